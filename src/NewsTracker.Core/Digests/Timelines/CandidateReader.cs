using NewsTracker.Core.Assertions;
using NewsTracker.Core.Digests.Features;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Digests.Timelines;

/// <summary>
/// Reads a story's candidate events: sentences that name a date, and sentences that by standing in a dated article tell of its day, or of
/// the day that its opening names.
/// </summary>
internal sealed class CandidateReader(StoryCorpus story, TimelineOptions options)
{
    private readonly Relevance relevance = new(story, options);

    public List<EventCandidate> Read()
    {
        var found = new List<EventCandidate>();
        foreach (var voice in story.Voices)
        {
            var dates = voice.Features.Content.Dates;
            var news = NewsDay.Of(voice, options);
            if (voice.Features.Headline is { } headline
                && news is { } day
                && !headline.Has(SentenceTraits.Question)
                && headline.Words.Count >= options.MinHeadlineWords)
            {
                found.Add(Undated(voice, headline, day, options.HeadlineWeight));
            }

            var next = 0;
            foreach (var sentence in voice.Features.Sentences)
            {
                while (next < dates.Count && dates[next].Span.End <= sentence.Core.Start) next++;
                if (sentence.Has(SentenceTraits.Furniture) || sentence.Terms.Length < 2) continue;
                var named = NamedDates.Of(dates, next, sentence, voice.Text, out var elsewhere);
                foreach (var date in named.Take(options.DatesPerSentence))
                    found.Add(Dated(voice, sentence, date, Math.Min(named.Count, options.DatesPerSentence)));
                if (named.Count > 0 || elsewhere || news is not { } told) continue;
                var reported = sentence.Order < options.LeadSentences || told.From == "published"
                    ? told
                    : new NewsDay(voice.Day!.Value, "published");
                found.Add(Undated(
                    voice, sentence, reported,
                    options.PublishedWeight * Math.Pow(options.LeadDecay, Math.Min(sentence.Order, options.MaxDecayOrder))));
            }
        }

        return found;
    }

    private EventCandidate Dated(IndependentArticle voice, SentenceFeatures sentence, NamedDate date, int of)
    {
        var weight = relevance.Of(sentence) * Fit(sentence) * Gap(voice.Day, date) / Math.Sqrt(of);
        if (date.Reporting && of > 1) weight *= options.ReportingFactor;
        return new(
            voice, sentence, date.Date, date.Explicit ? "explicit" : date.Rule, IsPlanned(voice.Day, sentence, date), true,
            IsDated(sentence, date), weight);
    }

    /// <summary>
    /// A day after publication is still to come and one before it is past, whatever the words; on and around it the assertion decides.
    /// </summary>
    private static bool IsPlanned(DateOnly? published, SentenceFeatures sentence, NamedDate date)
    {
        if (published is { } day && (date.Date.Start > day || date.Date.End < day)) return date.Date.Start > day;
        return sentence.Assertion is { } told ? told.Of(AssertionStatus.Planned) > told.Of(AssertionStatus.Happened) : date.Planned;
    }

    private EventCandidate Undated(IndependentArticle voice, SentenceFeatures sentence, NewsDay told, double weight) =>
        new(
            voice, sentence, DateSpan.Day(told.Day), told.From, false, false, IsEvent(voice, sentence),
            relevance.Of(sentence) * Fit(sentence) * weight);

    private bool IsEvent(IndependentArticle voice, SentenceFeatures sentence)
    {
        if (sentence == voice.Features.Headline) return true;
        return sentence.Assertion is { } told && told.Of(AssertionStatus.Happened) + told.Of(AssertionStatus.Planned) >= options.UndatedBar;
    }

    /// <summary>The sentence tells an event or a plan, and the date is that of what it tells.</summary>
    private bool IsDated(SentenceFeatures sentence, NamedDate date)
    {
        if (sentence.Assertion is not { } told) return true;
        if (told.Of(AssertionStatus.Happened) + told.Of(AssertionStatus.Planned) + told.Of(AssertionStatus.Background) < options.EventBar)
            return false;
        return Confidence(told, date.Date) >= options.DateBar;
    }

    /// <summary>The probability that a date dates an assertion: of the two ends of a stretch together, of a single date its own.</summary>
    public static double Confidence(Assertion told, DateSpan date) =>
        Math.Min(1, told.Dates.Where(d => date.Contains(d.Date.Start) && date.Contains(d.Date.End)).Sum(d => d.Confidence));

    private double Fit(SentenceFeatures sentence) =>
        sentence.Has(SentenceTraits.Question | SentenceTraits.Personal) ? options.PersonalFactor : 1;

    /// <summary>A date named long after counts more than the news of the day; one to come less.</summary>
    private double Gap(DateOnly? published, NamedDate date)
    {
        if (published is not { } day || date.Date.Precision != DatePrecision.Day) return 1;
        var gap = day.DayNumber - date.Date.Start.DayNumber;
        return gap < 0 ? options.PlannedWeight : 1 + (options.LookBack * Math.Log(1 + gap));
    }
}
