using System.Globalization;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Language.Syntax;

/// <summary>
/// Cuts one run of characters without spaces, which ends at <paramref name="chunkEnd"/>; the sentence ends at
/// <paramref name="sentenceEnd"/>.
/// </summary>
internal readonly ref struct ChunkTokenizer(string text, int chunkEnd, int sentenceEnd, List<Span> tokens)
{
    public void Cut(int start)
    {
        if (TokenWords.IsSmiley(text.AsSpan(start, chunkEnd - start)))
        {
            tokens.Add(new Span(start, chunkEnd));
            return;
        }

        var address = AddressToken.Find(text, start, chunkEnd);
        for (var i = start; i < chunkEnd;)
        {
            if (i == address.Start && address.Length > 0)
            {
                tokens.Add(address);
                i = address.End;
            }
            else i = IsWordPart(i) ? Word(i) : Mark(i);
        }
    }

    private bool IsWordPart(int i) =>
        i < chunkEnd && (char.IsLetterOrDigit(text[i]) || text[i] == '_' || char.IsSurrogate(text[i]) || IsCombining(text[i]));

    private static bool IsCombining(char c) =>
        c >= '\u0300' && char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u02BC';

    private static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011' or '\u2013';

    private int Word(int start)
    {
        var i = start;
        var dots = 0;
        while (i < chunkEnd)
        {
            if (IsWordPart(i)) i++;
            else if (Joins(start, i))
            {
                if (text[i] == '.') dots++;
                i++;
            }
            else break;
        }

        if (i < chunkEnd && text[i] == '.' && KeepsStop(start, i, dots)) i++;
        else if (i < chunkEnd && text[i] == '$' && i - start is 1 or 2 && char.IsUpper(text[start]) && i + 1 < chunkEnd
            && char.IsDigit(text[i + 1]))
        {
            i++;
        }
        Split(start, i);
        return i;
    }

    /// <summary>Whether the mark at i, with a word before it, holds that word and the next together.</summary>
    private bool Joins(int start, int i)
    {
        if (!IsWordPart(i + 1)) return false;
        var (before, mark, after) = (text[i - 1], text[i], text[i + 1]);
        if (IsApostrophe(mark)) return true;
        if (IsHyphen(mark)) return HyphenJoins(start, i);
        return mark switch
        {
            '.' => true,
            ',' => char.IsDigit(before) && char.IsDigit(after),
            ':' => char.IsDigit(before) && char.IsDigit(after),
            '&' => char.IsUpper(before) && char.IsUpper(after),
            '/' => char.IsDigit(before) && char.IsDigit(after),
            '@' => true,
            _ => false,
        };
    }

    private bool HyphenJoins(int start, int i)
    {
        if (char.IsDigit(text[i + 1])) return Phone(start, i);
        return TokenWords.IsPrefix(text.AsSpan(start, i - start));
    }

    /// <summary>
    /// Whether the hyphen stands in a telephone number: groups of three figures, or one figure before them, and four at the end.
    /// </summary>
    private bool Phone(int start, int i)
    {
        if (i - start > 16) return false;
        for (var k = start; k < i; k++)
        {
            if (!char.IsDigit(text[k]) && !IsHyphen(text[k])) return false;
        }

        var end = i + 1;
        while (end < chunkEnd && end - i <= 5 && char.IsDigit(text[end])) end++;
        var group = i - 1;
        while (group >= start && char.IsDigit(text[group])) group--;
        var (before, after) = (i - 1 - group, end - i - 1);
        return after == 4 && before == 3 || after == 3 && before is 1 or 3 && end + 4 < chunkEnd && IsHyphen(text[end])
            && char.IsDigit(text[end + 4]);
    }

    /// <summary>Whether the full stop at i belongs to the word before it.</summary>
    private bool KeepsStop(int start, int i, int dots)
    {
        if (i + 1 < chunkEnd && text[i + 1] == '.') return false;
        var word = text.AsSpan(start, i - start);
        if (dots > 0) return ShortParts(word);
        if (TokenWords.IsAbbreviation(word)) return true;
        var last = i + 1 >= sentenceEnd;
        if (TokenWords.IsAbbreviationBeforeNumber(word)) return !last && char.IsDigit(text[Math.Min(NextPlace(i + 1), sentenceEnd - 1)]);
        return word.Length == 1 && char.IsUpper(word[0]) && !last;
    }

    private int NextPlace(int i)
    {
        while (i < sentenceEnd && char.IsWhiteSpace(text[i])) i++;
        return i;
    }

    /// <summary>"U.S", "p.m", "Ph.D": letters, each part of one or two.</summary>
    private static bool ShortParts(ReadOnlySpan<char> word)
    {
        var part = 0;
        foreach (var c in word)
        {
            if (c == '.') part = 0;
            else if (!char.IsLetter(c) || ++part > 2) return false;
        }

        return true;
    }

    /// <summary>Adds a word, without what is a token of its own at its end.</summary>
    private void Split(int start, int end)
    {
        var cut = Cut(start, end);
        tokens.Add(new Span(start, cut));
        if (cut < end) tokens.Add(new Span(cut, end));
    }

    private int Cut(int start, int end)
    {
        var length = end - start;
        for (var back = 2; back <= 3 && back < length; back++)
        {
            if (!IsApostrophe(text[end - back])) continue;
            if (back == 2 && text[end - 1] is 't' or 'T' && length > 3 && text[end - 3] is 'n' or 'N') return end - 3;
            if (TokenWords.IsClitic(text.AsSpan(end - back + 1, back - 1))) return end - back;
        }

        var first = TokenWords.FirstOfJoined(text.AsSpan(start, length));
        if (first > 0) return start + first;
        return char.IsDigit(text[start]) ? Unit(start, end) : end;
    }

    /// <summary>Where a number ends and "am" or "pm" begins; the end when there is none.</summary>
    private int Unit(int start, int end)
    {
        var i = start;
        while (i < end && (char.IsDigit(text[i]) || text[i] is ':' or '.')) i++;
        var unit = text.AsSpan(i, end - i);
        return i < end && unit.Length <= 4 && unit[0] is 'a' or 'A' or 'p' or 'P'
            && (unit is "am" or "pm" or "AM" or "PM" or "a.m." or "p.m." or "a.m" or "p.m") ? i : end;
    }

    /// <summary>A mark, a run of stops or dashes, or a clitic that stands after a mark.</summary>
    private int Mark(int start)
    {
        var c = text[start];
        var i = start + 1;
        if (IsApostrophe(c)) i = Apostrophe(start);
        else if (c is '.' or '!' or '?') while (i < chunkEnd && text[i] is '.' or '!' or '?' && (c == '.') == (text[i] == '.')) i++;
        else if (c is '-' or '*' or '=' or '_' or '~' or '`' or '\u2014' or '<' or '>' or '+') while (i < chunkEnd && text[i] == c) i++;
        tokens.Add(new Span(start, i));
        return i;
    }

    private int Apostrophe(int start)
    {
        var i = start + 1;
        if (i < chunkEnd && IsApostrophe(text[i])) return i + 1;
        var letters = i;
        while (letters < chunkEnd && letters - i <= 2 && char.IsLetterOrDigit(text[letters])) letters++;
        if (tokens.Count > 0 && tokens[^1].End == start && !IsWordPart(letters) && TokenWords.IsClitic(text.AsSpan(i, letters - i)))
        {
            return letters;
        }
        if (text.AsSpan(i, letters - i) is "em" or "90" or "80" or "70" or "60" or "til") return letters;
        return i;
    }
}
