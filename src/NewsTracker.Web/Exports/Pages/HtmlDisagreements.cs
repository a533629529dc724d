using NewsTracker.Web.Views.Stories;

namespace NewsTracker.Web.Exports.Pages;

/// <summary>Where sources differ: both sides with their words.</summary>
internal static class HtmlDisagreements
{
    public static IEnumerable<string> Parts(Markup page, StoryView story)
    {
        if (story.Disagreements.Count == 0) yield break;
        page.Add($"<section id=\"disagreements\">").Add($"<h2>Where sources differ</h2>");
        foreach (var disagreement in story.Disagreements)
        {
            page.Add($"<h3 dir=\"auto\">{disagreement.About}</h3>").Add($"<dl>");
            foreach (var side in disagreement.Sides)
            {
                page.Add($"<dt dir=\"auto\">{side.Value}</dt>");
                foreach (var citation in side.Citations) page.Add(
                    $"<dd dir=\"auto\">{Number(citation)} <b>{citation.Outlet}</b> {(citation.Quote is { } quote ? $"“{quote}”" : citation.ArticleTitle)}</dd>");
            }

            page.Add($"</dl>");
            yield return page.Take();
        }

        page.Add($"</section>");
        yield return page.Take();
    }

    private static Markup.Raw Number(CitationView citation) =>
        citation.Source is { } source ? Markup.Of($"<a href=\"#source-{source}\">[{source}]</a>") : new("");
}
