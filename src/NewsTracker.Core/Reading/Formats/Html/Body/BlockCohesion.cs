using System.Runtime.InteropServices;
using NewsTracker.Core.Reading.Formats.Html.Pages;

namespace NewsTracker.Core.Reading.Formats.Html.Body;

/// <summary>
/// How much the words of a block are those of the page's other long paragraphs: an article keeps to its matter, an appeal, a teaser or a
/// note about somebody has words of its own.
/// </summary>
internal sealed class BlockCohesion
{
    public const int Count = 3;
    private const int MinLetters = 4;

    /// <summary>Words that begin alike are one: "harbour", "harbours".</summary>
    private const int MaxLetters = 7;
    private const int LongParagraph = 25;
    private const float MaxMean = 5;

    private readonly int[][] words;
    private readonly bool[] isLong;
    private readonly Dictionary<int, Uses> uses = [];

    public BlockCohesion(IReadOnlyList<PageBlock> blocks)
    {
        words = new int[blocks.Count][];
        isLong = new bool[blocks.Count];
        var own = new HashSet<int>();
        for (var i = 0; i < words.Length; i++)
        {
            Read(blocks[i].Text, own);
            words[i] = [.. own];
            isLong[i] = blocks[i] is { Words: > LongParagraph, LinkDensity: < 0.3 };
            foreach (var word in words[i])
            {
                ref var use = ref CollectionsMarshal.GetValueRefOrAddDefault(uses, word, out _);
                use = new(use.Blocks + 1, use.Long + (isLong[i] ? 1 : 0));
            }
        }
    }

    /// <summary>
    /// Share of the block's words that stand in another long paragraph, the same with rare words weighing more, and in how many of them a
    /// word stands on the mean; -1 each for a block without such words.
    /// </summary>
    public int Fill(int block, Span<float> to, int at)
    {
        int found = 0;
        float sum = 0, weight = 0, weightFound = 0;
        foreach (var word in words[block])
        {
            var use = uses[word];
            var others = use.Long - (isLong[block] ? 1 : 0);
            var rarity = MathF.Log(1 + ((float)words.Length / use.Blocks));
            weight += rarity;
            sum += Math.Min(MaxMean, others);
            if (others == 0) continue;
            found++;
            weightFound += rarity;
        }

        var count = words[block].Length;
        to[at++] = count == 0 ? -1 : (float)found / count;
        to[at++] = count == 0 ? -1 : weightFound / weight;
        to[at++] = count == 0 ? -1 : sum / count;
        return at;
    }

    private static void Read(ReadOnlySpan<char> text, HashSet<int> into)
    {
        into.Clear();
        for (var at = 0; at < text.Length;)
        {
            while (at < text.Length && !char.IsLetter(text[at])) at++;
            var start = at;
            var hash = 17;
            for (; at < text.Length && char.IsLetter(text[at]); at++)
            {
                if (at - start < MaxLetters) hash = unchecked((hash * 31) + char.ToLowerInvariant(text[at]));
            }

            if (at - start >= MinLetters) into.Add(hash);
        }
    }

    /// <summary>In how many blocks, and in how many long ones of them, a word stands.</summary>
    private readonly record struct Uses(int Blocks, int Long);
}
