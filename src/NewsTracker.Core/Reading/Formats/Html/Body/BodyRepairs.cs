using NewsTracker.Core.Model;
using NewsTracker.Core.Reading.Fields;
using NewsTracker.Core.Reading.Formats.Html.Pages;

namespace NewsTracker.Core.Reading.Formats.Html.Body;

/// <summary>
/// What the blocks say of each other after each was scored alone: a sentence that is one link among paragraphs of text, a block like its
/// kept neighbours in all but its name, and a quotation that only repeats the text.
/// </summary>
internal static class BodyRepairs
{
    private const int MinSentenceWords = 12;
    private const int MinLinkWords = 15;
    private const int MinRepeat = 25;
    private const int MaxQuotes = 60;
    private const int ShapeDepth = 6;
    private const int MinLike = 3;
    private const int MaxCredits = 6;

    /// <summary>A paragraph of whole sentences that is one link, beside kept paragraphs of the same element, belongs to them.</summary>
    public static void KeepLinkedSentences(HtmlPage page, bool[] kept)
    {
        for (var i = 0; i < kept.Length; i++)
        {
            var block = page.Blocks[i];
            if (kept[i]
                || block.LinkDensity < 0.9
                || block.Words < MinLinkWords
                || block.Node.Tag != "p"
                || block.Links.Count > 1
                || !TextShape.EndsLikeSentence(block.Text))
                continue;
            if (IsSibling(i + 1) || (IsSibling(i - 1) && IsSibling(i + 2))) kept[i] = true;

            bool IsSibling(int other) =>
                other >= 0
                && other < kept.Length
                && kept[other]
                && page.Blocks[other].Node is { Tag: "p" } node
                && node.Parent == block.Node.Parent;
        }
    }

    /// <summary>A heading between kept paragraphs of the same element divides them, however near the end it stands.</summary>
    public static void KeepHeadings(HtmlPage page, bool[] kept)
    {
        for (var i = 1; i + 1 < kept.Length; i++)
        {
            if (kept[i] || page.Blocks[i] is not { Kind: BlockKind.Heading, Level: > 1, LinkDensity: < 0.5 } heading
                || !heading.Text.Any(char.IsLetter))
                continue;
            if (IsText(i - 1) && IsText(i + 1)) kept[i] = true;

            bool IsText(int other) =>
                kept[other] && page.Blocks[other].Node is { Tag: "p" } node && node.Parent == heading.Node.Parent;
        }
    }

    /// <summary>
    /// Blocks that stand alone in wrappers of the same shape, most of which are kept, are parts of one text whatever each is named after
    /// (a picture, a post that is shown beside it).
    /// </summary>
    public static void KeepAlike(HtmlPage page, bool[] kept)
    {
        for (int start = 0, end; start < kept.Length; start = end)
        {
            var shape = Shape(page.Blocks[start]);
            end = start + 1;
            while (end < kept.Length && shape is not null && Shape(page.Blocks[end]) == shape) end++;
            if (shape is null || end - start <= MinLike) continue;
            var count = kept.AsSpan(start, end - start).Count(true);
            if (count < MinLike || count * 5 < (end - start) * 3) continue;
            for (var i = start; i < end; i++)
            {
                if (page.Blocks[i] is { LinkDensity: < 0.3, Words: >= MinSentenceWords } block && TextShape.EndsLikeSentence(block.Text))
                    kept[i] = true;
            }
        }
    }

    /// <summary>A quotation set apart whose words stand in the kept text too is there for the eye.</summary>
    public static void LeaveOutQuotes(HtmlPage page, bool[] kept)
    {
        string? text = null;
        var left = MaxQuotes;
        for (var i = 0; i < kept.Length && left > 0; i++)
        {
            if (!kept[i] || page.Blocks[i].Text.Length < MinRepeat || !IsSetApart(page.Blocks[i])) continue;
            left--;
            text ??= string.Join('\n', page.Blocks.Where(b => kept[b.Index] && !IsSetApart(b)).Select(b => b.Text));
            var words = page.Blocks[i].Text.Trim(' ', '"', '“', '”', '„', '«', '»', '‘', '’');
            if (text.Contains(words, StringComparison.OrdinalIgnoreCase)) kept[i] = false;
        }
    }

    /// <summary>Lines that only credit, before the first paragraph of the text, are no text.</summary>
    public static void LeaveOutCredits(HtmlPage page, bool[] kept)
    {
        var left = MaxCredits;
        for (var i = 0; i < kept.Length && left > 0; i++)
        {
            if (!kept[i]) continue;
            left--;
            if (page.Blocks[i].Text.Split('\n').All(l => CreditLine.Of(l) is not null)) kept[i] = false;
        }
    }

    private static bool IsSetApart(PageBlock block) =>
        block.Node.SelfAndAncestors().Take(4).Any(n => n.Tag is "aside" or "blockquote" || n.Signs.HasFlag(Signs.PullQuote));

    /// <summary>The tags of the nearest elements, where the block is the only one in the first three of them.</summary>
    private static string? Shape(PageBlock block)
    {
        var node = block.Node;
        for (var i = 0; i < 3; i++)
        {
            if (node?.Parent is null || node.FirstBlock != block.Index || node.EndBlock != block.Index + 1) return null;
            node = node.Parent;
        }

        return string.Join('>', block.Node.SelfAndAncestors().Take(ShapeDepth).Select(n => n.Tag)) + block.Node.Depth;
    }
}
