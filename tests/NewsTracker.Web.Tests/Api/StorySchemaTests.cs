using System.Text.Json;

namespace NewsTracker.Tests.Api;

/// <summary>Every field of the story JSON and of `extract`, on the samples and on the user's documents where they are at hand.</summary>
public sealed class StorySchemaTests
{
    [Fact]
    public async Task The_samples_are_written_as_the_schema_says() => await CheckAsync(Repository.Path("seeds"));

    [SkippableFact]
    public async Task The_users_documents_are_written_as_the_schema_says() => await CheckAsync(Corpora.Require("seeds"));

    private static async Task CheckAsync(string input)
    {
        using var folder = new TestFolder();
        var schemas = await SchemaCheck.OfSiteAsync();
        await CommandRun.RunAsync(null, "ingest", input, "--data", folder.Data);
        var texts = new Dictionary<long, List<string>>();
        foreach (var article in await LinesAsync(folder, "articles"))
        {
            schemas.Faults(article, "Article").ShouldBeEmpty();
            var letters = article.GetProperty("text").GetString()!.EnumerateRunes().Select(r => r.ToString()).ToList();
            texts[article.GetProperty("id").GetInt64()] = letters;
            foreach (var timex in article.GetProperty("timexes").EnumerateArray()) Cut(letters, timex).Length.ShouldBeGreaterThan(0);
        }

        foreach (var story in (await LinesAsync(folder, "json", "--sub-stories"))
            .Concat(await LinesAsync(folder, "json", "--full-timeline")))
        {
            schemas.Faults(story, "Story").ShouldBeEmpty();
            StoryJsonRules.Check(story, texts);
        }
    }

    private static string Cut(List<string> letters, JsonElement span) =>
        string.Concat(letters[span.GetProperty("start").GetInt32()..span.GetProperty("end").GetInt32()]);

    private static async Task<List<JsonElement>> LinesAsync(TestFolder folder, string format, params string[] more)
    {
        var run = await CommandRun.RunAsync(null, ["export", "--format", format, "--data", folder.Data, .. more]);
        run.Exit.ShouldBe(0, run.Error);
        return [.. run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement)];
    }
}
