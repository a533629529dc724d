using NewsTracker.Core.Language.Words;

namespace NewsTracker.Core.Digests.Evidence;

/// <summary>A claim taken apart once, to be judged against many passages.</summary>
internal sealed class Claim
{
    public Claim(string text)
    {
        Words = WordReader.Read(text);
        Pieces = CutAtEllipsis(text, Words);
        foreach (var word in Words)
        {
            if (word.IsFunction) continue;
            Content.Add(word.Stem);
            if (word.IsNumber) Numbers.Add(word.Stem);
        }

        Names = NameRun.Read(text, Words);
        Turned = Polarity.Turned(Words);
        Doubted = Polarity.Doubts(Words);
        Qualifiers = Polarity.Qualifiers(Words);
    }

    public List<Word> Words { get; }

    /// <summary>
    /// Half-open ranges of <see cref="Words"/> between marks of omission ("…", "...", "[...]"); one range when there are none.
    /// </summary>
    public List<(int From, int To)> Pieces { get; }

    /// <summary>Stems of everything but function words.</summary>
    public HashSet<ulong> Content { get; } = [];

    public HashSet<ulong> Numbers { get; } = [];

    public List<NameRun> Names { get; }

    public HashSet<ulong> Turned { get; }

    public HashSet<ulong> Doubted { get; }

    public HashSet<ulong> Qualifiers { get; }

    private static List<(int From, int To)> CutAtEllipsis(string text, List<Word> words)
    {
        var pieces = new List<(int, int)>();
        var from = 0;
        for (var i = 1; i < words.Count; i++)
        {
            var between = text.AsSpan(words[i - 1].Span.End, words[i].Span.Start - words[i - 1].Span.End);
            if (!between.Contains('…') && !between.Contains("...", StringComparison.Ordinal)) continue;
            pieces.Add((from, i));
            from = i;
        }

        if (from < words.Count) pieces.Add((from, words.Count));
        return pieces;
    }
}
