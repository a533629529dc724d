using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using NewsTracker.Core.Reading.Prose;

namespace NewsTracker.Core.Reading;

/// <summary>Where the other formats hand HTML on.</summary>
internal static class HtmlDoor
{
    /// <summary>A whole page.</summary>
    public static Document Page(string html, string? url)
    {
        var page = new HtmlParser().ParseDocument(html);
        var draft = new Draft(DocumentKind.Html, Pieces(page.Body, url));
        if (draft.Pieces.Count > 0 && page.Title is { Length: > 0 } title) draft.SetTitle(Tidy.Line(title), "title", 0.6);
        if (url is not null) draft.SetUrl(url, "field", 1);
        return ArticleComposer.Compose(draft, hasMarkup: true);
    }

    /// <summary>A stretch of HTML that is an article's body or a field of it.</summary>
    public static IReadOnlyList<Piece> Fragment(string html, string? baseUrl) => [.. Pieces(new HtmlParser().ParseDocument(html).Body, baseUrl)];

    private static IEnumerable<Piece> Pieces(IElement? body, string? baseUrl)
    {
        if (body is null) yield break;
        foreach (var element in body.QuerySelectorAll("script,style,noscript,template,iframe,object,form,nav,aside,footer,svg,math").ToList()) element.Remove();
        foreach (var element in body.QuerySelectorAll("p,h1,h2,h3,h4,h5,h6,li,blockquote,pre,tr"))
        {
            if (element.QuerySelector("p,li,blockquote,tr") is not null) continue;
            var text = Tidy.Line(element.TextContent);
            if (text.Length == 0) continue;
            var kind = element.LocalName switch { "li" => BlockKind.ListItem, "blockquote" => BlockKind.Quote, "pre" => BlockKind.Preformatted, "tr" => BlockKind.TableRow, ['h', _] => BlockKind.Heading, _ => BlockKind.Paragraph };
            yield return new(text, kind, kind == BlockKind.Heading ? element.LocalName[1] - '0' : 0)
            {
                Links = [.. element.QuerySelectorAll("a[href]").Select(a => (Url: WebAddress.Clean(a.GetAttribute("href"), baseUrl), Text: Tidy.Line(a.TextContent))).Where(l => l.Url is not null).Select(l => new Link(l.Url!, l.Text))],
            };
        }

        if (body.QuerySelector("p,h1,h2,h3,li,blockquote,pre,tr") is null && Tidy.Line(body.TextContent) is { Length: > 0 } bare) yield return new(bare);
    }
}
