namespace NewsTracker.Core.Language.Names;

/// <summary>Abbreviations made of first letters: "WWU" of "World Water Union".</summary>
internal static class Initials
{
    private const int MinLength = 2;
    private const int MaxLength = 7;

    /// <summary>
    /// True when the first is written in capitals and holds the first letters of the words of the second, small words or not.
    /// </summary>
    public static bool Are(NameGroup shortened, NameGroup whole)
    {
        var letters = shortened.Key;
        if (letters.Length is < MinLength or > MaxLength || whole.Words.Length < 2) return false;
        return (Match(letters, whole.Words, false) || Match(letters, whole.Words, true))
            && shortened.Mentions.Exists(m => m.Form.All(c => !char.IsLower(c)));
    }

    private static bool Match(string letters, string[] words, bool every)
    {
        var at = 0;
        foreach (var word in words)
        {
            if (!every && word is "of" or "the" or "and" or "for" or "&" or "on" or "in" or "to" or "de") continue;
            if (at == letters.Length || word[0] != letters[at++]) return false;
        }

        return at == letters.Length;
    }
}
