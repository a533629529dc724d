using NewsTracker.Core.Model;
using NewsTracker.Core.Text;
using NewsTracker.Web.Views.Stories;
using NewsTracker.Web.Words;

namespace NewsTracker.Web.Rendering.Timeline;

/// <summary>The small print of a timeline event, in words.</summary>
internal static class EventText
{
    private static readonly char[] Marks = [' ', '“', '”', '"', '.', '…'];

    /// <summary>How the event's date was found.</summary>
    public static string DateFrom(string rule) => rule switch
    {
        "explicit" => "date named in the text",
        "stated" => "date as the imported page gives it",
        "weekday" => "date from a weekday in the text",
        "lead" => "day that the article’s opening names",
        "published" => "date of publication",
        "said" => "day on which somebody said so",
        "dateline" => "date from the dateline",
        "month-day" => "day named in the text",
        "month" or "year" or "season" or "quarter" or "fiscal-year" or "decade" or "range" or "holiday" =>
            $"{rule.Replace('-', ' ')} named in the text",
        "iso" => "date named in the text",
        "month-part" or "year-part" => "date from words such as “early May” or “late 2023”",
        "weekend" => "date from “the weekend” in the text",
        "clock" or "day-part" or "noon" => "date from a time of day in the text",
        "relative" or "today" or "tonight" or "overnight" or "yesterday" or "tomorrow" => "date from words such as “yesterday”",
        "this-unit" or "last-unit" or "next-unit" or "week-of" or "year-end" => "date from words such as “last week”",
        "earlier" or "later" or "ago" or "day-earlier" or "day-later" or "year-earlier" or "year-later" =>
            "date counted from another one in the text",
        "story" => "year from the rest of the story",
        "none" or "" => "no date found",
        _ => "date from words in the text",
    };

    /// <summary>How much of the date is known; null where the date says it itself, as "early May 2026" does.</summary>
    public static string? Precision(EventView e) => TimeExpression.IsPart(e.DateFrom) ? null : DateText.Precision(e.Date);

    /// <summary>The event's quote, null when it only repeats the event's own words.</summary>
    public static string? Quote(EventView e) =>
        e.Quote is null || Bare(e.Words).Contains(Bare(e.Quote), StringComparison.OrdinalIgnoreCase) ? null : e.Quote.Trim(Marks);

    private static string Bare(string text) => text.Trim(Marks);

    /// <summary>Name of the dot on the rail: how much of the date is known.</summary>
    public static string Dot(EventView e) => e.Planned ? "planned" : e.Date?.Precision switch
    {
        null => "undated",
        DatePrecision.Year => "year",
        DatePrecision.Month => "month",
        DatePrecision.Range => "range",
        _ => "day",
    };
}
