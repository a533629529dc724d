using NewsTracker.Core.Reading.Dates;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Reading.Jsonl;

/// <summary>The `published` field: "2026", "2026-03", "2026-03-03", "2026-03-03T10:00+01:00"; other written dates are understood too.</summary>
internal static class FieldDate
{
    public static Published? Parse(string text)
    {
        text = text.Trim();
        if (text.Length == 4 && text.All(char.IsAsciiDigit)) return int.Parse(text, System.Globalization.CultureInfo.InvariantCulture) is >= 1 and var year ? new(DateSpan.Year(year), null, "field") : null;
        return WrittenDate.Parse(text) is { } date && (date.Span.Start == 0 || char.IsLetter(text[0])) ? date.ToPublished("field") : null;
    }
}
