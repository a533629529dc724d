using NewsTracker.Core.Digests.Disagreements;
using NewsTracker.Core.Digests.Features;
using NewsTracker.Core.Digests.Summaries;
using NewsTracker.Core.Digests.Tellings;
using NewsTracker.Core.Digests.Timelines;
using NewsTracker.Core.Model;

namespace NewsTracker.Core.Digests;

/// <summary>Makes a story's digest from its articles: extractive, deterministic, every sentence and event with a passage.</summary>
public static class DigestBuilder
{
    /// <param name="articles">The story's articles; order does not matter.</param>
    /// <param name="cache">What an earlier build computed of the same articles; filled for the next one.</param>
    /// <returns>The digest; empty but for its title where no article has a text.</returns>
    /// <exception cref="ArgumentNullException">There is no list of articles.</exception>
    public static StoryDigest Build(IReadOnlyList<StoryArticle> articles, DigestCache? cache = null) =>
        Build(articles, DigestOptions.Default, cache);

    internal static StoryDigest Build(IReadOnlyList<StoryArticle> articles, DigestOptions options, DigestCache? cache = null)
    {
        ArgumentNullException.ThrowIfNull(articles);
        cache ??= new DigestCache();
        var story = new StoryCorpus(articles, cache);
        var timeline = new TimelineMaker(story, options.Timeline);
        var summary = new SummaryMaker(story, timeline.Candidates, options.Summary);
        var corroborator = new Corroborator(story, options.Corroboration);
        var title = new TitleChooser(story, options.Title).Choose(articles, summary.Lead);
        var digest = new StoryDigest
        {
            Title = title,
            Sections = summary.Sections(title, corroborator),
            Timeline = timeline.Make(corroborator),
            Sources = new SourceNotes(story, options.Sources).Of(articles),
            Findings = Findings(articles, story),
            Disagreements = DisagreementFinder.Find(story, timeline.Candidates, options.Disagreements),
        };
        story.GiveBack(cache);
        return digest;
    }

    private static List<Finding> Findings(IReadOnlyList<StoryArticle> articles, StoryCorpus story)
    {
        var found = new List<Finding>();
        if (articles.Count > 0 && story.Count == 0)
            found.Add(new Finding("noText", "Its articles are known by headline only: there is no text to summarise."));
        var undated = articles.Count(a => a.HasText && a.Published is null);
        if (undated > 0)
            found.Add(new Finding("dateMissing", undated == 1 ? "One article has no date." : $"{undated} articles have no date."));
        return found;
    }
}

/// <summary>The tuned numbers of digests, one record for each algorithm; each number tells the corpus and figure that chose it.</summary>
internal sealed record DigestOptions
{
    public static DigestOptions Default { get; } = new();

    public SummaryOptions Summary { get; init; } = new();

    public TitleOptions Title { get; init; } = new();

    public SourceNoteOptions Sources { get; init; } = new();

    public CorroborationOptions Corroboration { get; init; } = new();

    public TimelineOptions Timeline { get; init; } = new();

    public DisagreementOptions Disagreements { get; init; } = DisagreementOptions.Default;
}
