using NewsTracker.Core.Assertions.Comparison;
using NewsTracker.Core.Digests.Features;

namespace NewsTracker.Core.Digests.Summaries;

/// <summary>
/// What a story of many articles is about: the rare words that many of them hold. News that says hardly any of them is of something else
/// that an article also tells, or of its margin, and leads no page.
/// </summary>
internal sealed class StoryMatter
{
    private readonly HashSet<ulong> words = [];
    private readonly StoryMatterOptions options;

    /// <param name="story">The story's articles.</param>
    /// <param name="options">The tuned numbers.</param>
    public StoryMatter(StoryCorpus story, StoryMatterOptions options)
    {
        this.options = options;
        if (story.Count < options.MinArticles) return;
        words.UnionWith(story.Common(options.MinShare).Where(t => WordMeanings.Rarity(WordMeanings.Find(t)) >= options.MinRarity));
        if (words.Count < options.MinWords) words.Clear();
    }

    /// <summary>So few of the story's words stand in it that it is of something else; never in a story of few articles.</summary>
    public bool IsBeside(SentenceFeatures sentence) => words.Count > 0 && sentence.Terms.Count(words.Contains) < options.MinSaid;
}

/// <summary>
/// The numbers of <see cref="StoryMatter"/>: by hand on the 35 leads of such stories in two draws of ECB+ and T17, where they change one.
/// </summary>
internal sealed record StoryMatterOptions
{
    /// <summary>Articles from which a story has words of its own.</summary>
    public int MinArticles { get; init; } = 8;

    /// <summary>Share (0 to 1) of the articles that hold a word of the story.</summary>
    public double MinShare { get; init; } = 0.4;

    /// <summary>Rarity of such a word: it stands in at most one of 2^n documents.</summary>
    public double MinRarity { get; init; } = 5;

    /// <summary>Words that a story must have to be told by them.</summary>
    public int MinWords { get; init; } = 5;

    /// <summary>Of them, how many news must say.</summary>
    public int MinSaid { get; init; } = 2;
}
