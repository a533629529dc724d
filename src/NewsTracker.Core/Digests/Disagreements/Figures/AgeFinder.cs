using System.Globalization;
using NewsTracker.Core.Digests.Features;
using NewsTracker.Core.Model;

namespace NewsTracker.Core.Digests.Disagreements.Figures;

/// <summary>
/// The age of a person told otherwise. It stands beside the name: "Anna Vell, 41", "41-year-old Anna Vell", "Anna Vell (41)".
/// </summary>
internal sealed class AgeFinder(StoryCorpus story, DisagreementOptions options)
{
    /// <summary>Between the days of two texts nobody has grown older.</summary>
    private const int Days = 14;

    public IEnumerable<Disagreement> Find()
    {
        if (story.Count > options.FigureArticles) yield break;
        // of a story that goes on for longer nobody knows when an undated text was written
        var dated = story.Voices.Select(v => v.Day).OfType<DateOnly>().ToList();
        var isLong = dated.Count > 0 && dated.Max().DayNumber - dated.Min().DayNumber > Days;
        var told = story.Voices
            .SelectMany(v => v.Features.Once(null, () => new ToldAges(v.Features)).All.Select(a => (Voice: v, Age: a))).ToList();
        foreach (var named in told.GroupBy(t => t.Age.Surname).OrderBy(g => g.Min(t => t.Voice.Order)))
        {
            var all = named.ToList();
            if (all.TrueForAll(t => t.Age.Years == all[0].Age.Years)) continue;
            // one article gives two people of the name an age
            if (all.GroupBy(t => t.Voice).Any(g => g.Select(t => t.Age.Years).Distinct().Count() > 1)) continue;
            if (all.Where(t => t.Age.First.Length > 0).DistinctBy(t => char.ToUpperInvariant(t.Age.First[0])).Count() > 1) continue;
            if (isLong && all.Exists(t => t.Voice.Day is null)) continue;
            if (all.Max(t => t.Voice.Day)?.DayNumber - all.Min(t => t.Voice.Day)?.DayNumber > Days) continue;
            var sides = Sides.Of(
                all.Select(t => Saying.Of(
                    t.Voice, t.Voice.Features.Sentences[t.Age.Sentence], t.Age.Years.ToString(CultureInfo.InvariantCulture))),
                options);
            if (sides.Count > 1)
                yield return new Disagreement("number", $"Age of {all.MaxBy(t => t.Age.Name.Length).Age.Name}", sides);
        }
    }
}
