namespace NewsTracker.Core.Reading.Fields;

/// <summary>
/// Takes out what a copied web page leaves around its article: the breadcrumb above the headline, the headline and captions said twice,
/// buttons and notices. What is taken out is listed.
/// </summary>
internal static class Furniture
{
    private const int Top = 8;

    private static readonly string[] CaptionOpeners =
    [
        "photo:", "photo by", "photograph:", "photograph by", "image:", "image by", "image credit", "image source", "picture:",
        "picture by", "caption:", "credit:", "file photo", "file image", "fotografía:", "foto:", "bild:"
    ];

    private static readonly string[] CaptionWords = ["photo", "image", "picture", "credit", "foto", "getty", "caption"];

    private static readonly string[] Separators = [" > ", " » ", " › ", " / ", " :: "];

    public static void Strip(Draft draft)
    {
        StripBreadcrumbs(draft);
        StripEchoes(draft);
        var kept = new List<Piece>(draft.Pieces.Count);
        foreach (var piece in draft.Pieces)
        {
            var isRepeat = kept.Count > 0 && kept[^1].Text == piece.Text && piece.Text.Length > 20;
            if (isRepeat || FurnitureLines.Is(piece.Text) || IsCaption(piece.Text)) draft.AddStripped(piece.Text);
            else kept.Add(piece);
        }

        draft.Pieces = kept;
    }

    public static bool IsCaption(string text) =>
        text.Length < 400 && CaptionOpeners.Any(o => text.StartsWith(o, StringComparison.OrdinalIgnoreCase));

    /// <summary>A line above the headline that ends in the headline, or a path of sections.</summary>
    private static void StripBreadcrumbs(Draft draft)
    {
        var pieces = draft.Pieces;
        for (var i = 0; i < Math.Min(3, pieces.Count - 1); i++)
        {
            var line = pieces[i].Text;
            if (line.Length > 400) return;
            for (var j = i + 1; j <= Math.Min(i + 2, pieces.Count - 1); j++)
            {
                var below = pieces[j].Text;
                if (below.Length < 15
                    || below.Length >= line.Length
                    || !line.EndsWith(below, StringComparison.Ordinal)
                    || Wording.Words(below) < 3
                    || Wording.EndsWithStop(below))
                    continue;
                draft.TitleConfirmed = true;
                for (var k = i; k < j; k++) draft.Strip(i);
                return;
            }

            if (Separators.Any(s => line.Split(s).Length is >= 3 and var n && line.Length / n < 60)
                || (line.StartsWith("Home", StringComparison.Ordinal)
                    && Separators.Any(s => line.Contains(s, StringComparison.Ordinal))
                    && !Wording.EndsSentence(line)))
            {
                draft.Strip(i);
                i--;
            }
        }
    }

    /// <summary>Lines near the top that repeat the first line, alone or with a photographer's credit behind it.</summary>
    private static void StripEchoes(Draft draft)
    {
        if (draft.Pieces.Count == 0) return;
        var first = draft.Title ?? draft.Pieces[0].Text;
        if (first.Length is < 15 or > 250 || (draft.Title is null && Wording.EndsWithStop(first))) return;
        for (var i = draft.Title is null ? 1 : 0; i < Math.Min(Top, draft.Pieces.Count); i++)
        {
            var line = draft.Pieces[i].Text;
            if (!line.StartsWith(first, StringComparison.OrdinalIgnoreCase)) continue;
            var rest = line[first.Length..];
            var credit = rest.Length < 150 && CaptionWords.Any(w => rest.Contains(w, StringComparison.OrdinalIgnoreCase));
            var doubled = i + 1 < draft.Pieces.Count && draft.Pieces[i + 1].Text == line;
            var outlet = rest.Length < 60 && rest.TrimStart() is ['|' or '-' or '–' or '—', ..];
            if (rest.Length > 0 && !credit && !doubled && !outlet) continue;
            draft.TitleConfirmed = true;
            if (rest.Length == 0) draft.Pieces.RemoveAt(i);
            else draft.Strip(i);
            i--;
        }
    }
}
