namespace NewsTracker.Core.Text.Diffs;

/// <summary>What became of a stretch of text.</summary>
public enum DiffKind
{
    Same,
    Removed,
    Added,
}

/// <summary>A stretch of two texts. <paramref name="Old"/> is empty for added words, <paramref name="New"/> for removed ones.</summary>
public sealed record DiffPart(DiffKind Kind, Span Old, Span New);

/// <summary>
/// The words that changed between two texts. Parts follow each other without gaps in both texts;
/// where words were replaced the removed ones stand first.
/// White space inside a paragraph makes no change; a new paragraph does.
/// </summary>
public static class WordDiff
{
    /// <summary>Words in common between two changes that are too few to tell apart: "a and b" against "c and d" is one change.</summary>
    private const int IslandWords = 2;

    /// <param name="old">The earlier text.</param>
    /// <param name="now">The later text.</param>
    /// <returns>The parts in order; none for two empty texts.</returns>
    public static IReadOnlyList<DiffPart> Compare(string old, string now)
    {
        ArgumentNullException.ThrowIfNull(old);
        ArgumentNullException.ThrowIfNull(now);
        var words = new Dictionary<string, int>(StringComparer.Ordinal);
        var (a, b) = (DiffToken.Read(old, words), DiffToken.Read(now, words));
        var runs = new LinearDiff([.. a.Select(t => t.Id)], [.. b.Select(t => t.Id)]).Runs();
        return [.. Parts(Joined(runs, new CommonRun(a.Count, b.Count, 0)), a, b)];
    }

    /// <summary>Takes a small island between two changes into one change with them.</summary>
    private static List<CommonRun> Joined(List<CommonRun> runs, CommonRun end)
    {
        var kept = new List<CommonRun>(runs.Count);
        for (var i = 0; i < runs.Count; i++)
        {
            var (run, last) = (runs[i], kept.Count > 0 ? kept[^1] : new CommonRun(0, 0, 0));
            var changedBefore = Math.Max(run.Old - last.OldEnd, run.New - last.NewEnd);
            var next = i + 1 < runs.Count ? runs[i + 1] : end;
            var changedAfter = Math.Max(next.Old - run.OldEnd, next.New - run.NewEnd);
            if (run.Length > IslandWords || changedBefore <= run.Length || changedAfter <= run.Length) kept.Add(run);
        }

        return kept;
    }

    private static IEnumerable<DiffPart> Parts(List<CommonRun> runs, List<DiffToken> a, List<DiffToken> b)
    {
        var (i, j) = (0, 0);
        foreach (var run in runs.Append(new CommonRun(a.Count, b.Count, 0)))
        {
            var (oldAt, newAt) = (Place(a, run.Old), Place(b, run.New));
            if (run.Old > i) yield return new(DiffKind.Removed, new Span(Place(a, i), oldAt), new Span(Place(b, j), Place(b, j)));
            if (run.New > j) yield return new(DiffKind.Added, new Span(oldAt, oldAt), new Span(Place(b, j), newAt));
            if (run.Length > 0)
                yield return new(DiffKind.Same, new Span(oldAt, Place(a, run.OldEnd)), new Span(newAt, Place(b, run.NewEnd)));
            (i, j) = (run.OldEnd, run.NewEnd);
        }
    }

    private static int Place(List<DiffToken> tokens, int index) =>
        index < tokens.Count ? tokens[index].Span.Start : tokens.Count == 0 ? 0 : tokens[^1].Span.End;
}
