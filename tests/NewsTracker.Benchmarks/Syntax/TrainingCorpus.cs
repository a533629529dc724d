using System.Runtime.InteropServices;
using NewsTracker.Core.Language.Syntax;

namespace NewsTracker.Benchmarks.Syntax;

/// <summary>
/// A written form as the trainer reads it: its embedding rows, of which the first <paramref name="OwnRows"/> are the word's own, and its
/// key.
/// </summary>
internal sealed record TrainingForm(int[] Rows, int OwnRows, uint Key);

/// <summary>Features of the training sentences and of plain text, and the sentences in terms of them.</summary>
internal sealed class TrainingCorpus
{
    private readonly Dictionary<uint, int> _counts = [];
    private readonly Dictionary<string, TrainingForm> _forms = new(StringComparer.Ordinal);

    public TrainingCorpus(IReadOnlyList<TreebankSentence> sentences, IReadOnlyList<string[]> plain, TrainingOptions options)
    {
        foreach (var word in sentences.SelectMany(s => s.Words))
        {
            foreach (var key in Keys(word.Form)) CollectionsMarshal.GetValueRefOrAddDefault(_counts, key, out _)++;
        }

        Features = new FeatureTable(_counts.Where(c => c.Value >= options.RarestFeature).Select(c => c.Key)
            .Union(PlainFeatures(plain, options)).Order().ToArray());
        Sentences = sentences.Select(Sentence).ToList();
        Plain = plain.Select(s => s.Select(Form).ToArray()).ToList();
        Pairs = [.. sentences.SelectMany(s => s.Words).GroupBy(w => (w.Part, w.Tag)).Where(g => g.Count() >= 2).Select(g => g.Key).Order()];
    }

    public FeatureTable Features { get; }

    public List<TrainingSentence> Sentences { get; }

    public List<TrainingForm[]> Plain { get; }

    public (PartOfSpeech Part, FineTag Tag)[] Pairs { get; }

    private static HashSet<uint> PlainFeatures(IReadOnlyList<string[]> plain, TrainingOptions options)
    {
        var words = new Dictionary<uint, int>();
        var pieces = new Dictionary<uint, int>();
        foreach (var form in plain.SelectMany(s => s))
        {
            var keys = Keys(form);
            var own = OwnKeys(form);
            for (var i = 0; i < keys.Length; i++) CollectionsMarshal.GetValueRefOrAddDefault(i < own ? words : pieces, keys[i], out _)++;
        }

        return [.. words.Where(w => w.Value >= options.RarestPlainWord).Concat(pieces.Where(p => p.Value >= options.RarestPlainPiece))
            .Select(p => p.Key)];
    }

    private TrainingSentence Sentence(TreebankSentence sentence)
    {
        var words = sentence.Words;
        var forms = words.Select(w => Form(w.Form)).ToList();
        return new TrainingSentence(forms.Select(f => f.Rows).ToArray(), forms.Select(f => f.OwnRows).ToArray(),
            forms.Select(f => _counts[f.Key]).ToArray(),
            words.Select(w => (int)w.Part).ToArray(), words.Select(w => (int)w.Tag).ToArray(), words.Select(w => w.Head).ToArray(),
                words.Select(w => (int)w.Relation).ToArray());
    }

    /// <summary>A sentence of plain text with what the teachers say of it.</summary>
    public TrainingSentence Taught(string[] forms, Teachers teachers)
    {
        var own = forms.Select(Form).ToList();
        var (parts, tags, heads, relations) = teachers.Read(forms);
        return new TrainingSentence(own.Select(f => f.Rows).ToArray(), own.Select(f => f.OwnRows).ToArray(),
            own.Select(f => _counts.GetValueOrDefault(f.Key) + 1).ToArray(), parts, tags, heads, relations);
    }

    private TrainingForm Form(string form)
    {
        if (_forms.TryGetValue(form, out var known)) return known;
        var keys = Keys(form);
        var own = OwnKeys(form);
        var found = keys.Select((key, place) => (Row: Features.Find(key), place)).Where(r => r.Row > 0 || r.place == 0).ToList();
        return _forms[form] = new TrainingForm(found.Select(r => r.Row).ToArray(), found.Count(r => r.place < own), keys[0]);
    }

    /// <summary>How many of a form's keys are its own: one, and one more with capitals.</summary>
    private static int OwnKeys(string form) => form.Any(char.IsUpper) ? 2 : 1;

    private static uint[] Keys(string form)
    {
        Span<uint> keys = stackalloc uint[WordFeatures.MaxCount];
        return keys[..WordFeatures.Read(form, keys)].ToArray();
    }
}
