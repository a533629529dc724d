using NewsTracker.Core.Reading.Fields;
using NewsTracker.Core.Reading.Formats.Feeds.Xml;

namespace NewsTracker.Core.Reading.Formats.Feeds;

/// <summary>
/// The address of an entry: the origin that a redistributor names, Atom's alternate link, RSS's link, else a guid that is an address.
/// </summary>
internal static class FeedLinks
{
    /// <param name="entry">The entry.</param>
    /// <param name="site">The address that the feed gives for itself, which relative ones are taken against where no xml:base says
    /// otherwise.</param>
    public static string? Of(XmlElement entry, string? site)
    {
        var candidates = entry.Elements.Where(e => e.Name == "origlink").Select(e => e.Text)
            .Concat(entry.Elements
                .Where(IsAlternate)
                .OrderBy(e => e["type"] is null or "text/html" or "application/xhtml+xml" ? 0 : 1)
                .Select(e => e["href"]!))
            .Concat(entry.Elements.Where(e => e.Name == "link" && e["href"] is null && e.Space is "" or "atom").Select(e => e.Text))
            .Concat(entry.Elements.Where(e => e.Name == "guid" && e["ispermalink"] is not "false").Select(e => e.Text))
            .Concat(entry["href"] is { } own ? [own] : [])
            .Concat(entry["about"] is { } about ? [about] : []);
        var baseUrl = FeedTexts.BaseUrl(entry) ?? site;
        return candidates.Select(c => WebAddress.Clean(c, baseUrl)).FirstOrDefault(c => c is not null);
    }

    private static bool IsAlternate(XmlElement e) => e.Name == "link" && e["href"] is not null && e["rel"] is null or "" or "alternate";
}
