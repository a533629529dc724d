using NewsTracker.Core.Reading.Fields;
using NewsTracker.Core.Reading.Fields.Dates;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Reading.Formats.PressDatabases;

/// <summary>A line of one article of an export, with its place, so that the text between two lines can be taken as it stands.</summary>
internal readonly record struct DatabaseLine(string Text, int Start, int End)
{
    private const int MaxDateWords = 8;

    /// <summary>The lines that are not empty.</summary>
    public static List<DatabaseLine> Of(string part)
    {
        var lines = new List<DatabaseLine>();
        for (var at = 0; at < part.Length;)
        {
            var end = part.IndexOf('\n', at);
            if (end < 0) end = part.Length;
            var text = Tidy.Line(part.AsSpan(at, end - at));
            if (text.Length > 0) lines.Add(new(text, at, end));
            at = end + 1;
        }

        return lines;
    }

    /// <summary>The day of publication, written alone in the line.</summary>
    public string? Date() =>
        Wording.Words(Text) <= MaxDateWords
            && WrittenDate.Parse(Text) is { Date.Precision: DatePrecision.Day } found
            && found.Span.Start <= 12
            ? Text
            : null;

    /// <summary>The value of a label that the line begins with; null when it begins with none of them.</summary>
    public string? Value(params string[] labels)
    {
        foreach (var label in labels)
            if (Text.StartsWith(label, StringComparison.OrdinalIgnoreCase) && Text.AsSpan(label.Length).TrimStart() is [':', .. var value])
                return value.Trim().ToString();
        return null;
    }
}
