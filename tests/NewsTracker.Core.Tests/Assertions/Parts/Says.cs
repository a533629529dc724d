using NewsTracker.Core.Assertions.Comparison;
using NewsTracker.Core.Assertions.Measures;
using NewsTracker.Core.Assertions.Parts;

namespace NewsTracker.Core.Tests.Assertions.Parts;

/// <summary>What invented sentences say, in words that a test can compare.</summary>
internal static class Says
{
    /// <summary>Everything that the last sentence of a text says.</summary>
    public static IReadOnlyList<Proposition> All(string text) => Told.Last(text).Propositions;

    /// <summary>What the last sentence of a text says in the main.</summary>
    public static Proposition First(string text) => All(text)[0];

    /// <summary>The proposition of a predicate's dictionary form.</summary>
    public static Proposition Of(string text, string lemma) => All(text).Single(p => p.Lemma == lemma);

    /// <summary>Phrases of a role, in order, with "; " between.</summary>
    public static string Phrases(this Proposition proposition, string text, ParticipantRole role) =>
        string.Join("; ", proposition.Of(role).Select(p => p.Phrase.Of(text)));

    public static IReadOnlyList<Measure> Measures(string text) => [.. All(text).SelectMany(p => p.Measures).OrderBy(m => m.Span)];

    public static MatterComparison Compare(string one, string oneLemma, string other, string otherLemma) =>
        AssertionMatter.Of(Of(one, oneLemma)).Compare(AssertionMatter.Of(Of(other, otherLemma)));
}
