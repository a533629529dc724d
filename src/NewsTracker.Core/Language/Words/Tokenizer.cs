using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Language.Words;

/// <summary>Cuts a text into words, numbers and marks in one pass. Hyphens of every kind part words ("peace", "-", "deal").</summary>
public static class Tokenizer
{
    private const WordJoins Joins = WordJoins.Apostrophes | WordJoins.Decimals | WordJoins.Initials | WordJoins.NumbersApart;

    /// <summary>Cuts a text into words, numbers and marks.</summary>
    /// <returns>In order, without overlap; white space is no token.</returns>
    public static IReadOnlyList<Token> Tokenize(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Tokenize(text, new Span(0, text.Length));
    }

    /// <summary>The tokens of one stretch; their offsets are those of the whole text.</summary>
    /// <returns>As above, with places in the whole text.</returns>
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
        var part = text.AsSpan(0, limit);
        var end = WordScanner.End(part, at, Joins);
        if (end > at) return (end, char.IsAsciiDigit(text[at]) ? TokenKind.Number : TokenKind.Word);
        return (at + (WordCharacters.IsPair(part, at) ? 2 : 1), TokenKind.Mark);
    }
}
