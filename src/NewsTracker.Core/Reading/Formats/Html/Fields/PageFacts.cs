using NewsTracker.Core.Model;
using NewsTracker.Core.Reading.Formats.Html.Pages;

namespace NewsTracker.Core.Reading.Formats.Html.Fields;

/// <summary>A field's value with the evidence that gave it.</summary>
internal sealed record FieldValue<T>(T Value, string From, double Confidence)
{
    public Evidence Evidence => new(From, Confidence);
}

/// <summary>All that the field readers look at: the page, its meta elements, its JSON-LD, the headline's block, the kept blocks.</summary>
/// <param name="Heading">Index of the headline's block, or -1.</param>
/// <param name="FirstKept">Index of the first block of the article's text, or -1.</param>
/// <param name="LastKept">Index of the last block of the article's text, or -1.</param>
/// <param name="Resolver">Resolves addresses with the page's own.</param>
internal sealed record PageFacts(
    HtmlPage Page, MetaTags Meta, JsonLdArticle? Stated, int Heading, int FirstKept, int LastKept, LinkResolver Resolver, string? SourceUrl)
{
    /// <summary>JSON-LD that describes an article, not merely a page.</summary>
    public JsonLdArticle? JsonLdArticle => Stated is { IsArticle: true } ? Stated : null;
}
