using NewsTracker.Core.Grouping.SubStories;

namespace NewsTracker.Core.Grouping.Constraints;

/// <summary>What people said is not the same: articles whose sub-stories, or whose stories too, are to stay apart. Facts; no score outweighs them.</summary>
/// <param name="ofStory">The sub-stories of a story.</param>
internal sealed class CannotLinkConstraints(Func<long, IReadOnlyList<SubStory>> ofStory)
{
    private readonly Dictionary<long, List<Side>> sides = [];

    /// <summary>Replaces the facts.</summary>
    public void Set(IReadOnlyList<CannotLink> facts)
    {
        sides.Clear();
        for (var i = 0; i < facts.Count; i++)
        {
            foreach (var article in facts[i].Stays) Of(article).Add(new(i, true, facts[i].WholeStories));
            foreach (var article in facts[i].Leaves) Of(article).Add(new(i, false, facts[i].WholeStories));
        }
    }

    /// <summary>Whether the article may join the sub-story, and with it the story of that.</summary>
    public bool MayJoin(GroupedArticle article, SubStory subStory)
    {
        if (Known(article) is not { } own) return true;
        if (Meets(own, subStory.Members, wholeOnly: false)) return false;
        return !own.Exists(s => s.IsWhole) || !ofStory(subStory.Story).Any(s => Meets(own, s.Members, wholeOnly: true));
    }

    /// <summary>Whether two sub-stories may become one, in the story of either.</summary>
    public bool MayMerge(SubStory a, SubStory b) =>
        sides.Count == 0 || a.Members.TrueForAll(m => MayJoin(m, b)) && (a.Story == b.Story || b.Members.TrueForAll(m => MayJoin(m, a)));

    /// <summary>Whether two stories may become one.</summary>
    public bool MayLink(IReadOnlyList<SubStory> a, IReadOnlyList<SubStory> b)
    {
        if (sides.Count == 0) return true;
        var own = a.SelectMany(s => s.Members).SelectMany(m => Known(m) ?? []).Where(s => s.IsWhole).Distinct().ToList();
        return own.Count == 0 || !b.Any(s => Meets(own, s.Members, wholeOnly: true));
    }

    private bool Meets(List<Side> own, List<GroupedArticle> members, bool wholeOnly) =>
        members.Exists(m => Known(m) is { } others && others.Exists(o => (o.IsWhole || !wholeOnly) && own.Contains(o with { IsFirst = !o.IsFirst })));

    /// <summary>No decision names a page.</summary>
    private List<Side>? Known(GroupedArticle article) => article.IsPage ? null : sides.GetValueOrDefault(article.Id);

    private List<Side> Of(long article)
    {
        if (!sides.TryGetValue(article, out var own)) sides.Add(article, own = []);
        return own;
    }

    /// <summary>One side of a fact.</summary>
    private readonly record struct Side(int Fact, bool IsFirst, bool IsWhole);
}
