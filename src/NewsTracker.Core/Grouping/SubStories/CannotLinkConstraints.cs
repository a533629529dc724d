using NewsTracker.Core.Grouping.Constraints;

namespace NewsTracker.Core.Grouping.SubStories;

/// <summary>Enforces cannot-link decisions on sub-stories and stories. They are facts: no score outweighs them.</summary>
/// <param name="ofStory">The sub-stories of a story.</param>
internal sealed class CannotLinkConstraints(Func<long, IReadOnlyList<SubStory>> ofStory)
{
    private readonly CannotLinkIndex facts = new();

    /// <summary>Replaces the facts.</summary>
    public void Set(IReadOnlyList<CannotLink> links) => facts.Set(links);

    /// <summary>Whether the article may join the sub-story, and with it the story of that.</summary>
    public bool MayJoin(long article, SubStory subStory) =>
        !facts.Names(article)
        || !facts.Forbids([article], Ids(subStory), wholeOnly: false)
            && !facts.Forbids([article], ofStory(subStory.Story).SelectMany(Ids), wholeOnly: true);

    /// <summary>Whether two sub-stories may become one, in the story of either.</summary>
    public bool MayMerge(SubStory a, SubStory b) =>
        facts.IsEmpty || Ids(a).All(m => MayJoin(m, b)) && (a.Story == b.Story || Ids(b).All(m => MayJoin(m, a)));

    /// <summary>Whether two stories may become one.</summary>
    public bool MayLink(IReadOnlyList<SubStory> a, IReadOnlyList<SubStory> b) =>
        facts.IsEmpty || !facts.Forbids(a.SelectMany(Ids), b.SelectMany(Ids), wholeOnly: true);

    /// <summary>The articles of a sub-story; no decision names a page.</summary>
    private static IEnumerable<long> Ids(SubStory subStory) => subStory.Members.Where(m => !m.IsPage).Select(m => m.Id);
}
