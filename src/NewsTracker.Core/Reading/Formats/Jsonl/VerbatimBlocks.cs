using NewsTracker.Core.Language.Sentences;
using NewsTracker.Core.Model;
using NewsTracker.Core.Reading.Detection;
using NewsTracker.Core.Reading.Fields;
using NewsTracker.Core.Reading.Formats.Plain;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Reading.Formats.Jsonl;

/// <summary>
/// Blocks over a text that is kept as it is: the same paragraphs and sub-heads that plain text would give, as spans of the verbatim text.
/// </summary>
internal static class VerbatimBlocks
{
    private const int MaxTitle = 110;

    /// <returns>The blocks, and a headline made of the first sentence when one was asked for.</returns>
    public static (IReadOnlyList<Block> Blocks, string? Derived) Of(string text, bool derive)
    {
        var paragraphs = LineLayout.Of(text).FindAll(p => !UnseenCharacters.AreAll(p.Span.In(text)));
        var pieces = paragraphs.ConvertAll(p =>
        {
            var line = Tidy.Line(p.Span.In(text));
            return new Piece(line, TextLine.MarkLength(line) > 0 ? BlockKind.ListItem : BlockKind.Paragraph, 0, p.Spaced);
        });
        SubHeads.Mark(pieces);
        var blocks = pieces.Select((p, i) => new Block(paragraphs[i].Span, p.Kind, p.Level)).ToList();
        if (!derive || pieces.Count == 0) return (blocks, null);
        return (blocks, Headline(text) ?? FirstSentence(pieces));
    }

    /// <summary>A first line, page stamps apart, that ends without a mark and stands above another: the headline.</summary>
    private static string? Headline(string text)
    {
        string? title = null;
        foreach (var range in text.AsSpan().Split('\n'))
        {
            var line = Tidy.Line(text[range]);
            if (line.Length == 0 || (title is null && Datelines.IsStamp(line))) continue;
            if (title is not null) return title;
            if (line.Length > MaxTitle || line.Count(c => c == ' ') < 2 || !char.IsLetterOrDigit(line[^1])) return null;
            title = line;
        }

        return null;
    }

    private static string FirstSentence(List<Piece> pieces)
    {
        var first = (pieces.Find(p => !Datelines.IsStamp(p.Text)) ?? pieces[0]).Text;
        var begin = Datelines.Cut(first, new Span(0, first.Length)).Start;
        return DerivedTitle.Of(first, begin > 0 ? begin : Dateline.Find(first)?.End ?? 0);
    }
}
