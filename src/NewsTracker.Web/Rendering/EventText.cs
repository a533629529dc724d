using NewsTracker.Core.Text;
using NewsTracker.Web.Stories;

namespace NewsTracker.Web.Rendering;

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
        "today" or "yesterday" or "tomorrow" or "tonight" or "overnight" or "ago" or "day-part" or "clock" or "noon" => "date from words such as “yesterday”",
        "month" or "month-day" or "season" or "holiday" or "week-of" or "quarter" => "date named in the text, year from the article’s date",
        "last-unit" or "this-unit" or "next-unit" or "earlier" or "later" or "year-earlier" or "year-end" or "weekend" => "date counted from the article’s date",
        "published" => "date of publication",
        "dateline" => "date from the dateline",
        "relative" => "date from words such as “yesterday”",
        "story" => "year from the rest of the story",
        "none" or "" => "no date found",
        _ => "date from words in the text",
    };

    /// <summary>The event's quote, null when it only repeats the event's own words.</summary>
    public static string? Quote(EventView e) =>
        e.Quote is null || Bare(e.Text).Contains(Bare(e.Quote), StringComparison.OrdinalIgnoreCase) ? null : e.Quote.Trim(Marks);

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
