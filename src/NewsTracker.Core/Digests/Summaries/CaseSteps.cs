using System.Collections.Frozen;
using NewsTracker.Core.Assertions;
using NewsTracker.Core.Assertions.Parts;
using NewsTracker.Core.Digests.Features;

namespace NewsTracker.Core.Digests.Summaries;

/// <summary>
/// The steps of a case before the law, in the order in which they come everywhere: where articles have no day, who "was charged" is told of
/// later than who "was arrested". Read from what a sentence tells in the main, never from who somebody is ("the convicted skipper").
/// </summary>
internal static class CaseSteps
{
    private static readonly FrozenDictionary<string, int> Steps = new (string Verbs, int Step)[]
    {
        ("arrest detain apprehend capture", 1),
        ("charge indict arraign accuse", 2),
        ("plead", 3),
        ("testify", 4),
        ("convict acquit", 5),
        ("sentence jail imprison", 6),
        ("appeal", 7),
    }.SelectMany(s => s.Verbs.Split(' ').Select(v => (Verb: v, s.Step))).ToFrozenDictionary(s => s.Verb, s => s.Step);

    /// <returns>The last step that the sentence tells as having taken place; 0 for none.</returns>
    public static int Of(SentenceFeatures sentence)
    {
        if (sentence.Assertion is not { } told || told.Status is AssertionStatus.Planned or AssertionStatus.Background) return 0;
        var last = told is { Status: AssertionStatus.Happened, Lemma: { } main } ? Steps.GetValueOrDefault(main) : 0;
        foreach (var said in told.ReadPropositions())
        {
            if (said is { Status: PropositionStatus.Happened, Kind: not (PropositionKind.Relative or PropositionKind.Noun) })
                last = Math.Max(last, Steps.GetValueOrDefault(said.Lemma));
        }

        return last;
    }
}
