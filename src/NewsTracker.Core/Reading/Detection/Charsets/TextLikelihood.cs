using System.Globalization;
using System.Runtime.InteropServices;
using NewsTracker.Core.Reading.Detection.Languages;

namespace NewsTracker.Core.Reading.Detection.Charsets;

/// <summary>
/// How likely a reading of bytes is as text: the natural logarithm of its probability under the language that suits it best. All readings
/// explain the same bytes, so their likelihoods compare. A letter costs what its language says; so do a capital inside a word, a change
/// between Latin letters and others, a symbol between letters.
/// </summary>
internal static class TextLikelihood
{
    private const double Ascii = -3, Control = -16, OtherLanguage = -10, OtherScript = -12.5, Switch = -2.5;

    /// <param name="text">The reading.</param>
    /// <param name="eastAsian">The scripts of its charset, for those of several bytes a character.</param>
    /// <param name="ascii">What its ASCII words say of the language, the same for all readings.</param>
    /// <returns>The whole logarithm; the part of what is beyond ASCII; and how many characters that are.</returns>
    public static (double Total, double Foreign, int Units) Of(string text, EastAsianText? eastAsian, AsciiWords ascii)
    {
        var letters = new Dictionary<char, int>();
        double plain = 0, foreign = 0;
        var units = 0;
        bool? latin = null;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsLetter(c) && latin != (latin = c <= '\u024F')) foreign += Switch;
            if (c < 0x80)
            {
                plain += c < ' ' && c is not ('\t' or '\n' or '\r' or '\f') ? Control : Ascii;
                continue;
            }

            units++;
            var (before, after) = (i > 0 ? text[i - 1] : ' ', i + 1 < text.Length ? text[i + 1] : ' ');
            if (eastAsian is not null) foreign += eastAsian.Cost(c) + Isolation(before, c, after);
            else if (IsLetter(c))
            {
                CollectionsMarshal.GetValueRefOrAddDefault(letters, char.ToLowerInvariant(c), out _)++;
                foreign += InWord(text, i, before, c);
            }
            else
                foreign += Symbol(c) + (char.IsLetter(before) && char.IsLetter(after) && c is not ('’' or '·' or '\u00AD' or '–') ? -4 : 0);
        }

        if (letters.Count > 0) foreign += LetterFrequencies.All.Max(l => Letters(letters, l.Letters) + ascii.Of(l.Language));
        return (plain + foreign, foreign, units);
    }

    /// <summary>What a character that is no letter costs.</summary>
    public static double Symbol(char c)
    {
        if (c is '“' or '”' or '‘' or '’' or '«' or '»' or '–' or '—' or '…' or '\u00A0' or '„' or '‚') return -6;
        if (c is '€' or '£' or '°' or '§' or '¿' or '¡' or '№' or '·' or '•' or '،' or '؟' or '©' or '®' or '×' or '½' or '²' or '‹' or '›'
            or '″')
            return -8;
        return char.GetUnicodeCategory(c) switch
        {
            UnicodeCategory.Control or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse or UnicodeCategory.Surrogate => -16,
            UnicodeCategory.Format => -9,
            _ => c is >= '\u2500' and <= '\u259F' ? -13 : -11,
        };
    }

    private static bool IsLetter(char c) =>
        char.IsLetter(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static double Isolation(char before, char c, char after) => !EastAsianText.IsIdeograph(c) ? 0
        : (char.IsAsciiLetter(before) ? -1.5 : 0) + (char.IsAsciiLetter(after) ? -1.5 : 0) + (before < 0x80 && after < 0x80 ? -2 : 0);

    /// <summary>
    /// What a letter's place in its word costs: capitals behind small letters, marks without a letter, another script than its neighbour's.
    /// </summary>
    private static double InWord(string text, int at, char before, char c)
    {
        var cost = 0.0;
        if (char.IsUpper(c)) cost += char.IsLower(before) ? -6 : char.IsUpper(before) ? -0.7 : char.IsLetter(before) ? -3 : -2;
        else if (char.IsLower(c) && char.IsUpper(before) && at > 1 && char.IsUpper(text[at - 2])) cost -= 4;
        if (c is >= '\u0E00' and <= '\u0E7F') return cost + (ThaiSyllables.Allow(text, at) ? 0 : -5);
        if (char.IsLetter(before) && Script.Of(before) != Script.Of(c)) cost -= 5;
        return cost;
    }

    private static double Letters(Dictionary<char, int> counts, Dictionary<char, double> language)
    {
        var script = Script.Of(language.Keys.First());
        var sum = 0.0;
        foreach (var (letter, count) in counts)
            sum += count * (language.TryGetValue(letter, out var known) ? known
                : Script.Of(letter) == script ? OtherLanguage
                : OtherScript);
        return sum;
    }
}

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
