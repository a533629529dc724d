using NewsTracker.Core.Digests.Features;

namespace NewsTracker.Core.Digests.Summaries;

/// <summary>
/// What most of a story's articles tell at their top or in their headlines: its point, which no summary may lack.
/// </summary>
internal sealed class StoryPoint
{
    private readonly StoryCorpus story;
    private readonly StoryPointOptions options;
    private readonly List<(IndependentArticle Voice, List<ulong[]> Tops)> articles;

    public StoryPoint(StoryCorpus story, StoryPointOptions options)
    {
        (this.story, this.options) = (story, options);
        articles = story.Voices.FindAll(v => v.Day is not null).TakeLast(options.MaxVoices).ToList()
            .ConvertAll(v => (v, Tops(v, options.TopSentences)));
    }

    /// <summary>The articles that are asked: the newest that have a day.</summary>
    public IEnumerable<IndependentArticle> Articles => articles.Select(a => a.Voice);

    /// <summary>How much of a sentence the other articles tell at their top or in their headline: the sum of its likeness to each.</summary>
    /// <returns>0 where those that tell it are too few.</returns>
    public double Told(FitSentence fit)
    {
        var (sum, count) = (0.0, 0);
        foreach (var (voice, tops) in articles)
        {
            if (voice == fit.Voice) continue;
            var like = tops.Max(t => SharesDeed(t, fit.Sentence) ? story.Likeness(t, fit.Sentence.Terms) : 0);
            if (like < options.Same) continue;
            sum += like;
            count++;
        }

        return count < options.MinArticles || count < options.MinShare * (articles.Count - 1) ? 0 : sum;
    }

    /// <summary>Names alone make no two sentences tell the same.</summary>
    private bool SharesDeed(ulong[] top, SentenceFeatures sentence) =>
        sentence.Terms.Count(t => Array.BinarySearch(top, t) >= 0 && !sentence.IsInName(t)) >= options.MinTerms;

    private static List<ulong[]> Tops(IndependentArticle voice, int sentences) =>
    [
        [.. voice.Features.TitleTerms.Order()],
        .. voice.Features.Sentences.Where(SentencePool.IsWhole).Take(sentences).Select(s => s.Terms),
    ];
}

/// <summary>The numbers of <see cref="StoryPoint"/>: by hand on two draws of stories.</summary>
internal sealed record StoryPointOptions
{
    /// <summary>Sentences at the top of an article that tell what it is about.</summary>
    public int TopSentences { get; init; } = 4;

    /// <summary>Likeness (0 to 1) from which two tell the same.</summary>
    public double Same { get; init; } = 0.25;

    /// <summary>Words beside names that both must hold.</summary>
    public int MinTerms { get; init; } = 2;

    /// <summary>Other articles at least that tell it, and share of them.</summary>
    public int MinArticles { get; init; } = 2;

    public double MinShare { get; init; } = 0.4;

    /// <summary>Articles that are compared with, the newest: bounds the work.</summary>
    public int MaxVoices { get; init; } = 30;
}
