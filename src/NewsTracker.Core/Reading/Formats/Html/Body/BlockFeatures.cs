using System.Numerics;
using NewsTracker.Core.Model;
using NewsTracker.Core.Reading.Formats.Html.Pages;

namespace NewsTracker.Core.Reading.Formats.Html.Body;

/// <summary>
/// What a block looks like, as numbers for <see cref="BlockModel"/>: its words, its neighbours, how near it stands to elements of every
/// sign, how full of text the elements around it are, and whether the candidates (density, stated body, first heading) take it in.
/// Changing the order or number of features needs a newly fitted model.
/// </summary>
internal sealed class BlockFeatures
{
    public const int SignCount = 29;
    private const int Far = 16;
    private const int LongParagraph = 30;
    private const int Around = 4;
    private const int OwnCount = 21;
    private const int NeighbourCount = 7;
    private const int ContextCount = 14;
    private static readonly int[] Neighbours = [-3, -2, -1, 1, 2, 3];

    private readonly PageOutline outline;
    private readonly IReadOnlyList<PageBlock> blocks;
    private readonly MetadataText? stated;
    private readonly PageNode? dense;
    private readonly int heading;
    private readonly int[] textSigns;
    private readonly int[] farSigns;
    private readonly bool[] endsSentence;
    private readonly float[] statedShare;
    private readonly float[] repeats;
    private readonly Dictionary<PageNode, byte[]> distances = [];
    private readonly BlockFamilies families;
    private readonly SectionHeads heads;
    private readonly BlockSetting setting;
    private readonly BlockCohesion cohesion;
    private readonly NamedParties parties;
    private readonly int lastLong;

    public static int Count =>
        OwnCount + TextSigns.Count + SignCount + (Neighbours.Length * NeighbourCount) + (Around * 4) + 10 + ContextCount
        + TextSigns.FarCount + BlockSetting.Count + LinkTargets.Count + BlockCohesion.Count + NamedParties.Count;

    public BlockFeatures(PageOutline outline, MetadataText? stated, string? title, string? description, NamedParties parties)
    {
        this.outline = outline;
        this.stated = stated;
        this.parties = parties;
        blocks = outline.Page.Blocks;
        dense = DensityScore.Best(outline);
        heading = FirstHeading(blocks, title);
        textSigns = new int[blocks.Count];
        farSigns = new int[blocks.Count];
        endsSentence = new bool[blocks.Count];
        statedShare = new float[blocks.Count];
        repeats = new float[blocks.Count];
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var block in blocks) seen[block.Text] = seen.GetValueOrDefault(block.Text) + 1;
        for (var i = 0; i < blocks.Count; i++)
        {
            var signs = TextSigns.Read(blocks[i].Text);
            textSigns[i] = signs & ((1 << TextSigns.Count) - 1);
            farSigns[i] = signs >> TextSigns.Count;
            endsSentence[i] = TextShape.EndsLikeSentence(blocks[i].Text);
            statedShare[i] = (float)(stated?.Share(blocks[i].Text) ?? -2);
            repeats[i] = seen[blocks[i].Text];
            if (blocks[i].Words >= LongParagraph && blocks[i].LinkDensity < 0.3) lastLong = i;
        }

