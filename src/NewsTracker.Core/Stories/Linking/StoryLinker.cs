using NewsTracker.Core.Stories.Events;
using NewsTracker.Core.Stories.Terms;

namespace NewsTracker.Core.Stories.Linking;

/// <summary>Joins stories that are about the same subject.</summary>
internal sealed class StoryLinker(Vocabulary vocabulary, GroupingOptions options)
{
    private readonly Dictionary<long, StoryState> stories = [];
    private readonly CandidateIndex<StoryState> index = new(options);
    private readonly SortedSet<long> changed = [];

    internal Action<StoryState, StoryState, double[]>? Probe { get; set; }

    /// <summary>Notes that a sub-story has new words or lost some.</summary>
    public void Touch(SubStory subStory)
    {
        if (!stories.TryGetValue(subStory.Story, out var story)) stories.Add(subStory.Story, story = new StoryState(subStory.Story));
        if (subStory.Members.Count == 0) story.SubStories.Remove(subStory);
        else if (!story.SubStories.Contains(subStory)) story.SubStories.Add(subStory);
        changed.Add(story.Id);
    }

    /// <summary>Takes a sub-story to another story by decision.</summary>
    public void Move(SubStory subStory, long story)
    {
        if (stories.TryGetValue(subStory.Story, out var old) && old.SubStories.Remove(subStory)) changed.Add(old.Id);
        subStory.Story = story;
        if (subStory.Members.Count > 0) Touch(subStory);
    }

    public List<StoryLink> Link()
    {
        var links = new SortedDictionary<long, StoryLink>();
        foreach (var id in changed) Update(stories[id]);
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
            Probe?.Invoke(story, other, features);
            var score = options.StoryWeights.Count == 0 ? features[0] : EventModel.Score(features, options.StoryWeights);
            if (score >= options.StoryBar && (best is not { } b || score > b.Item2)) best = (other, score);
        }

        return best;
    }

    private void Merge(StoryState winner, StoryState loser, double score, SortedDictionary<long, StoryLink> links)
    {
        var reason = new PlacementReason("same story", winner.SubStories[0].Id, SharedTerms.Of(loser.Profile, winner.Profile, vocabulary), StoryFeatures.DayGap(loser, winner), score, options.StoryBar);
        foreach (var s in loser.SubStories)
        {
            s.Story = winner.Id;
            winner.SubStories.Add(s);
            links[s.Id] = new StoryLink(s.Id, winner.Id, reason);
        }

        loser.SubStories.Clear();
        Update(loser);
        Update(winner);
    }

    private static bool Prefer(StoryState a, StoryState b)
    {
        if (a.IsFixed != b.IsFixed) return a.IsFixed;
        return a.Articles != b.Articles ? a.Articles > b.Articles : a.Id < b.Id;
    }

    private void Update(StoryState story)
    {
        story.Refresh();
        var sum = new SortedDictionary<int, float>();
        foreach (var s in story.SubStories)
        {
            var scale = MathF.Pow(s.Members.Count, options.StoryPower) / (s.Norm + 1e-6f);
            for (var k = 0; k < s.Centroid.Count; k++)
                sum[s.Centroid.Ids[k]] = sum.GetValueOrDefault(s.Centroid.Ids[k]) + scale * s.Centroid.Weights[k];
        }

        var profile = TermMath.Strongest(sum.Keys.ToArray(), sum.Values.ToArray(), options.StoryTerms, vocabulary);
        index.Replace(story, story.Profile.Ids, profile.Ids);
        story.Profile = profile;
        story.Norm = TermMath.Norm(profile, vocabulary);
        if (story.SubStories.Count == 0) stories.Remove(story.Id);
    }
}
