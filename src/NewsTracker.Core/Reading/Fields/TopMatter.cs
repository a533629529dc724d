using System.Text.RegularExpressions;
using NewsTracker.Core.Language.Sentences;
using NewsTracker.Core.Model;
using NewsTracker.Core.Reading.Fields.Dates;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Reading.Fields;

/// <summary>
/// The lines between a headline and the first paragraph: byline, date line, address. They become fields and leave the body.
/// </summary>
internal static partial class TopMatter
{
    private const int Reach = 6;

    private const int MaxDateWords = 14;

    /// <summary>Words beside such a day: a weekday of two words, and one that says what day it is.</summary>
    private const int MaxBeside = 3, MaxOtherLine = 60;

    private static readonly char[] Edges = [' ', ':', ',', ';', '|', '-', '–', '—', '•', '·', '(', ')', '/'];

    private static readonly string[] DateOpeners =
    [
        "published", "updated", "last updated", "last modified", "modified", "posted", "first published", "publié", "veröffentlicht",
        "stand:", "publicado", "actualizado", "опубликовано", "обновлено", "on ", "date"
    ];

    /// <summary>Takes such lines from the front, also around a standfirst, until a full paragraph begins.</summary>
    public static void Take(Draft draft)
    {
        var taken = false;
        for (int i = 0, seen = 0; i < draft.Pieces.Count && seen < Reach; seen++)
        {
            var line = draft.Pieces[i].Text;
            if (taken && draft.Outlet is null && BylineLineReader.IsOutlet(line))
            {
                draft.SetOutlet(line, "text", 0.7);
                draft.Pieces.RemoveAt(i);
                continue;
            }

            if (TakeNames(draft, i))
            {
                draft.Pieces.RemoveRange(i, 2);
                taken = true;
                continue;
            }

            if (draft.Pieces[i].Kind == BlockKind.Paragraph && (TakeLine(draft, line) || TakeName(draft, i)))
            {
                draft.Pieces.RemoveAt(i);
                taken = true;
                continue;
            }

            if (Wording.Words(line) > 40 || (Wording.EndsSentence(line) && !Wording.IsSingleSentence(line))) return;
            i++;
        }
    }

    public static bool TakeLine(Draft draft, string line)
    {
        if (line.Length > 200) return false;
        if (BylineLineReader.OfLine(line) is var (names, outlet))
        {
            if (WrittenDate.Parse(line) is { } beside) draft.SetPublished(beside.ToPublished("text"), 0.85);
            draft.AddByline(names, "byline", 0.95);
            if (outlet is not null) draft.SetOutlet(outlet, "byline", 0.7);
            return true;
        }

        if (CreditLine.Of(line) is { } credit)
        {
            if (credit.Outlet is { } source) draft.SetOutlet(source, "byline", 0.8);
            draft.AddByline(credit.Authors, "byline", 0.9);
            if (ValueDateReader.Read(line) is { } told) draft.SetPublished(told.ToPublished("text"), 0.85);
            draft.AddStripped(line);
            return true;
        }

        if (RelativeTime.IsLine(line))
        {
            draft.AddStripped(line);
            return true;
        }

        if (WebAddress.Clean(line) is { } url)
        {
            draft.SetUrl(url, "text", 0.7);
            return true;
        }

        return TakeDate(draft, line);
    }

    /// <summary>
    /// A line with a person's name, one with the outlet's below it, and then the day. Of two names that nobody knows the upper one is the
    /// person's.
    /// </summary>
    private static bool TakeNames(Draft draft, int at)
    {
        if (draft.Byline.Count > 0 || at + 2 >= draft.Pieces.Count) return false;
        if (Wording.Words(draft.Pieces[at + 2].Text) > MaxDateWords
            || WrittenDate.Parse(draft.Pieces[at + 2].Text) is not { Date.Precision: DatePrecision.Day })
            return false;
        var isPerson = Kind(draft.Pieces[at]) is { } kind
            && (kind == DateLineNameKind.Author
                || (kind == DateLineNameKind.LikelyOutlet && AuthorValueReader.IsPerson(draft.Pieces[at].Text)));
        if (!isPerson || Kind(draft.Pieces[at + 1]) is not (DateLineNameKind.Outlet or DateLineNameKind.LikelyOutlet))
            return false;
        draft.AddByline([draft.Pieces[at].Text], "line above the date", 0.8);
        draft.SetOutlet(draft.Pieces[at + 1].Text, "line above the date", 0.7);
        return true;

        static DateLineNameKind? Kind(Piece piece) =>
            piece.Kind == BlockKind.Paragraph && DateLineNames.Of(piece.Text + ",") is [{ Is: var found }] ? found : null;
    }

