using System.Collections.Concurrent;
using NewsTracker.Core.Digests.Evidence;

namespace NewsTracker.Core.Digests.Features;

/// <summary>Which question two sentences were compared by.</summary>
internal enum PairQuestion : byte
{
    /// <summary>Whether one is a copy of the other but for a word.</summary>
    Copy,

    /// <summary>Whether one tells what the other claims.</summary>
    Telling,

    /// <summary>As <see cref="Telling"/>, where both are known to tell of one event.</summary>
    TellingOfOneEvent,

    /// <summary>As <see cref="TellingOfOneEvent"/>, by all that the two have in common.</summary>
    Voice,
}

/// <summary>
/// What was found between sentences of two articles, which nothing but the two decides: kept for the next digest. Bounded; when it is full
/// it begins anew. Thread-safe.
/// </summary>
/// <param name="max">Pairs that are kept at most; one takes some hundred bytes.</param>
internal sealed class JudgedPairs(int max)
{
    private readonly ConcurrentDictionary<Pair, Verdict> known = [];
    private int count;

    /// <summary>The verdict on a claim of the one by a passage of the other, judged where it is not known.</summary>
    public Verdict Of(
        PairQuestion question, (ArticleFeatures Article, SentenceFeatures Sentence) claim,
        (ArticleFeatures Article, SentenceFeatures Sentence) passage, Func<Verdict> judge)
    {
        var pair = new Pair(
            claim.Article.Serial, claim.Sentence.Span.Start, passage.Article.Serial, passage.Sentence.Span.Start, question);
        if (known.TryGetValue(pair, out var verdict)) return verdict;
        verdict = judge();
        if (Interlocked.Increment(ref count) > max) Clear();
        known[pair] = verdict;
        return verdict;
    }

    /// <summary>Forgets all.</summary>
    public void Clear()
    {
        known.Clear();
        count = 0;
    }

    private readonly record struct Pair(long Claim, int ClaimAt, long Passage, int PassageAt, PairQuestion Question);
}
