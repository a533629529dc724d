using NewsTracker.Web.Rendering.Citations;
using NewsTracker.Web.Rendering.Timeline;
using NewsTracker.Web.Views.Stories;
using NewsTracker.Web.Words;

namespace NewsTracker.Web.Exports.Pages;

/// <summary>The timeline as an ordered list: date as exact as it is known, event, quote, numbers.</summary>
internal static class HtmlTimeline
{
    public static IEnumerable<string> Parts(Markup page, StoryView story, ExportOptions options)
    {
        var events = options.Events(story).ToList();
        if (events.Count == 0) yield break;
        page.Add($"<section id=\"timeline\">").Add($"<h2>Timeline</h2>").Add($"<ol class=\"timeline\">");
        foreach (var told in events)
        {
            page.Add($"<li id=\"{told.Anchor}\">").Add(
                $"<p class=\"when\">{When(told)}{(told.Planned ? " · planned" : "")} <small>{EventText.DateFrom(told.DateFrom)}</small></p>");
            page.Add($"<p dir=\"auto\">{told.Text} {HtmlSummary.Marks(CitedText.Of(told))}{HtmlSummary.Told(told.ToldBy)}</p>");
            if (EventText.Quote(told) is { Length: > 0 } quote) page.Add($"<blockquote dir=\"auto\"><p>“{quote}”</p></blockquote>");
            page.Add($"</li>");
            yield return page.Take();
        }

        page.Add($"</ol>").Add($"</section>");
        yield return page.Take();
    }

    private static Markup.Raw When(EventView told) => told.Date is { } date && DateText.Machine(date) is { } machine
        ? Markup.Of($"<time datetime=\"{machine}\">{told.Label}</time>")
        : Markup.Of($"{told.Label}");
}
