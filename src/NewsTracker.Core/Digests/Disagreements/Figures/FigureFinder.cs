using System.Globalization;
using NewsTracker.Core.Digests.Features;
using NewsTracker.Core.Digests.Tellings;
using NewsTracker.Core.Model;

namespace NewsTracker.Core.Digests.Disagreements.Figures;

/// <summary>
/// One number told otherwise by outlets, whatever it is of: points, arrests, metres, sums, years, times of day. Of two articles the
/// figures that are most like each other are compared; nothing differs where one article gives the other's number too. Only in stories of
/// one event: larger ones tell of many things of a kind.
/// </summary>
internal sealed class FigureFinder(StoryCorpus story, FigureGuards guards, DisagreementOptions options)
{
    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    public IEnumerable<Disagreement> Find()
    {
        if (story.Count > options.FigureArticles) return [];
        var told = story.Voices.ConvertAll(guards.Of);
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
        var matches = here.ConvertAll(h => there.ConvertAll(t => FigureMarks.MayBeOfOneUnit(h, t) ? new FigureMatch(h, t) : null));
        for (var i = 0; i < here.Count; i++)
        {
            for (var j = 0; j < there.Count; j++)
            {
                if (matches[i][j] is not { Score: > 0 } match || !guards.Values.Differ(here[i], there[j])) continue;
                var isBest = match.AreCrowds
                    || !(matches[i].Exists(m => m?.Score > match.Score) || matches.Exists(m => m[j]?.Score > match.Score));
                if ((!isBest || match.Score < options.SameFigure) && !PartnerSlot.MayBe(match)) continue;
                if (guards.AreApart(match)) continue;
                if ((isBest && match.Score >= options.SameFigure && match.IsSure()) || PartnerSlot.IsOne(match, partners)
                    || (isBest && (IsToldAsOne(match) || FigureDoers.AreOne(match))))
                    yield return match;
            }
        }
    }

    /// <summary>The same is told right beside both, and all that the two sentences have in common says that they tell one thing.</summary>
    private bool IsToldAsOne(FigureMatch match) => match.IsOfOneDeed && PartnerSlot.MayBe(match)
        && !match.AreSumsOfTwo() && !FigureMatch.IsTerm(match.One)
        && TellingOdds.Between(story, match.One.Voice, match.One.Sentence, match.Other.Voice, match.Other.Sentence)
            >= options.ToldAsOne;

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
        string Key(Figure figure) => (told.Find(f => guards.Values.AreEqual(f, figure)) ?? figure).Value.ToString(Invariant);
        var sayings = told.ConvertAll(f => Saying.Of(f.Voice, f.Sentence, FigureLabel.Value(f)) with { Key = Key(f) });
        // who gives two numbers of it is no side
        var undecided = sayings.GroupBy(s => s.Outlet, StringComparer.Ordinal).Where(g => g.DistinctBy(s => s.Key).Count() > 1)
            .Select(g => g.Key).ToHashSet(StringComparer.Ordinal);
        var sides = Sides.Of(sayings.Where(s => !undecided.Contains(s.Outlet)), options);
        return sides.Count < 2 ? null : new Disagreement(FigureLabel.KindOf(pairs[0]), FigureLabel.Of(pairs), sides);
    }
}
