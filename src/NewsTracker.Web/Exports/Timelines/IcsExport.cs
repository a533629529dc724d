using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using NewsTracker.Core.Text;
using NewsTracker.Web.Rendering.Timeline;
using NewsTracker.Web.Views.Stories;
using NewsTracker.Web.Words;

namespace NewsTracker.Web.Exports.Timelines;

/// <summary>
/// The timeline as iCalendar (RFC 5545): one all-day event an event, DTEND the day after its last day. What is known only to the month or
/// the year covers it whole, says so first in its summary, and is free time, as all are. Events without a date are left out: a calendar has
/// no place for them.
/// </summary>
internal static class IcsExport
{
    private const string Date = "yyyyMMdd";
    private const string Instant = "yyyyMMdd'T'HHmmss'Z'";

    public static IEnumerable<string> Parts(StoryView story, ExportOptions options)
    {
        var text = new StringBuilder();
        IcsText.Line(text, "BEGIN", "VCALENDAR");
        IcsText.Line(text, "VERSION", "2.0");
        IcsText.Line(text, "PRODID", "-//NewsTracker//Timeline//EN");
        IcsText.Line(text, "CALSCALE", "GREGORIAN");
        IcsText.Line(text, "METHOD", "PUBLISH");
        IcsText.Line(text, "NAME", IcsText.Escape(story.Title));
        IcsText.Line(text, "X-WR-CALNAME", IcsText.Escape(story.Title));
        if (options.PageOf(story) is { } page) IcsText.Line(text, "URL", page);
        var urls = story.Articles.ToDictionary(a => a.Id, a => a.Url);
        var given = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var told in options.Events(story))
        {
            if (told.Date is not { } date) continue;
            Event(text, story, told, date, options, urls, given);
            yield return text.Take();
        }

        IcsText.Line(text, "END", "VCALENDAR");
        yield return text.Take();
    }

    private static void Event(
        StringBuilder text,
        StoryView story,
        EventView told,
        DateSpan date,
        ExportOptions options,
        Dictionary<long, string?> urls,
        Dictionary<string, int> given)
    {
        var changed = story.Updated.UtcDateTime.ToString(Instant, CultureInfo.InvariantCulture);
        IcsText.Line(text, "BEGIN", "VEVENT");
        IcsText.Line(text, "UID", Uid(story, told, date, given));
        IcsText.Line(text, "DTSTAMP", changed);
        IcsText.Line(text, "LAST-MODIFIED", changed);
        IcsText.Line(text, "SEQUENCE", story.Revision.ToString(CultureInfo.InvariantCulture));
        IcsText.Line(text, "DTSTART;VALUE=DATE", date.Start.ToString(Date, CultureInfo.InvariantCulture));
        if (date.End < DateOnly.MaxValue)
            IcsText.Line(text, "DTEND;VALUE=DATE", date.End.AddDays(1).ToString(Date, CultureInfo.InvariantCulture));
        var isWhole = date.Precision is DatePrecision.Month or DatePrecision.Year;
        IcsText.Line(text, "SUMMARY", IcsText.Escape(isWhole ? $"{told.Label}: {told.Text}" : told.Text));
        IcsText.Line(text, "DESCRIPTION", IcsText.Escape(Description(told, urls)));
        if (options.PageOf(story, told.Anchor) is { } page) IcsText.Line(text, "URL", page);
        IcsText.Line(text, "CATEGORIES", IcsText.Escape(story.Title));
        IcsText.Line(text, "STATUS", told.Planned ? "TENTATIVE" : "CONFIRMED");
        IcsText.Line(text, "TRANSP", "TRANSPARENT");
        IcsText.Line(text, "X-NEWSTRACKER-PRECISION", date.Precision.ToString().ToUpperInvariant());
        IcsText.Line(text, "END", "VEVENT");
    }

    private static string Description(EventView told, Dictionary<long, string?> urls)
    {
        var lines = new List<string>();
        if (EventText.Quote(told) is { Length: > 0 } quote) lines.Add($"“{OneLine.Of(quote)}”");
        foreach (var citation in told.Citations.Where(c => c.Article is not null).DistinctBy(c => c.Article))
            lines.Add(string.Join(
                ", ",
                new[] { citation.Outlet, citation.ArticleTitle, urls.GetValueOrDefault(citation.Article!.Value) }
                    .OfType<string>()
                    .Select(OneLine.Of)));
        return string.Join('\n', lines);
    }

    /// <summary>
    /// Made of the story's address and what the event says of which days, so that it stays the same while they do; a version 8 UUID (RFC
    /// 9562), as RFC 7986 advises.
    /// </summary>
    private static string Uid(StoryView story, EventView told, DateSpan date, Dictionary<string, int> given)
    {
        var identity = $"{story.Slug}\n{DateText.Machine(date.Start)}\n{DateText.Machine(date.End)}\n{told.Text}";
        given[identity] = given.GetValueOrDefault(identity) + 1;
        var hash = SHA256.HashData(
            Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{identity}\n{given[identity]}")))[..16];
        (hash[6], hash[8]) = ((byte)(hash[6] & 0x0f | 0x80), (byte)(hash[8] & 0x3f | 0x80));
        return new Guid(hash, bigEndian: true).ToString("D");
    }
}
