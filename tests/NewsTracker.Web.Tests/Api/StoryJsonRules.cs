using System.Text.Json;

namespace NewsTracker.Tests.Api;

/// <summary>What the story JSON promises beyond the types of its fields.</summary>
internal static class StoryJsonRules
{
    public static void Check(JsonElement story, IReadOnlyDictionary<long, List<string>> texts)
    {
        var where = story.GetProperty("slug").GetString();
        var sentences = List(story, "sections").SelectMany(s => List(s, "sentences")).ToList();
        var events = List(story, "timeline");
        var sides = List(story, "disagreements").SelectMany(d => List(d, "sides")).ToList();
        var citations = sentences
            .Concat(events)
            .Concat(sides)
            .SelectMany(c => List(c, "citations"))
            .Concat(sentences.SelectMany(s => List(s, "corroboration")))
            .ToList();
        var numbers = List(story, "sources").ToDictionary(s => s.GetProperty("number").GetInt32(), s => s.GetProperty("article"));
        var articles = List(story, "articles").Select(a => a.GetProperty("id").GetInt64()).ToHashSet();

        story.GetProperty("articleCount").GetInt32().ShouldBe(articles.Count, where);
        if (story.GetProperty("stated").ValueKind == JsonValueKind.Object)
            story.GetProperty("origin").GetString().ShouldBe("imported", where);
        if (story.GetProperty("origin").GetString() == "imported")
            story.GetProperty("statedArticleCount").ValueKind.ShouldBe(JsonValueKind.Number, where);
        foreach (var source in numbers.Values) articles.ShouldContain(source.GetInt64(), where);
        foreach (var citation in citations) Check(citation, numbers, articles, texts, where!);
        foreach (var sentence in sentences.Where(s => s.GetProperty("origin").GetString() == "derived"))
            List(sentence, "citations").ShouldNotBeEmpty(where);
        foreach (var told in events) CheckEvent(told, where!);
    }

    private static void Check(
        JsonElement citation,
        Dictionary<int, JsonElement> numbers,
        HashSet<long> articles,
        IReadOnlyDictionary<long, List<string>> texts,
        string where)
    {
        if (citation.GetProperty("source") is { ValueKind: JsonValueKind.Number } source)
            numbers[source.GetInt32()].GetInt64().ShouldBe(citation.GetProperty("article").GetInt64(), where);
        var support = citation.GetProperty("support").GetString();
        (citation.GetProperty("article").ValueKind == JsonValueKind.Null).ShouldBe(support == "unresolved", where);
        if (citation.GetProperty("article").ValueKind == JsonValueKind.Number)
            articles.ShouldContain(citation.GetProperty("article").GetInt64(), where);
        (citation.GetProperty("passage").ValueKind == JsonValueKind.Object)
            .ShouldBe(support is "verbatim" or "elided" or "close" or "weak", where);
        if (citation.GetProperty("passage") is not { ValueKind: JsonValueKind.Object } passage)
        {
            citation.GetProperty("quote").ValueKind.ShouldBe(JsonValueKind.Null, where);
            return;
        }

        var letters = texts[citation.GetProperty("article").GetInt64()];
        citation
            .GetProperty("quote")
            .GetString()
            .ShouldBe(string.Concat(letters[passage.GetProperty("start").GetInt32()..passage.GetProperty("end").GetInt32()]), where);
    }

    private static void CheckEvent(JsonElement told, string where)
    {
        var (start, end) = (told.GetProperty("start").GetString(), told.GetProperty("end").GetString());
        if (told.GetProperty("precision").GetString() == "day") start.ShouldBe(end, where);
        if (start is not null) string.CompareOrdinal(start, end).ShouldBeLessThanOrEqualTo(0, where);
        if (told.GetProperty("origin").GetString() == "derived")
            told.GetProperty("quote").GetString().ShouldBe(List(told, "citations")[0].GetProperty("quote").GetString(), where);
    }

    private static List<JsonElement> List(JsonElement owner, string name) =>
        owner.TryGetProperty(name, out var list) ? [.. list.EnumerateArray()] : [];
}
