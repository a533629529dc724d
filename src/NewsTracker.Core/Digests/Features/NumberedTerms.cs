namespace NewsTracker.Core.Digests.Features;

/// <summary>The terms of one article by their numbers in a story, see <see cref="StoryTerms"/>.</summary>
internal sealed class NumberedTerms
{
    private readonly int[] all;
    private readonly int[] starts;

    /// <param name="features">The article.</param>
    /// <param name="number">Gives a term its number.</param>
    public NumberedTerms(ArticleFeatures features, Func<ulong, int> number)
    {
        Distinct = Array.ConvertAll(features.Terms, t => number(t));
        starts = new int[features.Sentences.Count + 1];
        for (var i = 0; i < features.Sentences.Count; i++) starts[i + 1] = starts[i] + features.Sentences[i].Terms.Length;
        all = new int[starts[^1]];
        foreach (var term in features.TitleTerms.Concat(features.Headline?.Terms ?? [])) number(term); // known, but held by no sentence
        var at = 0;
        foreach (var term in features.Sentences.SelectMany(s => s.Terms)) all[at++] = Distinct[Array.BinarySearch(features.Terms, term)];
    }

    /// <summary>Those of the whole article, each once.</summary>
    public int[] Distinct { get; }

    /// <summary>Those of one of its sentences, in the order of the sentence's terms.</summary>
    /// <param name="sentence">Its place among the article's sentences.</param>
    public ReadOnlySpan<int> Of(int sentence) => all.AsSpan(starts[sentence]..starts[sentence + 1]);
}
