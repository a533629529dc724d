using NewsTracker.Core.Text;

namespace NewsTracker.Core.Digests.Timelines;

/// <summary>
/// Ranks dates by how often and how widely they are told: each article counts for a date by its best sentences with falling weight, so that
/// no single text decides. After the observation of Tran et al., "Timeline summarization from relevant headlines", ECIR 2015, that salient
/// dates are those referred to from afar.
/// </summary>
internal static class DateRanker
{
    public static List<DateGroup> Rank(List<EventCandidate> candidates, TimelineOptions options)
    {
        var groups = new List<DateGroup>();
        foreach (var date in candidates.GroupBy(c => c.Date))
        {
            List<EventCandidate> told = [.. date];
            var score = 0.0;
            for (var (from, end) = (0, 0); from < told.Count; from = end)
            {
                // candidates come article by article
                while (end < told.Count && told[end].Voice.Order == told[from].Voice.Order) end++;
                score = end - from == 1 ? score + told[from].Weight : Add(score, told[from..end], options);
            }

            groups.Add(new DateGroup(date.Key, told, score * Coarse(date.Key, options)));
        }

        return [.. groups.OrderByDescending(g => g.Score).ThenBy(g => g.Date.Start).ThenBy(g => g.Date.End)];
    }

    /// <summary>Adds what one article counts for a date.</summary>
    private static double Add(double score, List<EventCandidate> article, TimelineOptions options)
    {
        var factor = 1.0;
        foreach (var candidate in article.OrderByDescending(c => c.Weight).Take(options.MaxSentencesPerDate))
        {
            score += factor * candidate.Weight;
            factor *= options.RepeatFactor;
        }

        return score;
    }

    private static double Coarse(DateSpan date, TimelineOptions options) => date.Precision switch
    {
        DatePrecision.Day => 1,
        DatePrecision.Range => options.RangeFactor,
        DatePrecision.Month => options.MonthFactor,
        _ => options.YearFactor,
    };
}
