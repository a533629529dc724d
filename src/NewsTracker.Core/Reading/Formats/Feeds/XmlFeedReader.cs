using NewsTracker.Core.Model;
using NewsTracker.Core.Reading.Fields;
using NewsTracker.Core.Reading.Formats.Feeds.Xml;

namespace NewsTracker.Core.Reading.Formats.Feeds;

/// <summary>
/// Reads RSS 0.9x, 1.0 (RDF) and 2.0, Atom 0.3 and 1.0, and CDF. Real feeds mix their vocabularies, so one reader looks for each field
/// under all its names.
/// </summary>
internal static class XmlFeedReader
{
    private static readonly string[] Roots = ["rss", "rdf", "feed", "channel", "rss09"];

    /// <summary>True for the document element of a feed.</summary>
    public static bool IsRoot(string? name) => name is not null && Array.IndexOf(Roots, name.ToLowerInvariant()) >= 0;

    public static (Feed? Feed, bool Repaired) Read(string text, CancellationToken cancellation)
    {
        var (top, repaired) = LooseXml.Parse(text, cancellation);
        var root = top.Elements.FirstOrDefault(e => IsRoot(e.Name)) ?? top.Elements.FirstOrDefault();
        if (root is null) return (null, repaired);
        var channel = root.Name is "feed" or "channel" ? root : root.Child("channel") ?? root;
        var entries = new List<XmlElement>();
        Collect(root, entries, 0);
        entries.RemoveAll(e => e.Child("post_type")?.Text.Trim() is "attachment" or "nav_menu_item" or "revision");
        var site = FeedLinks.Of(channel, null);
        var logins = Logins(channel);
        var atom = root.Name == "feed" || (root.Space == "atom" && root.Name != "rss");
        return (new Feed(
            atom ? DocumentKind.Atom : DocumentKind.Rss,
            Own(channel, "title") is { } title ? FeedTexts.Of(title) : null,
            channel.Inherited("xml:lang") ?? channel.Elements.FirstOrDefault(e => e.Name == "language")?.Text,
            entries.ConvertAll(e => Entry(e, site, logins)),
            FeedAuthors.Of(channel)), repaired);
    }

    private static void Collect(XmlElement parent, List<XmlElement> entries, int depth)
    {
        foreach (var e in parent.Elements)
        {
            if (e.Name is "item" or "entry" && e.Space is "" or "atom" or "rss") entries.Add(e);
            else if (depth < 4 && e.Name is "channel" or "items" or "rss" or "feed") Collect(e, entries, depth + 1);
        }
    }

    /// <summary>An export of WordPress signs its entries with names of accounts, and says above them whose those are.</summary>
    private static Dictionary<string, string> Logins(XmlElement channel) =>
        channel.Elements
            .Where(e => e.Name == "author" && e.Child("author_login") is not null)
            .GroupBy(e => e.Child("author_login")!.Text.Trim(), e => e.Child("author_display_name")?.Text.Trim())
            .Where(g => !string.IsNullOrEmpty(g.First()))
            .ToDictionary(g => g.Key, g => g.First()!, StringComparer.Ordinal);

    private static FeedEntry Entry(XmlElement e, string? site, Dictionary<string, string> logins)
    {
        var content = Own(e, "encoded") is { } encoded ? FeedTexts.Html(encoded)
            : e.Elements.FirstOrDefault(c => c.Name == "content" && c.Space is "atom" or "" && c["src"] is null) is { } atom
            ? FeedTexts.Of(atom)
            : e.Elements.FirstOrDefault(c => c.Name is "body" or "fullitem" or "content_encoded") is { } body ? FeedTexts.Html(body)
            : null;
        var summary = Own(e, "summary") is { Space: not "itunes" } own ? own : null;
        var description = Own(e, "description") ?? Own(e, "abstract") ?? Own(e, "tagline");
        summary ??= description ?? Own(e, "summary") ?? e.Child("group")?.Child("description");
        if (content is null && description is not null && summary != description) content = FeedTexts.Of(description);
        return new FeedEntry
        {
            Id = Id(e),
            Url = FeedLinks.Of(e, site),
            Title = Own(e, "title") is { } title ? FeedTexts.Of(title)
                : e["title"] is { } attribute ? FeedTexts.Guess(attribute, null)
                : null,
            Content = content,
            Summary = summary is null ? null : FeedTexts.Of(summary),
            Authors = [.. FeedAuthors.Of(e).Select(a => logins.GetValueOrDefault(a, a))],
            Published = First(e, "published", "pubdate", "issued", "date", "created"),
            Updated = First(e, "updated", "modified", "lastmod", "date") ?? e["lastmod"],
            Language = e["xml:lang"]
                ?? (Own(e, "content") ?? Own(e, "summary") ?? Own(e, "description"))?.Inherited("xml:lang")
                ?? e.Inherited("xml:lang")
                ?? Own(e, "language")?.Text,
            Source = e.Child("source") is { } source ? (source.Child("title")?.Text ?? (source.Elements.Any() ? null : source.Text)) : null,
        };
    }

    private static string? Id(XmlElement e)
    {
        var id = First(e, "guid", "id", "identifier") ?? e["about"];
        if (id is null) return null;
        return Own(e, "id") is { Space: "atom" } atom
            && FeedTexts.BaseUrl(atom) is { } baseUrl
            && !Uri.TryCreate(id, UriKind.Absolute, out _)
            ? WebAddress.Clean(id, baseUrl) ?? id
            : id;
    }

    /// <summary>The child of a name, the format's own namespace before dc, and dc before any other known one.</summary>
    private static XmlElement? Own(XmlElement parent, string name)
    {
        XmlElement? best = null;
        var rank = int.MaxValue;
        foreach (var e in parent.Elements)
        {
            if (e.Name != name) continue;
            var mine = e.Space switch
            {
                "" or "atom" or "content" => 0,
                "dc" or "dcterms" or "rdf" => 1,
                "itunes" or "prism" => 2,
                "media" => 3,
                _ => 9
            };
            if (mine >= rank || mine == 9) continue;
            (best, rank) = (e, mine);
        }

        return best;
    }

    private static string? First(XmlElement parent, params string[] names)
    {
        foreach (var name in names)
            if (Own(parent, name)?.Text.Trim() is { Length: > 0 } text) return text;
        return null;
    }
}
