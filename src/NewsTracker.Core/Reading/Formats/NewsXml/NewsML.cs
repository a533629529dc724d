using NewsTracker.Core.Reading.Fields;
using NewsTracker.Core.Reading.Formats.Feeds.Xml;
using NewsTracker.Core.Reading.Formats.Records;

namespace NewsTracker.Core.Reading.Formats.NewsXml;

/// <summary>NewsML 1.2 and NewsML-G2 (IPTC): items that hold NITF, XHTML or plain text.</summary>
internal static class NewsML
{
    /// <summary>The articles; what is said of pictures and films beside them is left out of the first of them.</summary>
    public static IEnumerable<ArticleRecord> Records(XmlElement top)
    {
        var items = NewsXmlReader.All(top, "newsitem").ToList();
        var captions = items.Where(IsPicture).Select(Caption).Where(c => c.Length > 0).ToList();
        var articles = items.Where(i => !IsPicture(i))
            .Select(i => i.Child("itemmeta") is null && i.Child("contentmeta") is null ? First(i) : G2(i))
            .Where(r => r.IsArticle);
        return articles.Select((r, i) => i > 0 || captions.Count == 0 ? r : r with { Stripped = [.. r.Stripped, .. captions] });
    }

    /// <summary>An item of NewsML-G2 that is a picture, a graphic, a film or a recording.</summary>
    private static bool IsPicture(XmlElement item) =>
        item.Child("itemmeta")?.Child("itemclass")?["qcode"] is { } kind
        && kind[(kind.IndexOf(':', StringComparison.Ordinal) + 1)..] is "picture" or "graphic" or "video" or "audio" or "animation"
        && !NewsXmlReader.All(item, "inlinexml", "inlinedata").Any();

    private static string Caption(XmlElement item)
    {
        var meta = item.Child("contentmeta") ?? item;
        var lines = meta.Elements.Where(e => e.Name is "headline" or "description").Select(e => Tidy.Line(e.Text)).Where(t => t.Length > 0);
        return string.Join(' ', lines.Distinct().Select(t => char.IsPunctuation(t[^1]) ? t : t + "."));
    }

    private static ArticleRecord G2(XmlElement item)
    {
        var meta = item.Child("contentmeta") ?? item;
        var content = item.Child("contentset") ?? item;
        var (pieces, leftOut) = Content(content);
        return new()
        {
            Id = item["guid"],
            Title = meta.Elements.Where(e => e.Name == "headline").Select(e => Tidy.Line(e.Text)).FirstOrDefault(t => t.Length > 0)
                ?? NewsXmlReader.Text(content, "hl1", "title") ?? NewsXmlReader.Text(item, "title"),
            Authors = [.. meta.Elements.Where(e => e.Name == "by").Select(e => Tidy.Line(e.Text))
                .Concat(meta.Elements.Where(e => e.Name == "creator").Select(e => NewsXmlReader.Text(e, "name") ?? ""))
                .Where(n => n.Length > 0).Take(1)],
            Published = Own(meta, "contentcreated")
                ?? Own(item.Child("itemmeta") ?? item, "firstcreated")
                ?? Own(item.Child("itemmeta") ?? item, "versioncreated"),
            Updated = Own(meta, "contentmodified"),
            Outlet = meta.Elements
                .Where(e => e.Name == "infosource")
                .Select(e => NewsXmlReader.Text(e, "name") ?? e["literal"])
                .FirstOrDefault(n => n is not null)
                ?? NewsXmlReader.All(item, "provider")
                    .Select(e => NewsXmlReader.Text(e, "name") ?? e["literal"])
                    .FirstOrDefault(n => n is not null),
            Url = NewsXmlReader.All(item, "link").Select(e => e["href"]).FirstOrDefault(h => WebAddress.Clean(h) is not null),
            Language = meta.Elements.Where(e => e.Name == "language").Select(e => e["tag"]).FirstOrDefault(t => t is not null)
                ?? item["xml:lang"],
            Summary = meta.Elements.Where(e => e.Name == "description").Select(e => Tidy.Line(e.Text)).FirstOrDefault(t => t.Length > 0),
            Pieces = pieces, Stripped = leftOut,
        };
    }

    private static ArticleRecord First(XmlElement item)
    {
        var (pieces, leftOut) = Content(item);
        var inner = NewsXmlReader.All(item, "nitf").FirstOrDefault() is { } nitf ? Nitf.Record(nitf) : new();
        return inner with
        {
            Id = NewsXmlReader.Text(item, "newsitemid", "publicidentifier") ?? inner.Id,
            Title = NewsXmlReader.Text(item, "headline") ?? inner.Title,
            Authors = NewsXmlReader.Text(item, "byline") is { } line ? [line] : inner.Authors,
            Published = NewsXmlReader.Text(item, "firstcreated") ?? NewsXmlReader.Text(item, "thisrevisioncreated") ?? inner.Published,
            Outlet = NewsXmlReader.All(item, "provider", "source")
                .SelectMany(e => NewsXmlReader.All(e, "party"))
                .Select(e => e["formalname"])
                .FirstOrDefault(n => n is not null)
                ?? inner.Outlet,
            Language = NewsXmlReader.All(item, "language").Select(e => e["formalname"]).FirstOrDefault(n => n is not null)
                ?? inner.Language,
            Pieces = inner.Pieces is { Count: > 0 } ? inner.Pieces : pieces, Stripped = [.. inner.Stripped, .. leftOut],
        };
    }

    private static (List<Piece> Pieces, List<string> LeftOut) Content(XmlElement parent)
    {
        var content = NewsXmlReader.All(parent, "body.content").FirstOrDefault()
            ?? NewsXmlReader.All(parent, "inlinexml", "datacontent", "inlinedata").FirstOrDefault() ;
        if (content is null) return ([], []);
        content = NewsXmlReader.All(content, "body.content", "body").FirstOrDefault() ?? content;
        if (content.Elements.Any()) return XmlProse.Of(content);
        var text = content.Text;
        return text.Contains("</p>", StringComparison.OrdinalIgnoreCase)
            ? ([.. Html.HtmlParts.Pieces(text, null, CancellationToken.None)], [])
            : ([.. Plain.PlainTextReader.Pieces(text)], []);
    }

    private static string? Own(XmlElement parent, string name) =>
        parent.Elements.Where(e => e.Name == name).Select(e => Tidy.Line(e.Text)).FirstOrDefault(t => t.Length > 0);
}
