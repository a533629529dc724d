using System.Globalization;
using System.Text;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Digests.Words;

/// <summary>
/// Cuts a text into words in one pass. A word is a run of letters, digits and marks with apostrophes inside; hyphens and dashes of every kind part words,
/// dots inside an acronym do not ("U.S." is one word, equal to "US"). Money and per-cent signs are words.
/// </summary>
internal ref struct WordReader
{
    /// <summary>Letters beyond this are not looked at: no word of a language is longer.</summary>
    private const int LongestWord = 64;

    private readonly string text;
    private readonly int end;
    private readonly List<Word> words;
    private readonly Span<char> letters;
    private int at;
    private bool opens = true;
    private bool parted = true;

    private WordReader(string text, Span within, Span<char> letters, List<Word> words)
    {
        this.text = text;
        this.letters = letters;
        this.words = words;
        at = within.Start;
        end = within.End;
    }

    public static List<Word> Read(string text) => Read(text, new Span(0, text.Length));

    public static List<Word> Read(string text, Span within)
    {
        var words = new List<Word>((within.Length / 6) + 1);
        Span<char> letters = stackalloc char[LongestWord];
        new WordReader(text, within, letters, words).Run();
        return words;
    }

    private void Run()
    {
        while (at < end)
        {
            var c = text[at];
            if (char.IsAsciiDigit(c)) Number();
            else if (IsWordPart(c)) Letters();
            else Between(c);
        }
    }

    private static bool IsWordPart(char c) =>
        char.IsLetterOrDigit(c) || char.IsSurrogate(c) || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private void Between(char c)
    {
        if (NumberWords.Symbol(c) is { } name)
        {
            var hash = WordHash.Of(name);
            Add(new Span(at, at + 1), hash, hash, WordKind.Content, WordMarks.None);
        }
        else if (!char.IsWhiteSpace(c))
        {
            parted = true;
            if (c is '.' or '!' or '?' or ':' or '"' or '“' or '‘' or '«' or '…') opens = true;
        }
        else if (c == '\n')
        {
            opens = parted = true;
        }

        at++;
    }

    private void Number()
    {
        var start = at;
        var length = 0;
        while (at < end)
        {
            if (char.IsAsciiDigit(text[at])) Keep(ref length, text[at]);
            else if (text[at] is '.' or ',' && at + 1 < end && char.IsAsciiDigit(text[at + 1]))
            {
                if (text[at] == '.' || !IsThousandsMark()) Keep(ref length, text[at]);
            }
            else break;
            at++;
        }

        var value = WordHash.Of(letters[..length]);
        if (at + 2 <= end && IsOrdinal(text.AsSpan(at, 2)) && (at + 2 == end || !IsWordPart(text[at + 2]))) at += 2;
        Add(new Span(start, at), value, value, WordKind.Number, WordMarks.Digits);
    }

    private readonly bool IsThousandsMark() =>
        at + 3 < end && char.IsAsciiDigit(text[at + 2]) && char.IsAsciiDigit(text[at + 3]) && (at + 4 >= end || !char.IsAsciiDigit(text[at + 4]));

    private static bool IsOrdinal(ReadOnlySpan<char> two) =>
        two.Equals("st", StringComparison.OrdinalIgnoreCase) || two.Equals("nd", StringComparison.OrdinalIgnoreCase) ||
        two.Equals("rd", StringComparison.OrdinalIgnoreCase) || two.Equals("th", StringComparison.OrdinalIgnoreCase);

    private void Letters()
    {
        var start = at;
        var length = 0;
        var (uppers, lowers, foreign) = (0, 0, false);
        while (at < end)
        {
            var c = text[at];
            if (IsWordPart(c))
            {
                if (char.IsUpper(c)) uppers++;
                else if (char.IsLower(c)) lowers++;
                foreign |= c > 0x7F;
                Keep(ref length, char.ToLowerInvariant(c));
            }
            else if (c is '\'' or '’' or 'ʼ' && at + 1 < end && at > start && char.IsLetter(text[at + 1])) Keep(ref length, '\'');
            else if (c == '.' && IsAcronymDot(start)) { }
            else break;
            at++;
        }

        if (foreign) Unmark(ref length);
        var marks = (char.IsUpper(text[start]) ? WordMarks.Capital : 0) | (uppers > 1 && lowers == 0 ? WordMarks.AllCapitals : 0);
        Close(new Span(start, at), letters[..length], marks);
    }

    /// <summary>A dot after a single letter with another single letter before or after it: "U.S.", "a.m.".</summary>
    private readonly bool IsAcronymDot(int start)
    {
        if (!char.IsLetter(text[at - 1]) || (at - 1 > start && text[at - 2] != '.')) return false;
        var letterAfter = at + 1 < end && char.IsLetter(text[at + 1]);
        var singleAfter = letterAfter && (at + 2 >= end || text[at + 2] == '.' || !IsWordPart(text[at + 2]));
        return singleAfter || (at - 1 > start && !letterAfter);
    }

    private void Close(Span span, ReadOnlySpan<char> word, WordMarks marks)
    {
        var form = WordHash.Of(word);
        if (NumberWords.TryDigits(word, out var digits))
        {
            Add(span, form, WordHash.Of(digits), WordKind.Number, marks);
            return;
        }

        if (words.Count > 0 && words[^1].IsNumber && !opens && NumberWords.TryUnit(word, out var unit))
        {
            Add(span, form, WordHash.Of(unit), WordKind.Content, marks);
            return;
        }

        var pronounUs = word is "us" && (marks & WordMarks.AllCapitals) == 0;
        if (FunctionWords.Contains(word) && (word is not "us" || pronounUs))
        {
            if (FunctionWords.IsNegator(word)) marks |= WordMarks.Negator;
            Add(span, form, form, WordKind.Function, marks);
            return;
        }

        if (FunctionWords.IsNegator(word)) marks |= WordMarks.Negator;
        Add(span, form, Stem(word), WordKind.Content, marks);
    }

    private static ulong Stem(ReadOnlySpan<char> word)
    {
        Span<char> stem = stackalloc char[LongestWord];
        word.CopyTo(stem);
        var length = word.Length;
        if (word.EndsWith("'s", StringComparison.Ordinal)) length -= 2;
        return WordHash.Of(stem[..PorterStem.Apply(stem[..length])]);
    }

    private readonly void Keep(ref int length, char c)
    {
        if (length < LongestWord) letters[length++] = c;
    }

    /// <summary>Takes accents off, so that "Orbán" and "Orban" are one word.</summary>
    private readonly void Unmark(ref int length)
    {
        var whole = new string(letters[..length]);
        if (!IsWellFormed(whole)) return;
        var kept = 0;
        foreach (var c in whole.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark && kept < LongestWord) letters[kept++] = c;
        }

        length = kept;
    }

    private static bool IsWellFormed(string word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            if (char.IsHighSurrogate(word[i]) && i + 1 < word.Length && char.IsLowSurrogate(word[i + 1])) i++;
            else if (char.IsSurrogate(word[i])) return false;
        }

        return true;
    }

    private void Add(Span span, ulong form, ulong stem, WordKind kind, WordMarks marks)
    {
        if (opens) marks |= WordMarks.Opens;
        if (!parted) marks |= WordMarks.Joined;
        words.Add(new Word(span, form, stem, kind, marks));
        opens = parted = false;
    }
}
