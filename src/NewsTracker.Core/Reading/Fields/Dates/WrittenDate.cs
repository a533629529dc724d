using NewsTracker.Core.Text;

namespace NewsTracker.Core.Reading.Fields.Dates;

/// <summary>
/// A date as a field, date line, dateline or feed writes it: its place in the text, the days it stands for at its own offset, and the time
/// in ISO 8601 as far as it is written ("14:05", "14:05:09+02:00", "09:00Z").
/// </summary>
internal sealed record WrittenDate(Span Span, DateSpan Date, string? Time)
{
    /// <summary>The first of its days.</summary>
    public DateOnly Day => Date.Start;

    /// <summary>
    /// Reads a whole field as one date: words around it ("Published", "Updated on") may stand before it. Null when none is written.
    /// </summary>
    public static WrittenDate? Parse(string? text, bool monthFirst = false) =>
        text is null ? null : Find(text.Length > 200 ? text[..200] : text, 0, monthFirst);

    /// <summary>The first date written with a year at or after <paramref name="from"/>.</summary>
    public static WrittenDate? Find(string text, int from = 0, bool monthFirst = false)
    {
        for (var i = from; i < text.Length; i++)
        {
            if (!char.IsLetterOrDigit(text[i]) || (i > 0 && char.IsLetterOrDigit(text[i - 1]))) continue;
            if (new ProseDateReader(text, i, monthFirst).Read() is { } found) return found;
        }

        return null;
    }

    public Published ToPublished(string from) => new(Date, Time, from);
}
