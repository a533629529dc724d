using System.Text.Json;

namespace NewsTracker.Tests.Commands;

/// <summary>
/// The user's five documents through the whole product. They compare with the truth beside them and hold none of the text.
/// </summary>
public sealed class UserDocumentsTests
{
    [SkippableFact]
    public async Task Five_documents_become_one_story_with_everything_the_page_states()
    {
        var seeds = Corpora.Require("seeds");
        using var folder = new TestFolder();

        var first = await CommandRun.RunAsync(null, "ingest", seeds, "--data", folder.Data);
        var second = await CommandRun.RunAsync(null, "ingest", seeds, "--data", folder.Data);
        var json = await CommandRun.RunAsync(null, "export", "--format", "json", "--data", folder.Data);

        first.Output.TrimEnd().Split('\n')[^1].ShouldBe("5 added, 0 new versions, 0 copies, 0 duplicates, 0 rejected");
        second.Output.TrimEnd().Split('\n')[^1].ShouldBe("0 added, 0 new versions, 0 copies, 5 duplicates, 0 rejected");
        (await CommandRun.RunAsync(null, "check", "--data", folder.Data)).Exit.ShouldBe(0);
        var story = JsonDocument.Parse(json.Output.Trim()).RootElement; // one line: one story holds them all
        story.GetProperty("articleCount").GetInt32().ShouldBe(25);
        story.GetProperty("articles").EnumerateArray().Count(a => a.GetProperty("hasText").GetBoolean()).ShouldBe(4);
        var truth = JsonDocument.Parse(await File.ReadAllTextAsync(Corpora.Require("truth/000.json"))).RootElement;
        Imported(story, "sections").ShouldBe(truth.GetProperty("sections").GetArrayLength());
        Imported(story, "timeline").ShouldBe(truth.GetProperty("timeline").GetArrayLength());
        story.GetProperty("stories").EnumerateArray().Count().ShouldBeGreaterThanOrEqualTo(truth.GetProperty("stories").GetArrayLength());
        foreach (var citation in Citations(story)) CheckQuote(citation);
    }

    [SkippableFact]
    public async Task The_page_written_and_read_again_is_an_equal_story()
    {
        var page = Corpora.Seed("000");
        using var folder = new TestFolder();
        await CommandRun.RunAsync(null, "ingest", page, "--data", folder.Data);
        var written = Path.Combine(folder.Path, "written.txt");

        (await CommandRun.RunAsync(null, "export", "--format", "digest", "--out", written, "--data", folder.Data)).Exit.ShouldBe(0);
        var again = await CommandRun.RunAsync(null, "extract", written);
        var original = await CommandRun.RunAsync(null, "extract", page);

        Comparable(again.Output).ShouldBe(Comparable(original.Output));
    }

    [SkippableFact]
    public async Task The_order_of_arrival_does_not_matter_after_a_rebuild()
    {
        Corpora.Require("seeds");
        var files = Enumerable.Range(0, 5).Select(i => Corpora.Seed($"00{i}")).ToList();
        using var folder = new TestFolder();
        var outputs = new List<string>();
        foreach (var order in new[] { files, [files[3], files[1], files[4], files[0], files[2]] })
        {
            var data = Path.Combine(folder.Path, "data" + outputs.Count);
            foreach (var file in order) await CommandRun.RunAsync(null, "ingest", file, "--data", data);
            var live = await CommandRun.RunAsync(null, "export", "--format", "assignments", "--data", data);
            live.Output
                .TrimEnd()
                .Split('\n')
                .Select(l => JsonDocument.Parse(l).RootElement.GetProperty("story").GetString())
                .Distinct()
                .Count()
                .ShouldBe(1);
            (await CommandRun.RunAsync(null, "check", "--data", data)).Output.ShouldNotContain("FAIL");
            await CommandRun.ProcessAsync(null, "rebuild", "--data", data); // hashes of another process
            outputs.Add((await CommandRun.RunAsync(null, "export", "--format", "json", "--data", data)).Output);
        }

        WithoutSlugs(outputs[0]).ShouldBe(WithoutSlugs(outputs[1]));
    }

    /// <summary>An address is given when a story comes and stays: only what stands at it is compared.</summary>
    private static string WithoutSlugs(string story)
    {
        var node = System.Text.Json.Nodes.JsonNode.Parse(story)!.AsObject();
        foreach (var part in node["stories"]!.AsArray()) part!.AsObject().Remove("slug");
        return node.ToJsonString();
    }

    private static int Imported(JsonElement story, string list) =>
        story.GetProperty(list).EnumerateArray().Count(e => e.GetProperty("origin").GetString() == "imported");

    private static IEnumerable<JsonElement> Citations(JsonElement story) =>
        story.GetProperty("sections").EnumerateArray().SelectMany(s => s.GetProperty("sentences").EnumerateArray())
            .Concat(story.GetProperty("timeline").EnumerateArray())
            .SelectMany(s => s.GetProperty("citations").EnumerateArray());

    private static void CheckQuote(JsonElement citation)
    {
        var hasPassage = citation.GetProperty("passage").ValueKind == JsonValueKind.Object;
        (citation.GetProperty("quote").ValueKind == JsonValueKind.String).ShouldBe(hasPassage);
        if (citation.GetProperty("support").GetString() is "verbatim" or "elided" or "close" or "weak") hasPassage.ShouldBeTrue();
    }

    private static string Comparable(string line)
    {
        var node = System.Text.Json.Nodes.JsonNode.Parse(line.Trim())!.AsObject();
        node.Remove("file");
        return node.ToJsonString();
    }
}
