using NewsTracker.Core.Assertions.Comparison;
using NewsTracker.Core.Assertions.Parts;
using NewsTracker.Core.Digests.Tellings;
using NewsTracker.Core.Language.Words;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Digests.Disagreements.Figures;

/// <summary>
/// Of whom a number is told, by the grammar of its sentence: the one who did what it is told with, however far off he stands, and whom a
/// pronoun means. Dear, as most sentences have no grammar yet: asked last, of pairs that all else lets be one.
/// </summary>
internal static class FigureDoers
{
    /// <summary>Rarity of a deed of which a story tells once of one person. By hand.</summary>
    private const float TellingDeed = 1.5f;

    /// <summary>One person or body did the same with the same noun: "Vander ... and missed 10 games", "He missed nine games".</summary>
    public static bool AreOne(FigureMatch match) => match.Deed is { Rarity: >= TellingDeed } deed && match.Thing == 1
        && match.AreOfOneTime() && !FigureMatch.IsTimeOrWord(match.One) && (!FigureMatch.IsScore(match.One) || match.IsCareer())
        && (!FigureMatch.IsTerm(match.One) || match.AreNearlyOne()) && !match.ModifiersDiffer()
        && PartnerSlot.IsOnly(match.One) && PartnerSlot.IsOnly(match.Other)
        && Of(match.One, deed).Overlaps(Of(match.Other, deed));

    /// <summary>The names of those who do, in the clause of the number that tells the deed.</summary>
    private static HashSet<ulong> Of(Figure figure, MeantWord deed)
    {
        var clause = SaidDeeds.Of(figure.Voice, figure.Sentence)
            .Where(p => p.Clause.Contains(figure.Span) && p.Predicate.End <= figure.Span.Start
                && WordReader.Read(p.Predicate.Of(figure.Voice.Text)).Exists(w => w.Stem == deed.Stem))
            .MinBy(p => p.Clause.Length);
        return clause is null ? [] : [.. JudgedSentence.StemsOf(clause.Of(ParticipantRole.Who).SelectMany(p => p.Names))];
    }
}
