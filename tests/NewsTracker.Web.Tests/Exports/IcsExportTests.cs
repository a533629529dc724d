using System.Text;
using Ical.Net;
using Ical.Net.CalendarComponents;
using NewsTracker.Web.Exports;
using NewsTracker.Web.Exports.Timelines;

namespace NewsTracker.Tests.Exports;

/// <summary>Read back with Ical.Net.</summary>
public sealed class IcsExportTests
{
    [Fact]
    public void Every_dated_event_is_an_all_day_event_whose_end_is_the_day_after()
    {
        var events = Read();

        events.Count.ShouldBe(5); // the undated one has no place in a calendar
        events.ShouldAllBe(e => e.IsAllDay);
        Days(events, "Electricians").ShouldBe((new DateOnly(2026, 10, 30), new DateOnly(2026, 11, 3)));
        Days(events, "=SUM").ShouldBe((new DateOnly(2026, 10, 1), new DateOnly(2026, 11, 1)));
        Days(events, "The pier").ShouldBe((new DateOnly(2019, 1, 1), new DateOnly(2020, 1, 1)));
        Days(events, "Ferries").ShouldBe((new DateOnly(2026, 10, 22), new DateOnly(2026, 10, 23)));
    }

    [Fact]
    public void Words_come_back_as_they_were()
    {
        var events = Read();

        events.Select(e => e.Summary).ShouldContain(SampleStory.Nasty);
        events.Select(e => e.Summary).ShouldContain("Electricians worked, day and night;\nnobody slept.");
        events.Single(e => e.Summary!.Contains("open again", StringComparison.Ordinal)).Status.ShouldBe("TENTATIVE");
        events.Single(e => e.Summary!.Contains("The pier", StringComparison.Ordinal)).Summary.ShouldStartWith("2019: ");
    }

    [Fact]
    public void An_event_keeps_its_uid_when_others_join()
    {
        var before = Read().ToDictionary(e => e.Summary!, e => e.Uid!);
        var after = Read(new ExportOptions(FullTimeline: true));

        after.Count.ShouldBe(before.Count + 1);
        after.Select(e => e.Uid).Distinct().Count().ShouldBe(after.Count);
        foreach (var (summary, uid) in before) after.Single(e => e.Summary == summary).Uid.ShouldBe(uid);
    }

    [Fact]
    public void No_line_is_longer_than_75_octets_and_no_letter_is_cut()
    {
        var text = string.Concat(IcsExport.Parts(SampleStory.View, new ExportOptions()));

        text.ShouldEndWith("END:VCALENDAR\r\n");
        var lines = text.Split("\r\n");
        lines.ShouldAllBe(l => !l.Contains('\n') && Encoding.UTF8.GetByteCount(l) <= 75);
        lines.ShouldAllBe(l => l.Length == 0 || !char.IsLowSurrogate(l.TrimStart(' ')[0]));
    }

    private static List<CalendarEvent> Read(ExportOptions? options = null) =>
        [.. Calendar.Load(string.Concat(IcsExport.Parts(SampleStory.View, options ?? new ExportOptions())))!.Events];

    private static (DateOnly, DateOnly) Days(List<CalendarEvent> events, string word)
    {
        var found = events.Single(e => e.Summary!.Contains(word, StringComparison.Ordinal));
        return (DateOnly.FromDateTime(found.Start!.Value), DateOnly.FromDateTime(found.End!.Value));
    }
}
