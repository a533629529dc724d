using NewsTracker.Core.Model;

namespace NewsTracker.Core.Reading.Fields;

/// <summary>
/// Takes the headline from the top of the body. A line is one when it is short and no sentence; a sentence of at most fourteen words counts
/// when a long paragraph follows. A dateline never begins a headline.
/// </summary>
internal static class TitleLine
{
    private const int MaxWords = 35;
    private const int MaxLength = 250;

    public static void Take(Draft draft)
    {
        while (draft.Title is null && draft.Pieces.Count > 1)
        {
            var first = draft.Pieces[0];
            if (first.Kind == BlockKind.Heading)
            {
                // a notice or a section's name in smaller type than the headline below it
                if (draft.Pieces[1] is { Kind: BlockKind.Heading, Level: var level } && level < first.Level)
                {
                    draft.Strip(0);
                    continue;
                }

                Set(draft, first.Text, "heading", 0.95);
                return;
            }

            if (first.Kind != BlockKind.Paragraph) return;
            if (TopMatter.TakeLine(draft, first.Text))
            {
                draft.Pieces.RemoveAt(0);
                continue;
            }

            if (BylineLineReader.IsOutlet(first.Text)
                && Wording.Words(draft.Pieces[1].Text) is >= 4 and <= MaxWords
                && !Wording.EndsWithStop(draft.Pieces[1].Text))
            {
                draft.SetOutlet(first.Text, "text", 0.7);
                draft.Pieces.RemoveAt(0);
                continue;
            }

            if (IsKicker(first.Text, draft.Pieces[1].Text))
            {
                draft.Strip(0);
                continue;
            }

            if (Fits(first.Text, draft.Pieces[1].Text)) Set(draft, first.Text, "first line", draft.TitleConfirmed ? 0.95 : 0.85);
            return;
        }
    }

    private static void Set(Draft draft, string line, string from, double confidence)
    {
        var (title, outlet) = OutletSuffix.Cut(line);
        draft.SetTitle(title, from, confidence);
        if (outlet is not null) draft.SetOutlet(outlet, "title", 0.7);
        draft.Pieces.RemoveAt(0);
    }

    private static bool Fits(string line, string next)
    {
        if (line.Length > MaxLength || Wording.Words(line) > MaxWords || Dateline.Find(line) is not null) return false;
        if (Wording.LastMark(line) is ',' or ';' or ':' or '—') return false;
        if (!Wording.EndsWithStop(line)) return true;
        return Wording.Words(line) <= 14 && Wording.IsSingleSentence(line) && Wording.Words(next) >= 25;
    }

    /// <summary>A section's name in capitals above the headline.</summary>
    private static bool IsKicker(string line, string next) =>
        Wording.Words(line) <= 3
        && line.Length < 30
        && Wording.IsCapitals(line)
        && Wording.Words(next) is >= 4 and <= 25
        && !Wording.EndsWithStop(next)
        && !Wording.IsCapitals(next);
}
