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
    private readonly double[] shares;
    private readonly double average;

    public Relevance(StoryCorpus story, TimelineOptions options)
    {
        (this.story, this.options) = (story, options);
        shares = new double[story.Frequencies.Length];
        for (var i = 0; i < shares.Length; i++) shares[i] = (double)story.Frequencies[i] / story.Count;
        double sum = 0;
        var count = 0;
        foreach (var voice in story.Voices)
        {
            var read = Math.Min(voice.Features.Sentences.Count, options.RelevanceSentences);
            for (var i = 0; i < read; i++) sum += Raw(story.Numbers(voice, i));
            count += read;
        }

        average = count == 0 ? 1 : sum / count;
    }

    public double Of(SentenceFeatures sentence) => Bounded(Raw(sentence));

    /// <summary>As of a sentence that stands at this place of an article's.</summary>
    public double Of(IndependentArticle voice, int sentence) => Bounded(Raw(story.Numbers(voice, sentence)));

    private double Bounded(double raw) => Math.Min(options.MaxRelevance, raw / Math.Max(average, 1e-9));

    private double Raw(ReadOnlySpan<int> numbers)
    {
        double sum = 0;
        foreach (var number in numbers) sum += shares[number];
        return sum / Math.Sqrt(numbers.Length + options.RelevanceSmoothing);
    }

    private double Raw(SentenceFeatures sentence)
    {
        double sum = 0;
        foreach (var term in sentence.Terms) sum += (double)story.Frequency(term) / story.Count;
        return sum / Math.Sqrt(sentence.Terms.Length + options.RelevanceSmoothing);
    }
}
