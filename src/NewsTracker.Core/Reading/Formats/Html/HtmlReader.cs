using NewsTracker.Core.Reading.Formats.Html.Body;
using NewsTracker.Core.Reading.Formats.Html.Fields;
using NewsTracker.Core.Reading.Formats.Html.Pages;
using NewsTracker.Core.Reading.Formats.Html.Parsing;

namespace NewsTracker.Core.Reading.Formats.Html;

/// <summary>A web page as an article: its text without what stands around it, and what the page says about it.</summary>
internal static class HtmlReader
{
    /// <summary>Reads one page.</summary>
    /// <param name="html">The decoded source.</param>
    /// <param name="context">Where it came from, and the kind to stamp on the document.</param>
    /// <param name="options">Past <see cref="ReadingOptions.MaxTime"/> an <see cref="OperationCanceledException"/> is for the caller to arrange through <paramref name="cancellation"/>.</param>
    /// <param name="cancellation">Ends the reading early.</param>
    /// <returns>One document, or a rejection ("empty", "tooManyTags") when there is no text to keep. Never throws for what stands in the page.</returns>
    public static ReadResult Read(string html, HtmlContext context, ReadingOptions options, CancellationToken cancellation)
    {
        _ = options;
        var source = SourceCleaner.Clean(html);
        if (source.TooManyTags) return Rejected("tooManyTags", "The page has more than 400,000 tags; save the article alone and try again.", context);
        var page = PageParser.Parse(source.Html, cancellation);
        if (page.Blocks.Count == 0) return Rejected("empty", "The page has no text.", context);

        var stated = JsonLd.Read(source.StructuredData);
        var meta = new MetaTags(page);
        var body = BodyFinder.Find(page, stated, meta, cancellation);
        var address = context.SourceUrl ?? SavedFrom.Address(html);
        var resolver = new LinkResolver(BaseAddress.Of(page, address));
        var facts = new PageFacts(page, meta, stated, body.Heading, body.FirstKept, body.LastKept, resolver, address);
        var text = HtmlFragment.Of(page.Blocks.Where(b => body.Kept[b.Index]), resolver, ParseWarnings.Of(source));
        return ReadResult.Of(DocumentAssembler.Assemble(facts, body, text, context));
    }

    private static ReadResult Rejected(string code, string message, HtmlContext context) => new([], [new Rejection(code, message, context.Entry)]);
}
