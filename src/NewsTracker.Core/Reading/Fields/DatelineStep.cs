using NewsTracker.Core.Model;
using NewsTracker.Core.Reading.Fields.Dates;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Reading.Fields;

/// <summary>
/// Reads the dateline of the first paragraph into fields. Its words stay in the text. The date may stand behind the place or, as some
/// outlets write, at the end of the first sentence (", Dec. 4, 2025.").
/// </summary>
internal static class DatelineStep
{
    /// <returns>Where the first sentence's own words begin in the first paragraph.</returns>
    public static int Read(Draft draft)
    {
        var first = draft.Pieces.Find(p => p.Kind == BlockKind.Paragraph)?.Text;
        if (first is null || Dateline.Find(first) is not { } line) return 0;
        if (line.Place is not null) draft.SetPlace(line.Place, "dateline", 0.9);
        if (line.Outlet is not null) draft.SetOutlet(line.Outlet, "dateline", 0.8);
        if ((line.Date ?? AtSentenceEnd(first, line.End)) is { Date.Precision: DatePrecision.Day } date)
            draft.SetPublished(date.ToPublished("dateline"), 0.9);
        return line.End;
    }

    /// <summary>The date that closes the first sentence behind a comma, if one does.</summary>
    public static WrittenDate? AtSentenceEnd(string text, int from)
    {
        var end = from + Wording.FirstSentenceEnd(text[from..]);
        var sentence = text[..end].TrimEnd(' ', '.', ')');
        for (var at = from; WrittenDate.Find(sentence, at) is { } date; at = date.Span.End)
        {
            if (date.Span.End < sentence.Length) continue;
            return text[..date.Span.Start].TrimEnd() is [.., ',' or '(' or '—' or '–'] ? date : null;
        }

        return null;
    }
}
