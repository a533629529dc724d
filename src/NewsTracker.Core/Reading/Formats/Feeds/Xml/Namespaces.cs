namespace NewsTracker.Core.Reading.Formats.Feeds.Xml;

/// <summary>Short keys for the namespaces of feeds. A prefix that is not declared stands for what it usually means.</summary>
internal static class Namespaces
{
    private static readonly Dictionary<string, string> Keys = new(StringComparer.OrdinalIgnoreCase)
    {
        ["http://www.w3.org/2005/Atom"] = "atom", ["http://purl.org/atom/ns#"] = "atom", ["http://purl.org/net/rss1.1#"] = "",
        ["http://purl.org/rss/1.0/"] = "", ["http://my.netscape.com/rdf/simple/0.9/"] = "",
        ["http://my.netscape.com/publish/formats/rss-0.91.dtd"] = "", ["http://backend.userland.com/rss2"] = "",
        ["http://backend.userland.com/rss"] = "", ["http://blogs.law.harvard.edu/tech/rss"] = "",
        ["http://channel.netscape.com/rdf/simple/0.9/"] = "", ["http://www.rssboard.org/rss-specification"] = "",
        ["http://www.w3.org/1999/02/22-rdf-syntax-ns#"] = "rdf", ["http://purl.org/dc/elements/1.1/"] = "dc",
        ["http://purl.org/dc/elements/1.0/"] = "dc", ["http://purl.org/dc/terms/"] = "dcterms",
        ["http://purl.org/rss/1.0/modules/content/"] = "content", ["http://www.itunes.com/dtds/podcast-1.0.dtd"] = "itunes",
        ["http://search.yahoo.com/mrss"] = "media", ["http://search.yahoo.com/mrss/"] = "media", ["http://www.w3.org/1999/xhtml"] = "xhtml",
        ["http://rssnamespace.org/feedburner/ext/1.0"] = "feedburner",
        ["http://www.w3.org/xml/1998/namespace"] = "xml", ["http://www.georss.org/georss"] = "georss",
        ["http://purl.org/rss/1.0/modules/prism/"] = "prism",
    };

    public static string Key(string address) =>
        Keys.TryGetValue(address.Trim(), out var key) ? key : address.Length == 0 ? "" : "?" + address;

    public static string OfUndeclared(string prefix) => prefix is "rss" ? "" : prefix is "atom" or "atom10" or "atom03" ? "atom" : prefix;
}
