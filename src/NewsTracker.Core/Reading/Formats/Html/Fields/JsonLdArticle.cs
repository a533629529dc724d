namespace NewsTracker.Core.Reading.Formats.Html.Fields;

/// <summary>What a page's JSON-LD says about its article, as written. See schema.org/Article.</summary>
internal sealed record JsonLdArticle
{
    public string? Headline { get; init; }

    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>The authors are firms or agencies, not people.</summary>
    public bool AuthorsAreOrganizations { get; init; }

    public string? Published { get; init; }

    public string? Modified { get; init; }

    public string? Publisher { get; init; }

    public string? Body { get; init; }

    public string? Description { get; init; }

    public string? Url { get; init; }

    public string? Language { get; init; }

    /// <summary>True for an article of some kind, false for a page or another thing.</summary>
    public bool IsArticle { get; init; }
}
