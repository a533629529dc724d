using NewsTracker.Core.Digests.Features;

namespace NewsTracker.Core.Digests.Timelines;

/// <summary>
/// Makes a story's candidate events of what its articles tell: each weighs more the more the story speaks of its words.
/// </summary>
internal sealed class CandidateReader(StoryCorpus story, TimelineOptions options)
{
    private readonly Relevance relevance = new(story, options);

    public List<EventCandidate> Read()
    {
        var found = new List<EventCandidate>();
        foreach (var voice in story.Voices)
        {
            foreach (var told in voice.Features.Once(options, () => new DayTellingReader(voice, options).Read()).All)
                found.Add(Weigh(voice, told));
        }

        return found;
    }

    private EventCandidate Weigh(IndependentArticle voice, in DayTelling told)
    {
        var isHeadline = told.Sentence == DayTelling.Headline;
        var sentence = isHeadline ? voice.Features.Headline! : voice.Features.Sentences[told.Sentence];
        var about = isHeadline ? relevance.Of(sentence) : relevance.Of(voice, told.Sentence);
        var weight = about * Fit(sentence) * told.Weight / Math.Sqrt(told.Dates);
        if (told.Reporting) weight *= options.ReportingFactor;
        return new(voice, sentence, told.Date, told.From, told.Planned, told.Named, told.IsEvent, weight) { Aside = told.Aside };
    }

    private double Fit(SentenceFeatures sentence) =>
        sentence.Has(SentenceTraits.Question | SentenceTraits.Personal) ? options.PersonalFactor : 1;
}
