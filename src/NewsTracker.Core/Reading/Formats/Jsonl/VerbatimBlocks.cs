using NewsTracker.Core.Model;
using NewsTracker.Core.Reading.Detection;
using NewsTracker.Core.Reading.Fields;
using NewsTracker.Core.Reading.Formats.Plain;

namespace NewsTracker.Core.Reading.Formats.Jsonl;

/// <summary>
/// Blocks over a text that is kept as it is: the same paragraphs and sub-heads that plain text would give, as spans of the verbatim text.
/// </summary>
internal static class VerbatimBlocks
{
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
        var first = pieces[0].Text;
        return (blocks, DerivedTitle.Of(first, Dateline.Find(first)?.End ?? 0));
    }
}
