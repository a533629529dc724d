using System.Collections.Frozen;
using NewsTracker.Core.Language.Words;

namespace NewsTracker.Core.Digests.Features;

/// <summary>
/// Finds openings that only go on from what was told before: "First, the gate failed", "Shortly after, the pumps".
/// What counts from a time that the sentence names itself ("two days after the flood") points to nothing.
/// </summary>
internal static class Sequence
{
    private static readonly FrozenSet<ulong> Alone = WordHash.Set("first firstly second secondly third next later earlier afterwards then");

    private static readonly FrozenSet<ulong> Nearness =
        WordHash.Set("shortly soon moments minutes seconds hours days weeks long immediately");

    private static readonly FrozenSet<ulong> Counted = WordHash.Set("later earlier after afterwards before afterward thereafter");

    /// <param name="text">The text of the words.</param>
    /// <param name="words">The words of the sentence.</param>
    /// <param name="at">The one that opens it.</param>
    public static bool PointsBack(string text, List<Word> words, int at)
    {
        if (at + 2 >= words.Count) return false;
        if (Alone.Contains(words[at].Form) && IsSetOff(text, words, at)) return true;
        return Nearness.Contains(words[at].Form) && Counted.Contains(words[at + 1].Form) && IsSetOff(text, words, at + 1);
    }

    /// <summary>A comma behind it.</summary>
    private static bool IsSetOff(string text, List<Word> words, int at) =>
        text.AsSpan(words[at].Span.End, words[at + 1].Span.Start - words[at].Span.End).Contains(',');
}
