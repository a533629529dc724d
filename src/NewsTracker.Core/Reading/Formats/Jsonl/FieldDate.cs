using System.Text.Json;
using NewsTracker.Core.Reading.Fields.Dates;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Reading.Formats.Jsonl;

/// <summary>
/// The `published` field: "2026", "2026-03", "2026-03-03", "2026-03-03T10:00+01:00"; other written dates are understood too.
/// </summary>
internal static class FieldDate
{
    public static Published? Parse(string text)
    {
        text = text.Trim();
        if (text.Length == 4 && text.All(char.IsAsciiDigit))
            return int.Parse(text, System.Globalization.CultureInfo.InvariantCulture) is >= 1 and var year
                ? new(DateSpan.Year(year), null, "field")
                : null;
        return WrittenDate.Parse(text) is { } date && (date.Span.Start == 0 || char.IsLetter(text[0])) ? date.ToPublished("field") : null;
    }

    /// <summary>
    /// The form of our own output, so that what was exported can be read again: {"start","precision","time"}; a range gives no date.
    /// </summary>
    public static Published? OfObject(JsonElement published)
    {
        if (published.ValueKind != JsonValueKind.Object || JsonText.Of(published, "start") is not { Length: 10 } start) return null;
        return JsonText.Of(published, "precision") switch
        {
            "day" => Parse(start + (JsonText.Of(published, "time") is { } time ? "T" + time : "")),
            "month" => Parse(start[..7]),
            "year" => Parse(start[..4]),
            _ => null,
        };
    }
}
