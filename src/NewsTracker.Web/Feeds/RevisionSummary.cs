using System.Text.Json;
using NewsTracker.Web.Exports.Pages;
using NewsTracker.Web.Rendering.Changes;
using NewsTracker.Web.Views.Revisions;
using NewsTracker.Web.Words;

namespace NewsTracker.Web.Feeds;

/// <summary>What a revision brought, as one line and as markup: for the first one its summary, for later ones what is new and what was dropped.</summary>
internal static class RevisionSummary
{
    private const int MostItems = 20;

    public static string Summary(JsonElement story, RevisionChanges changes)
    {
        var parts = new[]
        {
            Some(changes.ArticlesAdded, "new article"), Some(changes.SentencesAdded, "new sentence"), Some(changes.EventsAdded, "new event"), Some(changes.EventsRedated, "event with another date", "events with other dates"),
        }.OfType<string>().ToList();
        if (changes.Decisions.Count > 0) return string.Join(" ", changes.Decisions);
        if (parts.Count > 0) return string.Join(", ", parts);
        return Sentences(story).FirstOrDefault() ?? CountText.Of(story.GetProperty("articleCount").GetInt32(), "article");
    }

    public static string Html(JsonElement story, RevisionChanges changes)
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
        if (html.ToString().Length == 0) Whole(html, story);
        return html.ToString();
    }

    private static void Whole(Markup html, JsonElement story)
    {
        foreach (var section in story.GetProperty("sections").EnumerateArray())
        {
            html.Add($"<h2>{section.GetProperty("heading").GetString()}</h2>");
            html.Add($"<p>{string.Join(' ', section.GetProperty("sentences").EnumerateArray().Select(s => s.GetProperty("text").GetString()))}</p>");
        }

        List(html, "Articles", [.. story.GetProperty("articles").EnumerateArray().Select(a => string.Join(": ", new[] { a.GetProperty("outlet").GetString(), a.GetProperty("title").GetString() }.OfType<string>()))]);
    }

    private static void List(Markup html, string heading, IReadOnlyList<string> items)
    {
        if (items.Count == 0) return;
        html.Add($"<h2>{heading}</h2>").Add($"<ul>");
        foreach (var item in items.Take(MostItems)) html.Add($"<li>{item}</li>");
        if (items.Count > MostItems) html.Add($"<li>and {items.Count - MostItems} more</li>");
        html.Add($"</ul>");
    }

    private static IEnumerable<string> Sentences(JsonElement story) =>
        story.GetProperty("sections").EnumerateArray().SelectMany(s => s.GetProperty("sentences").EnumerateArray()).Select(s => s.GetProperty("text").GetString()!);

    private static string? Some(IReadOnlyList<string> items, string one, string? many = null) => items.Count == 0 ? null : CountText.Of(items.Count, one, many);
}
