using NewsTracker.Core.Model;

namespace NewsTracker.Core.Reading.Fields;

/// <summary>
/// Tells a headline from a first sub-head. A text that runs on without blank lines, under two or more further sub-heads, and whose first line is no longer than
/// they are, has no headline of its own: the line serves as one and is marked derived.
/// </summary>
internal static class OpeningSubHead
{
    public static bool Is(string first, bool spaced, IReadOnlyList<Piece> pieces)
    {
        if (spaced) return false;
        var heads = pieces.Where(p => p.Kind == BlockKind.Heading).ToList();
        return heads.Count >= 2 && heads.All(h => !h.Spaced) && Wording.Words(first) <= heads.Max(h => Wording.Words(h.Text));
    }
}
