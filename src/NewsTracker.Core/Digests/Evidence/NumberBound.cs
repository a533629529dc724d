using System.Collections.Frozen;
using NewsTracker.Core.Assertions.Measures;
using NewsTracker.Core.Language.Words;

namespace NewsTracker.Core.Digests.Evidence;

/// <summary>How far a number binds, by the words directly before it, where no grammar was read.</summary>
internal static class NumberBound
{
    /// <summary>Words before a number that may bind it: "as many as", "at least".</summary>
    private const int Reach = 3;

    private static readonly FrozenDictionary<ulong, MeasureBound> Words = Table(
        (MeasureBound.AtLeast, "least over exceeding more above minimum"),
        (MeasureBound.AtMost, "most many much up under below fewer less"),
        (MeasureBound.About, "about around nearly almost roughly approximately some estimated close circa"));

    /// <summary>What a number is told in that is not told: "scores of".</summary>
    private static readonly FrozenDictionary<ulong, decimal> Magnitudes = new (string Word, decimal Value)[]
    {
        ("tens", 10), ("dozen", 12), ("dozens", 12), ("scores", 20), ("hundreds", 100), ("thousands", 1000), ("millions", 1_000_000),
        ("billions", 1_000_000_000),
    }.ToFrozenDictionary(m => WordHash.Of(m.Word), m => m.Value);

    /// <summary>Times such a word's number that it may stand for, this many left out: "hundreds" are fewer than a thousand.</summary>
    private const decimal MaxTimes = 10;

    public static bool IsMagnitude(Word word) => Magnitudes.ContainsKey(word.Form);

    /// <summary>"Scores of" may be 50, and no 500. False for a word that is none of them.</summary>
    public static bool MayBe(Word magnitude, decimal value) => Magnitudes.TryGetValue(magnitude.Form, out var least)
        && value >= least && value < MaxTimes * least;

    public static MeasureBound Of(List<Word> words, int number)
    {
        for (var i = number - 1; i >= 0 && i >= number - Reach && words[i + 1].Has(WordMarks.Joined); i--)
        {
            if (Words.TryGetValue(words[i].Form, out var bound)) return bound;
            if (!words[i].IsFunction) break;
        }

        return MeasureBound.Exact;
    }

    /// <summary>
    /// Two numbers with different bounds that may stand for one: "at least 10" and 12. Equal bounds in equal places do not.
    /// </summary>
    public static bool MayBeOne(MeasureBound bound, decimal value, MeasureBound otherBound, decimal other) =>
        bound != otherBound && Measure.Allows(bound, value, otherBound, other);

    private static FrozenDictionary<ulong, MeasureBound> Table(params (MeasureBound Bound, string Words)[] rows) =>
        rows.SelectMany(r => r.Words.Split(' ').Select(w => (Hash: WordHash.Of(w), r.Bound))).ToFrozenDictionary(p => p.Hash, p => p.Bound);
}
