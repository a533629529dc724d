namespace NewsTracker.Core.Language.Words;

/// <summary>The ending of "Orlovsky’s".</summary>
internal static class Possessive
{
    /// <summary>The name up to its apostrophe.</summary>
    public static string Off(string name)
    {
        var mark = name.AsSpan().IndexOfAny('\'', '’');
        return mark > 0 ? name[..mark] : name;
    }
}
