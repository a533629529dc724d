using NewsTracker.Core.Grouping.SubStories;
using NewsTracker.Core.Grouping.Terms;

namespace NewsTracker.Core.Grouping.Linking;

/// <summary>Joins stories that are about the same subject.</summary>
internal sealed class StoryLinker(Vocabulary vocabulary, CannotLinkConstraints apart, LinkOptions options)
{
    private readonly Dictionary<long, StoryState> stories = [];
    private readonly CandidateIndex<StoryState> index = new(options.Index);
    private readonly SortedSet<long> stale = [];   // stories whose profile is out of date
    private readonly SortedSet<long> changed = []; // stories to be compared with the others

    /// <summary>
    /// Notes that a sub-story has new words or lost some; <paramref name="compare"/> is false where its story is known to be decided.
    /// </summary>
    public void Touch(SubStory subStory, bool compare = true)
    {
        if (!stories.TryGetValue(subStory.Story, out var story)) stories.Add(subStory.Story, story = new StoryState(subStory.Story));
        if (subStory.Members.Count == 0) Unlist(story, subStory);
        else if (!subStory.IsListed)
        {
            story.SubStories.Add(subStory);
            subStory.IsListed = true;
        }

        stale.Add(story.Id);
        if (compare) changed.Add(story.Id);
    }

    /// <summary>The sub-stories that a story lists.</summary>
    public IReadOnlyList<SubStory> SubStoriesOf(long story) => stories.TryGetValue(story, out var state) ? state.SubStories : [];

    /// <summary>Takes a sub-story to another story by decision.</summary>
    public void Move(SubStory subStory, long story)
    {
        if (stories.TryGetValue(subStory.Story, out var old) && subStory.IsListed)
        {
            Unlist(old, subStory);
            stale.Add(old.Id);
        }

        subStory.Story = story;
        if (subStory.Members.Count > 0) Touch(subStory);
    }

    /// <summary>
    /// Compares the stories that changed with the others, joins those at or above the bar, and tells of each sub-story whose story changed,
    /// by its id.
    /// </summary>
    public List<LinkedSubStory> Link()
    {
        var links = new SortedDictionary<long, LinkedSubStory>();
        foreach (var id in stale)
        {
            stories[id].Refresh();
            Update(stories[id]);
        }

        stale.Clear();
        while (changed.Count > 0)
        {
            var id = changed.Min;
            changed.Remove(id);
            if (!stories.TryGetValue(id, out var story) || Nearest(story) is not { } match) continue;
            var (winner, loser) = Prefer(story, match.Story) ? (story, match.Story) : (match.Story, story);
            Merge(winner, loser, match.Score, links);
            changed.Remove(loser.Id);
            changed.Add(winner.Id);
        }

        return [.. links.Values];
    }

    /// <summary>The stories that share the most weight with this one, best first; it is among them.</summary>
    internal List<StoryState> Near(StoryState story) => index.Find(story.Profile, vocabulary, static (x, y) => x.Id.CompareTo(y.Id));

    /// <summary>The story of that id; null when no sub-story is in it.</summary>
    internal StoryState? Get(long id) => stories.GetValueOrDefault(id);

    private (StoryState Story, double Score)? Nearest(StoryState story)
    {
        (StoryState, double)? best = null;
        var features = new double[LogisticModel<StoryFeature>.Count];
        foreach (var other in Near(story))
        {
            if (other == story || other.IsFixed && story.IsFixed || !SubStory.MayMeet(story.Language, other.Language)) continue;
            StoryFeatures.Fill(features, story, other, vocabulary, options);
            var score = options.Model.Score(features);
            if (score >= options.Bar && (best is not { } b || score > b.Item2) && apart.MayLink(story.SubStories, other.SubStories)
                && ShareMatter(story, other)
                && !AreTwins(story, other))
                best = (other, score);
        }

        return best;
    }

    private bool ShareMatter(StoryState a, StoryState b)
    {
        if (Math.Min(a.Articles, b.Articles) >= options.ChainSize
            && StoryFeatures.SharedCore(a, b, vocabulary) < options.MinSharedCore) return false;
        if (Math.Max(a.Articles, b.Articles) >= options.LargeSize && !HoldsCore(a, b)) return false;
        var (count, sum) = SharedEvidence.Of(a.Profile, b.Profile, vocabulary);
        return count >= options.MinShared && sum >= options.MinEvidence;
    }

    /// <summary>Whether the smaller story speaks of something that is evidence and of the larger one's core.</summary>
    private bool HoldsCore(StoryState a, StoryState b)
    {
        var (small, large) = a.Articles <= b.Articles ? (a, b) : (b, a);
        foreach (var (i, j) in small.Profile.With(large.Profile))
        {
            var (id, idf) = (large.Profile.Ids[j], vocabulary.Idf(large.Profile.Ids[j]));
            if (large.Profile.Weights[j] * idf >= large.CoreBar
                && small.Profile.Weights[i] * idf >= options.CoreShare * small.CoreBar
                && vocabulary.Evidence(id) > 0) return true;
        }

        return false;
    }

    /// <summary>Two events of one template each are no story; in stories of more the rest speaks for itself.</summary>
    private bool AreTwins(StoryState a, StoryState b) =>
        (a.SubStories.Count == 1 || b.SubStories.Count == 1)
        && TemplateTwins.AreAmong(a.SubStories[^1], b.SubStories[^1], options.Twins);

