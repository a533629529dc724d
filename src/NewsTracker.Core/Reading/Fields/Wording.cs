using NewsTracker.Core.Text.Calendar;

namespace NewsTracker.Core.Reading.Fields;

/// <summary>The outer shape of a line: how long it is and how it begins and ends.</summary>
internal static class Wording
{
    /// <summary>
    /// Words before whose stop a line has not ended. Reading stands below Language, whose longer list tells where sentences end.
    /// </summary>
    private static readonly HashSet<string> Abbreviations = new(
        ("Mr Mrs Ms Dr Prof Sen Rep Gov Gen Lt Col Sgt Capt Maj Adm Rev Hon St Jr Sr No vs Inc Corp Co Ltd Mt Ft approx est dept cf")
            .Split(' ')
            .Concat(MonthNames.English.SelectMany(forms => forms.Skip(1))),
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Words between spaces; in scripts that do not space words, two letters count as one.</summary>
    public static int Words(string text)
    {
        int words = 0, dense = 0;
        var inside = false;
        foreach (var c in text)
        {
            if (IsDense(c)) dense++;
            if (char.IsWhiteSpace(c)) inside = false;
            else if (!inside)
            {
                inside = true;
                words++;
            }
        }

        return words + dense / 2;
    }

    public static bool IsDense(char c) =>
        c is (>= '\u0E00' and <= '\u0EFF') or (>= '\u1000' and <= '\u109F') or (>= '\u1780' and <= '\u17FF')
            or (>= '\u3040' and <= '\u9FFF');

    /// <summary>The last character that is no closing quotation mark, bracket or space; '\0' when there is none.</summary>
    public static char LastMark(string text)
    {
        for (var i = text.Length - 1; i >= 0; i--)
            if (text[i] is not (' ' or '"' or '\'' or '”' or '’' or '»' or ')' or ']' or '」' or '』')) return text[i];
        return '\0';
    }

    public static bool EndsWithStop(string text) => LastMark(text) is '.' or '。' or '۔' or '।' or '…';

    public static bool EndsSentence(string text) => EndsWithStop(text) || LastMark(text) is '!' or '?' or '！' or '？' or '؟';

    /// <summary>Where the first sentence ends, just behind its final mark; the length of the text when it is the only one.</summary>
    public static int FirstSentenceEnd(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '。' or '！' or '？') return i + 1;
            if (text[i] is not ('.' or '!' or '?')) continue;
            var next = i + 1;
            while (next < text.Length && text[next] is '"' or '”' or '’' or ')' or '»') next++;
            if (next >= text.Length) return next;
            if (text[next] != ' ' || next + 1 >= text.Length || char.IsLower(text[next + 1])) continue;
            if (text[i] == '.' && IsAbbreviation(text, i)) continue;
            return next;
        }

        return text.Length;
    }

    public static bool IsSingleSentence(string text) => FirstSentenceEnd(text) >= text.TrimEnd().Length;

    /// <summary>True when no letter is lower case and at least two are upper case.</summary>
    public static bool IsCapitals(ReadOnlySpan<char> text)
    {
        var upper = 0;
        foreach (var c in text)
        {
            if (char.IsLower(c)) return false;
            if (char.IsUpper(c)) upper++;
        }

        return upper >= 2;
    }

    /// <summary>Words in capitals in ordinary spelling: "ABU DHABI" to "Abu Dhabi".</summary>
    public static string ToTitle(string text)
    {
        var letters = text.ToCharArray();
        for (var i = 1; i < letters.Length; i++)
            if (char.IsLetter(letters[i - 1])
                || (letters[i - 1] is '’' or '\''
                    && i > 1
                    && char.IsLetter(letters[i - 2])
                    && !(i > 2 && char.IsLetter(letters[i - 3]) is false)))
                letters[i] = char.ToLowerInvariant(letters[i]);
        return new string(letters);
    }

    private static bool IsAbbreviation(string text, int stop)
    {
        var start = stop;
        while (start > 0 && (char.IsLetter(text[start - 1]) || text[start - 1] == '.')) start--;
        var word = text[start..stop];
        return word.Length == 1 || word.Contains('.', StringComparison.Ordinal) || Abbreviations.Contains(word);
    }
}
