using System.Globalization;
using NewsTracker.Web.Hosting;
using NewsTracker.Web.Rendering.Citations;
using NewsTracker.Web.Views.Stories;
using NewsTracker.Web.Words;

namespace NewsTracker.Web.Exports.Pages;

/// <summary>The passages as footnotes, in the order of the page: words, support status, source, and the way back.</summary>
internal static class HtmlNotes
{
    public static IEnumerable<string> Parts(Markup page, StoryView story, ExportOptions options)
    {
        var groups = story.Sections
            .SelectMany(s => s.Sentences)
            .Select(CitedText.Of)
            .Concat(options.Events(story).Select(CitedText.Of))
            .SelectMany(c => c.All)
            .ToList();
        if (groups.Count == 0) yield break;
        page.Add($"<section id=\"passages\">").Add($"<h2>Passages</h2>").Add($"<ol class=\"notes\">");
        foreach (var group in groups)
        {
            Note(page, group, options);
            yield return page.Take();
        }

        page.Add($"</ol>").Add($"</section>");
        yield return page.Take();
    }

    private static void Note(Markup page, CitationGroup group, ExportOptions options)
    {
        var number = group.Source is { } source
            ? Markup.Of($"<a href=\"#source-{source}\">{group.Label}</a>")
            : Markup.Of($"{group.Label}");
        page.Add($"<li id=\"{group.Id}\">").Add(
            $"<p>{number} <b dir=\"auto\">{Head(group)}</b> <span class=\"support {SupportText.Name(group.Support)}\">{SupportText.Words(group.Support)}</span> <a class=\"back\" href=\"#{group.Id}-mark\" aria-label=\"Back to the text\">↩</a></p>");
        foreach (var passage in group.Passages.Where(p => p.Quote is not null))
        {
            var words = options.Site is { } site
                ? Markup.Link(new Uri(site, PassageLink.Of(passage, marked: true)).AbsoluteUri, passage.Quote!)
                : Markup.Of($"{passage.Quote}");
            page.Add(
                $"<blockquote dir=\"auto\"><p><span class=\"around\">{passage.Before}</span> <mark>{words}</mark> <span class=\"around\">{passage.After}</span></p></blockquote>");
        }

        page.Add($"</li>");
    }

    private static string Head(CitationGroup group)
    {
        var parts = new[] { group.First.Outlet, group.First.ArticleTitle }.OfType<string>().ToList();
        if (parts.Count == 0) return string.Create(CultureInfo.InvariantCulture, $"number {group.ImportedNumber} of the imported page");
        return string.Join(": ", parts) + (group.Source is null && group.ImportedNumber is { } stated
            ? string.Create(
                CultureInfo.InvariantCulture,
                $" (number {stated} of the imported timeline, matched by likeness: {CountText.Percent(group.First.Confidence)})")
            : "");
    }
}
