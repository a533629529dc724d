using System.Text.RegularExpressions;
using NewsTracker.Core.Model;
using NewsTracker.Core.Reading.Fields.Dates;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Reading.Fields;

/// <summary>
/// Reads the dateline of the first paragraph into fields. Its words stay in the text. The date may stand behind the place or, as some
/// outlets write, at the end of the first sentence (", Dec. 4, 2025.").
/// </summary>
internal static partial class DatelineStep
{
    private const int LastPieces = 2, MaxLastWords = 8;

    /// <returns>Where the first sentence's own words begin in the first paragraph.</returns>
    public static int Read(Draft draft)
    {
        var first = draft.Pieces.Find(p => p.Kind == BlockKind.Paragraph)?.Text;
        if (first is null || Dateline.Find(first) is not { } line) return 0;
        if (line.Place is not null) draft.SetPlace(line.Place, "dateline", 0.9);
        if (line.Outlet is not null) draft.SetOutlet(line.Outlet, "dateline", 0.8);
        if ((line.Date ?? AtSentenceEnd(first, line.End)) is { Date.Precision: DatePrecision.Day } date)
            draft.SetPublished(date.ToPublished("dateline"), 0.9);
        else if (line.Date is null) Complete(draft, first[..line.End]);
        return line.End;
    }

    /// <summary>
    /// A day without a year ("9 mar (EFE).-", "3月9日电") takes the year of a date that stands alone at the end of the text and is the same
    /// day, or of the copyright there.
    /// </summary>
    private static void Complete(Draft draft, string dateline)
    {
        if (draft.Published is not null || MonthDay().Match(dateline) is not { Success: true } day) return;
        foreach (var piece in draft.Pieces.TakeLast(LastPieces).Reverse())
        {
            if (Wording.Words(piece.Text) > MaxLastWords || Year().Match(piece.Text) is not { Success: true } year) continue;
            var written = day.Groups["dense"].Success ? year.Value + "年" + day.Value : day.Value.TrimEnd('.') + " " + year.Value;
            if (WrittenDate.Parse(written) is not { Date.Precision: DatePrecision.Day } whole) continue;
            if (piece.Text[0] != '©' && WrittenDate.Parse(piece.Text)?.Date != whole.Date) continue;
            draft.SetPublished(new(whole.Date, null, "dateline"), 0.8);
            return;
        }
    }

    [GeneratedRegex(
        @"(?<dense>[0-9]{1,2}月[0-9]{1,2}日)|\b[0-9]{1,2}\.? (?:de )?\p{L}{3,10}\.?(?= |,|\(|$)|\b\p{L}{3,10}\.? [0-9]{1,2}\b",
        RegexOptions.CultureInvariant)]
    private static partial Regex MonthDay();

    [GeneratedRegex("(?:19|20)[0-9]{2}", RegexOptions.CultureInvariant)]
    private static partial Regex Year();

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
