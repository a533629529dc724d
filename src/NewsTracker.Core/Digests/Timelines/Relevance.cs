using NewsTracker.Core.Digests.Features;

namespace NewsTracker.Core.Digests.Timelines;

/// <summary>
/// How much a sentence is about its story: the mean share of articles that hold its terms, against the story's average sentence. Around 1,
/// at most 2.
/// </summary>
internal sealed class Relevance
{
    private readonly StoryCorpus story;
    private readonly TimelineOptions options;
    private readonly double average;

    public Relevance(StoryCorpus story, TimelineOptions options)
    {
        (this.story, this.options) = (story, options);
        double sum = 0;
        var count = 0;
        foreach (var voice in story.Voices)
        {
            foreach (var sentence in voice.Features.Sentences.Take(options.RelevanceSentences))
            {
                sum += Raw(sentence);
                count++;
            }
        }

        average = count == 0 ? 1 : sum / count;
    }

    public double Of(SentenceFeatures sentence) => Math.Min(options.MaxRelevance, Raw(sentence) / Math.Max(average, 1e-9));

    private double Raw(SentenceFeatures sentence)
    {
        double sum = 0;
        foreach (var term in sentence.Terms) sum += (double)story.Frequency(term) / story.Count;
        return sum / Math.Sqrt(sentence.Terms.Length + options.RelevanceSmoothing);
    }
}
