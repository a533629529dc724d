using NewsTracker.Core.Digests.Features;
using NewsTracker.Core.Language;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Digests.Timelines;

/// <summary>
/// Reads a story's candidate events: sentences that name a date, and sentences that by standing in a dated article tell of its day, or of the day that its
/// opening names.
/// </summary>
internal sealed class CandidateReader(StoryVoices story, TimelineOptions options)
{
    /// <summary>Dates of one sentence that are taken: more make a list, not an event.</summary>
    private const int DatesPerSentence = 3;

    /// <summary>A shorter one names a subject, not an event.</summary>
    private const int FewestHeadlineWords = 4;

    private readonly Relevance relevance = new(story);

    public List<Candidate> Read()
    {
        var found = new List<Candidate>();
        foreach (var voice in story.Voices)
        {
            var dates = voice.Features.Content.Dates;
            var news = NewsDay.Of(voice, options);
            if (voice.Features.Headline is { } headline && news is { } day && !headline.Has(SentenceTraits.Question) && headline.Words.Count >= FewestHeadlineWords)
            {
                found.Add(Undated(voice, headline, day, options.HeadlineWeight));
            }

            var next = 0;
            foreach (var sentence in voice.Features.Sentences)
            {
                while (next < dates.Count && dates[next].Span.End <= sentence.Core.Start) next++;
                if (sentence.Has(SentenceTraits.Furniture) || sentence.Terms.Length < 2) continue;
                var named = NamedDates.Of(dates, next, sentence, voice);
                foreach (var date in named.Take(DatesPerSentence)) found.Add(Dated(voice, sentence, date, Math.Min(named.Count, DatesPerSentence)));
                if (named.Count > 0 || news is not { } told || !sentence.Has(SentenceTraits.Tells) || sentence.Has(SentenceTraits.Personal)) continue;
                found.Add(Undated(voice, sentence, told, options.PublishedWeight * Math.Pow(options.LeadDecay, Math.Min(sentence.Order, 60))));
            }
        }

        return found;
    }

    private Candidate Dated(Voice voice, SentenceFeatures sentence, TimeExpression date, int of)
    {
        var weight = relevance.Of(sentence) * Fit(sentence) * Gap(voice.Day, date) / Math.Sqrt(of);
        return new(voice, sentence, date.Date!, date.Explicit ? "explicit" : date.Rule, date.Planned, true, weight);
    }

    private Candidate Undated(Voice voice, SentenceFeatures sentence, NewsDay told, double weight) =>
        new(voice, sentence, DateSpan.Day(told.Day), told.From, false, false, relevance.Of(sentence) * Fit(sentence) * weight);

    private double Fit(SentenceFeatures sentence) => sentence.Has(SentenceTraits.Question | SentenceTraits.Personal) ? options.PersonalFactor : 1;

    /// <summary>A date named long after counts more than the news of the day; one to come less.</summary>
    private double Gap(DateOnly? published, TimeExpression date)
    {
        if (published is not { } day || date.Date!.Precision != DatePrecision.Day) return 1;
        var gap = day.DayNumber - date.Date.Start.DayNumber;
        return gap < 0 ? options.PlannedWeight : 1 + (options.LookBack * Math.Log(1 + gap));
    }
}
