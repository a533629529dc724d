using NewsTracker.Core.Assertions.Comparison;
using NewsTracker.Core.Language.Timex;
using NewsTracker.Core.Language.Words;
using NewsTracker.Core.Model;

namespace NewsTracker.Core.Digests.Evidence;

/// <summary>A claim taken apart once, to be judged against many passages.</summary>
internal sealed class Claim : JudgedText
{
    private IReadOnlyList<TimeExpression>? dates;

    /// <param name="text">Its words.</param>
    /// <param name="day">The day it was published, null when unknown: "Tuesday" stays without a day.</param>
    public Claim(string text, DateOnly? day = null) : base(text, WordReader.Read(text), day)
    {
        Pieces = CutAtEllipsis(text, Words);
        foreach (var word in Words)
        {
            if (!word.IsFunction) Content.Add(word.Stem);
        }

        Terms = ClaimTerms.Read(this);
    }

    /// <summary>
    /// Half-open ranges of <see cref="JudgedText.Words"/> between marks of omission ("…", "...", "[...]"); one range when there are none.
    /// </summary>
    public List<(int From, int To)> Pieces { get; }

    /// <summary>Stems of everything but function words.</summary>
    public HashSet<ulong> Content { get; } = [];

    /// <summary>What a passage must hold.</summary>
    public List<ClaimTerm> Terms { get; }

    public override IReadOnlyList<TimeExpression> Dates => dates ??= DateReader.Read(Text, "en", new DateAnchor(Day));

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
