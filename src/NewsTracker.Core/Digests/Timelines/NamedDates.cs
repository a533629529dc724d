using NewsTracker.Core.Digests.Features;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Digests.Timelines;

/// <summary>
/// A date that a sentence gives to what it tells. <paramref name="Reporting"/>: the day on which somebody said so, beside the day of the
/// matter. <paramref name="Timex"/> indexes the article's dates.
/// </summary>
internal sealed record NamedDate(DateSpan Date, string Rule, bool Explicit, bool Planned, bool Reporting, int Timex);

/// <summary>Reads the dates that a sentence gives to what it tells.</summary>
internal static class NamedDates
{
    /// <param name="dates">The article's date expressions in order.</param>
    /// <param name="from">The first that may stand in the sentence.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="text">The article's text.</param>
    /// <param name="elsewhere">True when a date is named that only limits what is told ("long before Tuesday's vote"): it did not happen on
    /// the day of the news.</param>
    public static List<NamedDate> Of(
        IReadOnlyList<TimeExpression> dates, int from, SentenceFeatures sentence, string text, out bool elsewhere)
    {
        elsewhere = false;
        var named = new List<NamedDate>();
        for (var i = from; i < dates.Count && dates[i].Span.Start < sentence.Span.End; i++)
        {
            var date = dates[i];
            elsewhere |= date.Date is null ? DateWords.IsDistance(text, date) : DateWords.IsLimit(text, date);
            if (date.Date is null
                || date.Span.Start < sentence.Core.Start
                || DateWords.IsLimit(text, date)
                || date.Type is TimexType.Duration or TimexType.Set
                || DateWords.IsAttribute(text, date)
                || IsIdle(date, sentence))
                continue;
            var stretch = i + 1 < dates.Count && dates[i + 1].Span.End <= sentence.Span.End
                ? DateWords.Stretch(text, date, dates[i + 1])
                : null;
            var settled = sentence.Assertion?.Dates.FirstOrDefault(d => d.Timex == i)?.Date ?? date.Date;
            var read = new NamedDate(
                stretch ?? settled,
                stretch is null ? date.Rule : "range",
                date.Explicit,
                date.Planned,
                DateWords.IsReporting(text, sentence, date.Span),
                i);
            if (stretch is not null) i++;
            if (named.TrueForAll(n => n.Date != read.Date)) named.Add(read);
        }

        return named.Count < 2 ? named : [.. named.Where(d => !named.Exists(o => IsFiner(o.Date, d.Date)))];
    }

    /// <summary>
    /// A bare time of day or season in a sentence that tells of nothing done ("The gauge is read at noon", "made up for in spring").
    /// </summary>
    private static bool IsIdle(TimeExpression date, SentenceFeatures sentence) =>
        date.Rule is "clock" or "noon" or "season" && !date.Explicit && !date.Planned && !sentence.Has(SentenceTraits.Tells);

    /// <summary>"Yesterday, at this year's conference": the year says nothing beside its own day.</summary>
    private static bool IsFiner(DateSpan fine, DateSpan coarse) =>
        fine != coarse
        && coarse.Precision is DatePrecision.Year or DatePrecision.Month
        && fine.Precision < coarse.Precision
        && coarse.Start <= fine.Start
        && fine.End <= coarse.End;
}
