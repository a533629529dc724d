using NewsTracker.Core.Digests.Features;
using NewsTracker.Core.Language;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Digests.Timelines;

/// <summary>Reads a story's candidate events: sentences that name a date, and sentences that by standing in a dated article tell of its day.</summary>
internal sealed class CandidateReader(StoryVoices story, TimelineOptions options)
{
    /// <summary>Dates of one sentence that are taken: more make a list, not an event.</summary>
    private const int DatesPerSentence = 3;

    public List<Candidate> Read()
    {
        var relevance = new Relevance(story);
        var found = new List<Candidate>();
        foreach (var voice in story.Voices)
        {
            var dates = voice.Features.Content.Dates;
            var next = 0;
            foreach (var sentence in voice.Features.Sentences)
            {
                while (next < dates.Count && dates[next].Span.End <= sentence.Span.Start) next++;
                if (sentence.Has(SentenceTraits.Furniture) || sentence.Terms.Length < 2) continue;
                Read(found, voice, sentence, Named(dates, next, sentence.Span), relevance.Of(sentence));
            }
        }

        return found;
    }

    private static List<TimeExpression> Named(IReadOnlyList<TimeExpression> dates, int from, Span sentence)
    {
        var named = new List<TimeExpression>();
        for (var i = from; i < dates.Count && dates[i].Span.Start < sentence.End; i++)
        {
            if (dates[i].Date is null || dates[i].Type is TimexType.Duration or TimexType.Set) continue;
            if (named.TrueForAll(n => n.Date != dates[i].Date)) named.Add(dates[i]);
        }

        return named;
    }

    private void Read(List<Candidate> found, Voice voice, SentenceFeatures sentence, List<TimeExpression> named, double relevance)
    {
        var fit = sentence.Has(SentenceTraits.Question | SentenceTraits.Personal) ? options.PersonalFactor : 1;
        foreach (var date in named.Take(DatesPerSentence))
        {
            var weight = relevance * fit * Gap(voice.Day, date) / Math.Sqrt(Math.Min(named.Count, DatesPerSentence));
            found.Add(new Candidate(voice, sentence, date.Date!, date.Explicit ? "explicit" : date.Rule, date.Planned, true, weight));
        }

        if (voice.Day is not { } day || named.Exists(n => n.Date!.Precision == DatePrecision.Day)) return;
        var lead = options.PublishedWeight * Math.Pow(options.LeadDecay, Math.Min(sentence.Order, 60));
        found.Add(new Candidate(voice, sentence, DateSpan.Day(day), "published", false, false, relevance * fit * lead));
    }

    /// <summary>A date named long after counts more than the news of the day; one to come less.</summary>
    private double Gap(DateOnly? published, TimeExpression date)
    {
        if (published is not { } day || date.Date!.Precision != DatePrecision.Day) return 1;
        var gap = day.DayNumber - date.Date.Start.DayNumber;
        return gap < 0 ? options.PlannedWeight : 1 + (options.LookBack * Math.Log(1 + gap));
    }
}