    /// <summary>A line that is nothing but a person's name, with a day, or how long ago it was, in the next line.</summary>
    private static bool TakeName(Draft draft, int at)
    {
        var line = draft.Pieces[at].Text;
        if (draft.Byline.Count > 0 || at + 1 >= draft.Pieces.Count || !AuthorValueReader.IsPerson(line) || BylineLineReader.IsOutlet(line))
            return false;
        var next = draft.Pieces[at + 1].Text;
        if (!RelativeTime.IsLine(next)
            && !(Wording.Words(next) <= MaxDateWords && WrittenDate.Parse(next) is { Date.Precision: DatePrecision.Day }))
            return false;
        draft.AddByline([line], "line above the date", 0.7);
        return true;
    }

    /// <summary>A line that is a date, with at most a word of introduction, a name, a time, or the other date.</summary>
    private static bool TakeDate(Draft draft, string line)
    {
        if (line.Length == 0 || line[0] is ',' or ';') return false;
        line = Apart().Replace(line, "${mark}");
        var monthFirst = AmericanZone().IsMatch(line);
        if (Wording.Words(Datelines.WithoutClock(line)) > MaxDateWords) return false;
        if (WrittenDate.Parse(line, monthFirst) is not { Date.Precision: DatePrecision.Day } first)
            return TakeOtherDate(draft, line);
        var before = Datelines.WithoutClock(line[..first.Span.Start]).Trim(Edges);
        var opener = DateOpeners.FirstOrDefault(o => before.StartsWith(o.Trim(), StringComparison.OrdinalIgnoreCase));
        var namesBefore = DateLineNames.Of(line[..first.Span.Start]);
        var named = namesBefore.Count > 0;
        if (before.Length > 0 && opener is null && !named && Wording.Words(before) > 2) return false;
        var second = WrittenDate.Find(line, first.Span.End, monthFirst);
        var after = Datelines.WithoutClock(line[(second?.Span.End ?? first.Span.End)..]).Trim(Edges).TrimEnd('.', ')');
        if (Wording.Words(after) > 4) return false;
        if (before.Length > 0 && opener is null && !named && !line.AsSpan().ContainsAny("|•·") && Wording.Words(before) > 1) return false;
        foreach (var name in namesBefore) name.Apply(draft);
        foreach (var name in DateLineNames.Of(line[(second?.Span.End ?? first.Span.End)..])) name.Apply(draft);
        var (published, isUpdate) = DateLabels.Read(line, t => WrittenDate.Parse(t, monthFirst));
        if (isUpdate || (opener is not null && IsUpdate(opener) && published?.Day == first.Day))
        {
            draft.Updated ??= first.ToPublished("text");
            return true;
        }

        published ??= first;
        draft.SetPublished(published.ToPublished("text"), 0.9);
        var other = published.Day == first.Day ? second : first;
        if (other is not null) draft.Updated ??= other.ToPublished("text");
        return true;
    }

    /// <summary>A short line with a day of a language that only values are read in, as Arabic and Hebrew.</summary>
    private static bool TakeOtherDate(Draft draft, string line)
    {
        if (System.Text.Ascii.IsValid(line) || line.Length > MaxOtherLine) return false;
        if (ValueDateReader.Read(line) is not { } day || day.Span.End > line.Length) return false;
        var beside = line.Remove(day.Span.Start, day.Span.End - day.Span.Start);
        if (Datelines.WithoutClock(beside).Split(Edges, StringSplitOptions.RemoveEmptyEntries).Length > MaxBeside) return false;
        draft.SetPublished(day.ToPublished("text"), 0.8);
        return true;
    }

    private static bool IsUpdate(string opener) =>
        opener.Contains("upd", StringComparison.Ordinal) || opener.Contains("modif", StringComparison.Ordinal);

    /// <summary>The marks of a clock or of a day in figures that stand apart ("16 / 08 / 2031", "11: 12 AM").</summary>
    [GeneratedRegex(
        @"(?<=[0-9]) ?(?<mark>[:/]) ?(?=[0-9])|(?<=\b[0-9]{4}(?: - [0-9]{2})?) (?<mark>-) (?=[0-9]{2}\b)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Apart();

    /// <summary>A zone of North America, where days in figures begin with the month.</summary>
    [GeneratedRegex(@"\b(?:E[SD]T|P[SD]?T|C[SD]T|M[SD]T|ET)\b", RegexOptions.CultureInvariant)]
    private static partial Regex AmericanZone();
}
