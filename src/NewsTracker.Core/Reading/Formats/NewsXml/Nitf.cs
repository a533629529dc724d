using NewsTracker.Core.Reading.Fields;
using NewsTracker.Core.Reading.Formats.Feeds.Xml;
using NewsTracker.Core.Reading.Formats.Records;

namespace NewsTracker.Core.Reading.Formats.NewsXml;

/// <summary>News Industry Text Format (IPTC, 3.x).</summary>
internal static class Nitf
{
    public static IEnumerable<ArticleRecord> Records(XmlElement top) => NewsXmlReader.All(top, "nitf").Select(Record);

    public static ArticleRecord Record(XmlElement nitf)
    {
        var body = NewsXmlReader.All(nitf, "body").FirstOrDefault();
        // a note to editors in the body's head holds a body.content of its own
        var content = body?.Elements.FirstOrDefault(e => e.Name == "body.content")
            ?? NewsXmlReader.All(nitf, "body.content").FirstOrDefault()
            ?? body;
        var (pieces, leftOut) = content is null ? ([], []) : XmlProse.Of(content);
        var beside = NewsXmlReader.All(nitf, "note", "hl2", "tagline", "bibliography")
            .Where(e => content is null || !IsBelow(e, content))
            .Select(e => Tidy.Line(e.Text));
        var data = NewsXmlReader.All(nitf, "docdata").FirstOrDefault() ?? nitf;
        return new()
        {
            Id = NewsXmlReader.All(data, "doc-id").Select(e => e["id-string"]).FirstOrDefault(),
            Title = NewsXmlReader.Text(nitf, "hl1") ?? NewsXmlReader.Text(nitf, "title"),
            Summary = NewsXmlReader.Text(nitf, "abstract"),
            Authors = [.. NewsXmlReader.All(nitf, "byline").SelectMany(Names)],
            Published = Norm(data, "date.issue") ?? Norm(data, "date.release") ?? Norm(nitf, "story.date") ?? Date(nitf),
            Outlet = NewsXmlReader.Text(nitf, "distributor") ?? NewsXmlReader.All(nitf, "doc.copyright")
                .Select(e => e["holder"])
                .FirstOrDefault()
                ?? NewsXmlReader.All(nitf, "pubdata").Select(e => e["name"]).FirstOrDefault(n => n is not null),
            Url = NewsXmlReader.All(nitf, "pubdata").Select(e => e["ex-ref"]).FirstOrDefault(n => n is not null),
            Language = nitf.Inherited("xml:lang") ?? content?.Inherited("xml:lang"),
            Place = Place(nitf), Pieces = pieces, Stripped = [.. beside.Where(t => t.Length > 0), .. leftOut],
        };
    }

    private static IEnumerable<string> Names(XmlElement byline)
    {
        var people = NewsXmlReader.All(byline, "person").Select(p => Tidy.Line(p.Text)).Where(n => n.Length > 0).ToList();
        return people.Count > 0 ? people : [Tidy.Line(string.Concat(byline.Nodes.OfType<string>()))];
    }

    private static string? Place(XmlElement nitf) =>
        NewsXmlReader.All(nitf, "dateline").Select(d => NewsXmlReader.Text(d, "location") ?? Tidy.Line(d.Text)).FirstOrDefault();

    private static bool IsBelow(XmlElement element, XmlElement other)
    {
        for (var e = element; e is not null; e = e.Parent)
            if (e == other) return true;
        return false;
    }

    private static string? Norm(XmlElement parent, string name) =>
        NewsXmlReader.All(parent, name).Select(e => e["norm"] ?? Tidy.Line(e.Text)).FirstOrDefault(v => v.Length > 0);

    private static string? Date(XmlElement nitf) =>
        NewsXmlReader.All(nitf, "pubdata").Select(e => e["date.publication"]).FirstOrDefault(d => d is not null);
}
