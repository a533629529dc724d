using NewsTracker.Core.Reading.Html.Pages;
using NewsTracker.Core.Reading.Html.Parsing;

namespace NewsTracker.Core.Reading.Html;

/// <summary>A web page as an article: its text without what stands around it, and what the page says about it.</summary>
internal static class HtmlReader
{
    /// <summary>Reads one page.</summary>
    /// <param name="html">The decoded source.</param>
    /// <returns>One document, or a rejection ("empty", "tooManyTags") when there is no text to keep. Never throws for what stands in the page.</returns>
    public static ReadResult Read(string html, HtmlContext context, ReadingOptions options, CancellationToken cancellation)
    {
        var source = SourceCleaner.Clean(html);
        if (source.TooManyTags)
            return Rejected("tooManyTags", "The page has more than 400,000 tags; save the article alone and try again.", context);
        var page = PageParser.Parse(source.Html, cancellation);
        var body = HtmlFragment.Of(page.Blocks, new LinkResolver(context.SourceUrl), ParseWarnings.Of(source));
        if (body.Text.Length == 0) return Rejected("empty", "The page has no text.", context);
        return ReadResult.Of(new Document
        {
            Kind = context.Kind,
            Entry = context.Entry,
            Title = page.Document.Title,
            Text = body.Text,
            Blocks = body.Blocks,
            Links = body.Links,
            Warnings = body.Warnings,
        });
    }

    private static ReadResult Rejected(string code, string message, HtmlContext context) => new([], [new Rejection(code, message, context.Entry)]);
}
