using NewsTracker.Core.Reading.Fields.Dates;

namespace NewsTracker.Core.Reading.Formats.Html.Fields;

/// <summary>One vote for a day of publication.</summary>
/// <param name="IsShown">Readers of the page see this day (in its text or its address).</param>
internal sealed record DateVote(WrittenDate Date, string From, double Weight, bool IsShown)
{
    /// <summary>The day may be another one where the page was written.</summary>
    public bool IsUniversal =>
        From is "url" ? false : Date.Time is { } time && (time.EndsWith('Z') || time.EndsWith("+00:00", StringComparison.Ordinal));
}

/// <summary>Gathers what a page says about its day of publication.</summary>
internal static class DateEvidence
{
    // Weights: json-ld and meta are mostly written by the same program and so are time elements and visible words; two of one kind must not
    // outvote one of each by much.
    private const double StatedWeight = 1.0;
    private const double LooseWeight = 0.4;
    private const double MetaWeight = 0.95;
    private const double SecondMetaWeight = 0.35;
    private const double MarkedWeight = 0.7;
    private const double AddressWeight = 0.8;
    private const double VisibleWeight = 0.45;

    private static readonly string[] PublishedNames =
    [
        "article:published_time", "og:article:published_time", "article:published", "og:published_time", "datePublished", "date_published",
        "publish-date", "publish_date", "publication_date", "published_time", "pubdate", "pub_date", "published-date", "w-published-date",
        "publishdate", "publicationdate", "published_at", "parsely-pub-date", "sailthru.date", "cXenseParse:recs:publishtime",
        "cXenseParse:publishtime", "dc.date.issued", "dcterms.created", "dcterms.issued", "dc.date.created", "citation_publication_date",
        "citation_online_date", "rnews:datePublished", "article.published", "article_date_original", "original-publish-date",
        "originalpublicationdate", "live_date", "displaydate", "bt:pubdate", "vr:published_time", "content_published_date",
        "video:release_date", "dateCreated",
    ];

    /// <summary>Names that often hold the day of the page, not of the article.</summary>
    private static readonly string[] LooseNames = ["date", "dc.date", "dcterms.date", "timestamp", "citation_date"];

    public static readonly string[] UpdatedNames =
    [
        "article:modified_time", "og:updated_time", "dateModified", "article:updated", "lastmod", "last-modified", "dcterms.modified",
        "dc.date.modified", "parsely-updated", "cXenseParse:recs:modifiedtime",
    ];

    public static IReadOnlyList<DateVote> Gather(PageFacts facts)
    {
        var votes = new List<DateVote>();
        var reader = new DateReaderFor(facts);
        // schema.org asks for ISO 8601; what is written otherwise comes from a template that knows no better than "now".
        Add(
            reader.Read(facts.Stated?.Published), "json-ld",
            facts.JsonLdArticle is not null && IsIso(facts.Stated?.Published) ? StatedWeight : LooseWeight, false);
        var hasMeta = false;
        foreach (var name in PublishedNames)
        {
            if (reader.Read(facts.Meta.First(name)) is not { } date) continue;
            Add(
                date, "meta", hasMeta || votes.Any(v => v.From == "json-ld" && v.Date.Day == date.Day) ? SecondMetaWeight : MetaWeight,
                false);
            if (hasMeta) break;
            hasMeta = true;
        }

        foreach (var name in LooseNames)
        {
            if (hasMeta || reader.Read(facts.Meta.First(name)) is not { } date) continue;
            Add(date, "meta", LooseWeight, false);
            hasMeta = true;
        }

        Add(PageDates.Marked(facts, reader), "time", MarkedWeight, true);
        Add(UrlDate.Find(UrlField.Read(facts)?.Value) is { } day ? new(default, day, null) : null, "url", AddressWeight, true);
        Add(PageDates.Visible(facts, reader), "text", VisibleWeight, true);
        return votes;

        void Add(WrittenDate? date, string from, double weight, bool shown)
        {
            if (date is { } found) votes.Add(new DateVote(found, from, weight, shown));
        }
    }

    private static bool IsIso(string? written) =>
        written is { Length: >= 8 } && char.IsAsciiDigit(written[0]) && char.IsAsciiDigit(written[3]);
}
