using System.Runtime.CompilerServices;
using NewsTracker.Core.Language.Words;

namespace NewsTracker.Core.Assertions.Voices;

/// <summary>
/// The runs of words of an article, outside quotation marks and without names and numbers. Two writers of one event have hardly any in
/// common; a report made of another's keeps many, wherever in it they stand. Kept as long as the text is.
/// </summary>
internal sealed class TextRuns
{
    /// <summary>Words of a run that is looked for, and of one that is long; words of an article that are read.</summary>
    private const int Length = 4;

    private const int Long = 6;

    private const int MaxWords = 2_000;

    /// <summary>
    /// Long runs in common and their share of the shorter article, from which one is made of the other: where they stand in two places,
    /// and where they stand in one. Read on 353 pairs of articles that tell one thing, of ECB+: of reports of one agency's text or one
    /// release, 19 had .085 to .75 in common, and no others; what the law calls a charge gives up to .121 by itself, in one place.
    /// </summary>
    private const int MinLong = 5, MinInOnePlace = 12;

    private const double LongShare = 0.085, ShareInOnePlace = 0.14;

    /// <summary>
    /// A rewritten report keeps no long runs and many short ones: places, and their runs as a share of the shorter article's. Read on the
    /// same pairs: five places and more and .075 to .2 in rewritten ones, .069 at most in others.
    /// </summary>
    private const int ManyPlaces = 5;

    private const double ShortShare = 0.075;

    private static readonly ConditionalWeakTable<string, TextRuns> Known = [];

    private readonly ulong[] runs;
    private readonly HashSet<ulong> all;

    private TextRuns(string text)
    {
        var words = OwnWords.Of(text, WordReader.Read(text), MaxWords);
        runs = new ulong[Math.Max(0, words.Count - Length + 1)];
        for (var i = 0; i < runs.Length; i++)
        {
            runs[i] = words[i];
            for (var j = 1; j < Length; j++) runs[i] = WordHash.Pair(runs[i], words[i + j]);
        }

        all = [.. runs];
    }

    public static TextRuns Of(string text) => Known.GetValue(text, t => new TextRuns(t));

    /// <summary>One is made of the other, or both of a third.</summary>
    public bool AreOneText(TextRuns other)
    {
        var (fewer, more) = runs.Length < other.runs.Length ? (this, other) : (other, this);
        var (length, places, shared, longs, longPlaces) = (0, 0, 0, 0, 0);
        for (var i = 0; i <= fewer.runs.Length; i++)
        {
            if (i < fewer.runs.Length && more.all.Contains(fewer.runs[i])) length++;
            else if (length > 0)
            {
                var inPlace = Math.Max(0, length - (Long - Length));
                (places, shared, longs) = (places + 1, shared + length, longs + inPlace);
                if (inPlace > 0) longPlaces++;
                length = 0;
            }
        }

        var whole = fewer.runs.Length - (Long - Length);
        var (least, share) = longPlaces > 1 ? (MinLong, LongShare) : (MinInOnePlace, ShareInOnePlace);
        return (longs >= least && longs >= share * whole)
            || (places >= ManyPlaces && shared >= ShortShare * fewer.runs.Length);
    }
}
