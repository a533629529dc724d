using System.Collections.Frozen;
using NewsTracker.Core.Assertions.Parts;
using NewsTracker.Core.Language.Words;

namespace NewsTracker.Core.Digests.Tellings;

/// <summary>What a sentence tells in the main, as deeds that another sentence may tell in other words.</summary>
internal static class MainDeeds
{
    private static readonly FrozenSet<ulong> Being = WordHash.Set("is are was were be been being am has have had");

    /// <returns>
    /// Its main deed and those joined to it by "and"; none of what somebody said in his own words. Where the grammar takes a noun for the
    /// predicate that no "is" stands before, what hangs on it as its content.
    /// </returns>
    /// <param name="sentence">The sentence.</param>
    public static List<Proposition> Of(JudgedSentence sentence)
    {
        var text = sentence.Voice.Text;
        if (sentence.Said is not [{ Kind: PropositionKind.Main } main, ..]) return [];
        if (IsMistaken(main, text))
        {
            main = sentence.Said.FirstOrDefault(p => p is { Kind: PropositionKind.Content, Status: PropositionStatus.Happened }) ?? main;
        }

        var end = EndOf(sentence, main, p => p.Kind is PropositionKind.Beside or PropositionKind.Relative or PropositionKind.Content);
        // "the fire that destroyed the mill took a piece of history": the main predicate says little
        bool IsCore(Proposition p) => DeedMatch.IsVague(main) && p is { Kind: PropositionKind.Relative, Status: PropositionStatus.Happened }
            && p.Predicate.Start < main.Predicate.Start && ToldDeed.IsVerb(p.Lemma);
        return [.. sentence.Said.Where(p => p == main || IsJoined(p, main, end) || IsCore(p)).Where(p => !IsQuoted(p, text))
            .Select(p => p == main ? p with { Kind = PropositionKind.Main } : p)];
    }

    private static bool IsJoined(Proposition one, Proposition main, int end) =>
        one is { Kind: PropositionKind.Joined, Status: PropositionStatus.Happened } && ToldDeed.IsVerb(one.Lemma)
        && one.Predicate.Start > main.Predicate.Start && one.Predicate.Start < end;

    private static bool IsQuoted(Proposition one, string text) => one.Clause.In(text).ContainsAny('"', '“', '”');

    /// <summary>Where the first clause of a kind begins behind the main predicate.</summary>
    private static int EndOf(JudgedSentence sentence, Proposition main, Func<Proposition, bool> isEnd) => sentence.Said
        .Where(p => p.Predicate.Start > main.Predicate.Start && isEnd(p)).Select(p => p.Predicate.Start).DefaultIfEmpty(int.MaxValue).Min();

    /// <summary>What is said, ordered or begun by the main deed: not what hangs on clauses behind it.</summary>
    public static List<Proposition> ContentOf(JudgedSentence sentence, List<Proposition> mains)
    {
        if (mains.Count == 0) return [];
        var at = mains[0].Predicate.Start;
        var end = EndOf(sentence, mains[0], p => p.Kind is PropositionKind.Beside or PropositionKind.Joined);
        return [.. sentence.Said.Where(p => p.Kind == PropositionKind.Content && p.Predicate.Start > at && p.Predicate.Start < end)];
    }

    private static bool IsMistaken(Proposition main, string text) => main.Status == PropositionStatus.State
        && !ToldDeed.IsVerb(main.Lemma) && main.Predicate.Start > main.Clause.Start
        && !WordReader.Read(text, main.Clause with { End = main.Predicate.Start }).Exists(w => Being.Contains(w.Form));
}
