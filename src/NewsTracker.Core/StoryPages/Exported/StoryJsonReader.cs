using System.Globalization;
using System.Text.Json;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.StoryPages.Exported;

/// <summary>Reads story JSON (schema "newstracker/story/1") back: what it states, without the passages that its store held.</summary>
internal static class StoryJsonReader
{
    private const string Schema = "newstracker/story/";

    public static bool Recognizes(JsonElement json) =>
        json.ValueKind == JsonValueKind.Object && Text(json, "schema")?.StartsWith(Schema, StringComparison.Ordinal) == true
        && json.TryGetProperty("sections", out _);

    public static ImportedStory Read(JsonElement json)
    {
        var stated = json.TryGetProperty("stated", out var counts) && counts.ValueKind == JsonValueKind.Object ? counts : default;
        var story = new ExportedStory
        {
            Title = Text(json, "title") ?? "", Updated = Day(json, "updated") is { } day ? DateSpan.Day(day) : null,
            Counts = (Count(json, "statedArticleCount") ?? Count(stated, "articles"), Count(stated, "sources"), Count(stated, "stories"),
                Count(stated, "related"), Count(stated, "links")),
        };
        var places = new Dictionary<long, int>();
        foreach (var article in Items(json, "articles"))
        {
            var place = story.NewArticle(Text(article, "outlet"), Text(article, "title") ?? "", Text(article, "url"), PublishedOf(article));
            if (Id(article, "id") is { } id) places[id] = place;
        }

        foreach (var section in Items(json, "sections"))
            story.Section(Text(section, "heading"), Items(section, "sentences").Select(s =>
                ExportedStory.Sentence(
                    Text(s, "text"), Items(s, "citations").Concat(Items(s, "corroboration")).Select(Number).OfType<int>())));
        foreach (var source in Items(json, "sources"))
        {
            var article = Place(source) ?? story.Article(Text(source, "outlet"), Text(source, "title") ?? "", Text(source, "url"));
            if (Count(source, "number") is { } number) story.Source(number, article, Text(source, "description"));
        }

        foreach (var told in Items(json, "timeline"))
            story.Event(Text(told, "label"), Span(told), Text(told, "text"), Text(told, "quote"), Items(told, "citations").Select(c =>
                new ExportedCitation(
                    Number(c), Place(c), c.TryGetProperty("confidence", out var sure) && sure.TryGetDouble(out var p) ? p : 1)));
        foreach (var sub in Items(json, "stories")) story.Story(Text(sub, "title"), Count(sub, "articleCount") ?? 1);
        foreach (var link in Items(json, "externalResources"))
            story.Resource(Text(link, "url"), Count(link, "statedCount") ?? Count(link, "citedCount"));
        return story.ToStory();

        int? Place(JsonElement item) => Id(item, "article") is { } id && places.TryGetValue(id, out var place) ? place : null;
    }

    private static int? Number(JsonElement citation) => Count(citation, "source") ?? Count(citation, "statedNumber");

    private static Published? PublishedOf(JsonElement article) =>
        article.TryGetProperty("published", out var date) && date.ValueKind == JsonValueKind.Object && Span(date) is { } span
            ? new(span, Text(date, "time"), "field")
            : null;

    private static DateSpan? Span(JsonElement json)
    {
        if (Day(json, "start") is not { } start || (Day(json, "end") ?? start) is var end && end < start) return null;
        return Text(json, "precision") switch
        {
            "year" => DateSpan.Year(start.Year),
            "month" => DateSpan.Month(start.Year, start.Month),
            "range" when end != start => DateSpan.Range(start, end),
            _ => start == end ? DateSpan.Day(start) : DateSpan.Range(start, end),
        };
    }

    private static DateOnly? Day(JsonElement json, string name) =>
        DateOnly.TryParseExact(Text(json, name), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static string? Text(JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;

    private static int? Count(JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number
            && value.TryGetInt32(out var count) && count >= 0
            ? count
            : null;

    private static long? Id(JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number
            && value.TryGetInt64(out var id)
            ? id
            : null;

    private static List<JsonElement> Items(JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array
            ? [.. list.EnumerateArray()]
            : [];
}
