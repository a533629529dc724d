using NewsTracker.Core.Text;

namespace NewsTracker.Core.Language.Timex.Lexer;

/// <summary>
/// Cuts a text into the tokens of the date grammar, in one pass. Unlike <see cref="WordScanner"/> it parts digits from letters wherever
/// they meet ("3pm", "1990s", "2027-03-05T10") and makes a token of every mark, for these are what the grammar is about; the classes of
/// characters are the same.
/// </summary>
internal static class DateLexer
{
    public static TokenRow Read(string text)
    {
        var tokens = new List<DateToken>(text.Length / 5 + 8);
        var at = 0;
        var last = 0;
        var line = false;
        while (at < text.Length)
        {
            var c = text[at];
            if (char.IsWhiteSpace(c))
            {
                at = SkipSpace(text, at, tokens, ref line);
                continue;
            }

            var token = Next(text, at, at == last && at > 0);
            tokens.Add(line ? token with { LineStart = true } : token);
            line = false;
            at = last = token.End;
        }

        return new(text, tokens);
    }

    /// <summary>White space with an empty line in it parts paragraphs, which no expression crosses.</summary>
    private static int SkipSpace(string text, int at, List<DateToken> tokens, ref bool line)
    {
        var start = at;
        var lines = 0;
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            if (text[at] is '\n' or '\u2029') lines++;
            at++;
        }

        line |= lines > 0;
        if (lines > 1) tokens.Add(new(start, start, DateWord.Break, 1, false, false));
        return at;
    }

    private static DateToken Next(string text, int at, bool tight)
    {
        var c = text[at];
        if (char.IsAsciiDigit(c))
        {
            var end = at + 1;
            while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
            return new(at, end, DateWord.Number, end - at > 9 ? -1 : Digits(text, at, end), tight, false);
        }

        if (!char.IsLetter(c)) return new(at, at + 1, Mark(c), 0, tight, false);
        if (c is 'a' or 'p' or 'A' or 'P' && IsHalfDay(text, at, out var half))
        {
            return new(at, half, c is 'a' or 'A' ? DateWord.MorningHalf : DateWord.EveningHalf, 0, tight, false);
        }

        var stop = at + 1;
        while (stop < text.Length && (char.IsAsciiLetter(text[stop]) || (text[stop] > '\x7f' && char.IsLetter(text[stop])))) stop++;
        var (kind, value) = Lexicon.Find(text.AsSpan(at, stop - at));
        return new(at, stop, kind, value, tight, char.IsUpper(c));
    }

    private static int Digits(string text, int at, int end)
    {
        var value = 0;
        for (; at < end; at++) value = value * 10 + (text[at] - '0');
        return value;
    }

    /// <summary>"a.m." and "p.m", with the last dot if there is one.</summary>
    private static bool IsHalfDay(string text, int at, out int end)
    {
        end = at + 3;
        if (end > text.Length || text[at + 1] != '.' || text[at + 2] is not ('m' or 'M')) return false;
        if (end < text.Length && char.IsLetterOrDigit(text[end])) return false;
        if (end < text.Length && text[end] == '.') end++;
        return true;
    }

    private static DateWord Mark(char c) => c switch
    {
        ',' => DateWord.Comma,
        '.' => DateWord.Dot,
        '/' => DateWord.Slash,
        ':' => DateWord.Colon,
        '$' or '\u00a3' or '\u20ac' or '\u00a5' or '#' => DateWord.Money,
        '%' => DateWord.Percent,
        '!' or '?' or ';' or '\u2026' => DateWord.Break,
        '\u2014' or '\u2015' => DateWord.None, // a dash that parts clauses joins no dates
        '`' => DateWord.Apostrophe,
        _ when WordCharacters.IsDash(c) => DateWord.Hyphen,
        _ when WordCharacters.IsApostrophe(c) => DateWord.Apostrophe,
        _ => DateWord.None,
    };
}

/// <summary>
/// A token of the date grammar: [<paramref name="Start"/>, <paramref name="End"/>) in code units. <paramref name="Tight"/> when nothing
/// stands between it and the token before; <paramref name="Capital"/> when its first letter is upper case; <paramref name="LineStart"/>
/// when a line break stands before it.
/// A number's value is its digits read as one, -1 when there are more than nine.
/// </summary>
internal readonly record struct DateToken(int Start, int End, DateWord Kind, int Value, bool Tight, bool Capital, bool LineStart = false)
{
    public int Length => End - Start;
}
