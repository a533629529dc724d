using System.Globalization;
using System.Text;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.StoryPages.Exported;

/// <summary>
/// Reads a timeline back from the calendar (RFC 5545) that `export --format ics` writes. Other calendars are no timelines.
/// </summary>
internal static class TimelineIcsReader
{
    private const string Maker = "PRODID:-//NewsTracker//Timeline";
    private const int Head = 1_000;

    public static bool Recognizes(string text) =>
        text.AsSpan().TrimStart('\uFEFF').StartsWith("BEGIN:VCALENDAR", StringComparison.Ordinal)
        && text.AsSpan(0, Math.Min(text.Length, Head)).Contains(Maker, StringComparison.Ordinal);

    /// <returns>Null when the calendar holds no event.</returns>
    public static ImportedStory? Read(string text)
    {
        var story = new ExportedStory();
        Dictionary<string, string>? told = null;
        foreach (var line in Unfolded(text))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon < 0) continue;
            var (name, value) = (line[..colon].Split(';')[0], line[(colon + 1)..]);
            if (line == "BEGIN:VEVENT") told = [];
            else if (line == "END:VEVENT" && told is not null)
            {
                Event(told, story);
                told = null;
            }
            else if (told is not null) told.TryAdd(name, value);
            else if (name == "X-WR-CALNAME") story.Title = Plain(value);
        }

        return story.HoldsStory ? story.ToStory() : null;
    }

    private static void Event(Dictionary<string, string> told, ExportedStory story)
    {
        var lines = Plain(told.GetValueOrDefault("DESCRIPTION", "")).Split('\n');
        var quote = lines[0] is ['“', .. var said, '”'] ? said : null;
        var (date, text) = (Span(told), Plain(told.GetValueOrDefault("SUMMARY", "")));
        string? label = null;
        if (date is { Precision: DatePrecision.Month or DatePrecision.Year }
            && text.IndexOf(": ", StringComparison.Ordinal) is > 0 and var at)
            (label, text) = (text[..at], text[(at + 2)..]); // the export puts the label first, for a calendar shows no months
        story.Event(label, date, text, quote, lines.Skip(quote is null ? 0 : 1).Select(l => Article(l, story)).OfType<ExportedCitation>());
    }

    private static ExportedCitation? Article(string line, ExportedStory story)
    {
        if (line.IndexOf(", ", StringComparison.Ordinal) is not (> 0 and var comma)) return null;
        var (title, url) = (line[(comma + 2)..], (string?)null);
        if (title.LastIndexOf(", ", StringComparison.Ordinal) is > 0 and var last
            && title.AsSpan(last + 2).Contains("://", StringComparison.Ordinal))
            (title, url) = (title[..last], title[(last + 2)..]);
        return new(null, story.Article(line[..comma], title, url));
    }

    private static DateSpan? Span(Dictionary<string, string> told)
    {
        if (Day(told.GetValueOrDefault("DTSTART")) is not { } start) return null;
        var end = Day(told.GetValueOrDefault("DTEND"))?.AddDays(-1) ?? start;
        return told.GetValueOrDefault("X-NEWSTRACKER-PRECISION") switch
        {
            "YEAR" => DateSpan.Year(start.Year),
            "MONTH" => DateSpan.Month(start.Year, start.Month),
            _ => end > start ? DateSpan.Range(start, end) : DateSpan.Day(start),
        };
    }

    private static DateOnly? Day(string? value) =>
        DateOnly.TryParseExact(value, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day > DateOnly.MinValue
            ? day
            : null;

    private static List<string> Unfolded(string text)
    {
        var lines = new List<StringBuilder>();
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            if (line is [' ' or '\t', .. var rest] && lines.Count > 0) lines[^1].Append(rest);
            else if (line.Length > 0) lines.Add(new(line));
        }

        return [.. lines.Select(l => l.ToString())];
    }

    private static string Plain(string value)
    {
        var plain = new StringBuilder(value.Length);
        for (var i = 0; i < value.Length; i++)
        {
            if (value[i] == '\\' && i + 1 < value.Length) plain.Append(value[++i] is 'n' or 'N' ? '\n' : value[i]);
            else plain.Append(value[i]);
        }

        return plain.ToString();
    }
}
