using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Web.Exports;

/// <summary>
/// One part of an article's long text, as the API gives it: an answer over HTTP stays bounded. Offsets keep counting from the begin of the
/// whole.
/// </summary>
/// <param name="Document">The article with the part as its text.</param>
/// <param name="Start">Where the part begins, in code points of the whole.</param>
/// <param name="Length">Code points of the whole.</param>
/// <param name="Next">Where the next part begins; null for the last.</param>
internal sealed record TextPart(Document Document, int Start, int Length, int? Next)
{
    /// <summary>Code units of a part, and links in it. By hand; the longest article of the development sets has 160,000.</summary>
    private const int Max = 1_200_000;
    private const int MaxLinks = 10_000;

    /// <returns>Null for a text that fits whole.</returns>
    public static TextPart? Of(Document document, int from)
    {
        if (document.Text.Length <= Max && document.Links.Count <= MaxLinks) return null;
        var points = new CodePoints(document.Text);
        var length = points.FromUnits(document.Text.Length);
        var start = points.ToUnits(new Span(0, Math.Clamp(from, 0, length))).End;
        var end = End(document.Text, start);
        return new(
            document with
            {
                Text = document.Text[start..end],
                Links = [.. document.Links.Take(MaxLinks)],
                Blocks =
                [
                    .. document.Blocks.Where(b => b.Span.Start < end && b.Span.End > start).Select(b => b with
                    {
                        Span = new Span(Math.Max(b.Span.Start, start) - start, Math.Min(b.Span.End, end) - start)
                    })
                ],
            },
            points.FromUnits(start), length, end < document.Text.Length ? points.FromUnits(end) : null);
    }

    /// <summary>Says in its JSON which part it is.</summary>
    public ArticleJson Mark(ArticleJson json) => json with
    {
        TextStart = Start, TextLength = Length, Next = Next,
        Timexes = [.. json.Timexes.Select(t => t with { Start = t.Start + Start, End = t.End + Start })],
        Assertions = Start == 0 ? json.Assertions : null,
    };

    /// <summary>At the end of a paragraph where one is near, never within a letter.</summary>
    private static int End(string text, int start)
    {
        var end = Math.Min(text.Length, start + Max);
        if (end == text.Length) return end;
        var line = text.LastIndexOf('\n', end - 1, Max / 10);
        if (line > start) return line + 1;
        return char.IsLowSurrogate(text[end]) ? end - 1 : end;
    }
}
