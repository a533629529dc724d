using System.Globalization;
using NewsTracker.Core.Assertions.Comparison;
using NewsTracker.Core.Assertions.Measures;
using NewsTracker.Core.Assertions.Voices;
using NewsTracker.Core.Digests.Features;
using NewsTracker.Core.Digests.Tellings;
using NewsTracker.Core.Model;

namespace NewsTracker.Core.Digests.Disagreements.Figures;

/// <summary>
/// One number told otherwise by outlets, whatever it is of: points, arrests, metres, sums, years, times of day. Of two articles the
/// figures that are most like each other are compared; nothing differs where one article gives the other's number too. Only in stories of
/// one event: larger ones tell of many things of a kind.
/// </summary>
internal sealed class FigureFinder(StoryCorpus story, DisagreementOptions options)
{
    /// <summary>Share by which a number in another unit may miss, as both are rounded.</summary>
    private const decimal Converted = 0.1m;

    private const decimal ConvertedTime = 0.3m;

    /// <summary>Seconds that two writers may read otherwise.</summary>
    private const decimal GameClockApart = 10;

    private const int MaxMonthsApart = 12;

    /// <summary>Share by which two numbers alone may miss and still be of one thing.</summary>
    private const decimal MiscountedShare = 0.02m;

    /// <summary>Times by which stretches of time in two units may differ and still be of one thing.</summary>
    private const decimal MaxTimeApart = 12;

    /// <summary>As for two estimates of a crowd: its own and that of the police.</summary>
    private const decimal MaxCrowdsApart = 10;

    /// <summary>Fewer things than this nobody rounds.</summary>
    private const decimal FewCounted = 20;

    /// <summary>Share by which a rounded percentage may miss.</summary>
    private const decimal RoundedShare = 0.03m;

    /// <summary>Two agencies may measure one quake so far apart.</summary>
    private const decimal OneStrength = 0.2m;

    /// <summary>More lies between two quakes.</summary>
    private const decimal MaxMagnitudesApart = 1;

    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    public IEnumerable<Disagreement> Find()
    {
        if (story.Count > options.FigureArticles) return [];
        var told = story.Voices.ConvertAll(FigureReader.Read);
        var episodes = new OneEpisode(story, options.FigureDays);
        var pairs = new List<FigureMatch>();
        for (var i = 0; i < told.Count; i++)
        {
            for (var j = i + 1; j < told.Count; j++)
            {
                var (one, other) = (story.Voices[i], story.Voices[j]);
                if (one.Outlet == other.Outlet || !episodes.MayBe(one, other)) continue;
                pairs.AddRange(Pairs(told[i], told[j], new Lazy<SentencePartners>(() => new(one, other))));
            }
        }

        return Together(pairs).Select(Judge).OfType<Disagreement>();
    }

    private IEnumerable<FigureMatch> Pairs(List<Figure> here, List<Figure> there, Lazy<SentencePartners> partners)
    {
        var matches = here.ConvertAll(h => there.ConvertAll(t => h.Unit == t.Unit ? new FigureMatch(h, t) : null));
        for (var i = 0; i < here.Count; i++)
        {
            for (var j = 0; j < there.Count; j++)
            {
                if (matches[i][j] is not { Score: > 0 } match || !Differ(here[i], there[j])) continue;
                var isBest = match.AreCrowds
                    || !(matches[i].Exists(m => m?.Score > match.Score) || matches.Exists(m => m[j]?.Score > match.Score));
                if ((!isBest || match.Score < options.SameFigure) && !PartnerSlot.MayBe(match)) continue;
                if (MovesOn(match) || IsOfUnknownTime(match) || AreOfTwoPeople(here[i], there[j]) || TellTwoThings(match)) continue;
                if (here[i].Fate is not null && AreOfTwoQuakes(StrengthsFor(here[i], here), StrengthsFor(there[j], there))) continue;
                if (IsElsewhere(here[i], there[j]) || IsElsewhere(there[j], here[i])) continue;
                if (there.Exists(t => IsOne(here[i], t, match)) || here.Exists(t => IsOne(there[j], t, match))) continue;
                if ((isBest && match.Score >= options.SameFigure && match.IsSure()) || PartnerSlot.IsOne(match, partners)
                    || (isBest && IsToldAsOne(match)))
                    yield return match;
            }
        }
    }

