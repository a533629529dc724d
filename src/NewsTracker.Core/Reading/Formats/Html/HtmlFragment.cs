using System.Text;
using NewsTracker.Core.Model;
using NewsTracker.Core.Reading.Formats.Html.Pages;
using NewsTracker.Core.Reading.Formats.Html.Parsing;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Reading.Formats.Html;

/// <summary>
/// A piece of HTML that is all content (a feed entry, a mail's HTML part, rendered Markdown) as plain text: blocks joined by one blank
/// line, and the links in them.
/// </summary>
/// <param name="Text">The words; every block's span lies in it.</param>
/// <param name="Links">Absolute http(s) links, each address once, in order.</param>
/// <param name="Warnings">What had to be left out to read it, one sentence each.</param>
internal sealed record HtmlFragment(string Text, IReadOnlyList<Block> Blocks, IReadOnlyList<Link> Links, IReadOnlyList<string> Warnings)
{
    /// <summary>Reads a fragment. Never throws because of its content.</summary>
    /// <param name="html">Body content or a whole page; nothing is judged, all visible text is kept.</param>
    /// <param name="baseUrl">The absolute address that relative links are resolved with, if known; without it relative links are left
    /// out.</param>
    /// <param name="cancellation">Ends the reading early with an <see cref="OperationCanceledException"/>.</param>
    public static HtmlFragment ToBlocks(string html, string? baseUrl = null, CancellationToken cancellation = default)
    {
        var source = SourceCleaner.Clean(html);
        var page = PageParser.Parse(source.Html, cancellation);
        return Of(page.Blocks, new LinkResolver(baseUrl), source.Warnings);
    }

    /// <summary>Joins blocks into one text.</summary>
    internal static HtmlFragment Of(IEnumerable<PageBlock> kept, LinkResolver resolver, IReadOnlyList<string> warnings)
    {
        var text = new StringBuilder();
        var blocks = new List<Block>();
        var links = new LinkList(resolver);
        PageBlock? before = null;
        foreach (var block in kept)
        {
            // The lines of a paragraph and the cells of a row are judged separately and kept together in the text.
            var isCell = before is { Kind: BlockKind.TableRow };
            var goesOn = before is not null
                && before.Index == block.Index - 1
                && before.Node == block.Node
                && (block.AfterLineBreak || isCell);
            if (before is not null) text.Append(!goesOn ? "\n\n" : isCell ? " | " : "\n");
            var start = goesOn ? blocks[^1].Span.Start : text.Length;
            text.Append(block.Text);
            if (goesOn) blocks[^1] = blocks[^1] with { Span = new Span(start, text.Length) };
            else blocks.Add(new Block(new Span(start, text.Length), block.Kind, block.Level));
            links.Add(block);
            before = block;
        }

        return new(text.ToString(), blocks, links.Links, warnings);
    }
}
