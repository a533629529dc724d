using System.Collections.Frozen;
using NewsTracker.Core.Assertions;
using NewsTracker.Core.Assertions.Parts;
using NewsTracker.Core.Digests.Features;
using NewsTracker.Core.Language.Words;

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

    private const int Verdict = 5;

    private static readonly FrozenSet<ulong> Verdicts =
        new[] { "guilty", "verdict" }.SelectMany(WordReader.Stems).ToFrozenSet();

    private static readonly FrozenSet<string> Finds = FrozenSet.ToFrozenSet(["find", "return", "reach", "deliver", "hand", "hand down"]);

    /// <summary>The two tell one step: "was convicted", "was found guilty"; and no two people are those whom it befell.</summary>
    public static bool IsOne(SentenceFeatures told, SentenceFeatures fit) =>
        Of(told) is > 0 and var step && step == Of(fit) && !AreOthers(Named(told, step), Named(fit, step));

    private static bool AreOthers(List<string> left, List<string> right) =>
        left.Count > 0 && right.Count > 0 && !left.Exists(l => right.Exists(r => l.EndsWith(r, StringComparison.Ordinal)
            || r.EndsWith(l, StringComparison.Ordinal)));

    /// <summary>The names of those whom the step befell; where nobody is named so, of those who took it.</summary>
    private static List<string> Named(SentenceFeatures sentence, int step)
    {
        var said = sentence.Assertion!.ReadPropositions().Where(p => StepOf(p.Lemma, sentence) == step).ToList();
        List<string> Of(ParticipantRole role) => [.. said.SelectMany(p => p.Of(role)).Where(p => p.IsName).SelectMany(p => p.Names)];
        return Of(ParticipantRole.Whom) is { Count: > 0 } whom ? whom : Of(ParticipantRole.Who);
    }

    private static int StepOf(string verb, SentenceFeatures sentence) =>
        Finds.Contains(verb) && sentence.ReadCoreWords().Any(w => Verdicts.Contains(w.Stem)) ? Verdict : Steps.GetValueOrDefault(verb);

    /// <returns>The last step that the sentence tells as having taken place; 0 for none.</returns>
    public static int Of(SentenceFeatures sentence)
    {
        if (sentence.Assertion is not { } told || told.Status is AssertionStatus.Planned or AssertionStatus.Background) return 0;
        var last = told is { Status: AssertionStatus.Happened, Lemma: { } main } ? StepOf(main, sentence) : 0;
        foreach (var said in told.ReadPropositions())
        {
            if (said is { Status: PropositionStatus.Happened, Kind: not (PropositionKind.Relative or PropositionKind.Noun) })
                last = Math.Max(last, StepOf(said.Lemma, sentence));
        }

        return last;
    }
}
