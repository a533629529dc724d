using System.Text;
using NewsTracker.Core.Reading.Detection.Languages;

namespace NewsTracker.Core.Reading.Detection.Charsets;

/// <summary>
/// What the words without a letter beyond ASCII say of the language of undeclared bytes, for they are the same in every reading: a
/// logarithm of at most 0 for each language.
/// </summary>
internal sealed class AsciiWords
{
    private const double Weight = 0.25, MaxLoss = 16;
    private readonly Dictionary<string, double> hints = new(StringComparer.Ordinal);
    private readonly double unknown;

    public AsciiWords(ReadOnlySpan<byte> bytes)
    {
        var text = Encoding.Latin1.GetString(bytes);
        var scores = new double[WordModel.Languages.Count];
        foreach (var word in WordCutter.Cased(text))
        {
            if (word.Any(c => c >= 0x80)) continue;
            WordModel.Add(word.ToLowerInvariant(), scores);
        }

        var best = scores.Max();
        for (var i = 0; i < scores.Length; i++) hints[WordModel.Languages[i]] = -Math.Min(MaxLoss, Weight * (best - scores[i]));
        unknown = hints.Values.Order().ElementAt(hints.Count * 3 / 4);
    }

    public double Of(string language) => LetterFrequencies.IsLatin(language) ? hints.GetValueOrDefault(language, unknown) : 0;
}
