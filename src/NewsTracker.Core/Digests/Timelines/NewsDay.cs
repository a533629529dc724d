using NewsTracker.Core.Digests.Features;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Digests.Timelines;

/// <summary>
/// The day that an article's undated sentences tell of: in its opening the one past day that the opening names ("The yard closed on
/// Tuesday"), else, and in all that follows, the day of publication.
/// <paramref name="From"/> says which: "lead" or "published".
/// </summary>
internal readonly record struct NewsDay(DateOnly Day, string From)
{
    public static NewsDay? Of(IndependentArticle voice, TimelineOptions options)
    {
        if (voice.Day is not { } published) return null;
        var opening = voice.Features.Sentences.Take(options.LeadSentences).ToList();
        if (opening.Count == 0) return new NewsDay(published, "published");
        var end = opening[^1].Span.End;
        foreach (var date in voice.Features.Content.Dates)
        {
            if (date.Span.Start >= end) break;
            if (date.Date is not { Precision: DatePrecision.Day } day || date.Planned || date.Type is TimexType.Duration or TimexType.Set)
                continue;
            if (opening.Find(s => s.Core.Contains(date.Span)) is not { } sentence || !sentence.Has(SentenceTraits.Tells)) continue;
            if (DateWords.IsLimit(voice.Text, date)) continue;
            var gap = published.DayNumber - day.Start.DayNumber;
            if (gap == 0) break;
            if (gap > 0 && gap <= options.LeadReach) return new NewsDay(day.Start, "lead");
        }

        return new NewsDay(published, "published");
    }
}
