using NewsTracker.Core.Model;
using NewsTracker.Core.Reading.Fields.Dates;

namespace NewsTracker.Core.Reading.Fields;

/// <summary>
/// The lines between a headline and the first paragraph: byline, date line, address. They become fields and leave the body.
/// </summary>
internal static class TopMatter
{
    private const int Reach = 6;

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

            if (draft.Pieces[i].Kind == BlockKind.Paragraph && TakeLine(draft, line))
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

        if (WebAddress.Clean(line) is { } url)
        {
            draft.SetUrl(url, "text", 0.7);
            return true;
        }

        return TakeDate(draft, line);
    }

    /// <summary>A line that is a date, with at most a word of introduction, a time, or the other date ("Published …, updated …").</summary>
    private static bool TakeDate(Draft draft, string line)
    {
        if (Wording.Words(line) > 14 || WrittenDate.Parse(line) is not { Date.Precision: Text.DatePrecision.Day } first) return false;
        var before = line[..first.Span.Start].Trim(' ', ':', ',', '|', '-', '–', '—', '•', '·');
        var opener = DateOpeners.FirstOrDefault(o => before.StartsWith(o.Trim(), StringComparison.OrdinalIgnoreCase));
        if (before.Length > 0 && opener is null && Wording.Words(before) > 2) return false;
        var second = WrittenDate.Find(line, first.Span.End);
        var after = line[(second?.Span.End ?? first.Span.End)..].Trim(' ', '.', '|', ')', '(');
        if (Wording.Words(after) > 4) return false;
        if (before.Length > 0
            && opener is null
            && !line.Contains('|', StringComparison.Ordinal)
            && !line.Contains('•', StringComparison.Ordinal)
            && !line.Contains('·', StringComparison.Ordinal)
            && before[^1] != ','
            && Wording.Words(before) > 1)
            return false;
        if (opener is not null && (opener.Contains("upd", StringComparison.Ordinal) || opener.Contains("modif", StringComparison.Ordinal)))
        {
            draft.Updated ??= first.ToPublished("text");
            return true;
        }

        draft.SetPublished(first.ToPublished("text"), 0.9);
        if (second is not null) draft.Updated ??= second.ToPublished("text");
        return true;
    }
}
