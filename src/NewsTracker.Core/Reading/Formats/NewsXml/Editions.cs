using NewsTracker.Core.Reading.Fields;
using NewsTracker.Core.Reading.Formats.Feeds.Xml;
using NewsTracker.Core.Reading.Formats.Records;

namespace NewsTracker.Core.Reading.Formats.NewsXml;

/// <summary>Journal articles (JATS, NISO Z39.96).</summary>
internal static class Jats
{
    public static IEnumerable<ArticleRecord> Records(XmlElement top) => NewsXmlReader.All(top, "article").Select(Record);

    private static ArticleRecord Record(XmlElement article)
    {
        var meta = NewsXmlReader.All(article, "article-meta").FirstOrDefault() ?? article;
        var body = article.Child("body");
        var (pieces, leftOut) = body is null ? ([], []) : XmlProse.Of(body);
        var back = article.Child("back");
        var notes = back is null ? [] : NewsXmlReader.All(back, "fn-group").SelectMany(g => XmlProse.Of(g).Pieces);
        return new()
        {
            Id = NewsXmlReader.All(meta, "article-id")
                .OrderBy(e => e["pub-id-type"] == "doi" ? 0 : 1)
                .Select(e => e.Text.Trim())
                .FirstOrDefault(),
            Title = NewsXmlReader.Text(meta, "article-title"),
            Outlet = NewsXmlReader.Text(article, "journal-title") ?? NewsXmlReader.Text(article, "publisher-name"),
            Authors = [.. NewsXmlReader.All(meta, "contrib")
                .Where(c => c["contrib-type"] is null or "author")
                .Select(Name)
                .Where(n => n.Length > 0)],
            Published = NewsXmlReader.All(meta, "pub-date").OrderBy(Rank).Select(Day).FirstOrDefault(d => d is not null),
            Language = article["xml:lang"], Summary = NewsXmlReader.All(meta, "abstract").Select(e => Tidy.Line(e.Text)).FirstOrDefault(),
            Url = NewsXmlReader.All(meta, "self-uri").Select(e => e["href"]).FirstOrDefault(h => WebAddress.Clean(h) is not null),
            Pieces = [.. pieces, .. notes],
            Stripped = [.. Subtitles(meta), .. leftOut, .. Behind(back), .. Behind(article.Child("floats-group"))],
        };
    }

    private static IEnumerable<string> Subtitles(XmlElement meta) =>
        NewsXmlReader.All(meta, "subtitle", "alt-title", "trans-title").Select(Words).Where(t => t.Length > 0);

    /// <summary>What stands behind the text and is none of it: thanks, references one by one, appendices, pictures.</summary>
    private static IEnumerable<string> Behind(XmlElement? part)
    {
        if (part is null) return [];
        return part.Elements.Where(e => e.Name is not ("fn-group" or "title" or "label")).SelectMany(e =>
            e.Name == "ref-list" ? NewsXmlReader.All(e, "ref").Select(Words) : [Words(e)]).Where(t => t.Length > 0);
    }

    /// <summary>The words of an element, those of its parts apart.</summary>
    private static string Words(XmlElement e) =>
        Tidy.Line(string.Join(' ', e.Nodes.Select(n => n is string text ? text : Words((XmlElement)n))))
            .Replace(" .", ".", StringComparison.Ordinal)
            .Replace(" ,", ",", StringComparison.Ordinal);

    private static int Rank(XmlElement date) =>
        (date["pub-type"] ?? date["date-type"]) switch { "epub" or "pub" => 0, "ppub" => 1, _ => 2 };

    private static string Name(XmlElement person) =>
        NewsXmlReader.Text(person, "surname") is { } family
            ? Tidy.Line(NewsXmlReader.Text(person, "given-names") + " " + family)
            : NewsXmlReader.Text(person, "collab", "string-name") ?? "";

    private static string? Day(XmlElement date)
    {
        if (date["iso-8601-date"] is { } iso) return iso;
        var parts = new[] { "year", "month", "day" }.Select(n => date.Child(n)?.Text.Trim()).TakeWhile(p => !string.IsNullOrEmpty(p));
        var written = string.Join('-', parts.Select(p => p!.PadLeft(2, '0')));
        return written.Length > 0 ? written : null;
    }
}

/// <summary>Editions of texts (TEI P5): title, author and day of the header, the body's paragraphs.</summary>
internal static class Tei
{
    public static IEnumerable<ArticleRecord> Records(XmlElement top) => NewsXmlReader.All(top, "tei", "tei.2").Select(Record);

    private static ArticleRecord Record(XmlElement tei)
    {
        var header = tei.Child("teiheader") ?? tei;
        var body = tei.Child("text") is { } text ? NewsXmlReader.All(text, "body").FirstOrDefault() ?? text : null;
        var (pieces, leftOut) = body is null ? ([], []) : XmlProse.Of(body);
        var source = NewsXmlReader.All(header, "sourcedesc").FirstOrDefault();
        var publication = NewsXmlReader.All(header, "publicationstmt").FirstOrDefault();
        return new()
        {
            Id = publication is null ? null : NewsXmlReader.Text(publication, "idno"),
            Title = NewsXmlReader.All(header, "titlestmt").Select(t => NewsXmlReader.Text(t, "title")).FirstOrDefault(),
            Authors = [.. new[] { NewsXmlReader.All(header, "titlestmt"), source is null ? [] : [source] }
                .Select(Authors)
                .FirstOrDefault(a => a.Count > 0, [])],
            Outlet = (source is null
                ? null
                : NewsXmlReader.All(source, "title").Where(t => t["level"] is "j" or "m").Select(t => Tidy.Line(t.Text)).FirstOrDefault())
                ?? (publication is null ? null : NewsXmlReader.Text(publication, "publisher", "distributor")),
            Published = (source is null ? null : Day(source)) ?? (publication is null ? null : Day(publication)),
            Language = NewsXmlReader.All(header, "language").Select(e => e["ident"]).FirstOrDefault(i => i is not null)
                ?? tei["xml:lang"]
                ?? tei.Child("text")?["xml:lang"],
            Url = source is null
                ? null
                : NewsXmlReader.All(source, "ref", "ptr", "idno")
                    .Select(e => e["target"] ?? e.Text)
                    .FirstOrDefault(u => WebAddress.Clean(u) is not null),
            Pieces = pieces, Stripped = leftOut,
        };
    }

    /// <summary>Those of the edition's own title, else of what it was made from.</summary>
    private static List<string> Authors(IEnumerable<XmlElement> parents) =>
        [.. parents.SelectMany(p => NewsXmlReader.All(p, "author")).Select(a => Tidy.Line(a.Text)).Where(a => a.Length > 0)];

    private static string? Day(XmlElement parent) =>
        NewsXmlReader.All(parent, "date").Select(d => d["when"] ?? Tidy.Line(d.Text)).FirstOrDefault(d => d.Length > 0);
}

/// <summary>Notes of Evernote (ENEX): clipped pages with their addresses. When a note was made is not when its page appeared.</summary>
internal static class Enex
{
    public static IEnumerable<ArticleRecord> Records(XmlElement top) => NewsXmlReader.All(top, "note").Select(note => new ArticleRecord
    {
        Title = note.Child("title")?.Text,
        Url = NewsXmlReader.Text(note, "source-url"),
        Html = note.Child("content")?.Text,
    });
}
