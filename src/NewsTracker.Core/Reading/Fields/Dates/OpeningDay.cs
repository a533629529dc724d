using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Reading.Fields.Dates;

/// <summary>
/// The day of publication that a text tells in a line of its own above its first paragraph ("WEDNESDAY, MARCH 4, 2029, 10:53 AM",
/// "Posted: Apr 2, 2029"), for formats whose text stays verbatim. The lines are read as those of plain text are, but stay where they are.
/// Where none tells it, or the order of its figures is open ("Updated 4/11/2029"), the address may.
/// </summary>
internal static class OpeningDay
{
    private const int Lines = 6, MaxLine = 200;

    /// <summary>Gives the draft the day that the opening lines tell, else that of its address, when it has none.</summary>
    public static void Read(Draft draft, string text)
    {
        if (draft.Published is not null) return;
        var opening = new Draft(draft.Kind, Opening(text));
        TopMatter.Take(opening);
        if (opening.Published is { } published) draft.SetPublished(published, 0.8);
        draft.Updated ??= opening.Updated;
        if (UrlDate.Find(draft.Url) is { } day) draft.SetPublished(new(day, null, "url"), 0.8);
        draft.TakeUpdate();
    }

    private static List<Piece> Opening(string text)
    {
        var pieces = new List<Piece>();
        foreach (var range in text.AsSpan().Split('\n'))
        {
            var line = text.AsSpan(range);
            if (line.IsWhiteSpace()) continue;
            pieces.Add(new(Tidy.Line(line[..Math.Min(line.Length, MaxLine)].ToString())));
            if (pieces.Count == Lines) break;
        }

        return pieces;
    }
}
