using NewsTracker.Core.Language.Words;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Language.Names;

/// <summary>Runs of capitalised words.</summary>
internal static class NameRuns
{
    /// <summary>Longer runs are headlines or lists, not names.</summary>
    private const int MaxTokens = 8;

    /// <summary>
    /// Token ranges of capitalised words, joined over hyphens, initials and particles ("Ludwig van der Berg", "Bank of Tor").
    /// </summary>
    public static IEnumerable<(int From, int To)> Of(string text, IReadOnlyList<Token> tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (!IsCapital(text, tokens[i])) continue;
            var to = i + 1;
            while (to < tokens.Count && to - i < MaxTokens)
            {
                var next = Joined(text, tokens, to);
                if (next == to) break;
                to = next;
            }

            yield return (i, to);
            i = to - 1;
        }
    }

    /// <summary>The name's words with single blanks.</summary>
    public static string Plain(string text, Span span) =>
        string.Join(' ', span.Of(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public static bool IsCapital(string text, Token token) => token.Kind == TokenKind.Word && char.IsUpper(text[token.Span.Start]);

    private static int Joined(string text, IReadOnlyList<Token> tokens, int at)
    {
        if (Possessive.Is(tokens[at - 1].Span.In(text))) return at;
        if (IsCapital(text, tokens[at])) return at + 1;
        var word = tokens[at].Span.In(text);
        var more = at + 1 < tokens.Count && IsCapital(text, tokens[at + 1]);
        if (word is "." && more && IsShortened(tokens[at - 1].Span.In(text)) && tokens[at - 1].Span.End == tokens[at].Span.Start)
            return at + 2;
        if ((word is "&" || WordCharacters.IsHyphen(word[0])) && more && (word is "&" || tokens[at].Span.End == tokens[at + 1].Span.Start))
            return at + 2;
        if (word is "and" && more && IsPairOfBody(text, tokens, at)) return at + 2;
        if (IsArabicArticle(word) && at + 2 < tokens.Count && IsHyphened(text, tokens, at + 1) && IsCapital(text, tokens[at + 2]))
            return at + 3;
        if (WordCharacters.IsHyphen(word[0]) && IsLastPart(text, tokens, at)) return at + 2;
        if (word is "of" or "de" or "da" or "van" or "von" or "bin" or "al" or "la" or "du" or "der" or "del" or "di" or "dos" or "ibn"
            && more)
            return at + 2;
        if (word is "de" or "van" or "von"
            && at + 2 < tokens.Count
            && tokens[at + 1].Span.In(text) is "the" or "la" or "der" or "den"
            && IsCapital(text, tokens[at + 2]))
            return at + 3;
        if (word is "of" or "for" && at + 2 < tokens.Count && tokens[at + 1].Span.In(text) is "the"
            && IsCapital(text, tokens[at + 2]) && BodyWords.Is(tokens[at - 1].Span.In(text)))
            return at + 3;
        return at;
    }

    /// <summary>
    /// "Fish and Wildlife Service": a common word, "and", and a body's noun a word or two further on; not two bodies one after the other.
    /// </summary>
    private static bool IsPairOfBody(string text, IReadOnlyList<Token> tokens, int at)
    {
        var before = tokens[at - 1].Span.In(text);
        if (BodyWords.Is(before) || (NameLexicon.Shared.Of(before) & ~NameClass.Common) != 0) return false;
        var first = at - 1;
        while (first > 0 && IsCapital(text, tokens[first - 1])) first--;
        if ((NameLexicon.Shared.Of(tokens[first].Span.In(text)) & NameClass.Common) == 0) return false;
        for (var i = at + 1; i < tokens.Count && i < at + 4 && IsCapital(text, tokens[i]); i++)
        {
            if (BodyWords.Is(tokens[i].Span.In(text))) return i > at + 1;
        }

        return false;
    }

    private static bool IsArabicArticle(ReadOnlySpan<char> word) => word is "al" or "el" or "ul" or "ad" or "ar" or "as" or "az";

    private static bool IsHyphened(string text, IReadOnlyList<Token> tokens, int at) => WordCharacters.IsHyphen(text[tokens[at].Span.Start])
        && tokens[at].Span.Start == tokens[at - 1].Span.End && tokens[at].Span.End == tokens[at + 1].Span.Start;

    /// <summary>The small second half of a given name ("Sun Li-wen"), not a word that a name qualifies ("Halden-based").</summary>
    private static bool IsLastPart(string text, IReadOnlyList<Token> tokens, int at) => at > 1 && at + 1 < tokens.Count
        && IsHyphened(text, tokens, at) && tokens[at + 1].Kind == TokenKind.Word && tokens[at + 1].Span.Length is > 1 and < 6
        && IsCapital(text, tokens[at - 1]) && IsCapital(text, tokens[at - 2]) && tokens[at - 1].Span.Length < 6
        && (NameLexicon.Shared.Of(tokens[at + 1].Span.In(text)) & (NameClass.Common | NameClass.Role)) == 0;

    /// <summary>An initial, or a word whose dot leads on to a name.</summary>
    private static bool IsShortened(ReadOnlySpan<char> word) => word.Length == 1 || Abbreviations.NeverEnds(word);
}
