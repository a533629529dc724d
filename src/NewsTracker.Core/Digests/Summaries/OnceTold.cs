using NewsTracker.Core.Assertions.Comparison;
using NewsTracker.Core.Digests.Features;

namespace NewsTracker.Core.Digests.Summaries;

/// <summary>What a page tells once, in whatever words: what befell somebody.</summary>
internal static class OnceTold
{
    /// <summary>Both tell in the main what befell one person: "Kaskel died in a motel", "Kaskel died of natural causes".</summary>
    public static bool IsFate(SentenceFeatures told, SentenceFeatures fit) =>
        told.Assertion is { Lemma: { } one } && fit.Assertion is { Lemma: { } other }
        && ToldClass.FateOf(one) is { } fate && fate == ToldClass.FateOf(other)
        && Person(told) is { } person && person == Person(fit);

    /// <summary>The stem of the surname of whom the sentence is about.</summary>
    private static ulong? Person(SentenceFeatures sentence) => sentence.Assertion?.Subject is { } subject
        && sentence.ReadNames().Find(n => n.Span.Contains(subject)) is { Stems: { Count: > 0 } stems } ? stems[^1] : null;
}
