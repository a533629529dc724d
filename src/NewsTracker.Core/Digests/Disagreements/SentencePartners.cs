using NewsTracker.Core.Assertions.Comparison;
using NewsTracker.Core.Digests.Features;

namespace NewsTracker.Core.Digests.Disagreements;

/// <summary>
/// How much the sentences of two articles tell of one thing: what they share, weighted by how rare it is in the language and among the
/// sentences of the two.
/// </summary>
internal sealed class SentencePartners
{
    /// <summary>Half-octaves beyond which a word is no rarer: names have no rarity of their own.</summary>
    private const float RarestWord = 7;

    private readonly Dictionary<ulong, double> weights = [];
    private readonly Dictionary<SentenceFeatures, double> norms = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<SentenceFeatures, double> best = new(ReferenceEqualityComparer.Instance);
    private readonly IndependentArticle one;
    private readonly IndependentArticle other;

    public SentencePartners(IndependentArticle one, IndependentArticle other)
    {
        (this.one, this.other) = (one, other);
        var sentences = one.Features.Sentences.Concat(other.Features.Sentences).ToList();
        var holders = new Dictionary<ulong, int>();
        foreach (var sentence in sentences)
        {
            foreach (var term in sentence.Terms) holders[term] = holders.GetValueOrDefault(term) + 1;
        }

        foreach (var (term, count) in holders)
        {
            var rarity = Math.Min(RarestWord, WordMeanings.Rarity(WordMeanings.Find(term)));
            weights[term] = rarity * Math.Log(1 + (sentences.Count / (double)count));
        }
    }

    /// <summary>The cosine of their weighted words, 0 to 1.</summary>
    public double Likeness(SentenceFeatures left, SentenceFeatures right)
    {
        var shared = 0.0;
        for (int i = 0, j = 0; i < left.Terms.Length && j < right.Terms.Length;)
        {
            if (left.Terms[i] == right.Terms[j])
            {
                shared += weights[left.Terms[i]] * weights[left.Terms[i]];
                i++;
                j++;
            }
            else if (left.Terms[i] < right.Terms[j]) i++;
            else j++;
        }

        return shared == 0 ? 0 : shared / Math.Sqrt(Norm(left) * Norm(right));
    }

    /// <summary>Each is the sentence of its article that is most like the other.</summary>
    public bool ArePartners(SentenceFeatures left, SentenceFeatures right)
    {
        var like = Likeness(left, right);
        return like > 0 && like >= Best(left, other) && like >= Best(right, one);
    }

    private double Best(SentenceFeatures sentence, IndependentArticle among)
    {
        if (best.TryGetValue(sentence, out var known)) return known;
        return best[sentence] = among.Features.Sentences.Max(s => Likeness(sentence, s));
    }

    private double Norm(SentenceFeatures sentence)
    {
        if (norms.TryGetValue(sentence, out var known)) return known;
        return norms[sentence] = sentence.Terms.Sum(t => weights[t] * weights[t]);
    }
}
