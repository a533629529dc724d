using System.Security.Cryptography;
using System.Text;
using NewsTracker.Core.Model;
using NewsTracker.Web.Views.Stories;
using NewsTracker.Web.Words;

namespace NewsTracker.Web.Exports.Pages;

/// <summary>
/// A story as one HTML file that needs nothing else: no script, no network, its style inside. Every sentence leads to the passages behind
/// it, every passage to its source and back. The file forbids itself to load or run anything but its own style.
/// </summary>
internal static class HtmlExport
{
    private static readonly string Style = ReadStyle();
    private static readonly string StyleHash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Style)));

    public static IEnumerable<string> Parts(StoryView story, ExportOptions options)
    {
        var page = new Markup();
        page.Add($"<!DOCTYPE html>").Add($"<html lang=\"{Language(story)}\">").Add($"<head>").Add($"<meta charset=\"utf-8\">")
            .Add(
                $"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-{new Markup.Raw(StyleHash)}'\">")
            .Add($"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
            .Add($"<meta name=\"color-scheme\" content=\"light dark\">")
            .Add($"<meta name=\"generator\" content=\"NewsTracker\">").Add($"<title>{story.Title}</title>")
            .Add($"<style>{new Markup.Raw(Style)}</style>").Add($"</head>").Add($"<body>").Add($"<main>");
        Header(page, story, options);
        IEnumerable<string>[] parts =
        [
            HtmlSummary.Parts(page, story), HtmlDisagreements.Parts(page, story), HtmlTimeline.Parts(page, story, options),
            HtmlNotes.Parts(page, story, options), HtmlLists.Parts(page, story, options),
        ];
        foreach (var part in parts.SelectMany(p => p)) yield return part;
        page.Add($"</main>").Add($"<footer>");
        page.Add(
            $"<p>Revision {story.Revision}, written {DateText.Moment(story.Updated)} by NewsTracker: every sentence opens the words that support it, or says that nothing does.</p>");
        page.Add($"</footer>").Add($"</body>").Add($"</html>");
        yield return page.Take();
    }

    private static void Header(Markup page, StoryView story, ExportOptions options)
    {
        page.Add($"<header>").Add($"<h1 dir=\"auto\">{story.Title}</h1>");
        var facts = new List<string> { CountText.Of(story.Articles.Count, "article"), CountText.Of(story.OutletCount, "outlet") };
        if (story.LatestDay is { } day) facts.Add("latest development " + DateText.Of(day));
        if (story.Origin == Origin.Imported) facts.Add("summary and timeline as an imported page states them");
        page.Add($"<p class=\"facts\">{string.Join(" · ", facts)}</p>");
        if (story.IsSample) page.Add($"<p class=\"facts\">Sample: outlets, people and places are invented.</p>");
        if (options.PageOf(story) is { } address) page.Add($"<p class=\"facts\">From {Markup.Link(address, address)}</p>");
        page.Add($"</header>");
    }

    /// <summary>The language most articles are in, for the reader's voice and hyphens.</summary>
    private static string Language(StoryView story) =>
        story.Articles
            .Select(a => a.Language)
            .OfType<string>()
            .GroupBy(l => l, StringComparer.Ordinal)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal)
            .FirstOrDefault()?.Key
        ?? "en";

    private static string ReadStyle()
    {
        using var stream = typeof(HtmlExport).Assembly.GetManifestResourceStream("NewsTracker.Web.Exports.Pages.story-file.css")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
