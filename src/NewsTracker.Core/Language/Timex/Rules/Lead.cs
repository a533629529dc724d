using NewsTracker.Core.Language.Timex.Calendar;
using NewsTracker.Core.Language.Timex.Lexer;
using NewsTracker.Core.Model;

namespace NewsTracker.Core.Language.Timex.Rules;

/// <summary>Words before an expression that belong to it: "the", "early", "the end of", "about", "more than", "earlier".</summary>
internal static class Lead
{
    private const int MaxTokens = 5;

    /// <summary>The first token of the expression with its lead, never before <paramref name="floor"/>.</summary>
    public static int Start(TokenRow row, Match match, int floor)
    {
        var at = match.From;
        floor = Math.Max(floor, at - MaxTokens);
        if (match.Type == TimexType.Set) return at;
        if (match.Grain == Unit.None
            && match.Type == TimexType.Date
            && match.Rule == "reference"
            && match.To - match.From == 1
            && !row.Is(at, DateWord.Future))
            return at;
        var article = row.Kind(at) != DateWord.Recent
            && !(match.Rule == "year" && match.To - match.From == 1 && row.Kind(match.To) is DateWord.None);
        if (at > floor && row.Is(at - 1, DateWord.The) && article) at--;
        if (match.Type == TimexType.Duration || row.Is(match.To - 1, DateWord.Ago)) return Measured(row, at, floor);
        return Placed(row, at, floor);
    }

    private static int Measured(TokenRow row, int at, int floor)
    {
        if (at - 2 >= floor && row.Is(at - 1, DateWord.Than) && row.Is(at - 2, DateWord.More))
            return at - 3 >= floor && row.Spelled(at - 3, "no") ? at - 3 : at - 2;
        if (at - 2 >= floor && row.Is(at - 1, DateWord.Least) && row.Spelled(at - 2, "at")) return at - 2;
        if (at - 2 >= floor && row.Is(at - 1, DateWord.To) && row.Spelled(at - 2, "up")) return at - 2;
        return at - 1 >= floor && row.Is(at - 1, DateWord.Approximately) && !row.Spelled(at - 1, "just") && !row.Spelled(at - 1, "only")
            ? at - 1
            : at;
    }

    private static int Placed(TokenRow row, int at, int floor)
    {
        var part = at - 1;
        if (part >= floor && row.Is(part, DateWord.Hyphen) && row.Tight(at)) part--;
        if (part >= floor && row.Is(part, DateWord.Of) && row.Is(part - 1, DateWord.Part)) part--;
        if (part >= floor && row.Kind(part) is DateWord.Part && (!row.Spelled(part, "end") || row.Is(part + 1, DateWord.Of)))
            return part - 1 >= floor && row.Is(part - 1, DateWord.The) ? part - 1 : part;
        if (at - 1 >= floor && row.Kind(at - 1) is DateWord.Earlier or DateWord.Later) return at - 1;
        return at;
    }
}
