using NewsTracker.Core.Stories.Events;

namespace NewsTracker.Core.Stories;

/// <summary>What people said is not the same: pairs of articles whose sub-stories, or whose stories too, are to stay apart. Facts; no score outweighs them.</summary>
internal sealed class Apartness
{
    private readonly Dictionary<long, HashSet<long>> events = [];
    private readonly Dictionary<long, HashSet<long>> stories = [];

    public void Add(long article, long other, bool wholeStories)
    {
        Pair(events, article, other);
        if (wholeStories) Pair(stories, article, other);
    }

    /// <summary>Whether the article may join the sub-story.</summary>
    public bool MayJoin(long article, SubStory subStory) => !events.TryGetValue(article, out var others) || !subStory.Members.Exists(m => others.Contains(m.Id));

    /// <summary>Whether two sub-stories may become one.</summary>
    public bool MayMerge(SubStory a, SubStory b) => events.Count == 0 || a.Members.TrueForAll(m => MayJoin(m.Id, b));

    /// <summary>Whether two stories may become one.</summary>
    public bool MayLink(IReadOnlyList<SubStory> a, IReadOnlyList<SubStory> b)
    {
        if (stories.Count == 0) return true;
        foreach (var member in a.SelectMany(s => s.Members))
        {
            if (stories.TryGetValue(member.Id, out var others) && b.Any(s => s.Members.Exists(m => others.Contains(m.Id)))) return false;
        }

        return true;
    }

    private static void Pair(Dictionary<long, HashSet<long>> pairs, long a, long b)
    {
        Of(a).Add(b);
        Of(b).Add(a);

        HashSet<long> Of(long article)
        {
            if (!pairs.TryGetValue(article, out var others)) pairs.Add(article, others = []);
            return others;
        }
    }
}
