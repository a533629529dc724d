using NewsTracker.Core.Grouping.Terms;

namespace NewsTracker.Core.Grouping.SubStories;

/// <summary>The sub-stories and the index by which an article finds them.</summary>
internal sealed class SubStoryIndex(Vocabulary vocabulary, CannotLinkConstraints apart, SubStoryOptions options)
{
    private readonly Dictionary<long, SubStory> subStories = [];
    private readonly CandidateIndex<SubStory> index = new(options.Index);

    public SubStory GetOrOpen(long id, long story)
    {
        if (!subStories.TryGetValue(id, out var found)) subStories.Add(id, found = new SubStory(id, story));
        return found;
    }

    public SubStory? Get(long id) => subStories.GetValueOrDefault(id);

    /// <summary>The sub-stories that share the most weight with these terms, best first.</summary>
    public List<SubStory> Near(TermVector terms) => index.Find(terms, vocabulary, static (x, y) => x.Id.CompareTo(y.Id));

    /// <summary>The sub-story that scores highest at or above the bar, else null with the best score there was.</summary>
    public EventMatch Find(GroupedArticle article)
    {
        SubStory? best = null;
        var bestScore = 0.0;
        var features = new double[LogisticModel<SubStoryFeature>.Count];
        if (article.IsNoReport) return new EventMatch(null, 0);
        foreach (var candidate in Near(article.Terms.All))
        {
            if (candidate.IsDigest
                || candidate.IsNoReport
                || candidate.IsImportedOnly
                || !SubStory.MayMeet(article.Language, candidate.Language)
                || !apart.MayJoin(article, candidate))
                continue;
            SubStoryFeatures.Fill(features, article, candidate, vocabulary, options);
            var score = options.Model.Score(features);
            if (score > bestScore && (score < options.JoinBarOf(article) || MayTellOneEvent(article, candidate)))
                (best, bestScore) = (candidate, score);
        }

        return new EventMatch(best, bestScore);
    }

    /// <summary>Whether nothing forbids what the score says: what both hold is evidence, and they are no twins of one template.</summary>
    private bool MayTellOneEvent(GroupedArticle article, SubStory subStory) =>
        SharedEvidence.Of(article.Terms.All, subStory.Centroid, vocabulary).Sum
            >= (subStory.DayGap(article.Day) >= options.FarDays ? options.FarEvidence : options.MinEvidence)
        && !TemplateTwins.IsAmong(article, subStory, options);

    public void Join(GroupedArticle article, SubStory subStory)
    {
        subStory.Join(article);
        Recenter(
            subStory, TermMath.Add(subStory.Centroid, article.Terms.All, 1 / (article.Norm + 1e-6f), options.CentroidTerms, vocabulary));
        Count(subStory, article);
    }

    /// <summary>Takes an article out; an empty sub-story goes.</summary>
    public void Leave(GroupedArticle article) => Leave(article.SubStory, [article]);

    /// <summary>Takes articles to another sub-story, in order. What they leave is made anew once, however many go.</summary>
    public void Move(IReadOnlyCollection<GroupedArticle> moved, SubStory into)
    {
        foreach (var (from, members) in moved.GroupBy(a => a.SubStory).Select(g => (g.Key, g.ToList())).ToList()) Leave(from, members);
        foreach (var article in moved) Join(article, into);
    }

    private void Leave(SubStory subStory, IReadOnlyCollection<GroupedArticle> leaving)
    {
        subStory.Leave(leaving);
        var centroid = TermVector.Empty;
        foreach (var member in subStory.Members)
            centroid = TermMath.Add(centroid, member.Terms.All, 1 / (member.Norm + 1e-6f), options.CentroidTerms, vocabulary);
        Recenter(subStory, centroid);
        (subStory.Holders, subStory.Openers) = (TermVector.Empty, TermVector.Empty);
        foreach (var member in subStory.Members) Count(subStory, member);
        if (subStory.Members.Count == 0) subStories.Remove(subStory.Id);
    }

    private static void Count(SubStory subStory, GroupedArticle member)
    {
        subStory.Holders = TermMath.Tally(subStory.Centroid.Ids, subStory.Holders, member.Terms.All.Ids);
        subStory.Openers = TermMath.Tally(subStory.Centroid.Ids, subStory.Openers, member.Terms.Opening);
    }

    private void Recenter(SubStory subStory, TermVector centroid)
    {
        var indexed = TermMath.StrongestIds(centroid, options.Index.IndexTerms, vocabulary);
        index.Replace(subStory, subStory.Indexed, indexed);
        subStory.Indexed = indexed;
        var core = subStory.Members.Count >= options.LargeSize ? TermMath.StrongestIds(centroid, options.Index.LargeTerms, vocabulary) : [];
        index.ReplaceLarge(subStory, subStory.IndexedLarge, core);
        subStory.IndexedLarge = core;
        subStory.Centroid = centroid;
        subStory.Norm = TermMath.Norm(centroid, vocabulary);
    }
}

/// <summary>The nearest sub-story to an article (null when none shares a strong term) and its score.</summary>
internal readonly record struct EventMatch(SubStory? SubStory, double Score);
