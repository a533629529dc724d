namespace NewsTracker.Core.Grouping.Constraints;

/// <summary>
/// What a person's decisions, taken in their order, come to: which articles stand together, which apart, and how stories are called.
/// </summary>
public sealed class StandingDecisions
{
    private readonly List<MustLinkGroup> groups = [];
    private readonly Dictionary<long, MustLinkGroup> byMember = [];
    private readonly HashSet<long> named = [];
    private List<CannotLink> apart = [];
    private List<TitleFact> titles = [];

    /// <param name="decisions">Those in force, without those taken back.</param>
    public StandingDecisions(IEnumerable<StoryDecision> decisions)
    {
        ArgumentNullException.ThrowIfNull(decisions);
        foreach (var decision in decisions.OrderBy(d => d.Id)) Take(decision);
        foreach (var group in groups)
            foreach (var member in group.Members) byMember[member] = group;
    }

    /// <summary>In the order of their decisions. No article is a member of two.</summary>
    public IReadOnlyList<MustLinkGroup> MustLinkGroups => groups;

    public IReadOnlyList<CannotLink> CannotLinks => apart;

    /// <summary>In the order of their decisions: where two come to one story, the later holds.</summary>
    public IReadOnlyList<TitleFact> Titles => titles;

    /// <summary>Every article that a decision names.</summary>
    public IReadOnlySet<long> Named => named;

    /// <summary>The group that a person gave the article, if any.</summary>
    /// <returns>The group; null when no decision holds the article.</returns>
    public MustLinkGroup? MustLinkGroupOf(long article) => byMember.GetValueOrDefault(article);

    /// <summary>Whether a person said that the two never share a sub-story, with <paramref name="wholeStories"/> a story.</summary>
    /// <returns>True when a standing decision says so.</returns>
    public bool AreApart(long article, long other, bool wholeStories) =>
        apart.Exists(f =>
            (f.WholeStories || !wholeStories)
            && (f.Stays.Contains(article) && f.Leaves.Contains(other) || f.Leaves.Contains(article) && f.Stays.Contains(other)));

    private void Take(StoryDecision decision)
    {
        named.UnionWith([.. decision.Articles, .. decision.Others, .. decision.From, .. decision.SubStory]);
        if (decision.Kind == StoryDecisionKind.Rename) Call(decision);
        else if (decision.Kind == StoryDecisionKind.Merge) Merge(decision);
        else if (decision.Kind == StoryDecisionKind.Split) Split(decision);
        else if (decision.Kind == StoryDecisionKind.Move) Move(decision);
        else KeepApart(decision, decision.Others, decision.WholeStories);
    }

    private void Merge(StoryDecision decision)
    {
        var (gone, heir) = (decision.Articles.ToHashSet(), decision.Others.ToHashSet());
        titles.RemoveAll(t => !t.OfSubStory && t.Articles.Count(gone.Contains) > t.Articles.Count(heir.Contains));
        Settle(decision, [.. gone, .. heir], decision.Others);
        Cut([.. gone, .. heir], f => f.WholeStories);
    }

    private void Split(StoryDecision decision)
    {
        TakeOut(decision);
        Settle(decision, decision.Articles, decision.Articles);
        KeepApart(decision, decision.Others, wholeStories: true);
        if (decision.Title is not null) Call(decision);
    }

    private void Move(StoryDecision decision)
    {
        TakeOut(decision);
        Settle(decision, decision.Articles, decision.Others.Except(decision.Articles));
        Cut([.. decision.Articles, .. decision.Others], f => f.WholeStories);
        Cut([.. decision.Articles, .. decision.SubStory], _ => true);
        KeepApart(decision, decision.From, wholeStories: true);
    }

    private void Call(StoryDecision decision)
    {
        var articles = decision.Articles.ToHashSet();
        titles.RemoveAll(t => t.OfSubStory == decision.OfSubStory && 2 * t.Articles.Count(articles.Contains) > t.Articles.Count);
        titles.Add(new(decision.Id, articles, decision.Title!, decision.OfSubStory));
    }

    private void Settle(StoryDecision decision, IEnumerable<long> members, IEnumerable<long> lead)
    {
        var group = new MustLinkGroup(decision, members, lead);
        foreach (var earlier in groups) earlier.Leave([.. group.Members]);
        groups.RemoveAll(h => h.Members.Count == 0);
        groups.Add(group);
    }

    /// <summary>A story that loses articles is no longer known by them.</summary>
    private void TakeOut(StoryDecision decision)
    {
        titles = [.. titles
            .Select(t => t with { Articles = t.Articles.Except(decision.Articles).ToHashSet() })
            .Where(t => t.Articles.Count > 0)];
    }

    private void KeepApart(StoryDecision decision, IEnumerable<long> stays, bool wholeStories)
    {
        var (staying, leaving) = (stays.Except(decision.Articles).ToHashSet(), decision.Articles.ToHashSet());
        if (staying.Count > 0 && leaving.Count > 0) apart.Add(new(decision.Id, staying, leaving, wholeStories));
    }

    private void Cut(HashSet<long> together, Func<CannotLink, bool> which) =>
        apart = [.. apart.SelectMany(f => which(f) ? f.Without(together) : [f])];
}

/// <summary>The title that a person gave the story, or the sub-story, that holds most of these articles.</summary>
public sealed record TitleFact(long Decision, IReadOnlySet<long> Articles, string Title, bool OfSubStory);
