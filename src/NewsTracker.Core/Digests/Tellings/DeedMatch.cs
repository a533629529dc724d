using System.Collections.Frozen;
using NewsTracker.Core.Assertions.Comparison;
using NewsTracker.Core.Assertions.Measures;
using NewsTracker.Core.Assertions.Parts;
using NewsTracker.Core.Digests.Evidence;
using NewsTracker.Core.Language.Words;

namespace NewsTracker.Core.Digests.Tellings;

/// <summary>
/// How much speaks for it that two sentences tell one deed: a like predicate, who and whom, numbers, and further words of its clause.
/// </summary>
internal static class DeedMatch
{
    /// <summary>Points from which a passage tells the deed, and from which it may where the words around it are like. By hand.</summary>
    public const double Enough = 3;

    public const double Some = 2.5;

    /// <summary>The same where the predicate is the same, or akin.</summary>
    public const double Little = 2;

    /// <summary>The same of a deed that "and" joins to the main one.</summary>
    public const double EnoughJoined = 3.5;

    private static readonly FrozenSet<string> Anybody =
        ("people person man woman child boy girl police officer official authority government minister group member other company " +
        "team year time day number part report").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Verbs of deeds that say as little.</summary>
    private static readonly FrozenSet<string> Vague =
        "add call serve work remain cover include contain".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <param name="claim">The sentence that claims it.</param>
    /// <param name="deed">What it tells in the main.</param>
    /// <param name="heard">Another sentence.</param>
    /// <param name="other">One thing that it says.</param>
    /// <param name="options">Bars of likeness.</param>
    /// <returns>0 where something tells them apart.</returns>
    public static double Points(
        JudgedSentence claim, Proposition deed, JudgedSentence heard, Proposition other, SupportOptions options)
    {
        var told = new ToldDeed(deed, claim.Voice.Text);
        if (!told.IsAlike(other, options) || deed.IsNegated != other.IsNegated) return 0;
        if (told.IsOfOthers(other, heard.Voice.Text) || NumbersConflict(deed, other)) return 0;
        var (parts, names) = Shared(deed, other);
        if (MoneyDiffers(deed, other)) return 0;
        return OfPredicate(told, deed, other) + parts + Math.Min(2, NamesBeside(claim, heard, names)) + Numbers(deed, other)
            + Further(claim, deed, heard, other);
    }

    /// <summary>Both clauses have a word more than the predicate and names.</summary>
    public static bool SharesMatter(JudgedSentence claim, Proposition deed, JudgedSentence heard, Proposition other) =>
        Further(claim, deed, heard, other) > 0 || deed.Participants.Any(a => !a.IsName && other.Participants.Any(b => !b.IsName
            && ToldDeed.IsShared(a, b) && !Anybody.Contains(a.Lemma)));

    /// <summary>Its predicate says nothing by itself.</summary>
    public static bool IsVague(Proposition deed) => AssertionMatter.IsVague(deed.Lemma) || Vague.Contains(deed.Lemma);

    private static double OfPredicate(ToldDeed told, Proposition deed, Proposition other) =>
        IsVague(deed) || IsVague(other) ? 0 : told.IsAkin(other) ? 1 : 0.5;

    /// <summary>Those who take part in both: 2 for a name, 1 for a place or a thing, less for what fits anybody.</summary>
    private static (double Points, HashSet<ulong> Names) Shared(Proposition deed, Proposition other)
    {
        var turn = deed.RolesMayTurn || other.RolesMayTurn;
        var points = 0.0;
        var names = new HashSet<ulong>();
        foreach (var one in deed.Participants)
        {
            var best = 0.0;
            foreach (var two in other.Participants)
            {
                var same = one.Role == two.Role || (turn && one.Role != ParticipantRole.Where && two.Role != ParticipantRole.Where);
                if (!(same || AreThings(one, two)) || !ToldDeed.IsShared(one, two)) continue;
                names.UnionWith(JudgedSentence.StemsOf(one.Names));
                best = Math.Max(best, Worth(one, two));
            }

            points += best;
        }

        return (points, names);
    }

    private static double Worth(Participant one, Participant two) => one.Role == ParticipantRole.Where ? 1
        : one.IsName && two.IsName ? 2
        : Anybody.Contains(one.Lemma) ? 0.5 : 1;

    /// <summary>"Submitted to a test", "took a test": things that verbs join each in its own way.</summary>
    private static bool AreThings(Participant one, Participant two) => one.Names.Count == 0 && two.Names.Count == 0
        && one.Role is ParticipantRole.Whom or ParticipantRole.Other && two.Role is ParticipantRole.Whom or ParticipantRole.Other;

    /// <summary>Names that both sentences have beside those who take part: 1 for a name of one word, a half for each word more.</summary>
    private static double NamesBeside(JudgedSentence claim, JudgedSentence heard, HashSet<ulong> counted)
    {
        var count = claim.NameStems.Count(n => heard.NameStems.Contains(n) && !counted.Contains(n));
        return count == 0 ? 0 : 0.5 + (0.5 * count);
    }

    private static bool NumbersConflict(Proposition deed, Proposition other) => deed.Measures.Any(m =>
        other.Measures.Any(o => IsOfOneThing(m, o)) && !other.Measures.Any(o => IsOfOneThing(m, o) && m.Allows(o)
            && Math.Max(m.Value, o.Value) <= BoundApart * Math.Min(m.Value, o.Value)));

    /// <summary>"At least 10" may tell of 12, and hardly of 30.</summary>
    private const decimal BoundApart = 1.5m;

    /// <summary>How many times one sum is the other where no rate of exchange makes them one.</summary>
    private const int MoneyApart = 3;

    private static readonly FrozenSet<string> Money =
        "dollar euro pound yen yuan rupee rouble ruble franc peso real won".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Sums in any money that are far apart.</summary>
    private static bool MoneyDiffers(Proposition deed, Proposition other) => deed.Measures.Any(m => IsMoney(m)
        && other.Measures.Any(o => IsMoney(o) && Math.Max(m.Value, o.Value) > MoneyApart * Math.Min(m.Value, o.Value)));

    private static bool IsMoney(Measure measure) => measure.Unit is { } unit && Money.Contains(unit);

    private static double Numbers(Proposition deed, Proposition other) => Math.Min(2, deed.Measures
        .Count(m => other.Measures.Any(o => m.Value == o.Value && o.Unit == m.Unit && IsOfOneThing(m, o))));

    private static bool IsOfOneThing(Measure one, Measure other) => one.Unit == other.Unit
        && (one.CountedLemma is null || other.CountedLemma is null || ToldDeed.AreNear(one.CountedLemma, other.CountedLemma));

    /// <summary>Half a point for each further word that both clauses have, three at most.</summary>
    private static double Further(JudgedSentence claim, Proposition deed, JudgedSentence heard, Proposition other)
    {
        var own = Words(deed, claim);
        own.IntersectWith(Words(other, heard));
        return 0.5 * Math.Min(3, own.Count);
    }

    private static HashSet<ulong> Words(Proposition said, JudgedSentence sentence)
    {
        var heads = said.Participants.Select(p => p.Head).Append(said.Predicate).ToList();
        return [.. WordReader.Read(sentence.Voice.Text, said.Clause)
            .Where(w => !w.IsFunction && !w.IsNumber && !heads.Exists(h => h.Contains(w.Span)) && !sentence.NameStems.Contains(w.Stem))
            .Select(w => w.Stem)];
    }
}
