using NewsTracker.Core.Digests.Disagreements;
using NewsTracker.Core.Digests.Features;
using NewsTracker.Core.Digests.Summaries;
using NewsTracker.Core.Digests.Timelines;
using NewsTracker.Core.Model;

namespace NewsTracker.Core.Digests;

/// <summary>Makes a story's digest from its articles: extractive, deterministic, every sentence and event with a passage.</summary>
public static class DigestBuilder
{
    /// <param name="articles">The story's articles; order does not matter.</param>
    /// <param name="options">Lengths and tuned numbers.</param>
    /// <param name="cache">What an earlier build computed of the same articles; filled for the next one.</param>
    public static StoryDigest Build(IReadOnlyList<StoryArticle> articles, DigestOptions? options = null, DigestCache? cache = null)
    {
        ArgumentNullException.ThrowIfNull(articles);
        options ??= DigestOptions.Default;
        var story = new StoryCorpus(articles, cache ?? new DigestCache());
        var summary = new SummaryMaker(story, options);
        var timeline = new TimelineMaker(story, options);
        var title = TitleChooser.Choose(articles, story, summary.Picks);
        return new()
        {
            Title = title,
            Sections = summary.Sections(title),
            Timeline = timeline.Make(),
            Sources = SourceNotes.Of(story, articles),
            Findings = Findings(articles, story),
            Disagreements = DisagreementFinder.Find(story, timeline.Candidates),
        };
    }

    private static List<Finding> Findings(IReadOnlyList<StoryArticle> articles, StoryCorpus story)
    {
        var found = new List<Finding>();
        if (articles.Count > 0 && story.Count == 0) found.Add(new Finding("noText", "Its articles are known by headline only: there is no text to summarise."));
        var undated = articles.Count(a => a.HasText && a.Published is null);
        if (undated > 0) found.Add(new Finding("dateMissing", undated == 1 ? "One article has no date." : $"{undated} articles have no date."));
        return found;
    }
}
