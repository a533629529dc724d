using NewsTracker.Core.Grouping.Constraints;
using NewsTracker.Core.Grouping.SubStories;
using NewsTracker.Core.Grouping.Terms;

namespace NewsTracker.Core.Grouping.Linking;

/// <summary>Joins stories that are about the same subject.</summary>
internal sealed class StoryLinker(Vocabulary vocabulary, CannotLinkConstraints apart, GroupingOptions options)
{
    private readonly Dictionary<long, StoryState> stories = [];
    private readonly CandidateIndex<StoryState> index = new(options);
    private readonly SortedSet<long> stale = [];   // stories whose profile is out of date
    private readonly SortedSet<long> changed = []; // stories to be compared with the others

    /// <summary>Notes that a sub-story has new words or lost some; <paramref name="compare"/> is false where its story is known to be decided.</summary>
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

    public List<StoryLink> Link()
    {
        var links = new SortedDictionary<long, StoryLink>();
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

    private (StoryState Story, double Score)? Nearest(StoryState story)
    {
        (StoryState, double)? best = null;
        var features = new double[StoryFeatures.Count];
        foreach (var other in index.Find(story.Profile, vocabulary, static (x, y) => x.Id.CompareTo(y.Id)))
        {
            if (other == story || other.IsFixed && story.IsFixed || !SubStory.MayMeet(story.Language, other.Language)) continue;
            StoryFeatures.Fill(features, story, other, vocabulary);
            var score = LogisticModel.Score(features, options.StoryWeights);
            if (score >= options.StoryBar && (best is not { } b || score > b.Item2) && apart.MayLink(story.SubStories, other.SubStories)) best = (other, score);
        }

        return best;
    }

    private void Merge(StoryState winner, StoryState loser, double score, SortedDictionary<long, StoryLink> links)
    {
        var reason = new PlacementReason(PlacementRule.SameStory, winner.SubStories[0].Id, SharedTerms.Of(loser.Profile, winner.Profile, vocabulary), StoryFeatures.DayGap(loser, winner), score, options.StoryBar);
        foreach (var s in loser.SubStories)
        {
            s.Story = winner.Id;
            winner.SubStories.Add(s);
            links[s.Id] = new StoryLink(s.Id, winner.Id, reason);
        }

        winner.Sum = TermMath.Add(winner.Sum, loser.Sum, 1, int.MaxValue, vocabulary);
        winner.Absorb(loser);
        loser.SubStories.Clear();
        loser.Sum = TermVector.Empty;
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
            story.SubStories[0].Told = TermVector.Empty;
            SetProfile(story, story.SubStories[0].Centroid);
            return;
        }

        var sum = story.Sum;
        foreach (var s in story.SubStories)
        {
            if (s.Told == s.Centroid) continue;
            sum = TermMath.Add(sum, s.Told, -s.ToldScale, int.MaxValue, vocabulary);
            (s.Told, s.ToldScale) = (s.Centroid, MathF.Pow(s.Members.Count, options.StoryPower) / (s.Norm + 1e-6f));
            sum = TermMath.Add(sum, s.Told, s.ToldScale, int.MaxValue, vocabulary);
        }

        story.Sum = TermMath.Strongest(sum.Ids, sum.Weights, options.StorySumTerms, vocabulary);
        SetProfile(story, story.SubStories.Count == 0 ? TermVector.Empty : TermMath.Strongest(story.Sum.Ids, story.Sum.Weights, options.StoryTerms, vocabulary));
        if (story.SubStories.Count == 0) stories.Remove(story.Id);
    }

    private void SetProfile(StoryState story, TermVector profile)
    {
        story.Profile = profile;
        story.Norm = TermMath.Norm(profile, vocabulary);
        SetCore(story);
        var indexed = TermMath.StrongestIds(profile, options.IndexTerms, vocabulary);
        index.Replace(story, story.Indexed, indexed);
        story.Indexed = indexed;
        var core = story.Articles >= options.LargeStory ? TermMath.StrongestIds(profile, options.LargeTerms, vocabulary) : [];
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

    // Takes a sub-story off its story's list, with what it told.
    private void Unlist(StoryState story, SubStory subStory)
    {
        if (!story.SubStories.Remove(subStory)) return;
        if (subStory.Told.Count > 0) story.Sum = TermMath.Add(story.Sum, subStory.Told, -subStory.ToldScale, int.MaxValue, vocabulary);
        (subStory.Told, subStory.ToldScale, subStory.IsListed) = (TermVector.Empty, 0, false);
    }
}
