using NewsTracker.Core.Reading.Html.Pages;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Reading.Html.Fields;

/// <summary>
/// When the article was published: JSON-LD, meta elements, microdata and time elements, the address, visible text near the headline; in that order, by how often each is right.
/// </summary>
internal static class DateField
{
    private static readonly string[] PublishedNames =
    [
        "article:published_time", "og:article:published_time", "article:published", "og:published_time", "datePublished", "date_published", "publish-date", "publish_date", "publication_date", "published_time", "pubdate", "pub_date",
        "parsely-pub-date", "sailthru.date", "cXenseParse:recs:publishtime", "cXenseParse:publishtime", "dc.date.issued", "dcterms.created", "dcterms.issued", "dcterms.date", "dc.date.created", "DC.date.issued", "citation_publication_date", "citation_date",
        "rnews:datePublished", "article.published", "article_date_original", "original-publish-date", "originalpublicationdate", "live_date", "displaydate", "date", "dc.date", "DC.date", "timestamp", "bt:pubdate", "vr:published_time", "content_published_date", "video:release_date", "dateCreated",
    ];

    private static readonly string[] UpdatedNames =
    [
        "article:modified_time", "og:updated_time", "dateModified", "article:updated", "lastmod", "last-modified", "dcterms.modified", "dc.date.modified", "DC.date.modified", "parsely-updated", "cXenseParse:recs:modifiedtime",
    ];

    public static Published? Published(PageFacts facts)
    {
        var monthFirst = MonthFirst(facts);
        if (Of(DateText.Read(facts.StatedArticle?.Published, monthFirst), "json-ld") is { } stated) return stated;
        foreach (var name in PublishedNames)
        {
            if (facts.Meta.First(name) is { } content && Of(DateText.Read(content, monthFirst), "meta") is { } meta) return meta;
        }

        return Of(PageDates.Marked(facts, monthFirst), "time")
            ?? Of(DateText.Read(facts.Stated?.Published, monthFirst), "json-ld")
            ?? Of(UrlDates.Read(facts), "url")
            ?? Of(PageDates.Visible(facts, monthFirst), "text")
            ?? Updated(facts);
    }

    public static Published? Updated(PageFacts facts)
    {
        var monthFirst = MonthFirst(facts);
        if (Of(DateText.Read(facts.StatedArticle?.Modified, monthFirst), "json-ld") is { } stated) return stated;
        foreach (var name in UpdatedNames)
        {
            if (facts.Meta.First(name) is { } content && Of(DateText.Read(content, monthFirst), "meta") is { } meta) return meta;
        }

        return null;
    }

    /// <summary>How often each kind of evidence was right where it was used, rounded down.</summary>
    public static double Confidence(string from) => from switch
    {
        "json-ld" or "meta" => 0.95,
        "time" => 0.9,
        "url" => 0.85,
        _ => 0.6,
    };

    /// <summary>Only American English writes the month before the day in numbers.</summary>
    private static bool MonthFirst(PageFacts facts)
    {
        var language = LanguageField.Read(facts)?.Value;
        return language is null or "en" or "en-US";
    }

    private static Published? Of(WrittenDate? date, string from) => date is { } found ? new Published(DateSpan.Day(found.Day), found.Time, from) : null;
}
