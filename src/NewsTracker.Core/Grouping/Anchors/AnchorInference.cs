using System.Globalization;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Grouping.Anchors;

/// <summary>
/// Finds the day that an undated article's relative dates count from, with the help of the dated rest of its story: the day under which its
/// partial dates ("22 January", "Tuesday", "yesterday") fall on days whose tellings are most like the sentences that hold them.
/// </summary>
public static class AnchorInference
{
    /// <param name="article">The undated article, its dates read without an anchor.</param>
    /// <param name="tellings">The dated tellings of the same story; made once for all its undated articles.</param>
    /// <returns>The day and how sure (0 to 1), or null when the story does not tell.</returns>
    public static InferredAnchor? Infer(AnalyzedText article, AnchorTellings tellings) => Infer(article, tellings, AnchorOptions.Default);

    internal static InferredAnchor? Infer(AnalyzedText article, AnchorTellings tellings, AnchorOptions options)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(tellings);
        var clues = Clues(article, options.MaxClues);
        if (clues.Count == 0 || tellings.Days.Count == 0) return null;

        var ranking = new AnchorRanking(clues, tellings, article.Text, options);
        var floor = LastDayTold(article);
        var ranked = Candidates(tellings.Days)
            .Where(d => d >= floor)
            .Select(ranking.Judge)
            .OrderByDescending(c => c.Score).ThenBy(c => c.Day)
            .ToList();
        if (ranked.Count == 0) return null;

        var best = ranked[0];
        var margin = best.Score - ranked.Where(c => c.Meaning != best.Meaning).Select(c => c.Score).DefaultIfEmpty(0).Max();
        var onlyYears = clues.TrueForAll(c => c.What == AnchorClue.Kind.MonthDay);
        if (onlyYears && margin >= options.MinYearMargin) return new(best.Day, options.YearConfidence, Because(best));
        if (best.Likeness < options.MinLikeness || margin < options.MinMargin) return null;
        return new(best.Day, Math.Min(options.MaxConfidence, options.DayConfidence + margin), Because(best));
    }

    private static List<AnchorClue> Clues(AnalyzedText article, int most)
    {
        var clues = new List<AnchorClue>();
        var s = 0;
        foreach (var expression in article.Dates)
        {
            while (s < article.Sentences.Count && article.Sentences[s].Span.End <= expression.Span.Start) s++;
            if (s == article.Sentences.Count || clues.Count == most) break;
            if (AnchorClue.From(expression, article.Sentences[s].Span.Of(article.Text)) is { } clue) clues.Add(clue);
        }

        return clues;
    }

    /// <summary>The days told of, the day before each, and the week after, when articles about them are written.</summary>
    private static IEnumerable<DateOnly> Candidates(IReadOnlyList<DateOnly> days) =>
        days.SelectMany(d => Enumerable.Range(-1, 8).Select(d.AddDays)).Distinct();

    /// <summary>No article is older than a past day that it names in full.</summary>
    private static DateOnly LastDayTold(AnalyzedText article) =>
        article.Dates
            .Where(d => d is { Explicit: true, Planned: false, Date.Precision: DatePrecision.Day })
            .Select(d => d.Date!.Start)
            .DefaultIfEmpty(DateOnly.MinValue)
            .Max();

    private static string Because(AnchorCandidate best) => best.ToldDay is { } day
        ? $"what it tells is dated {day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)} in the story"
        : "the story spans no other such day";
}

/// <summary>Something that a story tells with its date.</summary>
public sealed record DatedTelling(DateSpan Date, string Text);

/// <summary>The day, how sure (0 to 1), and the reason in words.</summary>
public sealed record InferredAnchor(DateOnly Day, double Confidence, string Because);
