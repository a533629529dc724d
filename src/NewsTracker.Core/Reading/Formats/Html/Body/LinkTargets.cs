using NewsTracker.Core.Reading.Formats.Html.Pages;

namespace NewsTracker.Core.Reading.Formats.Html.Body;

/// <summary>What the addresses of a block's links say: where they lead, by the words that such addresses share everywhere.</summary>
internal static class LinkTargets
{
    private const int MaxLinks = 40;

    private const int Reach = 400;

    private static readonly PhraseTable Table = new(
        (Reach, [
            "/author", "/people/", "/staff/", "/profile", "/by/", "/autor", "/contributor", "/user", "/writer", "/team/", "/reporter"
        ]),
        (Reach, ["/tag/", "/tags/", "/topic", "/category", "/section/", "/thema", "/kategorie", "/search", "/label/", "/c/", "?tag"]),
        (Reach, [
            "facebook.", "twitter.", "linkedin.", "pinterest.", "whatsapp", "t.me/", "/share", "reddit.", "instagram.", "x.com/",
            "youtube.", "flipboard", "tiktok."
        ]),
        (Reach, [
            "mailto:", "tel:", "newsletter", "subscri", "/signup", "/login", "/register", "/donate", "/contact", "/abo", "/account",
            "javascript:"
        ]),
        (Reach, ["/privacy", "/terms", "/about", "/legal", "/policy", "/impressum", "/cookie", "/ethics", "/standards", "/republish"]),
        (Reach, ["/go/", "affil", "tag=", "shop", "buy"]));

    public static int Count => Table.Count + 3;

    public static int Fill(PageBlock block, Span<float> to, int at)
    {
        var links = block.Links;
        var bits = 0;
        int own = 0, away = 0;
        for (var i = 0; i < links.Count && i < MaxLinks; i++)
        {
            var href = links[i].Href;
            if (href.StartsWith('#')) own++;
            else if (href.StartsWith("http", StringComparison.OrdinalIgnoreCase)) away++;
            bits |= Table.Find(href);
        }

        for (var g = 0; g < Table.Count; g++) to[at++] = (bits >> g) & 1;
        to[at++] = links.Count == 0 ? -1 : (float)away / Math.Min(links.Count, MaxLinks);
        to[at++] = own;
        to[at++] = links.Count == 0 ? -1 : Depth(links[0].Href);
        return at;
    }

    /// <summary>Dashes in the last part of the path: articles' addresses spell their headline, sections' do not.</summary>
    private static int Depth(string href)
    {
        var end = href.AsSpan().IndexOfAny('?', '#');
        var path = (end < 0 ? href.AsSpan() : href.AsSpan(0, end)).TrimEnd('/');
        return Math.Min(12, path[(path.LastIndexOf('/') + 1)..].Count('-'));
    }
}
