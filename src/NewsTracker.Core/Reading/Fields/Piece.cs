using NewsTracker.Core.Model;

namespace NewsTracker.Core.Reading.Fields;

/// <summary>One paragraph, heading or list item on its way to becoming a block. <paramref name="Spaced"/> is true when a blank line stands behind it in the file.</summary>
internal sealed record Piece(string Text, BlockKind Kind = BlockKind.Paragraph, int Level = 0, bool Spaced = true)
{
    public IReadOnlyList<Link> Links { get; init; } = [];
}
