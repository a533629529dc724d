using NewsTracker.Core.Digests.Features;

namespace NewsTracker.Core.Digests.Summaries;

/// <summary>A sentence chosen for the summary. <paramref name="Salience"/> falls from 1 in the order of choice.</summary>
internal sealed record Pick(IndependentArticle Voice, SentenceFeatures Sentence, double Salience);

/// <summary>
/// Chooses a summary's sentences one at a time: central to the story, recent, unlike those already chosen
/// (maximal marginal relevance: Carbonell and Goldstein, SIGIR 1998).
/// </summary>
internal sealed class SentencePicker(StoryCorpus story, SummaryOptions options)
{
    private const SentenceTraits Unfit = SentenceTraits.Dangling | SentenceTraits.Personal | SentenceTraits.Question |
        SentenceTraits.Unfinished |
        SentenceTraits.OddLength | SentenceTraits.Quoted | SentenceTraits.CutOpen | SentenceTraits.Furniture;

    /// <summary>As many as the sources carry: a share of the sentences that could stand in a summary.</summary>
    public List<Pick> Pick()
    {
        var pool = Candidates();
        var count = Math.Min(options.MaxSentences, Math.Max(options.MinSentences, (int)Math.Round(options.Share * pool.Count)));
        var picks = new List<Pick>();
        while (picks.Count < count && pool.Count > 0)
        {
            var best = 0;
            for (var i = 1; i < pool.Count; i++)
            {
                if (pool[i].Score > pool[best].Score) best = i;
            }

            var (voice, sentence, score, _) = pool[best];
            if (score <= 0) break;
            picks.Add(new Pick(voice, sentence, score));
            pool.RemoveAt(best);
            Discount(pool, sentence);
        }

        return Normalized(picks);
    }

    private void Discount(List<SentenceCandidate> pool, SentenceFeatures chosen)
    {
        for (var i = pool.Count - 1; i >= 0; i--)
        {
            var like = story.Likeness(pool[i].Sentence.Terms, chosen.Terms);
            if (like > options.SameBar)
            {
                pool.RemoveAt(i);
                continue;
            }

            if (like <= pool[i].Nearest) continue;
            var candidate = pool[i];
            var whole = candidate.Score / (1 - (options.Redundancy * candidate.Nearest));
            pool[i] = candidate with { Score = whole * (1 - (options.Redundancy * like)), Nearest = like };
        }
    }

    private static List<Pick> Normalized(List<Pick> picks)
    {
        if (picks.Count == 0) return picks;
        var first = picks[0].Salience;
        var last = 1.0;
        for (var i = 0; i < picks.Count; i++)
        {
            last = Math.Min(last, picks[i].Salience / first);
            picks[i] = picks[i] with { Salience = last - (i * 1e-6) };
        }

        return picks;
    }

    private List<SentenceCandidate> Candidates()
    {
        var all = new List<SentenceCandidate>();
        foreach (var voice in story.Voices)
        {
            var recency = Recency(voice);
            foreach (var sentence in voice.Features.Sentences)
            {
                if (sentence.Has(Unfit) || sentence.Terms.Length < 3) continue;
                var lead = Math.Pow(options.LeadDecay, Math.Min(sentence.Order, 40));
                var first = voice.Order == 0 && sentence.Order < 2 ? options.FirstBoost : 1;
                all.Add(new SentenceCandidate(voice, sentence, Centrality(sentence) * Math.Max(recency, first > 1 ? first : 0) * lead, 0));
            }
        }

        return [.. all.OrderByDescending(c => c.Score).ThenBy(c => c.Voice.Order).ThenBy(c => c.Sentence.Order)
            .Take(options.MaxCandidates)];
    }

    private double Recency(IndependentArticle voice)
    {
        var age = story.Count - 1 - voice.Order;
        return options.RecencyFloor + ((1 - options.RecencyFloor) * Math.Pow(0.5, age / options.RecencyHalfLife));
    }

    private double Centrality(SentenceFeatures sentence)
    {
        double sum = 0;
        foreach (var term in sentence.Terms) sum += Math.Log(1 + story.Frequency(term));
        return sum / Math.Pow(sentence.Terms.Length, options.LengthPower);
    }

    private sealed record SentenceCandidate(IndependentArticle Voice, SentenceFeatures Sentence, double Score, double Nearest);
}
