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

    private static readonly FrozenSet<ulong> Magnitudes =
        WordHash.Set("dozens hundreds thousands millions billions scores tens dozen");

    public static bool IsMagnitude(Word word) => Magnitudes.Contains(word.Form);

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
