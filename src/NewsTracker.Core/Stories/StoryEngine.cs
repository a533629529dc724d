namespace NewsTracker.Core.Stories;

/// <summary>
/// Groups articles into sub-stories as they arrive and links sub-stories into stories. Holds its state in memory and is restored from what was stored;
/// not thread-safe: one writer. Deterministic: the same calls give the same answers.
/// </summary>
public sealed class StoryEngine(GroupingOptions? options = null)
{
    private readonly GroupingOptions options = options ?? GroupingOptions.Default;
    private readonly Dictionary<long, Placement> placed = [];

    /// <summary>The next id for a sub-story or a story; set above every stored id when the state is restored.</summary>
    public long NextId { get; set; } = 1;

    /// <summary>Puts an article into a sub-story, or opens one (with a story of its own until <see cref="Link"/> says otherwise).</summary>
    public Placement Add(GroupingItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        var placement = new Placement(item.Id, NextId++, NextId++, null, new PlacementReason("opened", null, [], null, 0, options.SubStoryBar));
        placed[item.Id] = placement;
        return placement;
    }

    /// <summary>Brings back an article whose place is known: from storage, from a person's decision, or stated by a digest file.</summary>
    /// <param name="item">The article.</param>
    /// <param name="subStory">Its sub-story; may be new to the engine.</param>
    /// <param name="story">Its story; may be new to the engine.</param>
    /// <param name="isFixed">True when a person or a digest file said so: linking never moves this sub-story to another story.</param>
    /// <param name="copyOf">The article it repeats, if any.</param>
    public void Restore(GroupingItem item, long subStory, long story, bool isFixed, long? copyOf = null)
    {
        ArgumentNullException.ThrowIfNull(item);
        placed[item.Id] = new Placement(item.Id, subStory, story, copyOf, new PlacementReason("restored", null, [], null, 1, 0));
    }

    /// <summary>Takes an article out (a removal, or the old version of a changed one).</summary>
    public void Remove(long article) => placed.Remove(article);

    /// <summary>
    /// Links the sub-stories changed since the last call into stories at the looser bar, and returns every sub-story whose story changed.
    /// When stories join, the one with a fixed sub-story keeps its id, else the one with more articles, else the lower id.
    /// </summary>
    public IReadOnlyList<StoryLink> Link() => [];
}
