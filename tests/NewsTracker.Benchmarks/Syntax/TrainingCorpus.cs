using System.Runtime.InteropServices;
using NewsTracker.Core.Language.Syntax;

namespace NewsTracker.Benchmarks.Syntax;

/// <summary>Features of the training sentences, and the sentences in terms of them.</summary>
internal sealed class TrainingCorpus
{
    private readonly Dictionary<uint, int> _counts = [];

    public TrainingCorpus(IReadOnlyList<TreebankSentence> sentences, TrainingOptions options)
    {
        foreach (var word in sentences.SelectMany(s => s.Words))
        {
            foreach (var key in Keys(word.Form)) CollectionsMarshal.GetValueRefOrAddDefault(_counts, key, out _)++;
        }

        Features = new FeatureTable(_counts.Where(c => c.Value >= options.RarestFeature).Select(c => c.Key).Order().ToArray());
        Sentences = sentences.Select(Sentence).ToList();
        Pairs = [.. sentences.SelectMany(s => s.Words).GroupBy(w => (w.Part, w.Tag)).Where(g => g.Count() >= 2).Select(g => g.Key).Order()];
    }

    public FeatureTable Features { get; }

    public List<TrainingSentence> Sentences { get; }

    public (PartOfSpeech Part, FineTag Tag)[] Pairs { get; }

    private TrainingSentence Sentence(TreebankSentence sentence)
    {
        var words = sentence.Words;
        var rows = new int[words.Count][];
        var own = new int[words.Count];
        var counts = new int[words.Count];
        for (var i = 0; i < words.Count; i++)
        {
            var keys = Keys(words[i].Form);
            var cased = words[i].Form.Any(char.IsUpper) ? 2 : 1;
            var found = keys.Select((key, place) => (Row: Features.Find(key), place)).Where(r => r.Row > 0 || r.place == 0).ToList();
            rows[i] = found.Select(r => r.Row).ToArray();
            own[i] = found.Count(r => r.place < cased);
            counts[i] = _counts[keys[0]];
        }

        return new TrainingSentence(rows, own, counts,
            words.Select(w => (int)w.Part).ToArray(), words.Select(w => (int)w.Tag).ToArray(), words.Select(w => w.Head).ToArray(), words.Select(w => (int)w.Relation).ToArray());
    }

    private static uint[] Keys(string form)
    {
        Span<uint> keys = stackalloc uint[WordFeatures.Most];
        return keys[..WordFeatures.Read(form, keys)].ToArray();
    }
}
