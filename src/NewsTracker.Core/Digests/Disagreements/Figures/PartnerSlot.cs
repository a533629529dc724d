using NewsTracker.Core.Assertions.Measures;

namespace NewsTracker.Core.Digests.Disagreements.Figures;

/// <summary>
/// Two figures that stand in the same place of two sentences which tell one thing: of all sentences of the two articles these are most
/// like each other, and each has but one figure of the kind. So much is told of it by the sentences that little need stand beside it.
/// The bars are by hand, read on draws of ECB+.
/// </summary>
internal static class PartnerSlot
{
    /// <summary>Likeness of the two sentences.</summary>
    private const double LikeSentences = 0.2;

    /// <summary>Of what has a year or a month many things of one person are told.</summary>
    private const double LikeDated = 0.28;

    private const double LikeCounted = 0.3;

    /// <summary>Of days, games and years everybody has many.</summary>
    private const double LikeTerms = 0.5;

    /// <summary>Minutes between two times of day of one act.</summary>
    private const int MaxMinutes = 90;

    /// <summary>Sentences at an article's beginning that tell its news.</summary>
    private const int Opening = 2;

    /// <summary>Times that the greater of two sums may be the other.</summary>
    private const decimal MaxSumsApart = 1.5m;

    /// <summary>What can be said without the sentences.</summary>
    public static bool MayBe(FigureMatch match)
    {
        var (one, other) = (match.One, match.Other);
        if (match.ArePlacesApart() || !IsOnly(one) || !IsOnly(other)) return false;
        if (FigureMatch.IsScore(one) && !match.IsCareer()) return false;
        if (one.Numbers.Contains(other.Value) || other.Numbers.Contains(one.Value)) return false;
        return one.Unit switch
        {
            FigureUnits.Day => match.IsOfOneDeed && !one.IsTurned && !other.IsTurned,
            FigureUnits.Year or FigureUnits.Month => !one.IsTurned && !other.IsTurned && AreOfOneNoun(one, other),
            ContrastWords.Stage => FigureMarks.AreOfOneYear(one, other) && one.Profile.NameStems.Overlaps(other.Profile.NameStems),
            FigureUnits.Clock => Math.Abs(one.Value - other.Value) <= MaxMinutes,
            ContrastWords.Side => match.IsOneBehind(),
            FigureUnits.Bare or FigureUnits.Calibre or FigureUnits.Record or FigureUnits.OfNoun or FigureUnits.Magnitude => false,
            null => match.Thing >= 0.8 && IsTold(match) && !match.ModifiersDiffer() && one.Fate == other.Fate,
            _ => !ContrastWords.IsKind(one.Unit) && (IsTold(match) || AreNewsOfSums(match))
                && one.IsDescribing == other.IsDescribing,
        };
    }

    public static bool IsOne(FigureMatch match, Lazy<SentencePartners> partners)
    {
        if (!MayBe(match)) return false;
        var (one, other) = (match.One, match.Other);
        var bar = one.Unit switch
        {
            FigureUnits.Year or FigureUnits.Month or FigureUnits.Day => LikeDated,
            FigureUnits.Clock or ContrastWords.Side => LikeSentences,
            _ when FigureMatch.IsTerm(one) => LikeTerms,
            _ => LikeCounted,
        };
        if (AreNewsOfSums(match)) return true;
        return partners.Value.Likeness(one.Sentence, other.Sentence) >= bar
            && partners.Value.ArePartners(one.Sentence, other.Sentence);
    }

    /// <summary>The only sum in the openings of two articles of one event, and much the same.</summary>
    private static bool AreNewsOfSums(FigureMatch match)
    {
        var (one, other) = (match.One, match.Other);
        return UnitNames.IsMoney(one.Unit) && !match.AreSumsOfTwo() && one.Sentence.Order < Opening && other.Sentence.Order < Opening
            && Math.Max(one.Value, other.Value) <= MaxSumsApart * Math.Min(one.Value, other.Value) && match.Shared.Any();
    }

    /// <summary>The same is told right beside both numbers, of the same thing.</summary>
    private static bool IsTold(FigureMatch match) =>
        match.IsOfOneDeed && match.One.Joint == match.Other.Joint && match.IsSomebodysOwn(match.One) == match.IsSomebodysOwn(match.Other);

    public static bool IsOnly(Figure figure) => !figure.Beside.Any(f => f != figure && f.Unit == figure.Unit
        && (f.Unit is not null || FigureMatch.LikenessOfThings(f, figure) > 0.6));

    /// <summary>"The 1974 book" is not "the 1976 film".</summary>
    private static bool AreOfOneNoun(Figure one, Figure other) =>
        one.Behind == 0 || other.Behind == 0 || MeantWord.Of(one.Behind, 0).Likeness(MeantWord.Of(other.Behind, 0)) > 0.6;
}
