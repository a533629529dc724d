using NewsTracker.Core.Reading.Formats.Feeds.Xml;
using NewsTracker.Core.Reading.Formats.Records;

namespace NewsTracker.Core.Reading.Formats.NewsXml;

/// <summary>The XML that wallabag exports: an item an article, with the same names as its JSON.</summary>
internal static class Wallabag
{
    /// <summary>True when the first entry has a title, an address and a text, whichever other fields a version writes.</summary>
    public static bool Is(ReadOnlySpan<char> head) =>
        (head.Contains("<item", StringComparison.Ordinal) || head.Contains("<entry>", StringComparison.Ordinal))
        && head.Contains("<title>", StringComparison.Ordinal)
        && head.Contains("<url>", StringComparison.Ordinal)
        && head.Contains("<content>", StringComparison.Ordinal);

    public static IEnumerable<ArticleRecord> Records(XmlElement top) =>
        NewsXmlReader.All(top, "item", "entry").Where(e => e.Child("url") is not null).Select(entry => new ArticleRecord
        {
            Id = Text(entry, "id"), Title = Text(entry, "title"), Url = Text(entry, "url"), Outlet = Text(entry, "domain_name"),
            Html = Text(entry, "content"), Language = Text(entry, "language"), Published = Text(entry, "published_at"),
            Authors = entry.Child("published_by") is not { } people ? []
                : people.Elements.Any() ? [.. people.Elements.Select(e => e.Text)] : [people.Text],
        });

    private static string? Text(XmlElement entry, string name) => entry.Child(name)?.Text is { Length: > 0 } text ? text : null;
}
