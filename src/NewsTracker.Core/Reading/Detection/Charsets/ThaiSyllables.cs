namespace NewsTracker.Core.Reading.Detection.Charsets;

/// <summary>What Thai spelling allows: marks stand on a consonant, and a vowel written before its consonant has one behind it.</summary>
internal static class ThaiSyllables
{
    public static bool Allow(string text, int at)
    {
        var c = text[at];
        var before = at > 0 ? text[at - 1] : ' ';
        var after = at + 1 < text.Length ? text[at + 1] : 'ก';
        if (IsConsonant(c)) return before >= 0x80 || !char.IsAsciiLetter(before);
        if (c is '\u0E31' or (>= '\u0E34' and <= '\u0E3A')) return IsConsonant(before);
        if (c is >= '\u0E47' and <= '\u0E4E') return IsConsonant(before) || before is '\u0E31' or (>= '\u0E34' and <= '\u0E39');
        if (c is >= '\u0E40' and <= '\u0E44') return IsConsonant(after);
        if (c is '\u0E30' or '\u0E32' or '\u0E33')
            return IsConsonant(before) || before is >= '\u0E47' and <= '\u0E4C' || before == '\u0E32';
        return c is '\u0E2F' or '\u0E45' or '\u0E46';
    }

    private static bool IsConsonant(char c) => c is >= '\u0E01' and <= '\u0E2E';
}
