using System.Text;
using System.Xml;
using NewsTracker.Web.Exports;
using NewsTracker.Web.Words;

namespace NewsTracker.Web.Feeds;

/// <summary>A feed as Atom (RFC 4287).</summary>
internal static class AtomFeed
{
    public const string MediaType = "application/atom+xml; charset=utf-8";
    private const string Ns = "http://www.w3.org/2005/Atom";

    public static byte[] Write(FeedDocument feed, Uri site)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(
            bytes, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" }))
        {
            xml.WriteStartElement("feed", Ns);
            Element(xml, "id", feed.Id);
            Text(xml, "title", feed.Title);
            Element(xml, "updated", DateText.Machine(feed.Updated));
            Link(xml, "self", "application/atom+xml", new Uri(site, feed.Self + ".atom" + feed.Query));
            Link(xml, "alternate", "text/html", new Uri(site, feed.Page));
            Person(xml, FeedDocument.Author);
            Element(xml, "generator", "NewsTracker");
            foreach (var entry in feed.Entries) Entry(xml, entry, site);
            xml.WriteEndElement();
        }

        return bytes.ToArray();
    }

    private static void Entry(XmlWriter xml, FeedItem entry, Uri site)
    {
        xml.WriteStartElement("entry", Ns);
        if (entry.Language is { } language) xml.WriteAttributeString("xml", "lang", null, language);
        Element(xml, "id", entry.Id);
        Text(xml, "title", entry.Title);
        Element(xml, "published", DateText.Machine(entry.Updated));
        Element(xml, "updated", DateText.Machine(entry.Updated));
        Link(xml, "alternate", "text/html", new Uri(site, entry.Path));
        foreach (var outlet in entry.Outlets) Person(xml, outlet);
        if (entry.Summary is { } summary) Text(xml, "summary", summary);
        if (entry.Html is { } html)
        {
            xml.WriteStartElement("content", Ns);
            xml.WriteAttributeString("type", "html");
            xml.WriteString(Clean(html));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void Text(XmlWriter xml, string name, string text) => Element(xml, name, OneLine.Of(text));

    private static void Element(XmlWriter xml, string name, string text) => xml.WriteElementString(name, Ns, Clean(text));

    private static void Person(XmlWriter xml, string name)
    {
        xml.WriteStartElement("author", Ns);
        Text(xml, "name", name);
        xml.WriteEndElement();
    }

    private static void Link(XmlWriter xml, string relation, string type, Uri address)
    {
        xml.WriteStartElement("link", Ns);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", address.AbsoluteUri);
        xml.WriteEndElement();
    }

    /// <summary>Without what XML 1.0 has no way to write.</summary>
    private static string Clean(string text)
    {
        if (!text.Any(c => !XmlConvert.IsXmlChar(c))) return text;
        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (XmlConvert.IsXmlChar(text[i])) clean.Append(text[i]);
            else if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1])) clean.Append(text, i++, 2);
        }

        return clean.ToString();
    }
}
