using NewsTracker.Core.Text;

namespace NewsTracker.Core.StoryPages.Read;

/// <summary>
/// The date label of a timeline line: "Dec 2, 2025", "Dec 6-7, 2025", "Jan 30-Feb 2, 2026", "Dec 30, 2025 – Jan 2, 2026", "17 January
/// 2026", "Jul 2025", "2024", "2026-01-17". Any hyphen or dash joins a range. A part that lacks its year or month takes it from the other
/// end.
/// </summary>
/// <param name="Length">How many characters of the text it takes.</param>
/// <param name="Date">Null for a day that does not exist, a range that runs backwards, or a label without a year.</param>
/// <param name="Yearless">The month and day of a label that names no year; the year may follow from its neighbours.</param>
internal sealed record DateLabelReader(int Length, DateSpan? Date, (DateLabelPart From, DateLabelPart To)? Yearless = null)
{
    /// <summary>
    /// The longest label at the start of the text that <paramref name="ends"/> accepts, given the offset behind it. Null when there is
    /// none.
    /// </summary>
    public static DateLabelReader? TryRead(string text, Func<int, bool> ends)
    {
        var scan = new DateLabelScan(text);
        if (scan.Word("early", "late", "mid", "around", "circa"))
        {
            scan.Dash();
            scan.Blanks();
        }

        scan.Weekday();
        if (DateLabelPart.TryRead(ref scan) is not { } from) return null;
        var single = ends(scan.At) && from is not { Year: null, Month: null } ? Of(scan.At, from, from) : null;
        var next = scan;
        next.Blanks();
        if (!next.Dash() && !next.Word("to", "until", "through")) return single;
        next.Blanks();
        next.Weekday();
        foreach (var to in DateLabelPart.Ends(ref next, from))
        {
            if (ends(to.At)) return Of(to.At, from, to.Part);
        }

        return single;
    }

    /// <summary>The span from one part to the other, each completed from its neighbour.</summary>
    public static DateLabelReader Of(int length, DateLabelPart head, DateLabelPart to)
    {
        var end = to with { Year = to.Year ?? head.Year, Month = to.Month ?? (to.Day is null ? null : head.Month) };
        var start = head with { Year = head.Year ?? end.Year, Month = head.Month ?? (head.Day is null ? null : end.Month) };
        if (start.Year is null) return new(length, null, (start, end));
        // "Dec 30-Jan 2, 2026": a start without a year of its own that would lie behind the end began the year before.
        if (head.Year is null && start.Span() is { } late && end.Span() is { } early && late.Start > early.End)
            start = start with { Year = start.Year - 1 };
        // "Dec 30, 2025-Jan 2": an end without a year of its own that would lie before the start ends the year after.
        if (to.Year is null && start.Span() is { } first && end.Span() is { } last && last.End < first.Start)
            end = end with { Year = end.Year + 1 };
        return new(length, Join(start.Span(), end.Span()));
    }

    private static DateSpan? Join(DateSpan? start, DateSpan? end)
    {
        if (start is null || end is null || end.End < start.Start) return null;
        return start == end ? start : DateSpan.Range(start.Start, end.End);
    }
}
