namespace NewsTracker.Core.Grouping.Constraints;

/// <summary>Two sets of articles that never share a sub-story, with <paramref name="WholeStories"/> no story either.</summary>
/// <param name="Decision">The decision that says so.</param>
/// <param name="Stays">The side that keeps its place where both stand together.</param>
/// <param name="Leaves">The other side.</param>
/// <param name="WholeStories">Never one story, rather than never one event.</param>
public sealed record CannotLink(long Decision, IReadOnlySet<long> Stays, IReadOnlySet<long> Leaves, bool WholeStories)
{
    /// <summary>
    /// What is left of the fact when a later decision says that the articles of <paramref name="together"/> belong together.
    /// </summary>
    internal IEnumerable<CannotLink> Without(IReadOnlySet<long> together)
    {
        if (!Stays.Overlaps(together) || !Leaves.Overlaps(together)) return [this];
        return new[]
        {
            this with { Stays = Stays.Where(together.Contains).ToHashSet(), Leaves = Leaves.Where(a => !together.Contains(a)).ToHashSet() },
            this with { Stays = Stays.Where(a => !together.Contains(a)).ToHashSet() },
        }.Where(f => f.Stays.Count > 0 && f.Leaves.Count > 0);
    }
}
