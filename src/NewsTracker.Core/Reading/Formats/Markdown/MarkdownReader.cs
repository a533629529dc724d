using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using NewsTracker.Core.Model;
using NewsTracker.Core.Reading.Detection;
using NewsTracker.Core.Reading.Fields;
using NewsTracker.Core.Reading.Formats.Html;
using NewsTracker.Core.Reading.Formats.Plain;

namespace NewsTracker.Core.Reading.Formats.Markdown;

/// <summary>Reads an article written in Markdown (CommonMark with pipe tables), with or without front matter.</summary>
internal static class MarkdownReader
{
    /// <summary>Pieces in which the address of a clipping is looked for, and words that a link to it has.</summary>
    private const int MaxTop = 3, MaxLabelWords = 3;

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseEmphasisExtras().Build();

    public static Document Read(string text)
    {
        var fields = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        var body = text[FrontMatter.Read(text, fields)..];
        var draft = new Draft(DocumentKind.Markdown, []);
        FrontMatter.Apply(fields, draft);
        var marked = true;
        if (MarkdownBounds.Passed(body) is { } bound)
        {
            draft.Warnings.Add($"The Markdown has {bound}; it was read as plain text.");
            (draft.Pieces, marked) = ([.. PlainTextReader.Pieces(body)], false);
        }
        else
        {
            try
            {
                draft.Pieces = [.. Blocks(Markdig.Markdown.Parse(body, Pipeline), BlockKind.Paragraph, 0)];
            }
            catch (ArgumentException) // the parser's own depth limit
            {
                draft.Warnings.Add("The Markdown is nested too deep; it was read as plain text.");
                (draft.Pieces, marked) = ([.. PlainTextReader.Pieces(body)], false);
            }
        }

        TakeAddress(draft);
        DropTitleHeading(draft);
        return ArticleComposer.Compose(draft, marked);
    }

    /// <summary>
    /// A line near the top that is one link and nothing else is where a clipping comes from: its title, or a word as "Original"; the
    /// latter leaves the text.
    /// </summary>
    private static void TakeAddress(Draft draft)
    {
        for (var i = 0; i < Math.Min(MaxTop, draft.Pieces.Count) && draft.Url is null; i++)
        {
            if (draft.Pieces[i] is not { Links: [var link], Kind: BlockKind.Paragraph or BlockKind.Heading } piece
                || piece.Text != link.Text)
                continue;
            var isWord = Wording.Words(link.Text) <= MaxLabelWords;
            if ((i > 0 && !isWord) || WebAddress.Clean(link.Url) is not { } url) continue;
            draft.SetUrl(url, "link at the top", 0.7);
            if (isWord) draft.Strip(i);
        }
    }

    /// <summary>A heading that repeats the front matter's title is no part of the body.</summary>
    private static void DropTitleHeading(Draft draft)
    {
        if (draft.Title is not null
            && draft.Pieces is [{ Kind: BlockKind.Heading } first, ..]
            && string.Equals(first.Text, draft.Title, StringComparison.OrdinalIgnoreCase))
            draft.Pieces.RemoveAt(0);
    }

    private static IEnumerable<Piece> Blocks(ContainerBlock parent, BlockKind kind, int level)
    {
        foreach (var block in parent)
        {
            var pieces = block switch
            {
                HeadingBlock heading => [InlineText.Piece(heading.Inline, BlockKind.Heading, heading.Level)],
                Table table => table.OfType<TableRow>().Select(TableRowPiece),
                ListBlock list => list.OfType<ListItemBlock>().SelectMany(item => Blocks(item, BlockKind.ListItem, level + 1)),
                QuoteBlock quote => Blocks(quote, BlockKind.Quote, level),
                ParagraphBlock paragraph => [InlineText.Piece(paragraph.Inline, kind, kind == BlockKind.ListItem ? level : 0)],
                CodeBlock code => [new Piece(code.Lines.ToString().Trim('\n', '\r'), BlockKind.Preformatted)],
                HtmlBlock html => HtmlParts.Pieces(html.Lines.ToString(), null, CancellationToken.None),
                ContainerBlock other => Blocks(other, kind, level),
                _ => [],
            };
            foreach (var piece in pieces)
                if (!UnseenCharacters.AreAll(piece.Text)) yield return piece;
        }
    }

    private static Piece TableRowPiece(TableRow row)
    {
        var cells = row.OfType<TableCell>().Select(c => Blocks(c, BlockKind.TableRow, 0).ToList()).ToList();
        return new(string.Join(" | ", cells.Select(c => string.Join(' ', c.Select(p => p.Text)))), BlockKind.TableRow)
        {
            Links = [.. cells.SelectMany(c => c.SelectMany(p => p.Links))]
        };
    }
}
