using NewsTracker.Core.Assertions.Comparison;
using NewsTracker.Core.Digests.Features;

namespace NewsTracker.Core.Digests.Timelines;

/// <summary>One event of a date: the sentence that tells it and the near-equal tellings merged into it, first the teller's own.</summary>
internal sealed record ChosenEvent(DateGroup Group, EventCandidate Teller, List<EventCandidate> Tellings, int Rank, double Score);

/// <summary>
/// Chooses the sentences that tell a date's events: near the middle of what is told of the date, unlike those chosen before
/// (the centroid ranking of Ghalandari and Ifrim, "Examining the state-of-the-art in news timeline summarization", ACL 2020).
/// </summary>
internal sealed class EventChooser(StoryCorpus story, TimelineOptions options)
{
    private readonly LikenessScale scale = new(story);
    private readonly double[] centre = new double[story.Frequencies.Length];
    private readonly double[] powers = new double[story.Frequencies.Length];

    public List<ChosenEvent> Choose(DateGroup group, int max)
    {
        var pool = group.Candidates.Where(c => c.IsEvent)
            .OrderByDescending(c => c.Weight).ThenBy(c => c.Voice.Order).ThenBy(c => c.Sentence.Order).Take(options.MaxPool).ToList();
        var numbers = pool.ConvertAll(NumbersOf);
        var norms = numbers.ConvertAll(n => story.Norm(n));
        var scores = Score(pool, numbers);
        var nearest = new double[pool.Count];
        var taken = new bool[pool.Count];
        var events = new List<ChosenEvent>();
        while (events.Count < max)
        {
            var best = -1;
            var top = 0.0;
            for (var i = 0; i < pool.Count; i++)
            {
                if (taken[i]) continue;
                var score = scores[i] * (1 - (options.Redundancy * nearest[i]));
                if (score > top) (best, top) = (i, score);
            }

            if (best < 0) break;
            taken[best] = true;
            var chosen = new ChosenEvent(group, pool[best], [pool[best]], events.Count, top);
            scale.Set(numbers[best]);
            for (var i = 0; i < pool.Count; i++)
            {
                if (taken[i]) continue;
                var like = scale.Of(numbers[i], norms[i]);
                nearest[i] = Math.Max(nearest[i], like);
                if (like < options.MergeBar
                    && (like < options.JoinBar || !TellingJoiner.IsOneMatter(pool[i].Sentence, pool[best].Sentence))) continue;
                taken[i] = true;
                chosen.Tellings.Add(pool[i]);
            }

            if (pool[best].Sentence.Matter is { } told)
                chosen.Tellings.AddRange(group.Candidates.Where(c => c.Aside?.Compare(told).Relation == MatterRelation.Same));
            events.Add(chosen);
        }

        return events;
    }

    private int[] NumbersOf(EventCandidate candidate) => [.. candidate.Sentence == candidate.Voice.Features.Headline
        ? Array.ConvertAll(candidate.Sentence.Terms, story.Number)
        : story.Numbers(candidate.Voice, candidate.Sentence.Order)];

    private double[] Score(List<EventCandidate> pool, List<int[]> numbers)
    {
        for (var i = 0; i < pool.Count; i++)
        {
            foreach (var term in numbers[i]) centre[term] += pool[i].Weight;
        }

        var scores = new double[pool.Count];
        for (var i = 0; i < pool.Count; i++)
        {
            var sentence = pool[i].Sentence;
            double sum = 0;
            foreach (var term in numbers[i]) sum += Math.Log(1 + centre[term]) * Power(term);
            scores[i] = sum / Math.Pow(sentence.Terms.Length + options.LengthSmoothing, options.LengthPower)
                * Math.Pow(pool[i].Weight, options.WeightPower) * Shape(sentence);
        }

        foreach (var term in numbers.SelectMany(n => n)) centre[term] = 0;
        return scores;
    }

    private double Power(int term)
    {
        if (powers[term] == 0) powers[term] = Math.Pow(story.Rarities[term], options.RarityPower);
        return powers[term];
    }

    /// <summary>A sentence that cannot stand alone is a poor event, but may be the only one.</summary>
    private double Shape(SentenceFeatures sentence)
    {
        var factor = 1.0;
        if (sentence.Has(SentenceTraits.Dangling)) factor *= options.DanglingFactor;
        if (sentence.Has(SentenceTraits.OddLength | SentenceTraits.Unfinished | SentenceTraits.Quoted)) factor *= options.OddFactor;
        return factor;
    }
}
