using NewsTracker.Core.Language.Words;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;
using NewsTracker.Core.Text.Calendar;

namespace NewsTracker.Core.Language.Names;

/// <summary>
/// A name within the tokens of its sentence: the tokens [<paramref name="First"/>, <paramref name="End"/>) and their span.
/// </summary>
internal readonly record struct NameTokens(int First, int End, Span Span);

/// <summary>Runs of capitalised words, and what of them is the name.</summary>
internal static class NameRuns
{
    /// <summary>Longer runs are headlines or lists, not names.</summary>
    private const int Longest = 8;

    /// <summary>
    /// Token ranges of capitalised words, joined over hyphens, initials and particles ("Ludwig van der Berg", "Bank of Tor").
    /// </summary>
    public static IEnumerable<(int From, int To)> Of(string text, IReadOnlyList<Token> tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (!IsCapital(text, tokens[i])) continue;
            var to = i + 1;
            while (to < tokens.Count && to - i < Longest)
            {
                var next = Joined(text, tokens, to);
                if (next == to) break;
                to = next;
            }

            yield return (i, to);
            i = to - 1;
        }
    }

    /// <summary>The run without leading articles, titles and calendar words; null when nothing is left.</summary>
    public static NameTokens? Trimmed(string text, IReadOnlyList<Token> tokens, int from, int to)
    {
        while (from < to && (tokens[from].Kind != TokenKind.Word || IsOutside(tokens[from].Span.In(text)))) from++;
        while (to > from && (tokens[to - 1].Kind != TokenKind.Word || IsCalendar(tokens[to - 1].Span.In(text)))) to--;
        if (from >= to) return null;
        var end = tokens[to - 1].Span.End;
        if (Possessive.Is(tokens[to - 1].Span.In(text))) end -= 2;
        return new(from, to, new(tokens[from].Span.Start, end));
    }

    /// <summary>The name's words with single blanks.</summary>
    public static string Plain(string text, Span span) =>
        string.Join(' ', span.Of(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static int Joined(string text, IReadOnlyList<Token> tokens, int at)
    {
        if (Possessive.Is(tokens[at - 1].Span.In(text))) return at;
        if (IsCapital(text, tokens[at])) return at + 1;
        var word = tokens[at].Span.In(text);
        var more = at + 1 < tokens.Count && IsCapital(text, tokens[at + 1]);
        if (word is "." && tokens[at - 1].Span.Length == 1 && more) return at + 2;
        if ((word is "&" || WordCharacters.IsHyphen(word[0])) && more && (word is "&" || tokens[at].Span.End == tokens[at + 1].Span.Start))
            return at + 2;
        if (word is "of" or "de" or "da" or "van" or "von" or "bin" or "al" or "la" or "du" or "der" or "del" or "di" or "dos" && more)
            return at + 2;
        if (word is "de" or "van" or "von"
            && at + 2 < tokens.Count
            && tokens[at + 1].Span.In(text) is "the" or "la" or "der" or "den"
            && IsCapital(text, tokens[at + 2]))
            return at + 3;
        return at;
    }

    private static bool IsCapital(string text, Token token) => token.Kind == TokenKind.Word && char.IsUpper(text[token.Span.Start]);

    private static bool IsOutside(ReadOnlySpan<char> word) =>
        (FunctionWords.Is(word, WordClass.Subjectless) && word is not "US") || RoleWords.IsOffice(word) || RoleWords.IsQualifier(word)
        || IsCalendar(word);

    /// <summary>"May" and the short forms of months may be names of their own.</summary>
    private static bool IsCalendar(ReadOnlySpan<char> word) =>
        WeekdayNames.FindEnglish(word) > 0 || (word.Length > 4 && MonthNames.FindEnglish(word) > 0)
        || word.Equals("today", StringComparison.OrdinalIgnoreCase) || word.Equals("yesterday", StringComparison.OrdinalIgnoreCase);
}
