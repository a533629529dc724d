using System.Globalization;
using System.Text;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Language.Words;

/// <summary>Cuts a text into words, numbers and marks in one pass. Hyphens of every kind part words ("peace", "-", "deal").</summary>
public static class Tokenizer
{
    /// <summary>Single letters with dots in one abbreviation: no abbreviation has more, and what is longer is not looked through again from each of its letters.</summary>
    private const int MostDotted = 16;

    public static IReadOnlyList<Token> Tokenize(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Tokenize(text, new Span(0, text.Length));
    }

    /// <summary>The tokens of one stretch; their offsets are those of the whole text.</summary>
    public static IReadOnlyList<Token> Tokenize(string text, Span part)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tokens = new List<Token>(part.Length / 5 + 4);
        var at = part.Start;
        while (at < part.End)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            var (end, kind) = Next(text, at, part.End);
            tokens.Add(new(new(at, end), kind));
            at = end;
        }

        return tokens;
    }

    private static (int End, TokenKind Kind) Next(string text, int at, int limit)
    {
        if (char.IsAsciiDigit(text[at])) return (NumberEnd(text, at, limit), TokenKind.Number);
        var step = LetterAt(text, at, limit);
        if (step == 0) return (at + (IsPair(text, at, limit) ? 2 : 1), TokenKind.Mark);
        if (IsIdeograph(text[at])) return (at + step, TokenKind.Word);
        return (Dotted(text, at, limit) ?? WordEnd(text, at + step, limit), TokenKind.Word);
    }

    private static int NumberEnd(string text, int at, int limit)
    {
        while (at < limit)
        {
            if (!char.IsAsciiDigit(text[at]) && !(text[at] is '.' or ',' && at + 1 < limit && char.IsAsciiDigit(text[at + 1]))) break;
            at++;
        }

        return at;
    }

    private static int WordEnd(string text, int at, int limit)
    {
        while (at < limit)
        {
            var c = text[at];
            if (char.IsAsciiLetterOrDigit(c))
            {
                at++;
                continue;
            }

            var step = IsIdeograph(c) ? 0 : LetterAt(text, at, limit);
            if (step == 0 && IsApostrophe(c) && at + 1 < limit && LetterAt(text, at + 1, limit) > 0) step = 1;
            if (step == 0 && c > '\x7f' && (IsMark(c) || char.IsDigit(c))) step = 1;
            if (step == 0) break;
            at += step;
        }

        return at;
    }

    /// <summary>The end of an abbreviation of single letters with dots, at least two of them ("U.S.", "a.m."), else null.</summary>
    private static int? Dotted(string text, int at, int limit)
    {
        var letters = 0;
        var end = at;
        while (letters <= MostDotted && end + 1 < limit && char.IsLetter(text[end]) && text[end + 1] == '.')
        {
            letters++;
            end += 2;
        }

        if (letters is < 2 or > MostDotted) return null;
        return end < limit && char.IsLetterOrDigit(text[end]) ? null : end;
    }

    /// <summary>How many code units the letter at this place takes; 0 when there is none.</summary>
    private static int LetterAt(string text, int at, int limit)
    {
        var c = text[at];
        if (c < '\x80') return char.IsAsciiLetter(c) ? 1 : 0;
        if (!char.IsSurrogate(c)) return char.IsLetter(c) || char.IsDigit(c) ? 1 : 0;
        return IsPair(text, at, limit) && Rune.IsLetter(new Rune(text[at], text[at + 1])) ? 2 : 0;
    }

    private static bool IsPair(string text, int at, int limit) => at + 1 < limit && char.IsSurrogatePair(text[at], text[at + 1]);

    private static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u02bc';

    private static bool IsMark(char c) =>
        CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    /// <summary>Scripts that write no spaces between words: each sign is a token of its own.</summary>
    private static bool IsIdeograph(char c) => c is >= '\u3040' and <= '\u30ff' or >= '\u3400' and <= '\u9fff' or >= '\uf900' and <= '\ufaff';
}
