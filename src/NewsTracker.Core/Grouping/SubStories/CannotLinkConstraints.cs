using NewsTracker.Core.Grouping.Constraints;

namespace NewsTracker.Core.Grouping.SubStories;

/// <summary>
/// Enforces cannot-link decisions on sub-stories and stories, and keeps samples apart from what people handed in. They are facts: no score
/// outweighs them.
/// </summary>
/// <param name="ofStory">The sub-stories of a story.</param>
internal sealed class CannotLinkConstraints(Func<long, IReadOnlyList<SubStory>> ofStory)
{
    private readonly CannotLinkIndex facts = new();

    /// <summary>Replaces the facts.</summary>
    public void Set(IReadOnlyList<CannotLink> links) => facts.Set(links);

    /// <summary>Whether the article may join the sub-story, and with it the story of that.</summary>
    public bool MayJoin(GroupedArticle article, SubStory subStory) =>
        AreOfOneKind(article, subStory) && MayJoin(article.Id, subStory);

    private bool MayJoin(long article, SubStory subStory) =>
        !facts.Names(article)
        || !facts.Forbids([article], Ids(subStory), wholeOnly: false)
            && !facts.Forbids([article], ofStory(subStory.Story).SelectMany(Ids), wholeOnly: true);

    /// <summary>Whether two sub-stories may become one, in the story of either.</summary>
    public bool MayMerge(SubStory a, SubStory b) =>
        AreOfOneKind(a, b) && (facts.IsEmpty || Ids(a).All(m => MayJoin(m, b)) && (a.Story == b.Story || Ids(b).All(m => MayJoin(m, a))));

    /// <summary>Whether two stories may become one.</summary>
    public bool MayLink(IReadOnlyList<SubStory> a, IReadOnlyList<SubStory> b) =>
        (a.Count == 0 || b.Count == 0 || AreOfOneKind(a[0], b[0]))
        && (facts.IsEmpty || !facts.Forbids(a.SelectMany(Ids), b.SelectMany(Ids), wholeOnly: true));

    private static bool AreOfOneKind(SubStory a, SubStory b) => a.Members is not [var first, ..] || AreOfOneKind(first, b);

    private static bool AreOfOneKind(GroupedArticle article, SubStory subStory) =>
        subStory.Members is not [var first, ..] || first.IsSample == article.IsSample;

    /// <summary>The articles of a sub-story; no decision names a page.</summary>
    private static IEnumerable<long> Ids(SubStory subStory) => subStory.Members.Where(m => !m.IsPage).Select(m => m.Id);
}
