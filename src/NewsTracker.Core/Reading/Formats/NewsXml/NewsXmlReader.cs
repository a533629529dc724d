using NewsTracker.Core.Model;
using NewsTracker.Core.Reading.Formats.Feeds.Xml;
using NewsTracker.Core.Reading.Formats.Records;
using NewsTracker.Core.Reading.Session;

namespace NewsTracker.Core.Reading.Formats.NewsXml;

/// <summary>
/// Reads articles in the XML of the trade: NITF 3, NewsML 1.2 and NewsML-G2 (IPTC), JATS (NISO Z39.96), TEI P5, and notes of Evernote. The
/// document element tells the kind.
/// </summary>
internal static class NewsXmlReader
{
    /// <summary>The reader for a document element; null when none knows it.</summary>
    public static (DocumentKind Kind, Func<XmlElement, IEnumerable<ArticleRecord>> Records, string What)? Find(string? root, string text) =>
        root?.ToLowerInvariant() switch
        {
            "nitf" => (DocumentKind.Nitf, Nitf.Records, "article"),
            "newsml" or "newsitem" or "newsmessage" or "packageitem" => (DocumentKind.NewsML, NewsML.Records, "item"),
            "article" when text.AsSpan(0, Math.Min(text.Length, 20_000)).Contains("<article-meta", StringComparison.Ordinal) =>
                (DocumentKind.Jats, Jats.Records, "article"),
            "tei" or "tei.2" or "teicorpus" => (DocumentKind.Tei, Tei.Records, "text"),
            "response" or "entries" or "result" when Wallabag.Is(text.AsSpan(0, Math.Min(text.Length, 20_000))) =>
                (DocumentKind.Jsonl, Wallabag.Records, "entry"),
            "en-export" => (DocumentKind.Enex, Enex.Records, "note"),
            _ => null,
        };

    public static ReadResult Read(
        string text, (DocumentKind Kind, Func<XmlElement, IEnumerable<ArticleRecord>> Records, string What) format, ReadingSession session)
    {
        var (top, _) = LooseXml.Parse(text, session.Cancellation);
        return RecordResult.Of(format.Records(top), format.Kind, format.What, session);
    }

    /// <summary>All elements of a name below, outermost first; none inside another of them.</summary>
    public static IEnumerable<XmlElement> All(XmlElement parent, params string[] names) =>
        parent.Elements.SelectMany(e => names.Contains(e.Name) ? [e] : All(e, names));

    public static string? Text(XmlElement parent, params string[] names) =>
        All(parent, names).Select(e => Fields.Tidy.Line(e.Text)).FirstOrDefault(t => t.Length > 0);
}
