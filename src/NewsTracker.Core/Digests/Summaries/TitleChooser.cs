using NewsTracker.Core.Digests.Features;
using NewsTracker.Core.Model;

namespace NewsTracker.Core.Digests.Summaries;

/// <summary>The story's title: the headline whose words most headlines and texts share, a later one before an earlier one.</summary>
internal sealed class TitleChooser(StoryCorpus story, TitleOptions options)
{
    public string Choose(IReadOnlyList<StoryArticle> articles, List<Pick> picks)
    {
        if (articles.Count == 0) return "";
        var ordered = articles.OrderBy(a => a.Published?.Date.Start ?? DateOnly.MinValue).ThenBy(a => a.Id).ToList();
        var heads = ordered
            .Where(a => !a.TitleDerived && a.CopyOf is null)
            .Select(a => Headline.Of(a.Title, a.Outlet))
            .Where(h => h.Terms.Length > 0)
            .ToList();
        if (heads.Count == 0) heads = [.. ordered.Where(a => !a.TitleDerived).Select(a => Headline.Of(a.Title, a.Outlet))];
        if (heads.Count == 0) return Derived(ordered, picks);

        var shared = new Dictionary<ulong, int>();
        foreach (var term in heads.SelectMany(h => h.Terms)) shared[term] = shared.GetValueOrDefault(term) + 1;
        var best = heads[0];
        var top = double.MinValue;
        for (var i = 0; i < heads.Count; i++)
        {
            var score = Weight(heads[i], shared, heads.Count) * (1 + (options.Recency * i / heads.Count));
            if (score <= top) continue;
            (best, top) = (heads[i], score);
        }

        return best.Text;
    }

    private double Weight(Headline head, Dictionary<ulong, int> shared, int count)
    {
        var sum = 0.0;
        foreach (var term in head.Terms)
            sum += ((double)shared[term] / count) + (story.Count == 0 ? 0 : (double)story.Frequency(term) / story.Count);
        var words = head.Text.Count(c => c == ' ') + 1;
        var shape = words < options.MinWords || words > options.MaxWords ? options.OddLengthFactor : 1;
        if (head.Text.EndsWith('?')) shape *= options.QuestionFactor;
        return shape * sum / Math.Sqrt(head.Terms.Length + options.LengthSmoothing);
    }

    private string Derived(List<StoryArticle> articles, List<Pick> picks)
    {
        foreach (var pick in picks)
        {
            if (PhraseCutter.Cut(pick.Voice.Text, pick.Sentence, options.MinCutWords, options.MaxCutWords) is { } span)
                return span.Of(pick.Voice.Text);
        }

        return articles[^1].Title;
    }
}

/// <summary>The numbers of <see cref="TitleChooser"/>: all by hand on invented stories, not fitted.</summary>
internal sealed record TitleOptions
{
    /// <summary>How much more the latest headline weighs than the first.</summary>
    public double Recency { get; init; } = 0.3;

    /// <summary>Words between which a headline reads like a title, and what another one keeps.</summary>
    public int MinWords { get; init; } = 4;

    public int MaxWords { get; init; } = 18;

    public double OddLengthFactor { get; init; } = 0.6;

    /// <summary>What a headline that asks keeps.</summary>
    public double QuestionFactor { get; init; } = 0.8;

    /// <summary>Terms added to a headline's length before its root divides the weight.</summary>
    public int LengthSmoothing { get; init; } = 2;

    /// <summary>Words of a sentence that is cut to a title where no article has a headline.</summary>
    public int MinCutWords { get; init; } = 5;

    public int MaxCutWords { get; init; } = 14;
}
