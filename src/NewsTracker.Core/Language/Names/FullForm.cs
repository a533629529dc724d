namespace NewsTracker.Core.Language.Names;

/// <summary>The form under which an entity is shown: the most words, then the most often written so, then the first.</summary>
internal static class FullForm
{
    /// <summary>Longer words in capitals alone are shouted, not abbreviations.</summary>
    private const int LongestAbbreviation = 5;

    public static string Of(NameGroup group)
    {
        if (LandForms.Full(group.Key) is { } land) return land;
        var form = group.Mentions
            .GroupBy(m => m.Form, StringComparer.Ordinal)
            .OrderBy(f => IsShouted(f.Key))
            .ThenByDescending(f => f.Key.Count(c => c is ' ' or '-'))
            .ThenByDescending(f => f.Count())
            .First().Key;
        return IsShouted(form) ? Quiet(form) : form;
    }

    private static bool IsShouted(string form) =>
        form.Length > LongestAbbreviation && !form.Any(char.IsLower);

    private static string Quiet(string form) => string.Join(' ', form.Split(' ').Select(w => w[..1] + w[1..].ToLowerInvariant()));
}
