using System.Globalization;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Language.Syntax;

/// <summary>
/// Cuts one run of characters without spaces, which ends at <paramref name="end"/>; the sentence ends at <paramref name="sentenceEnd"/>.
/// </summary>
internal readonly ref struct ChunkTokenizer(string text, int end, int sentenceEnd, List<Span> tokens)
{
    private readonly string _text = text;
    private readonly int _end = end;
    private readonly int _sentenceEnd = sentenceEnd;
    private readonly List<Span> _tokens = tokens;

    public void Cut(int start)
    {
        if (TokenWords.IsSmiley(_text.AsSpan(start, _end - start)))
        {
            _tokens.Add(new Span(start, _end));
            return;
        }

        var address = WebAddress.Find(_text, start, _end);
        for (var i = start; i < _end;)
        {
            if (i == address.Start && address.Length > 0)
            {
                _tokens.Add(address);
                i = address.End;
            }
            else i = IsWordPart(i) ? Word(i) : Mark(i);
        }
    }

    private bool IsWordPart(int i) =>
        i < _end && (char.IsLetterOrDigit(_text[i]) || _text[i] == '_' || char.IsSurrogate(_text[i]) || IsCombining(_text[i]));

    private static bool IsCombining(char c) =>
        c >= '\u0300' && char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u02BC';

    private static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011' or '\u2013';

    private int Word(int start)
    {
        var i = start;
        var dots = 0;
        while (i < _end)
        {
            if (IsWordPart(i)) i++;
            else if (Joins(start, i))
            {
                if (_text[i] == '.') dots++;
                i++;
            }
            else break;
        }

        if (i < _end && _text[i] == '.' && KeepsStop(start, i, dots)) i++;
        else if (i < _end && _text[i] == '$' && i - start is 1 or 2 && char.IsUpper(_text[start]) && i + 1 < _end
            && char.IsDigit(_text[i + 1]))
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
        var (before, mark, after) = (_text[i - 1], _text[i], _text[i + 1]);
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
        if (char.IsDigit(_text[i + 1])) return Phone(start, i);
        return TokenWords.IsPrefix(_text.AsSpan(start, i - start));
    }

    /// <summary>
    /// Whether the hyphen stands in a telephone number: groups of three figures, or one figure before them, and four at the end.
    /// </summary>
    private bool Phone(int start, int i)
    {
        if (i - start > 16) return false;
        for (var k = start; k < i; k++)
        {
            if (!char.IsDigit(_text[k]) && !IsHyphen(_text[k])) return false;
        }

        var end = i + 1;
        while (end < _end && end - i <= 5 && char.IsDigit(_text[end])) end++;
        var group = i - 1;
        while (group >= start && char.IsDigit(_text[group])) group--;
        var (before, after) = (i - 1 - group, end - i - 1);
        return after == 4 && before == 3 || after == 3 && before is 1 or 3 && end + 4 < _end && IsHyphen(_text[end])
            && char.IsDigit(_text[end + 4]);
    }

    /// <summary>Whether the full stop at i belongs to the word before it.</summary>
    private bool KeepsStop(int start, int i, int dots)
    {
        if (i + 1 < _end && _text[i + 1] == '.') return false;
        var word = _text.AsSpan(start, i - start);
        if (dots > 0) return ShortParts(word);
        if (TokenWords.IsAbbreviation(word)) return true;
        var last = i + 1 >= _sentenceEnd;
        if (TokenWords.IsAbbreviationBeforeNumber(word)) return !last && char.IsDigit(_text[Math.Min(NextPlace(i + 1), _sentenceEnd - 1)]);
        return word.Length == 1 && char.IsUpper(word[0]) && !last;
    }

    private int NextPlace(int i)
    {
        while (i < _sentenceEnd && char.IsWhiteSpace(_text[i])) i++;
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
        _tokens.Add(new Span(start, cut));
        if (cut < end) _tokens.Add(new Span(cut, end));
    }

    private int Cut(int start, int end)
    {
        var length = end - start;
        for (var back = 2; back <= 3 && back < length; back++)
        {
            if (!IsApostrophe(_text[end - back])) continue;
            if (back == 2 && _text[end - 1] is 't' or 'T' && length > 3 && _text[end - 3] is 'n' or 'N') return end - 3;
            if (TokenWords.IsClitic(_text.AsSpan(end - back + 1, back - 1))) return end - back;
        }

        var first = TokenWords.FirstOfJoined(_text.AsSpan(start, length));
        if (first > 0) return start + first;
        return char.IsDigit(_text[start]) ? Unit(start, end) : end;
    }

    /// <summary>Where a number ends and "am" or "pm" begins; the end when there is none.</summary>
    private int Unit(int start, int end)
    {
        var i = start;
        while (i < end && (char.IsDigit(_text[i]) || _text[i] is ':' or '.')) i++;
        var unit = _text.AsSpan(i, end - i);
        return i < end && unit.Length <= 4 && unit[0] is 'a' or 'A' or 'p' or 'P'
            && (unit is "am" or "pm" or "AM" or "PM" or "a.m." or "p.m." or "a.m" or "p.m") ? i : end;
    }

    /// <summary>A mark, a run of stops or dashes, or a clitic that stands after a mark.</summary>
    private int Mark(int start)
    {
        var c = _text[start];
        var i = start + 1;
        if (IsApostrophe(c)) i = Apostrophe(start);
        else if (c is '.' or '!' or '?') while (i < _end && _text[i] is '.' or '!' or '?' && (c == '.') == (_text[i] == '.')) i++;
        else if (c is '-' or '*' or '=' or '_' or '~' or '`' or '\u2014' or '<' or '>' or '+') while (i < _end && _text[i] == c) i++;
        _tokens.Add(new Span(start, i));
        return i;
    }

    private int Apostrophe(int start)
    {
        var i = start + 1;
        if (i < _end && IsApostrophe(_text[i])) return i + 1;
        var letters = i;
        while (letters < _end && letters - i <= 2 && char.IsLetterOrDigit(_text[letters])) letters++;
        if (_tokens.Count > 0 && _tokens[^1].End == start && !IsWordPart(letters) && TokenWords.IsClitic(_text.AsSpan(i, letters - i)))
        {
            return letters;
        }
        if (_text.AsSpan(i, letters - i) is "em" or "90" or "80" or "70" or "60" or "til") return letters;
        return i;
    }
}
