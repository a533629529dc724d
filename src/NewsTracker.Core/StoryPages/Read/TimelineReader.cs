using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.StoryPages.Read;

/// <summary>
/// Turns timeline lines into events; a label without a year takes it from its dated neighbours when both name the same one.
/// </summary>
internal static class TimelineReader
{
    public static List<ImportedEvent> Read(IReadOnlyList<string> lines)
    {
        var read = lines.Select(TimelineLine.Read).ToList();
        var events = new List<ImportedEvent>(read.Count);
        DateSpan? before = null;
        for (var i = 0; i < read.Count; i++)
        {
            var line = read[i];
            var date = line.Date?.Date;
            if (date is null && line.Date?.Yearless is { } parts) date = InYearOf(parts, before, read, i);
            before = date ?? before;
            events.Add(new(line.Label, date, line.Text, line.Quote, line.Numbers, []));
        }

        return events;
    }

    private static DateSpan? InYearOf((DateLabelPart From, DateLabelPart To) parts, DateSpan? before, List<TimelineLine> read, int at)
    {
        DateSpan? behind = null;
        for (var k = at + 1; k < read.Count && k <= at + 8 && behind is null; k++) behind = read[k].Date?.Date;
        var years = new[] { before?.Start.Year, behind?.Start.Year }.OfType<int>().Distinct().ToList();
        var dates = years.Select(y => Dated(parts, y)).OfType<DateSpan>().ToList();
        if (dates.Count < 2) return dates.Count == 1 ? dates[0] : null;
        return dates.Find(d => Between(before!, d, behind!) || Between(behind!, d, before!));
    }

    private static DateSpan? Dated((DateLabelPart From, DateLabelPart To) parts, int year) =>
        DateLabelReader.Of(0, parts.From with { Year = year }, parts.To with { Year = null }).Date;

    private static bool Between(DateSpan early, DateSpan day, DateSpan late) => early.Start <= day.Start && day.Start <= late.Start;
}
