using System.Runtime.InteropServices;

namespace NewsTracker.Core.Digests.Features;

/// <summary>
/// The terms of a story's articles, numbered, with how many of the articles hold each. Kept from one digest of a large story to the next,
/// so that an article more costs its own terms. Used by one digest at a time.
/// </summary>
internal sealed class StoryTerms
{
    private readonly Dictionary<ulong, int> numbers = [];
    private readonly List<int> articles = [];
    private Dictionary<long, NumberedTerms> known = [];

    /// <summary>How many terms are numbered.</summary>
    public int Count => articles.Count;

    /// <summary>How many articles hold each, by number.</summary>
    public ReadOnlySpan<int> Articles => CollectionsMarshal.AsSpan(articles);

    /// <summary>How many articles the story has.</summary>
    public int Size => known.Count;

    /// <summary>The number of a term; below 0 where no article of this story, now or before, held it.</summary>
    public int Find(ulong term) => numbers.TryGetValue(term, out var number) ? number : -1;

    /// <summary>The terms that so many of the articles hold, at least.</summary>
    public IEnumerable<ulong> Common(double least) => numbers.Where(n => articles[n.Value] >= least).Select(n => n.Key);

    /// <summary>How many of some articles are among those of the story.</summary>
    public int Known(IEnumerable<ArticleFeatures> voices) => voices.Count(v => known.ContainsKey(v.Serial));

    /// <summary>Makes these the articles of the story.</summary>
    /// <returns>Their terms, one by one.</returns>
    public NumberedTerms[] Become(IReadOnlyList<ArticleFeatures> voices)
    {
        var former = known;
        known = new(voices.Count);
        var read = new NumberedTerms[voices.Count];
        for (var i = 0; i < read.Length; i++)
        {
            if (!former.Remove(voices[i].Serial, out var terms)) Add(terms = new NumberedTerms(voices[i], Number), 1);
            known[voices[i].Serial] = read[i] = terms;
        }

        foreach (var gone in former.Values) Add(gone, -1);
        return read;
    }

    private void Add(NumberedTerms article, int by)
    {
        var counts = CollectionsMarshal.AsSpan(articles);
        foreach (var number in article.Distinct) counts[number] += by;
    }

    private int Number(ulong term)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, term, out var isKnown);
        if (isKnown) return number;
        articles.Add(0);
        return number = articles.Count - 1;
    }
}
