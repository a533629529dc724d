using System.Globalization;
using NewsTracker.Web.Views.Stories;
using NewsTracker.Web.Words;

namespace NewsTracker.Web.Exports.Pages;

/// <summary>
/// What follows the text: sources with the ways back, sub-stories, the other articles, external resources, findings.
/// </summary>
internal static class HtmlLists
{
    public static IEnumerable<string> Parts(Markup page, StoryView story, ExportOptions options)
    {
        var shown = story.Sections
            .SelectMany(s => s.Sentences)
            .Select(s => s.Anchor)
            .Concat(options.Events(story).Select(e => e.Anchor))
            .ToHashSet(StringComparer.Ordinal);
        var sources = story.Sources.Select(s => s.Article).ToHashSet();
        var others = story.Articles.Where(a => !sources.Contains(a.Id));
        IEnumerable<IEnumerable<string>> lists =
        [
            Sources(page, story, shown),
            List(page, "sub-stories", "Sub-stories", story.SubStories.Select(s =>
                Markup.Of($"{s.Title} <small>{CountText.Of(s.ArticleCount, "article")}</small>"))),
            List(page, "articles", "Further articles", others.Select(a => Markup.Of(
            $"{Line(a.Outlet, a.Title, a.Url, a.Published is { } date ? DateText.Of(date) : null)}{(a.HasText ? "" : " (text not on file)")}"))),
            List(page, "resources", "External resources", story.ExternalResources.Select(r =>
                Markup.Of($"{Markup.Link(r.Url, r.Url)} <small>cited {CountText.Of(r.ImportedCount ?? r.CitedCount, "time")}</small>"))),
            List(page, "findings", "What did not fit", story.Findings.Select(f => Markup.Of($"{f.Message}"))),
        ];
        return lists.SelectMany(l => l);
    }

    private static IEnumerable<string> Sources(Markup page, StoryView story, HashSet<string> shown)
    {
        if (story.Sources.Count == 0) yield break;
        page.Add($"<section id=\"sources\">").Add($"<h2>Sources</h2>").Add($"<ol class=\"sources\">");
        foreach (var source in story.Sources)
        {
            var back = source.BackLinks
                .Where(shown.Contains)
                .Select((anchor, i) => Markup.Of($"<a href=\"#{anchor}\" aria-label=\"Back to {anchor}\">{CountText.Letter(i)}</a>"));
            page.Add(
                $"<li id=\"source-{source.Number}\" value=\"{source.Number}\">{Line(source.Outlet, source.Title, source.Url, source.Published is { } date ? DateText.Of(date) : null)}{(source.HasText ? "" : " (text not on file)")} <span class=\"back\">{Markup.Join(" ", back)}</span>");
            if (source.Description is { } description) page.Add($"<p dir=\"auto\">{description}</p>");
            page.Add($"</li>");
            yield return page.Take();
        }

        page.Add($"</ol>").Add($"</section>");
        yield return page.Take();
    }

    private static IEnumerable<string> List(Markup page, string id, string heading, IEnumerable<Markup.Raw> items)
    {
        var isEmpty = true;
        foreach (var item in items)
        {
            if (isEmpty) page.Add($"<section id=\"{id}\">").Add($"<h2>{heading}</h2>").Add($"<ul>");
            isEmpty = false;
            page.Add($"<li dir=\"auto\">{item}</li>");
            yield return page.Take();
        }

        if (isEmpty) yield break;
        page.Add($"</ul>").Add($"</section>");
        yield return page.Take();
    }

    private static Markup.Raw Line(string? outlet, string title, string? url, string? date) => Markup.Of(
        $"<span dir=\"auto\">{Outlet(outlet)}{Markup.Link(url, title)}</span>{(date is null ? "" : string.Create(CultureInfo.InvariantCulture, $", {date}"))}");

    private static Markup.Raw Outlet(string? outlet) =>
        outlet is null ? Markup.Of($"") : Markup.Of($"<span class=\"outlet\">{outlet}</span>, ");
}
