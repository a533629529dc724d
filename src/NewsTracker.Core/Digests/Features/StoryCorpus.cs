using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Digests.Features;

/// <summary>An article of the story with its features and its place in the story's order.</summary>
/// <param name="Article">The article.</param>
/// <param name="Features">Its sentences and words.</param>
/// <param name="Order">Place in order of publication, 0 the oldest; undated articles stand in the middle.</param>
/// <param name="Outlet">Key of the independent voice: equal for two articles of one outlet.</param>
internal sealed record IndependentArticle(StoryArticle Article, ArticleFeatures Features, int Order, string Outlet)
{
    /// <summary>The publication day, when known to the day and not refuted by the text itself; what its page says instead.</summary>
    public DateOnly? Day { get; } = Features.Day;

    public string Text => Features.Content.Text;

    /// <summary>The word stands in its text or headline.</summary>
    public bool Names(ulong stem) => Array.BinarySearch(Features.Terms, stem) >= 0 || Features.TitleTerms.Contains(stem);
}

/// <summary>
/// The story's articles with text, copies left out, in order of publication. A copy whose original is not in the story stands in for it:
/// the one with the lowest id.
/// </summary>
internal sealed class StoryCorpus
{
    private readonly StoryTerms terms;
    private readonly NumberedTerms[] numbered;
    private readonly double[] rarities;
    private readonly double[] squares;
    private readonly double unknown;
    private readonly Dictionary<ulong[], double> norms = new(ReferenceEqualityComparer.Instance);

    public StoryCorpus(IReadOnlyList<StoryArticle> articles, DigestCache cache)
    {
        (Pairs, Readings) = (cache.Pairs, cache.Readings);
        var withText = articles.Where(a => a.HasText).ToList();
        var known = withText.Select(a => a.Id).ToHashSet();
        var originals = new HashSet<long>();
        var kept = new List<StoryArticle>();
        foreach (var article in withText.OrderBy(a => a.Id))
        {
            if (article.CopyOf is { } original && (known.Contains(original) || !originals.Add(original))) continue;
            kept.Add(article);
        }

        var read = kept.ConvertAll(a => (Article: a, Features: cache.Of(a)));
        var dated = read.Where(a => a.Article.Published is not null)
            .OrderBy(a => a.Features.Published ?? a.Article.Published!.Date.Start)
            .ThenBy(a => a.Article.Published!.Time, StringComparer.Ordinal).ThenBy(a => a.Article.Id).ToList();
        dated.InsertRange(dated.Count / 2, read.Where(a => a.Article.Published is null));
        for (var i = 0; i < dated.Count; i++)
            Voices.Add(new IndependentArticle(dated[i].Article, dated[i].Features, i, OutletKey(dated[i].Article)));
        var features = Voices.ConvertAll(v => v.Features);
        terms = cache.TakeTerms(features);
        numbered = terms.Become(features);
        unknown = RarityOf(0);
        rarities = new double[terms.Count];
        for (var i = 0; i < rarities.Length; i++) rarities[i] = RarityOf(terms.Articles[i]);
        squares = Array.ConvertAll(rarities, r => r * r);
    }

    public List<IndependentArticle> Voices { get; } = [];

    public int Count => Voices.Count;

    /// <summary>What was found between two sentences, of this story and others.</summary>
    public JudgedPairs Pairs { get; }

    /// <summary>What was read of single sentences, of this story and others.</summary>
    public SentenceReadings Readings { get; }

    /// <summary>How many articles hold the term.</summary>
    public int Frequency(ulong term) => terms.Find(term) is >= 0 and var number ? terms.Articles[number] : 0;

    /// <summary>The terms that a share (above 0, to 1) of the articles hold, at least.</summary>
    public IEnumerable<ulong> Common(double share) => terms.Common(share * Count);

    /// <summary>How telling a term is inside this story: high for terms of few articles, never zero.</summary>
    public double Rarity(ulong term) => terms.Find(term) is >= 0 and var number ? rarities[number] : unknown;

    /// <summary>The number of a term; below 0 for one of none of the articles.</summary>
    public int Number(ulong term) => terms.Find(term);

    /// <summary>The numbers of a sentence's terms, in their order: what is asked of many terms is asked by them.</summary>
    /// <param name="voice">The article.</param>
    /// <param name="sentence">The place of the sentence among its article's.</param>
    public ReadOnlySpan<int> Numbers(IndependentArticle voice, int sentence) => numbered[voice.Order].Of(sentence);

    /// <summary>How many articles hold each term, by its number.</summary>
    public ReadOnlySpan<int> Frequencies => terms.Articles;

    /// <summary>How telling each term is, by its number, see <see cref="Rarity"/>.</summary>
    public ReadOnlySpan<double> Rarities => rarities;

    /// <summary>The square of each term's rarity, by its number.</summary>
    public ReadOnlySpan<double> Squares => squares;

    /// <summary>The sum of the squared rarities of some terms, see <see cref="Norm(ulong[])"/>.</summary>
    public double Norm(ReadOnlySpan<int> numbers)
    {
        var sum = 0.0;
        foreach (var number in numbers) sum += squares[number];
        return sum;
    }

    /// <summary>Gives back what the next digest of the story can begin with; nothing is asked of this one any more.</summary>
    /// <param name="cache">Where it came from.</param>
    public void GiveBack(DigestCache cache) => cache.Keep(terms);

    /// <summary>Likeness of two sets of terms (distinct, ascending), 0 to 1: the cosine with each term weighted by its rarity.</summary>
    public double Likeness(ulong[] left, ulong[] right)
    {
        var shared = Shared(left, right);
        return shared == 0 ? 0 : shared / Math.Sqrt(Norm(left) * Norm(right));
    }

    /// <summary>The sum of the squared rarities of what two sets have in common.</summary>
    private double Shared(ulong[] left, ulong[] right)
    {
        var shared = 0.0;
        for (int i = 0, j = 0; i < left.Length && j < right.Length;)
        {
            if (left[i] == right[j])
            {
                shared += Square(left[i]);
                i++;
                j++;
            }
            else if (left[i] < right[j]) i++;
            else j++;
        }

        return shared;
    }

    /// <summary>How many terms two sets (distinct, ascending) have in common.</summary>
    public static int Common(ulong[] left, ulong[] right)
    {
        var shared = 0;
        for (int i = 0, j = 0; i < left.Length && j < right.Length;)
        {
            if (left[i] == right[j])
            {
                shared++;
                i++;
                j++;
            }
            else if (left[i] < right[j]) i++;
            else j++;
        }

        return shared;
    }

    private double RarityOf(int articles) => Math.Log(1 + ((Count + 1.0) / (1 + articles)));

    /// <summary>The sum of the squared rarities of a set's terms.</summary>
    public double Norm(ulong[] set)
    {
        if (norms.TryGetValue(set, out var known)) return known;
        var sum = 0.0;
        foreach (var term in set) sum += Square(term);
        return norms[set] = sum;
    }

    private double Square(ulong term)
    {
        var weight = Rarity(term);
        return weight * weight;
    }

    /// <summary>
    /// The key of the voice that an article speaks with: its outlet; an article of an unknown outlet is a voice of its own.
    /// </summary>
    public static string OutletKey(StoryArticle article) =>
        string.IsNullOrWhiteSpace(article.Outlet) ? $"#{article.Id}" : article.Outlet.Trim().ToUpperInvariant();
}
