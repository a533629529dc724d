using NewsTracker.Core.Assertions.Comparison;
using NewsTracker.Core.Assertions.Parts;
using NewsTracker.Core.Digests.Tellings;
using NewsTracker.Core.Language.Words;

namespace NewsTracker.Core.Digests.Disagreements.Figures;

/// <summary>
/// Of whom a number is told, by the grammar of its sentence: the one who did what it is told with, or whom it befell, however far off he
/// stands, and whom a pronoun means. Dear, as many sentences have no grammar yet: asked last, of pairs that all else lets be one.
/// </summary>
internal static class FigureDoers
{
    /// <summary>Rarity of a deed of which a story tells once of one person. By hand.</summary>
    private const float TellingDeed = 1.5f;

    /// <summary>Likeness of the counted nouns.</summary>
    private const double LikeThing = 0.8;

    /// <summary>One person or body did the same with the same noun: "Vander ... and missed 10 games", "He missed nine games".</summary>
    public static bool AreOne(FigureMatch match)
    {
        var (one, other) = (match.One, match.Other);
        if (match.Thing < LikeThing || !match.AreOfOneTime() || !MayBe(one) || one.Unit != other.Unit) return false;
        if (FigureMatch.IsScore(one) && !match.IsCareer()) return false;
        if (FigureMatch.IsTerm(one) && !match.AreNearlyOne()) return false;
        if (match.ModifiersDiffer() || match.AreSumsOfTwo() || !PartnerSlot.IsOnly(one) || !PartnerSlot.IsOnly(other)) return false;
        return Clause(one) is { } here && Clause(other) is { } there && here.Lemma == there.Lemma && here.IsNegated == there.IsNegated
            && here.Status == there.Status && NamesOf(here).Overlaps(NamesOf(there));
    }

    private static bool MayBe(Figure figure) => !ContrastWords.IsKind(figure.Unit)
        && figure.Unit is not (FigureUnits.Bare or FigureUnits.Day or FigureUnits.Record or FigureUnits.Calibre or FigureUnits.Magnitude
            or FigureUnits.GameClock or FigureUnits.Year or FigureUnits.Month);

    /// <summary>The clause that tells the number, behind a predicate that says something.</summary>
    private static Proposition? Clause(Figure figure) => SaidDeeds.Of(figure.Voice, figure.Sentence)
        .Where(p => p.Clause.Contains(figure.Span) && p.Predicate.End <= figure.Span.Start && p.Kind != PropositionKind.Noun)
        .MinBy(p => p.Clause.Length) is { } told && IsTelling(told, figure) ? told : null;

    private static bool IsTelling(Proposition told, Figure figure) => !DeedMatch.IsVague(told)
        && WordReader.Read(figure.Voice.Text, told.Predicate).Exists(w => WordMeanings.Rarity(WordMeanings.Find(w.Stem)) >= TellingDeed);

    /// <summary>The words of the names of those who do it and whom it befalls.</summary>
    private static HashSet<ulong> NamesOf(Proposition told) => [.. JudgedSentence.StemsOf(told.Participants
        .Where(p => p.Role is ParticipantRole.Who or ParticipantRole.Whom).SelectMany(p => p.Names))];
}