    private void Merge(StoryState winner, StoryState loser, double score, SortedDictionary<long, LinkedSubStory> links)
    {
        var (nearest, shared, gap) = (
            winner.SubStories[0].Id, SharedTerms.Of(loser.Profile, winner.Profile, vocabulary), StoryFeatures.DayGap(loser, winner));
        foreach (var s in loser.SubStories)
        {
            s.Story = winner.Id;
            winner.SubStories.Add(s);
            links[s.Id] = new LinkedSubStory(s.Id, winner.Id, nearest, shared, gap, score);
        }

        winner.Sum = TermMath.Add(winner.Sum, loser.Sum, 1, int.MaxValue, vocabulary);
        winner.Openers = TermMath.Add(winner.Openers, loser.Openers, 1, options.SumTerms, vocabulary);
        winner.Absorb(loser);
        loser.SubStories.Clear();
        (loser.Sum, loser.Openers) = (TermVector.Empty, TermVector.Empty);
        loser.Refresh();
        Update(loser);
        Update(winner);
    }

    private static bool Prefer(StoryState a, StoryState b)
    {
        if (a.IsFixed != b.IsFixed) return a.IsFixed;
        return a.Articles != b.Articles ? a.Articles > b.Articles : a.Id < b.Id;
    }

    // Brings a story's profile up to date with those of its sub-stories that changed. A story of one sub-story has that one's words.
    private void Update(StoryState story)
    {
        if (story.SubStories.Count == 1)
        {
            story.Sum = TermVector.Empty;
            story.SubStories[0].Contribution = TermVector.Empty;
            AddOpeners(story, story.SubStories[0], TermVector.Empty);
            SetProfile(story, story.SubStories[0].Centroid);
            return;
        }

        var sum = story.Sum;
        foreach (var s in story.SubStories)
        {
            if (s.Contribution == s.Centroid) continue;
            AddOpeners(story, s, story.Openers);
            sum = TermMath.Add(sum, s.Contribution, -s.ContributionScale, int.MaxValue, vocabulary);
            (s.Contribution, s.ContributionScale) = (s.Centroid, MathF.Pow(s.Members.Count, options.SizePower) / (s.Norm + 1e-6f));
            sum = TermMath.Add(sum, s.Contribution, s.ContributionScale, int.MaxValue, vocabulary);
        }

        story.Sum = TermMath.Strongest(sum.Ids, sum.Weights, options.SumTerms, vocabulary);
        SetProfile(
            story,
            story.SubStories.Count == 0
                ? TermVector.Empty
                : TermMath.Strongest(story.Sum.Ids, story.Sum.Weights, options.ProfileTerms, vocabulary));
        if (story.SubStories.Count == 0) stories.Remove(story.Id);
    }

    // Brings the story's openers up to date with those of a sub-story.
    private void AddOpeners(StoryState story, SubStory s, TermVector sum)
    {
        if (sum.Count > 0) sum = TermMath.Add(sum, s.OpenerContribution, -s.OpenerScale, int.MaxValue, vocabulary);
        (s.OpenerContribution, s.OpenerScale) = (s.Openers, 1f / s.Members.Count);
        story.Openers = TermMath.Add(sum, s.Openers, s.OpenerScale, options.SumTerms, vocabulary);
    }

    private void SetProfile(StoryState story, TermVector profile)
    {
        story.Profile = profile;
        story.Norm = TermMath.Norm(profile, vocabulary);
        SetCore(story);
        var indexed = TermMath.StrongestIds(profile, options.Index.IndexTerms, vocabulary);
        index.Replace(story, story.Indexed, indexed);
        story.Indexed = indexed;
        var core = story.Articles >= options.LargeSize ? TermMath.StrongestIds(profile, options.Index.LargeTerms, vocabulary) : [];
        index.ReplaceLarge(story, story.IndexedLarge, core);
        story.IndexedLarge = core;
    }

    private void SetCore(StoryState story)
    {
        var strengths = new float[story.Profile.Count];
        for (var k = 0; k < strengths.Length; k++) strengths[k] = -story.Profile.Weights[k] * vocabulary.Idf(story.Profile.Ids[k]);
        Array.Sort(strengths);
        var core = strengths.AsSpan(0, Math.Min(strengths.Length, options.CoreTerms));
        story.CoreBar = core.Length == 0 ? 0 : -core[^1];
        story.CoreSum = 0;
        foreach (var strength in core) story.CoreSum -= strength;
    }

    // Takes a sub-story off its story's list, and its contribution off the sum.
    private void Unlist(StoryState story, SubStory subStory)
    {
        if (!story.SubStories.Remove(subStory)) return;
        if (subStory.Contribution.Count > 0)
        {
            story.Sum = TermMath.Add(story.Sum, subStory.Contribution, -subStory.ContributionScale, int.MaxValue, vocabulary);
            story.Openers = TermMath.Add(story.Openers, subStory.OpenerContribution, -subStory.OpenerScale, int.MaxValue, vocabulary);
        }

        (subStory.Contribution, subStory.ContributionScale, subStory.IsListed) = (TermVector.Empty, 0, false);
    }
}

/// <summary>
/// A sub-story whose story changed: the sub-story of that story it was compared with, the strongest terms in common, the days between, and
/// the score, 0 to 1.
/// </summary>
internal sealed record LinkedSubStory(long SubStory, long Story, long Nearest, IReadOnlyList<string> Shared, int? DayGap, double Score);
