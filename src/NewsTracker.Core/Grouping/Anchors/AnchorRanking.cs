using System.Globalization;

namespace NewsTracker.Core.Grouping.Anchors;

/// <summary>
/// A day that may be the anchor: its score, the days that the clues would mean, and the clue most like what is told of its day.
/// </summary>
internal sealed record AnchorCandidate(DateOnly Day, double Score, string Meaning, double Likeness, DateOnly? ToldDay);

/// <summary>Judges candidates for the anchor of one article.</summary>
internal sealed class AnchorRanking
{
    private readonly IReadOnlyList<AnchorClue> clues;
    private readonly AnchorTellings tellings;
    private readonly AnchorOptions options;
    private readonly List<Dictionary<DateOnly, double>> likeness;
    private readonly List<double> usual; // of each clue, the likeness to a day of the story on the average
    private readonly Dictionary<DateOnly, double> whole;

    public AnchorRanking(IReadOnlyList<AnchorClue> clues, AnchorTellings tellings, string article, AnchorOptions options)
    {
        (this.clues, this.tellings, this.options) = (clues, tellings, options);
        likeness = [.. clues.Select(c => tellings.Likeness(c.Words))];
        usual = likeness.ConvertAll(l => l.Values.Sum() / tellings.Days.Count);
        whole = tellings.Likeness(article);
    }

    public AnchorCandidate Judge(DateOnly day)
    {
        var score = options.ArticleWeight * Around(day);
        var meaning = new List<string>(clues.Count);
        var peak = 0.0;
        DateOnly? told = null;
        for (var i = 0; i < clues.Count; i++)
        {
            if (clues[i].Under(day) is not { } means) continue;
            meaning.Add(means.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            var like = likeness[i].GetValueOrDefault(means);

            // How much more alike than a day of the story is on the average: a sentence of the story's common words tells nothing.
            score += like - usual[i];
            if (clues[i].What == AnchorClue.Kind.MonthDay) score += MonthDay(means, day, clues[i].Planned);
            if (like > peak) (peak, told) = (like, means);
        }

        return new(day, score, string.Join(' ', meaning), peak, told);
    }

    private double Around(DateOnly day)
    {
        var best = 0.0;
        for (var back = 0; back <= options.ArticleDays; back++) best = Math.Max(best, whole.GetValueOrDefault(day.AddDays(-back)));
        return best;
    }

    /// <summary>A day without its year should lie inside the story, and shortly before the article if it is past.</summary>
    private double MonthDay(DateOnly means, DateOnly anchor, bool planned)
    {
        var days = tellings.Days;
        if (means < days[0].AddDays(-options.StorySlack) || means > days[^1].AddDays(options.StorySlack)) return -options.MonthDayGain;
        var since = anchor.DayNumber - means.DayNumber;
        if (since >= 0) return options.MonthDayGain * Math.Exp(-since / options.PastFade);
        return planned ? options.MonthDayGain * Math.Exp(since / options.PlannedFade) : -options.MonthDayGain;
    }
}
