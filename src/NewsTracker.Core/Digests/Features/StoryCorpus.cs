using System.Runtime.InteropServices;
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
    /// <summary>The publication day, when known to the day and not refuted by the text itself.</summary>
    public DateOnly? Day { get; } =
        Article.Published is { Date.Precision: DatePrecision.Day } published && !Features.RefutesStamp(published.Date.Start)
            ? published.Date.Start
            : null;

    public string Text => Features.Content.Text;
}

/// <summary>
/// The story's articles with text, copies left out, in order of publication. A copy whose original is not in the story stands in for it:
/// the one with the lowest id.
/// </summary>
internal sealed class StoryCorpus
{
    private readonly Dictionary<ulong, TermWeight> terms = [];
    private readonly Dictionary<ulong[], double> norms = new(ReferenceEqualityComparer.Instance);

    public StoryCorpus(IReadOnlyList<StoryArticle> articles, DigestCache cache)
    {
        Pairs = cache.Pairs;
        var withText = articles.Where(a => a.HasText).ToList();
        var known = withText.Select(a => a.Id).ToHashSet();
        var originals = new HashSet<long>();
        var kept = new List<StoryArticle>();
        foreach (var article in withText.OrderBy(a => a.Id))
        {
            if (article.CopyOf is { } original && (known.Contains(original) || !originals.Add(original))) continue;
            kept.Add(article);
        }

        var dated = kept.Where(a => a.Published is not null)
            .OrderBy(a => a.Published!.Date.Start).ThenBy(a => a.Published!.Time, StringComparer.Ordinal).ThenBy(a => a.Id)
            .ToList();
        dated.InsertRange(dated.Count / 2, kept.Where(a => a.Published is null));
        for (var i = 0; i < dated.Count; i++)
        {
            var features = cache.Of(dated[i]);
            Voices.Add(new IndependentArticle(dated[i], features, i, OutletKey(dated[i])));
            foreach (var term in features.Terms) CollectionsMarshal.GetValueRefOrAddDefault(terms, term, out _).Articles++;
        }

        foreach (var term in terms.Keys)
        {
            ref var weight = ref CollectionsMarshal.GetValueRefOrNullRef(terms, term);
            weight.Rarity = RarityOf(weight.Articles);
        }
    }

    public List<IndependentArticle> Voices { get; } = [];

    public int Count => Voices.Count;

    /// <summary>What was found between two sentences, of this story and others.</summary>
    public JudgedPairs Pairs { get; }

    /// <summary>How many articles hold the term.</summary>
    public int Frequency(ulong term) => terms.TryGetValue(term, out var known) ? known.Articles : 0;

    /// <summary>How telling a term is inside this story: high for terms of few articles, never zero.</summary>
    public double Rarity(ulong term) => terms.TryGetValue(term, out var known) ? known.Rarity : RarityOf(0);

    /// <summary>Likeness of two sets of terms (distinct, ascending), 0 to 1: the cosine with each term weighted by its rarity.</summary>
    public double Likeness(ulong[] left, ulong[] right)
    {
        var shared = Shared(left, right);
        return shared == 0 ? 0 : shared / Math.Sqrt(Norm(left) * Norm(right));
    }

    /// <summary>As <see cref="Likeness(ulong[], ulong[])"/>, where the sums of the squared rarities of both are known.</summary>
    public double Likeness(ulong[] left, double leftNorm, ulong[] right, double rightNorm)
    {
        var shared = Shared(left, right);
        return shared == 0 ? 0 : shared / Math.Sqrt(leftNorm * rightNorm);
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

    /// <summary>In how many of the story's articles a term stands, and how telling that makes it.</summary>
    private struct TermWeight
    {
        public int Articles;
        public double Rarity;
    }
}
