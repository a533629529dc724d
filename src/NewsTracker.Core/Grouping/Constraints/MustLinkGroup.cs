namespace NewsTracker.Core.Grouping.Constraints;

/// <summary>
/// Articles that a person put into one story. Which one that is, its lead tells: the story that holds most of those articles.
/// </summary>
public sealed class MustLinkGroup
{
    private readonly HashSet<long> members;
    private readonly HashSet<long> lead;
    private readonly HashSet<long> subStoryLead;

    internal MustLinkGroup(StoryDecision decision, IEnumerable<long> members, IEnumerable<long> lead)
    {
        (Decision, Kind) = (decision.Id, decision.Kind);
        (this.members, this.lead, subStoryLead) = ([.. members], [.. lead], [.. decision.SubStory]);
    }

    public long Decision { get; }

    public StoryDecisionKind Kind { get; }

    public IReadOnlySet<long> Members => members;

    public IReadOnlySet<long> Lead => lead;

    /// <summary>The articles of the sub-story that was chosen; empty where the engine finds it.</summary>
    public IReadOnlySet<long> SubStoryLead => subStoryLead;

    /// <summary>Takes articles off that a later decision gave another place.</summary>
    internal void Leave(IReadOnlyCollection<long> articles)
    {
        members.ExceptWith(articles);
        lead.ExceptWith(articles);
        subStoryLead.ExceptWith(articles);
    }
}