        families = new BlockFamilies(blocks);
        heads = new SectionHeads(blocks, textSigns);
        cohesion = new BlockCohesion(blocks);
        setting = new BlockSetting(outline, families, heading, title, description);
    }

    public BlockFamilies Families => families;

    public PageOutline Outline => outline;

    /// <summary>The block that is the article's headline, or -1.</summary>
    public int Heading => heading;

    public PageNode? Dense => dense;

    public void Fill(int index, Span<float> to)
    {
        var block = blocks[index];
        var at = Own(block, to, 0);
        for (var i = 0; i < TextSigns.Count; i++) to[at++] = (textSigns[index] >> i) & 1;
        var near = Distances(block.Node);
        for (var i = 0; i < SignCount; i++) to[at++] = near[i];
        foreach (var offset in Neighbours) at = Neighbour(block, index + offset, to, at);
        at = Enclosing(block, to, at);
        at = Place(block, to, at);
        at = Context(block, to, at);
        for (var i = 0; i < TextSigns.FarCount; i++) to[at++] = (farSigns[index] >> i) & 1;
        at = LinkTargets.Fill(block, to, at);
        at = cohesion.Fill(index, to, at);
        at = parties.Fill(block, to, at);
        setting.Fill(block, to, at);
    }

    private int Own(PageBlock block, Span<float> to, int at)
    {
        var shape = TextShape.Of(block.Text);
        to[at++] = Log(block.Words);
        to[at++] = (float)block.LinkDensity;
        to[at++] = shape.EndsSentence ? 1 : 0;
        to[at++] = shape.Sentences;
        to[at++] = shape.Commas;
        to[at++] = (float)shape.CapitalShare;
        to[at++] = (float)shape.DigitShare;
        to[at++] = shape.StartsLower ? 1 : 0;
        to[at++] = shape.Quotes;
        to[at++] = shape.Separators;
        to[at++] = block.Words == 0 ? 0 : (float)block.Text.Length / block.Words;
        to[at++] = block.Links.Count;
        to[at++] = (int)block.Kind;
        to[at++] = block.Level;
        to[at++] = block.Node.Tag switch
        {
            "p" => 1,
            "div" => 2,
            "li" => 3,
            "span" or "section" or "article" => 4,
            "td" or "tr" or "th" => 5,
            "figcaption" => 6,
            "a" => 7,
            _ => 0
        };
        to[at++] = repeats[block.Index];
        to[at++] = shape.EndsColon ? 1 : 0;
        to[at++] = shape.AllCapitals ? 1 : 0;
        to[at++] = statedShare[block.Index];
        to[at++] = shape.HasQuestion ? 1 : 0;
        to[at++] = shape.StartsBracketOrDash ? 1 : 0;
        return at;
    }

    private int Neighbour(PageBlock block, int index, Span<float> to, int at)
    {
        if (index < 0 || index >= blocks.Count)
        {
            to.Slice(at, NeighbourCount).Fill(-1);
            return at + NeighbourCount;
        }

        var other = blocks[index];
        to[at++] = Log(other.Words);
        to[at++] = (float)other.LinkDensity;
        to[at++] = (int)other.Kind;
        to[at++] = textSigns[index] == 0 ? 0 : BitOperations.TrailingZeroCount(textSigns[index]) + 1;
        to[at++] = other.Node.Parent == block.Node.Parent ? 1 : 0;
        to[at++] = statedShare[index];
        to[at++] = endsSentence[index] ? 1 : 0;
        return at;
    }

    /// <summary>How much text, how link-laden and how many blocks the elements around the block have, from the nearest outwards.</summary>
    private int Enclosing(PageBlock block, Span<float> to, int at)
    {
        var node = block.Node;
        var own = -1;
        for (var i = 0; i < Around; i++)
        {
            // An element that holds nothing else says nothing new: go up to the next that does.
            while (node.Parent is not null && outline.Blocks(node) == own) node = node.Parent;
            own = outline.Blocks(node);
            var words = outline.Words(node);
            to[at++] = Log(words);
            to[at++] = (float)outline.LinkDensity(node);
            to[at++] = own == 0 ? 0 : (float)words / own;
            to[at++] = outline.TotalWords == 0 ? 0 : (float)words / outline.TotalWords;
        }

        return at;
    }

    private int Place(PageBlock block, Span<float> to, int at)
    {
        var index = block.Index;
        to[at++] = heading < 0 ? -99 : Math.Clamp(index - heading, -60, 200);
        to[at++] = (float)index / blocks.Count;
        to[at++] = outline.TotalWords == 0 ? 0 : (float)outline.WordsBefore(index) / outline.TotalWords;
        to[at++] = Log(outline.TotalWords);
        to[at++] = dense is null ? -1 : Climb(block.Node, dense);
        to[at++] = dense is null ? -1 : (float)outline.Words(dense) / Math.Max(1, outline.TotalWords);
        to[at++] = dense is null ? -1 : Math.Clamp(index - dense.FirstBlock, -60, 120);
        to[at++] = dense is null ? -1 : Math.Clamp(dense.EndBlock - index, -60, 120);
        to[at++] = stated is null ? 0 : 1;
        to[at++] = block.Node.Depth;
        return at;
    }

    /// <summary>The block's family, the heading above it, and how it lies to the headline's own element.</summary>
    private int Context(PageBlock block, Span<float> to, int at)
    {
        var index = block.Index;
        var family = families.Of(index);
        to[at++] = Log(family.Words);
        to[at++] = (float)family.LinkDensity;
        to[at++] = family.Blocks;
        to[at++] = (float)family.Words / family.Blocks;
        to[at++] = family.Last - family.First;
        to[at++] = outline.TotalWords == 0 ? 0 : (float)family.Words / outline.TotalWords;
        var head = heads.Above(index);
        to[at++] = head < 0 ? 99 : Math.Min(99, index - head);
        to[at++] = head < 0 || textSigns[head] == 0 ? 0 : BitOperations.TrailingZeroCount(textSigns[head]) + 1;
        to[at++] = head < 0 ? 0 : blocks[head].Level;
        to[at++] = head < 0 ? 0 : Log(blocks[head].Words);
        to[at++] = heads.TopHeadings(index);
        to[at++] = heading < 0 ? -1 : Climb(block.Node, blocks[heading].Node);
        to[at++] = heading < 0 ? -1 : Log(Math.Max(0, outline.WordsBefore(index) - outline.WordsBefore(heading)));
        to[at++] = Math.Clamp(lastLong - index, -60, 60);
        return at;
    }

    /// <summary>How many steps up from the candidate until the block is taken in; 0 when it stands inside.</summary>
    private static int Climb(PageNode node, PageNode candidate)
    {
        var steps = 0;
        for (PageNode? top = candidate; top is not null && steps < Far; top = top.Parent, steps++)
        {
            if (top.Contains(node)) return steps;
        }

        return Far;
    }

    private byte[] Distances(PageNode node)
    {
        if (distances.TryGetValue(node, out var known)) return known;
        var near = new byte[SignCount];
        if (node.Parent is null)
        {
            Array.Fill(near, (byte)Far);
        }
        else
        {
            var above = Distances(node.Parent);
            for (var i = 0; i < SignCount; i++) near[i] = (byte)Math.Min(Far, above[i] + 1);
        }

        var signs = (int)node.Signs;
        for (var i = 0; i < SignCount; i++)
        {
            if ((signs >> i & 1) != 0) near[i] = 0;
        }

        return distances[node] = near;
    }

    private static int FirstHeading(IReadOnlyList<PageBlock> blocks, string? title)
    {
        var only = -1;
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i].Kind != BlockKind.Heading || blocks[i].Level > 2) continue;
            if (title is not null && blocks[i].Words > 2 && title.Contains(blocks[i].Text, StringComparison.OrdinalIgnoreCase)) return i;
            if (blocks[i].Level == 1 && only < 0) only = i;
        }

        return only;
    }

    private static float Log(int value) => MathF.Log(1 + value);
}
