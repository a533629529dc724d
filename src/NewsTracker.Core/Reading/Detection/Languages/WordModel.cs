using System.Runtime.InteropServices;

namespace NewsTracker.Core.Reading.Detection.Languages;

/// <summary>
/// Trigram models of words (Cavnar and Trenkle 1994, scored as naive Bayes after Dunning 1994), trained on <see cref="CommonWords"/>: a
/// word counts by its rank. A trigram gives each language that has it what it says above chance; trigrams no language has give nothing.
/// </summary>
internal static class WordModel
{
    /// <summary>What a whole known word adds to the evidence of its trigrams, in natural log units.</summary>
    private const float WholeWord = 2f;

    private static readonly Lazy<Dictionary<string, (int Language, float Weight)[]>> Features = new(Train);

    public static IReadOnlyList<string> Languages { get; } = [.. CommonWords.All.Select(l => l.Language)];

    /// <summary>
    /// Adds what one word, in lower case, says for each language to <paramref name="scores"/>; false when it says nothing.
    /// </summary>
    public static bool Add(ReadOnlySpan<char> word, Span<double> scores)
    {
        if (word.Length > 30) return false;
        Span<char> padded = stackalloc char[word.Length + 2];
        padded[0] = padded[^1] = ' ';
        word.CopyTo(padded[1..]);
        var lookup = Features.Value.GetAlternateLookup<ReadOnlySpan<char>>();
        var known = false;
        for (var i = 0; i + 3 <= padded.Length; i++)
            if (lookup.TryGetValue(padded.Slice(i, 3), out var found)) known |= Add(found, scores);
        if (word.Length is not 1 && lookup.TryGetValue(padded, out var whole)) known |= Add(whole, scores);
        return known;
    }

    private static bool Add((int Language, float Weight)[] found, Span<double> scores)
    {
        foreach (var (language, weight) in found) scores[language] += weight;
        return true;
    }

    private static Dictionary<string, (int Language, float Weight)[]> Train()
    {
        var counts = new Dictionary<string, float[]>(StringComparer.Ordinal);
        var wholes = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var totals = new float[CommonWords.All.Count];
        for (var language = 0; language < totals.Length; language++)
        {
            var rank = 0;
            foreach (var word in CommonWords.All[language].Words.Split(' '))
            {
                var weight = 1f / MathF.Sqrt(5 + rank++);
                var padded = " " + word + " ";
                for (var i = 0; i + 3 <= padded.Length; i++)
                {
                    ref var cell = ref CollectionsMarshal.GetValueRefOrAddDefault(counts, padded.Substring(i, 3), out _);
                    (cell ??= new float[totals.Length])[language] += weight;
                    totals[language] += weight;
                }

                ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(wholes, padded, out _);
                if (!(list ??= []).Contains(language)) list.Add(language);
            }
        }

        var features = new Dictionary<string, (int, float)[]>(StringComparer.Ordinal);
        foreach (var (trigram, cells) in counts)
            features[trigram] = [.. cells
                .Select((c, l) => (Language: l, Weight: MathF.Log(1 + c / totals[l] * 3000)))
                .Where(f => f.Weight > 0)];
        foreach (var (word, languages) in wholes)
        {
            var bonus = languages.Select(l => (l, WholeWord / languages.Count)).ToArray();
            features[word] = features.TryGetValue(word, out var same) ? [.. same, .. bonus] : bonus;
        }

        return features;
    }
}
