using NewsTracker.Core.Grouping.Terms;

namespace NewsTracker.Core.Grouping.SubStories;

/// <summary>Finds sub-stories that turned out to tell one event: what arrived first may have had too few words in common.</summary>
internal sealed class SubStoryMerger(SubStoryIndex subStories, Vocabulary vocabulary, CannotLinkConstraints apart, SubStoryOptions options)
{
    private readonly SortedSet<long> changed = [];
    private readonly double[] features = new double[LogisticModel<SubStoryFeature>.Count];

    /// <summary>Notes that a sub-story is to be compared with the others.</summary>
    public void Touch(SubStory subStory) => changed.Add(subStory.Id);

    /// <summary>The next pair to merge, or null when none is left. The caller merges it before it asks again.</summary>
    public EventPair? Next()
    {
        while (changed.Count > 0)
        {
            var id = changed.Min;
            changed.Remove(id);
            if (subStories.Get(id) is not { } subStory || !MayMerge(subStory) || Nearest(subStory) is not { SubStory: { } other } match)
                continue;
            var (from, into) = IsKept(subStory, other) ? (other, subStory) : (subStory, other);
            changed.Remove(from.Id);
            changed.Add(into.Id);
            return new EventPair(from, into, match.Score);
        }

        return null;
    }

    private static bool MayMerge(SubStory subStory) =>
        !subStory.IsFixed && !subStory.IsDigest && !subStory.IsNoReport && subStory.Members.Count > 0;

    /// <summary>The one with more articles keeps its id, of equals the older one.</summary>
    private static bool IsKept(SubStory a, SubStory b) =>
        a.Members.Count != b.Members.Count ? a.Members.Count > b.Members.Count : a.Id < b.Id;

    private EventMatch? Nearest(SubStory subStory)
    {
        EventMatch? best = null;
        foreach (var other in subStories.Near(subStory.Centroid).Take(options.MergeCandidates))
        {
            if (other == subStory
                || !MayMerge(other)
                || !SubStory.MayMeet(subStory.Language, other.Language)
                || Cosine(subStory, other) < options.MergeCosine
                || !apart.MayMerge(subStory, other))
                continue;
            var score = (Fit(subStory, other) + Fit(other, subStory)) / 2;
            if (score >= options.MergeBarOf(subStory, other)
                && (best is not { } b || score > b.Score)
                && MayTellOneEvent(subStory, other)
                && !TemplateTwins.AreAmong(subStory, other, options))
                best = new EventMatch(other, score);
        }

        return best;
    }

    private bool MayTellOneEvent(SubStory one, SubStory other) =>
        !(one.DayGap(other) >= options.FarDays)
        || SharedEvidence.Of(one.Centroid, other.Centroid, vocabulary).Sum >= options.FarEvidence;

    /// <summary>The mean score of the one's newest articles against the other.</summary>
    private double Fit(SubStory one, SubStory other)
    {
        var first = Math.Max(0, one.Members.Count - options.MergeMembers);
        var sum = 0.0;
        for (var m = first; m < one.Members.Count; m++)
        {
            SubStoryFeatures.Fill(features, one.Members[m], other, vocabulary, options);
            sum += options.Model.Score(features);
        }

        return sum / (one.Members.Count - first);
    }

    private float Cosine(SubStory a, SubStory b) => TermMath.Dot(a.Centroid, b.Centroid, vocabulary) / (a.Norm * b.Norm + 1e-6f);
}

/// <summary>Two sub-stories that tell one event, and how sure that is.</summary>
internal readonly record struct EventPair(SubStory From, SubStory Into, double Score);
