using System.Globalization;
using NewsTracker.Core.Model;
using NewsTracker.Core.Reading.Formats.Html.Body;
using NewsTracker.Core.Reading.Formats.Html.Fields;
using NewsTracker.Core.Reading.Formats.Html.Pages;
using NewsTracker.Core.Reading.Formats.Html.Parsing;
using NewsTracker.Core.Reading.Session;

namespace NewsTracker.Core.Reading.Formats.Html;

/// <summary>What is known about a page before it is read.</summary>
/// <param name="SourceUrl">The absolute address the page came from, if known; relative links are resolved with it.</param>
/// <param name="FileName">The file's name, if any.</param>
/// <param name="Kind">The kind to stamp on the document: the same reader serves saved pages and HTML parts of other formats.</param>
/// <param name="Entry">Path of the entry inside its container, if any.</param>
internal sealed record HtmlContext(
    string? SourceUrl = null, string? FileName = null, DocumentKind Kind = DocumentKind.Html, string? Entry = null)
{
    public static HtmlContext Empty { get; } = new();
}

/// <summary>A web page as an article: its text without what surrounds it, and what the page says about it.</summary>
internal static class HtmlReader
{
    private const int MinStated = 200;

    /// <summary>A stated text is taken for the page's when it is so many times as long, and less than this share of it is shown.</summary>
    private const int MinTimes = 2;

    private const double MaxShown = 0.4;

    private const string FrameOnly =
        "The page holds no article text, only its frame: a script loads the text. Save the page from a browser once it is shown.";

    private const string FramesOnly =
        "The page only lays out frames; the text is in another file. Open the frame with the article alone and save that.";

    /// <summary>Reads one page within the time of one document.</summary>
    /// <param name="html">The decoded source.</param>
    /// <param name="context">Where it came from, and the kind to stamp on the document.</param>
    /// <param name="session">The bounds of the file that the page is or lies in.</param>
    /// <returns>One document, or a rejection ("empty", "tooManyTags", "tooSlow"). Never throws because of the page's content.</returns>
    /// <exception cref="OperationCanceledException">The caller ended the session.</exception>
    public static ReadResult Read(string html, HtmlContext context, ReadingSession session)
    {
        using var time = session.StartDocument();
        try
        {
            return Read(html, context, time.Token);
        }
        catch (OperationCanceledException) when (!session.Cancellation.IsCancellationRequested)
        {
            var limit = session.Options.MaxTime.TotalSeconds;
            return ReadResult.Rejected("tooSlow",
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"Reading the page took more than {limit:0} seconds; save the article alone and try again."));
        }
    }

    /// <summary>Reads one page.</summary>
    /// <param name="html">The decoded source.</param>
    /// <param name="context">Where it came from, and the kind to stamp on the document.</param>
    /// <param name="cancellation">Ends the reading early.</param>
    /// <returns>One document, or a rejection ("empty", "tooManyTags") when there is no text to keep.
    /// Never throws because of the page's content.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was requested.</exception>
    public static ReadResult Read(string html, HtmlContext context, CancellationToken cancellation)
    {
        var source = SourceCleaner.Clean(html);
        if (source.TooManyTags)
            return Rejected("tooManyTags", "The page has more than 400,000 tags; save the article alone and try again.", context);
        var page = PageParser.Parse(source.Html, cancellation);
        if (page.Blocks.Count == 0)
        {
            var isFrames = html.Contains("<frameset", StringComparison.OrdinalIgnoreCase);
            return Rejected("empty", isFrames ? FramesOnly : "The page has no text.", context);
        }


        var stated = JsonLd.Read(source.StructuredData);
        var meta = new MetaTags(page);
        var body = BodyFinder.Find(page, stated, meta, cancellation);
        if (body.IsFrame && stated?.Body is not { Length: > MinStated }) return Rejected("empty", FrameOnly, context);
        if (stated?.Body is { Length: > MinStated } told && (body.IsFrame || IsTeaser(page, body, told)))
        {
            // what a script would show, or a wall before readers hides, the page's own data may say
            page = PageParser.Parse(SourceCleaner.Clean(StatedBodyPage.Of(html, told)).Html, cancellation);
            meta = new MetaTags(page);
            body = BodyFinder.Find(page, stated, meta, cancellation);
        }

        var address = context.SourceUrl ?? SavedFrom.Address(html);
        var resolver = new LinkResolver(page, address);
        var facts = new PageFacts(page, meta, stated, body.Heading, body.FirstKept, body.LastKept, resolver, address);
        var text = HtmlFragment.Of(page.Blocks.Where(b => body.Kept[b.Index]), resolver, source.Warnings);
        return ReadResult.Of(DocumentAssembler.Assemble(facts, body, text, context));
    }

    /// <summary>The page shows the beginning of its article alone: nearly nothing of what its data states stands in it.</summary>
    private static bool IsTeaser(HtmlPage page, BodyText body, string told)
    {
        var kept = page.Blocks.Where(b => body.Kept[b.Index]).Sum(b => b.Text.Length);
        if (kept * MinTimes > told.Length) return false;
        var shown = new MetadataText(string.Join('\n', page.Blocks.Select(b => b.Text)));
        return shown.Share(told) < MaxShown;
    }

    private static ReadResult Rejected(string code, string message, HtmlContext context) =>
        new([], [new Rejection(code, message, context.Entry)]);
}

/// <summary>A page with the text that its structured data states in place of the article that a script would load.</summary>
internal static class StatedBodyPage
{
    public static string Of(string html, string body)
    {
        var text = body.Contains("<p", StringComparison.OrdinalIgnoreCase)
            ? body
            : string.Concat(body.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Select(p => "<p>" + System.Net.WebUtility.HtmlEncode(System.Net.WebUtility.HtmlDecode(p)) + "</p>"));
        var at = html.IndexOf("</h1>", StringComparison.OrdinalIgnoreCase);
        at = at >= 0 ? at + 5 : html.IndexOf("</body", StringComparison.OrdinalIgnoreCase);
        return at < 0 ? html + text : html[..at] + "<article>" + text + "</article>" + html[at..];
    }
}
