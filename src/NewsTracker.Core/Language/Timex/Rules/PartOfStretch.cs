using NewsTracker.Core.Language.Timex.Calendar;
using NewsTracker.Core.Language.Timex.Lexer;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Language.Timex.Rules;

/// <summary>
/// The part of a month, year or week that the words before it leave: "early May" is its first ten days, "late 2023" its last quarter,
/// "earlier this year" what lies before the anchor, "later this month" what lies behind. The TIMEX3 value stays that of the whole.
/// </summary>
internal static class PartOfStretch
{
    private const int Third = 10;

    /// <summary>The expression with the days of the part, or as it was.</summary>
    /// <param name="scan">The reading of the text.</param>
    /// <param name="match">The expression.</param>
    /// <param name="from">Its first token with the words that lead it.</param>
    /// <returns>The same match where no part is named.</returns>
    public static Match Of(Scan scan, Match match, int from)
    {
        if (match.Date is not { } whole) return match;
        if (match.Rule == "this-unit" && SideOf(scan.Row, match, from) is { } side && scan.Anchor is { } anchor
            && whole.Contains(anchor))
        {
            return match with
            {
                Date = side < 0 ? DateSpan.Range(whole.Start, anchor) : DateSpan.Range(anchor, whole.End),
            };
        }

        if (PartAt(scan.Row, match, from) is not { } part) return match;
        return (match.Grain, whole.Precision) switch
        {
            (Unit.Month, DatePrecision.Month) => match with { Date = OfMonth(whole, part), Rule = "month-part" },
            (Unit.Year, DatePrecision.Year) when part != 0 => match with { Date = OfYear(whole, part), Rule = "year-part" },
            _ => match,
        };
    }

    /// <summary>-1 for "earlier", 1 for "later": before the unit, before "this", or before "in the".</summary>
    private static int? SideOf(TokenRow row, Match match, int from)
    {
        for (var i = Math.Max(0, Math.Min(from, match.From - 3)); i < match.From; i++)
        {
            if (row.Kind(i) is not (DateWord.Earlier or DateWord.Later)) continue;
            if (i + 1 < match.From && !row.Spelled(i + 1, "in")) continue;
            return row.Is(i, DateWord.Earlier) ? -1 : 1;
        }

        return null;
    }

    /// <summary>-1 for the beginning, 0 for the middle, 1 for the end.</summary>
    private static int? PartAt(TokenRow row, Match match, int from)
    {
        for (var i = from; i < match.From; i++)
        {
            if (!row.Is(i, DateWord.Part)) continue;
            return row.Spelled(i, "mid") || row.Spelled(i, "middle") ? 0 : row.Spelled(i, "late") || row.Spelled(i, "end") ? 1 : -1;
        }

        return null;
    }

    private static DateSpan OfMonth(DateSpan month, int part) => part switch
    {
        < 0 => DateSpan.Range(month.Start, month.Start.AddDays(Third - 1)),
        0 => DateSpan.Range(month.Start.AddDays(Third), month.Start.AddDays((2 * Third) - 1)),
        _ => DateSpan.Range(month.Start.AddDays(2 * Third), month.End),
    };

    private static DateSpan OfYear(DateSpan year, int part) => part < 0
        ? DateSpan.Range(year.Start, year.Start.AddMonths(3).AddDays(-1))
        : DateSpan.Range(year.Start.AddMonths(9), year.End);
}
