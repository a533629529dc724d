using NewsTracker.Core.Assertions.Comparison;
using NewsTracker.Core.Assertions.Measures;
using NewsTracker.Core.Assertions.Voices;
using NewsTracker.Core.Digests.Features;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Digests.Disagreements.Figures;

/// <summary>
/// What tells two figures of two articles apart, whatever they have in common: asked by all that compare numbers. Each article is read
/// once, when it is first asked of.
/// </summary>
internal sealed class FigureGuards(DisagreementOptions options)
{
    /// <summary>Two agencies may measure one quake so far apart.</summary>
    private const decimal OneStrength = 0.2m;

    private readonly Dictionary<IndependentArticle, List<Figure>> told = new(ReferenceEqualityComparer.Instance);

    public FigureValues Values { get; } = new(options);

    /// <summary>The figures of an article.</summary>
    public List<Figure> Of(IndependentArticle voice) =>
        told.TryGetValue(voice, out var known) ? known : told[voice] = FigureReader.Read(voice);

    /// <summary>
    /// Two numbers that the grammar of their sentences, or their likeness, takes for one thing are of two, or one number. False where one
    /// of them is no figure.
    /// </summary>
    /// <param name="one">An article.</param>
    /// <param name="number">Where in it the one number stands.</param>
    /// <param name="other">An article of another outlet.</param>
    /// <param name="otherNumber">Where in it the other number stands.</param>
    public bool Refuse(IndependentArticle one, Span number, IndependentArticle other, Span otherNumber)
    {
        if (At(one, number) is not { } here || At(other, otherNumber) is not { } there) return false;
        var match = new FigureMatch(here, there);
        return match.Thing == 0 || !Values.Differ(here, there) || match.ArePlacesApart() || AreApart(match)
            || (here.Unit is not null && match.IsSomebodysOwn(here) != match.IsSomebodysOwn(there))
            || match.AreSumsOfTwo();
    }

    /// <summary>The figure of a number; null where words alone do not say what it counts: "packs of cheese".</summary>
    private Figure? At(IndependentArticle voice, Span number) => Of(voice).Find(f => f.Span.Overlaps(number)
        && !FigureMatch.IsTimeOrWord(f) && f.Unit != FigureUnits.Bare && !f.Parts.Contains(FigureUnits.OfWord));

    /// <summary>They are of two times, people, quakes, places or things, or one article gives the other's number too.</summary>
    public bool AreApart(FigureMatch match)
    {
        var (one, other) = (match.One, match.Other);
        return MovesOn(match) || IsOfUnknownTime(match) || AreOfTwoPeople(one, other) || TellTwoThings(match) || AreConverted(match)
            || (one.Fate is not null && AreOfTwoQuakes(StrengthsFor(one), StrengthsFor(other)))
            || IsElsewhere(one, other) || IsElsewhere(other, one)
            || other.InArticle.Any(t => IsOne(one, t, match)) || one.InArticle.Any(t => IsOne(other, t, match));
    }

    /// <summary>
    /// One of the two articles gives sums in another currency: what one reckons by today's rate another reckons otherwise.
    /// </summary>
    private static bool AreConverted(FigureMatch match) => UnitNames.IsMoney(match.One.Unit)
        && match.One.InArticle.Concat(match.Other.InArticle).Any(f => f.Unit != match.One.Unit && UnitNames.IsMoney(f.Unit));

    /// <summary>
    /// One article has no day, and neither a number beside the figures nor a person says that both tell of one time.
    /// </summary>
    private static bool IsOfUnknownTime(FigureMatch match) => OneEpisode.IsOpen(match.One.Voice, match.Other.Voice)
        && !match.SharesTellingNumber && !match.SharesMeasure && !OneEpisode.ShareSomebody(match.One.Voice, match.Other.Voice);

    /// <summary>A later day's greater count of what is still being counted is an update.</summary>
    private static bool MovesOn(FigureMatch match)
    {
        if (match.One.Voice.Day is not { } day || match.Other.Voice.Day is not { } next || day == next) return false;
        var grows = match.One.Unit is null && match.Grows;
        if (grows && (next > day) == (match.Other.Value > match.One.Value)) return true;
        // a later version of one text corrects what is measured or counted
        return (grows || match.One.Unit == FigureUnits.Magnitude)
            && TextRuns.Of(match.One.Voice.Text).AreOneText(TextRuns.Of(match.Other.Voice.Text));
    }

    /// <summary>Of all names of its sentence the whole other article gives none: people killed in another land.</summary>
    private static bool IsElsewhere(Figure figure, Figure other) =>
        figure is { Fate: not null, Profile.NameStems.Count: > 0 } && FigureMatch.IsPerson(figure)
            && !figure.Profile.NameStems.Any(other.Voice.Names);

    /// <summary>Each gives a strength of its own: two quakes of one place hurt people on two days.</summary>
    private static bool AreOfTwoQuakes(List<decimal> one, List<decimal> other) =>
        one.Count > 0 && other.Count > 0 && !one.Exists(o => other.Exists(t => Math.Abs(o - t) <= OneStrength));

    /// <summary>What the sentence itself calls the quake, else what was last said above it: an article may tell of several.</summary>
    private static List<decimal> StrengthsFor(Figure figure)
    {
        if (Strengths(figure.Beside) is { Count: > 0 } own) return own;
        var above = figure.InArticle.LastOrDefault(f => f.Unit == FigureUnits.Magnitude && f.Span.Start < figure.Span.Start);
        return above is null ? Strengths(figure.InArticle) : [above.Value];
    }

    private static List<decimal> Strengths(IEnumerable<Figure> told) =>
        [.. told.Where(f => f.Unit == FigureUnits.Magnitude).Select(f => f.Value)];

    private static bool AreOfTwoPeople(Figure one, Figure other) =>
        one.Ages.Count > 0 && other.Ages.Count > 0 && !one.Ages.Overlaps(other.Ages);

    /// <summary>A further number differs between the two sentences too: "13 homers in 54 games", "33 homers in 157 games".</summary>
    private bool TellTwoThings(FigureMatch match) => !match.IsOfOnePlace && !FigureMarks.AreMarks(match.One, match.Other)
        && (match.IsOwned || match.One.Unit is not null || match.One.Fate is null)
        && match.One.Beside.Any(o => o != match.One && match.Other.Beside.Any(t => t != match.Other && Values.Differ(o, t)
            && o.Unit == t.Unit && FigureMatch.LikenessOfThings(o, t) > 0.85));

    /// <summary>
    /// One article gives the other's number of such a thing too; of the same owner, where the two are told of one. Where a great number
    /// says which thing they are of ("sold for $30 million in 1967"), another year must be of something alike.
    /// </summary>
    private bool IsOne(Figure figure, Figure other, FigureMatch match) => figure.Unit == other.Unit && Values.AreEqual(figure, other)
        && (figure.Unit != ContrastWords.Stage || FigureMarks.AreOfOneYear(figure, other))
        && (figure.Unit != ContrastWords.Manner || other.Fate == ToldClass.Death)
        && (figure.Unit is not null || FigureMatch.LikenessOfThings(figure, other) > 0.4)
        && (!(figure.Unit == FigureUnits.Year && match.SharesGreatNumber) || FigureMatch.MayTellOne(figure, other))
        && (!match.IsOwned || figure.Owner.Stem == other.Owner.Stem
            || (other.Owner.Stem == 0 && other.Profile.NameStems.Contains(figure.Owner.Stem)));
}
