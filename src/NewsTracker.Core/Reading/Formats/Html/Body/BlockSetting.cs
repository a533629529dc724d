using System.Collections.Frozen;
using NewsTracker.Core.Reading.Formats.Html.Pages;

namespace NewsTracker.Core.Reading.Formats.Html.Body;

/// <summary>
/// The surroundings of a block: how its type is set, the rules, pictures and bylines before it, the long paragraphs around it, the page's
/// main family of paragraphs, and what it shares with the page's title and description.
/// </summary>
internal sealed class BlockSetting
{
    public const int Count = 20;
    private const int LongParagraph = 25;
    private const int MaxSteps = 40;
    private const float None = -1;
    private const int Reach = 600;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Addresses =
        FrozenSet.ToFrozenSet(
            [
                "you", "You", "your", "Your", "our", "Our", "us", "we", "We", "Sie", "Ihre", "Ihr", "wir", "Wir", "uns", "vous", "Vous",
                "votre", "Votre", "nous", "Nous", "usted", "nos"
            ],
            StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly IReadOnlyList<PageBlock> blocks;
    private readonly BlockFamilies families;
    private readonly MetadataText? description;
    private readonly HashSet<string> titleWords;
    private readonly int[] bylines;
    private readonly int[] lastRule;
    private readonly int[] longBefore;
    private readonly int[] longAfter;
    private readonly int[] articleOrdinal;
    private readonly int heading;
    private readonly int mainFamily;
    private readonly PageNode? mainParent;

    public BlockSetting(PageOutline outline, BlockFamilies families, int heading, string? title, string? description)
    {
        blocks = outline.Page.Blocks;
        this.families = families;
        this.heading = heading;
        this.description = description is { Length: > 20 } ? new MetadataText(description) : null;
        titleWords = Words(title);
        (mainFamily, mainParent) = Main();
        bylines = Bylines(outline.Page);
        (lastRule, longBefore, longAfter) = (Rules(), LongBefore(), LongAfter());
        articleOrdinal = Ordinals(outline);
    }

    public void Fill(PageBlock block, Span<float> to, int at)
    {
        var index = block.Index;
        var length = Math.Max(1, block.Text.Length);
        to[at++] = (float)block.Slanted / length;
        to[at++] = (float)block.Bold / length;
        to[at++] = Math.Min(5, block.Pictures);
        to[at++] = block.AfterRule ? 1 : 0;
        to[at++] = Near(lastRule[index], index);
        to[at++] = Near(longBefore[index], index);
        to[at++] = Near(index, longAfter[index]);
        to[at++] = longBefore[index] >= 0 && blocks[longBefore[index]].Node.Parent == block.Node.Parent ? 1 : 0;
        to[at++] = longAfter[index] >= 0 && blocks[longAfter[index]].Node.Parent == block.Node.Parent ? 1 : 0;
        to[at++] = bylines[index] - (heading < 0 ? 0 : bylines[heading]);
        to[at++] = articleOrdinal[index];
        to[at++] = families.Id(index) == mainFamily ? 1 : 0;
        to[at++] = mainParent is null ? None : block.Node.Parent == mainParent || mainParent.Contains(block.Node) ? 1 : 0;
        to[at++] = mainParent is null ? None : block.Node.Depth - mainParent.Depth;
        to[at++] = block.Text.EndsWith('…') || block.Text.EndsWith("...", StringComparison.Ordinal) ? 1 : 0;
        to[at++] = description is null ? -2 : (float)description.Share(block.Text);
        to[at++] = TitleShare(block.Text);
        to[at++] = Address(block.Text);
        to[at++] = index + 1 < blocks.Count ? Math.Min(5, blocks[index + 1].Pictures) : 0;
        to[at] = index + 1 < blocks.Count && blocks[index + 1].AfterRule ? 1 : 0;
    }

    private static float Near(int from, int to) => from < 0 || to < 0 ? MaxSteps : Math.Min(MaxSteps, to - from);

    /// <summary>The family with the most words outside links, and the element that most of it stands in.</summary>
    private (int Family, PageNode? Parent) Main()
    {
        int best = -1, words = 0;
        for (var i = 0; i < blocks.Count; i++)
        {
            var family = families.Of(i);
            var own = (int)(family.Words * (1 - family.LinkDensity));
            if (own > words) (best, words) = (families.Id(i), own);
        }

        var counts = new Dictionary<PageNode, int>();
        PageNode? parent = null;
        foreach (var block in blocks)
        {
            if (families.Id(block.Index) != best || block.Node.Parent is not { } above) continue;
            counts[above] = counts.GetValueOrDefault(above) + block.Words;
            if (parent is null || counts[above] > counts[parent]) parent = above;
        }

        return (best, parent);
    }

    /// <summary>How many dates and bylines stand before each block: a second one begins another article.</summary>
    private int[] Bylines(HtmlPage page)
    {
        var counts = new int[blocks.Count + 1];
        foreach (var node in page.Nodes)
        {
            if (node.Tag == "time" || ((node.Signs & Signs.Byline) != 0 && node.Parent is { } above && (above.Signs & Signs.Byline) == 0))
                counts[Math.Min(blocks.Count, node.FirstBlock)]++;
        }

        for (var i = 1; i <= blocks.Count; i++) counts[i] += counts[i - 1];
        return counts;
    }

    private int[] Rules()
    {
        var last = -1;
        var rules = new int[blocks.Count];
        for (var i = 0; i < rules.Length; i++)
        {
            if (blocks[i].AfterRule) last = i;
            rules[i] = last;
        }

        return rules;
    }

    private bool IsLong(int index) => blocks[index].Words >= LongParagraph && blocks[index].LinkDensity < 0.3;

    private int[] LongBefore()
    {
        var last = -1;
        var before = new int[blocks.Count];
        for (var i = 0; i < before.Length; i++)
        {
            before[i] = last;
            if (IsLong(i)) last = i;
        }

        return before;
    }

    private int[] LongAfter()
    {
        var next = -1;
        var after = new int[blocks.Count];
        for (var i = after.Length - 1; i >= 0; i--)
        {
            after[i] = next;
            if (IsLong(i)) next = i;
        }

        return after;
    }

    /// <summary>For each block how many elements like its nearest article element, with text of their own, come before that one.</summary>
    private int[] Ordinals(PageOutline outline)
    {
        var seen = new Dictionary<(string, string?), int>();
        var ordinal = new int[blocks.Count];
        foreach (var node in outline.Page.Nodes)
        {
            if (node.Tag is not ("article" or "main") && (node.Signs & (Signs.Article | Signs.StatedBody)) == 0) continue;
            if (outline.Words(node) < LongParagraph) continue;
            var key = (node.Tag, node.Attribute("class"));
            var before = seen.GetValueOrDefault(key);
            seen[key] = before + 1;
            for (var i = node.FirstBlock; i < Math.Min(blocks.Count, node.EndBlock); i++) ordinal[i] = Math.Min(10, before);
        }

        return ordinal;
    }

    /// <summary>Share of the words that are the reader or the outlet itself ("you", "our"): the voice of appeals and notices.</summary>
    private static float Address(ReadOnlySpan<char> text)
    {
        if (text.Length > Reach) text = text[..Reach];
        int all = 0, found = 0;
        for (var at = 0; at < text.Length;)
        {
            while (at < text.Length && !char.IsLetter(text[at])) at++;
            var start = at;
            while (at < text.Length && char.IsLetter(text[at])) at++;
            if (at == start) break;
            all++;
            if (at - start is >= 2 and <= 5 && Addresses.Contains(text[start..at])) found++;
        }

        return all == 0 ? 0 : (float)found / all;
    }

    private float TitleShare(string text)
    {
        if (titleWords.Count == 0 || text.Length > 300) return None;
        int all = 0, found = 0;
        var lookup = titleWords.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var range in text.AsSpan().Split(' '))
        {
            var word = text.AsSpan(range).Trim(".,;:!?\"'’“”()");
            if (word.Length < 3) continue;
            all++;
            if (lookup.Contains(word)) found++;
        }

        return all == 0 ? 0 : (float)found / all;
    }

    private static HashSet<string> Words(string? title) =>
        title is null
            ? []
            : new(
                title
                    .Split([' ', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries)
                    .Select(w => w.Trim('.', ',', ';', ':', '!', '?', '"', '\'', '’', '“', '”', '(', ')'))
                    .Where(w => w.Length > 2),
                StringComparer.OrdinalIgnoreCase);
}