    /// <summary>The same is told right beside both, and all that the two sentences have in common says that they tell one thing.</summary>
    private bool IsToldAsOne(FigureMatch match) => match.IsOfOneDeed && PartnerSlot.MayBe(match)
        && TellingOdds.Between(story, match.One.Voice, match.One.Sentence, match.Other.Voice, match.Other.Sentence)
            >= options.ToldAsOne;

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
    private static List<decimal> StrengthsFor(Figure figure, List<Figure> told)
    {
        if (Strengths(figure.Beside) is { Count: > 0 } own) return own;
        var above = told.FindLast(f => f.Unit == FigureUnits.Magnitude && f.Span.Start < figure.Span.Start);
        return above is null ? Strengths(told) : [above.Value];
    }

    private static List<decimal> Strengths(IEnumerable<Figure> told) =>
        [.. told.Where(f => f.Unit == FigureUnits.Magnitude).Select(f => f.Value)];

    private static bool AreOfTwoPeople(Figure one, Figure other) =>
        one.Ages.Count > 0 && other.Ages.Count > 0 && !one.Ages.Overlaps(other.Ages);

    /// <summary>A further number differs between the two sentences too: "13 homers in 54 games", "33 homers in 157 games".</summary>
    private bool TellTwoThings(FigureMatch match) => !match.IsOfOnePlace
        && (match.IsOwned || match.One.Unit is not null || match.One.Fate is null)
        && match.One.Beside.Any(o => o != match.One && match.Other.Beside.Any(t => t != match.Other && Differ(o, t)
            && o.Unit == t.Unit && FigureMatch.LikenessOfThings(o, t) > 0.85));

    /// <summary>
    /// One article gives the other's number of such a thing too; of the same owner, where the two are told of one. Where a great number
    /// says which thing they are of ("sold for $30 million in 1967"), another year must be of something alike.
    /// </summary>
    private bool IsOne(Figure figure, Figure other, FigureMatch match) => figure.Unit == other.Unit && AreEqual(figure, other)
        && (figure.Unit != ContrastWords.Manner || other.Fate == ToldClass.Death)
        && (figure.Unit is not null || FigureMatch.LikenessOfThings(figure, other) > 0.4)
        && (!(figure.Unit == FigureUnits.Year && match.SharesGreatNumber) || FigureMatch.MayTellOne(figure, other))
        && (!match.IsOwned || figure.Owner.Stem == other.Owner.Stem
            || (other.Owner.Stem == 0 && other.Profile.NameStems.Contains(figure.Owner.Stem)));

    /// <summary>One number, a converted one or a time nearly.</summary>
    private bool AreEqual(Figure one, Figure other)
    {
        var apart = Math.Abs(one.Value - other.Value);
        return one.Unit switch
        {
            FigureUnits.Clock => apart < options.ClockApart,
            FigureUnits.GameClock => apart <= GameClockApart,
            _ => one.WrittenUnit == other.WrittenUnit ? apart == 0 : apart <= ConvertedApart(one) * Math.Max(one.Value, other.Value),
        };
    }

    private bool Differ(Figure one, Figure other)
    {
        var (low, high) = (Math.Min(one.Value, other.Value), Math.Max(one.Value, other.Value));
        if (ContrastWords.IsKind(one.Unit)) return low != high;
        return one.Unit switch
        {
            FigureUnits.Calibre => low != high,
            FigureUnits.Record => low != high && RecordFigures.AreNear(low, high),
            FigureUnits.GameClock => !AreEqual(one, other),
            FigureUnits.Magnitude => low != high && high - low <= MaxMagnitudesApart && !one.Allows(other),
            FigureUnits.Year => low != high && high - low <= options.MaxYearsApart,
            FigureUnits.Month => low != high && high - low <= MaxMonthsApart,
            FigureUnits.Clock => !AreEqual(one, other) && high - low <= options.MaxClockApart,
            FigureUnits.Bare => low != high && high - low <= MiscountedShare * low,
            FigureUnits.Day => low != high && high - low <= options.EventDays,
            _ => low != high && low > 0 && high <= MaxApart(one, other) * low && !one.Allows(other)
                && !AreEqual(one, other) && !AreRounded(one, other),
        };
    }

