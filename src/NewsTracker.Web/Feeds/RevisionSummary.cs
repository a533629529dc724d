using NewsTracker.Web.Exports.Pages;
using NewsTracker.Web.Rendering.Changes;
using NewsTracker.Web.Views.Json;
using NewsTracker.Web.Views.Revisions;
using NewsTracker.Web.Words;

namespace NewsTracker.Web.Feeds;

/// <summary>
/// What a revision brought, as one line and as markup: for the first one its summary, for later ones what is new and what was dropped.
/// </summary>
internal static class RevisionSummary
{
    private const int MaxItems = 20;

    public static string Summary(StoryJson story, RevisionChanges changes)
    {
        var parts = new[]
        {
            Some(changes.ArticlesAdded, "new article"), Some(changes.SentencesAdded, "new sentence"),
            Some(changes.EventsAdded, "new event"), Some(changes.EventsRedated, "event with another date", "events with other dates"),
        }.OfType<string>().ToList();
        if (changes.Decisions.Count > 0) return string.Join(" ", changes.Decisions);
        if (parts.Count > 0) return string.Join(", ", parts);
        return story.Sections.SelectMany(s => s.Sentences).FirstOrDefault()?.Text ?? CountText.Of(story.ArticleCount, "article");
    }

    public static string Html(StoryJson story, RevisionChanges changes)
    {
        var html = new Markup();
        List(html, "Decided by a person", changes.Decisions);
        List(html, "New articles", changes.ArticlesAdded);
        List(html, "New in the summary", changes.SentencesAdded);
        List(html, "New in the timeline", changes.EventsAdded);
        List(html, "Other dates", changes.EventsRedated);
        List(html, "No longer in the summary", changes.SentencesDropped);
        List(html, "No longer in the timeline", changes.EventsDropped);
        List(html, "Articles that left", changes.ArticlesDropped);
        var changed = html.Take();
        if (changed.Length > 0) return changed;
        Whole(html, story);
        return html.Take();
    }

    private static void Whole(Markup html, StoryJson story)
    {
        foreach (var section in story.Sections)
        {
            html.Add($"<h2>{section.Heading}</h2>");
            html.Add($"<p>{string.Join(' ', section.Sentences.Select(s => s.Text))}</p>");
        }

        List(html, "Articles", [.. story.Articles.Select(a => string.Join(": ", new[] { a.Outlet, a.Title }.OfType<string>()))]);
    }

    private static void List(Markup html, string heading, IReadOnlyList<string> items)
    {
        if (items.Count == 0) return;
        html.Add($"<h2>{heading}</h2>").Add($"<ul>");
        foreach (var item in items.Take(MaxItems)) html.Add($"<li>{item}</li>");
        if (items.Count > MaxItems) html.Add($"<li>and {items.Count - MaxItems} more</li>");
        html.Add($"</ul>");
    }

    private static string? Some(IReadOnlyList<string> items, string one, string? many = null) =>
        items.Count == 0 ? null : CountText.Of(items.Count, one, many);
}