    /// <summary>One may mistake months for years.</summary>
    private decimal MaxApart(Figure one, Figure other) =>
        UnitNames.IsTime(one.Unit) && one.WrittenUnit != other.WrittenUnit ? MaxTimeApart
        : FigureMatch.IsCrowd(one) && FigureMatch.IsCrowd(other) ? MaxCrowdsApart : options.MaxFigureApart;

    /// <summary>Weeks and months are told roundly.</summary>
    private static decimal ConvertedApart(Figure figure) => UnitNames.IsTime(figure.Unit) ? ConvertedTime : Converted;

    private bool AreRounded(Figure one, Figure other)
    {
        // of so few each is counted: "10 games" is not nine
        if (one.WrittenUnit is null && Math.Max(one.Value, other.Value) < FewCounted) return false;
        var share = one.Unit == "percent" ? RoundedShare : options.RoundedFigure;
        bool AreOne(decimal here, decimal there) => IsRounded(here, there, share) || IsRounded(there, here, share);
        if (one.WrittenUnit is null) return AreOne(one.Value, other.Value);
        return one.WrittenUnit == other.WrittenUnit
            ? AreOne(one.WrittenValue, other.WrittenValue)
            : !UnitNames.IsTime(one.Unit) && AreOne(one.Value, other.Value);
    }

    /// <summary>One number is the other with fewer digits: 2,000 for 2,116.</summary>
    private static bool IsRounded(decimal round, decimal full, decimal share)
    {
        if (round == 0 || round != decimal.Truncate(round)) return false;
        var step = 1m;
        while (round % (step * 10) == 0) step *= 10;
        while (round % step != 0) step /= 10;
        return full % step != 0 && Math.Abs(full - round) < step && Math.Abs(full - round) <= share * full;
    }

    /// <summary>Pairs that have a figure in common tell one number.</summary>
    private static List<List<FigureMatch>> Together(List<FigureMatch> pairs)
    {
        var groups = new List<List<FigureMatch>>();
        foreach (var pair in pairs)
        {
            bool IsIn(Figure figure) => figure == pair.One || figure == pair.Other;
            var own = groups.FindAll(g => g.Exists(p => IsIn(p.One) || IsIn(p.Other)));
            groups.RemoveAll(own.Contains);
            groups.Add([.. own.SelectMany(g => g), pair]);
        }

        return groups;
    }

    private Disagreement? Judge(List<FigureMatch> pairs)
    {
        var told = pairs.SelectMany(p => new[] { p.One, p.Other }).Distinct().ToList();
        // "200 feet" is on the side of "60 metres"
        string Key(Figure figure) => (told.Find(f => AreEqual(f, figure)) ?? figure).Value.ToString(Invariant);
        var sayings = told.ConvertAll(f => Saying.Of(f.Voice, f.Sentence, FigureLabel.Value(f)) with { Key = Key(f) });
        // who gives two numbers of it is no side
        var undecided = sayings.GroupBy(s => s.Outlet, StringComparer.Ordinal).Where(g => g.DistinctBy(s => s.Key).Count() > 1)
            .Select(g => g.Key).ToHashSet(StringComparer.Ordinal);
        var sides = Sides.Of(sayings.Where(s => !undecided.Contains(s.Outlet)), options);
        return sides.Count < 2 ? null : new Disagreement(FigureLabel.KindOf(pairs[0]), FigureLabel.Of(pairs), sides);
    }
}
