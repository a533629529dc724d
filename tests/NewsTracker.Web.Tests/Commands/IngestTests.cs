using System.Text.Json;

namespace NewsTracker.Tests.Commands;

public sealed class IngestTests
{
    [Fact]
    public async Task Files_are_added_once_and_known_the_second_time()
    {
        using var folder = new TestFolder();
        folder.Write("in/one.txt", SampleTexts.Opening);
        folder.Write("in/two.txt", SampleTexts.Second);
        var input = Path.Combine(folder.Path, "in");

        var first = await CommandRun.ProcessAsync(null, "ingest", input, "--data", folder.Data);
        var second = await CommandRun.ProcessAsync(null, "ingest", input, "--data", folder.Data);

        first.Exit.ShouldBe(0, first.Error);
        LastLine(first.Output).ShouldBe("2 added, 0 new versions, 0 copies, 0 duplicates, 0 rejected");
        second.Exit.ShouldBe(0);
        LastLine(second.Output).ShouldBe("0 added, 0 new versions, 0 copies, 2 duplicates, 0 rejected");
        (await CommandRun.RunAsync(null, "check", "--data", folder.Data)).Exit.ShouldBe(0);
    }

    [Fact]
    public async Task Bad_files_are_rejected_by_name_and_cause_and_the_good_one_is_kept()
    {
        using var folder = new TestFolder();
        folder.Write("in/empty.txt", "");
        folder.Write("in/binary.txt", [.. Enumerable.Range(0, 4000).Select(i => (byte)(i * 7919 >> 3))]);
        folder.Write("in/good.txt", SampleTexts.Opening);

        var run = await CommandRun.RunAsync(null, "ingest", Path.Combine(folder.Path, "in"), "--data", folder.Data);

        run.Exit.ShouldBe(1, run.Error);
        LastLine(run.Output).ShouldBe("1 added, 0 new versions, 0 copies, 0 duplicates, 2 rejected");
        run.Output.ShouldContain("empty.txt: The file is empty.");
        run.Output.ShouldContain("binary.txt: ");
    }

    [Fact]
    public async Task A_corrected_article_becomes_a_new_version_of_it()
    {
        using var folder = new TestFolder();
        var one = folder.Write(
            "one.jsonl",
            """{"id":"a","url":"https://quillport.example/canal","title":"Canal closed","outlet":"Quillport Herald","published":"2026-01-12","text":"The Marl canal was closed on Monday after a lock gate failed. Fourteen barges are trapped, the port authority said."}""");
        var two = folder.Write(
            "two.jsonl",
            """{"id":"a2","url":"https://quillport.example/canal?utm_source=x","title":"Canal closed","outlet":"Quillport Herald","published":"2026-01-12","text":"The Marl canal was closed on Monday after a lock gate failed. Seventeen barges are trapped, the port authority said. An earlier version of this article gave a lower number."}""");

        await CommandRun.RunAsync(null, "ingest", one, "--data", folder.Data);
        var run = await CommandRun.RunAsync(null, "ingest", two, "--data", folder.Data);

        LastLine(run.Output).ShouldBe("0 added, 1 new versions, 0 copies, 0 duplicates, 0 rejected");
        var assignments = await CommandRun.RunAsync(null, "export", "--format", "assignments", "--data", folder.Data);
        var lines = assignments.Output.TrimEnd().Split('\n').Select(l => JsonDocument.Parse(l).RootElement).ToList();
        lines.Select(l => l.GetProperty("externalId").GetString()).ShouldBe(["a", "a2"]);
        lines.Select(l => l.GetProperty("article").GetInt64()).Distinct().Count().ShouldBe(1);
    }

    [Fact]
    public async Task Two_articles_of_one_file_with_other_ids_stay_two()
    {
        using var folder = new TestFolder();
        var text = "Ministers met in Quillport on Monday and spoke about the canal for two hours, officials said after the meeting.";
        var file = folder.Write("both.jsonl", $$"""
            {"id":"x1","title":"Ministers meet","outlet":"Herald","published":"2026-03-02","text":"{{text}}"}
            {"id":"x2","title":"Ministers meet","outlet":"Herald","published":"2026-03-02","text":"{{text}}"}
            """);

        var run = await CommandRun.RunAsync(null, "ingest", file, "--data", folder.Data);

        LastLine(run.Output).ShouldStartWith("2 added");
    }

    [Fact]
    public async Task A_bad_line_of_a_json_lines_file_is_named_and_the_others_are_taken()
    {
        using var folder = new TestFolder();
        var lines = """
            {"id":"1","title":"First","text":"The first article tells of a bridge that was opened."}
            {"id":"2","title":
            {"id":"3","title":"Third","text":"The third article tells of a harbour that was closed."}
            """;

        var run = await CommandRun.RunAsync(lines, "ingest", "-", "--data", folder.Data);

        run.Exit.ShouldBe(1);
        LastLine(run.Output).ShouldBe("2 added, 0 new versions, 0 copies, 0 duplicates, 1 rejected");
        run.Output.ShouldContain("line 2");
    }

    [Fact]
    public async Task Chosen_stories_stay_apart_when_a_later_command_chooses_another()
    {
        using var folder = new TestFolder();
        const string one =
            """{"id":"1","title":"Quorvelle dam breach floods Tarnmouth valley","outlet":"Tarn Wire","published":"2026-03-02","text":"The Quorvelle dam gave way on Monday and the Tarnmouth valley was flooded."}""";
        const string two =
            """{"id":"2","title":"Tarnmouth valley flooded after Quorvelle dam breach","outlet":"Brenholt Post","published":"2026-03-02","text":"The Tarnmouth valley stands under water since the Quorvelle dam gave way on Monday."}""";
        await File.WriteAllTextAsync(Path.Combine(folder.Path, "one.jsonl"), one);
        await File.WriteAllTextAsync(Path.Combine(folder.Path, "two.jsonl"), two);
        await CommandRun.RunAsync(null, "ingest", Path.Combine(folder.Path, "one.jsonl"), "--story", "First list", "--data", folder.Data);
        await CommandRun.RunAsync(null, "ingest", Path.Combine(folder.Path, "two.jsonl"), "--story", "Second list", "--data", folder.Data);

        var rows = (await CommandRun.RunAsync(null, "export", "--format", "assignments", "--data", folder.Data))
            .Output.Trim()
            .Split('\n')
            .Select(l => JsonDocument.Parse(l).RootElement)
            .ToList();

        rows.Select(r => r.GetProperty("story").GetString()).ShouldBe(["first-list", "second-list"]);
    }

    [Fact]
    public async Task A_chosen_story_takes_all_articles()
    {
        using var folder = new TestFolder();
        folder.Write("in/one.txt", SampleTexts.Opening);
        folder.Write("in/two.txt", SampleTexts.Other);

        await CommandRun.RunAsync(null, "ingest", Path.Combine(folder.Path, "in"), "--story", "My reading list", "--data", folder.Data);
        var export = await CommandRun.RunAsync(null, "export", "--format", "json", "--data", folder.Data);

        var story = JsonDocument.Parse(export.Output.Trim()).RootElement;
        story.GetProperty("title").GetString().ShouldBe("My reading list");
        story.GetProperty("articleCount").GetInt32().ShouldBe(2);
        (await CommandRun.RunAsync(null, "check", "--data", folder.Data)).Exit.ShouldBe(0);
    }

    [Theory]
    [InlineData("ingest")]
    [InlineData("ingest", "/no/such/file")]
    [InlineData("export", "--format", "parchment")]
    [InlineData("unknown")]
    public async Task Wrong_usage_ends_with_2(params string[] arguments)
    {
        using var folder = new TestFolder();

        var run = await CommandRun.RunAsync(null, [.. arguments, "--data", folder.Data]);

        run.Exit.ShouldBe(2);
        run.Error.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task The_same_files_in_another_order_give_the_same_stories_after_a_rebuild()
    {
        using var folder = new TestFolder();
        var files = new[]
        {
            folder.Write("a.txt", SampleTexts.Opening), folder.Write("b.txt", SampleTexts.Second), folder.Write("c.txt", SampleTexts.Other)
        };
        var outputs = new List<string>();
        foreach (var order in new[] { files, [.. files.Reverse()] })
        {
            var data = Path.Combine(folder.Path, "data" + outputs.Count);
            foreach (var file in order) await CommandRun.RunAsync(null, "ingest", file, "--data", data);
            (await CommandRun.ProcessAsync(null, "rebuild", "--data", data)).Exit.ShouldBe(0); // hashes of another process
            outputs.Add((await CommandRun.RunAsync(null, "export", "--format", "json", "--data", data)).Output);
            (await CommandRun.RunAsync(null, "check", "--data", data)).Exit.ShouldBe(0);
        }

        outputs[0].ShouldBe(outputs[1]);
        outputs[0].Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(2);
    }

    [Fact]
    public async Task Extract_prints_one_object_a_document_in_input_order_and_stores_nothing()
    {
        using var folder = new TestFolder();
        var files = new[]
        {
            folder.Write("b.txt", SampleTexts.Second), folder.Write("empty.txt", ""), folder.Write("a.txt", SampleTexts.Opening)
        };

        var run = await CommandRun.RunAsync(null, ["extract", .. files]);

        run.Exit.ShouldBe(1);
        var lines = run.Output.TrimEnd().Split('\n').Select(l => JsonDocument.Parse(l).RootElement).ToList();
        lines[0].GetProperty("title").GetString().ShouldBe("Second round on Marl canal ends without agreement");
        lines[1].GetProperty("error").GetProperty("code").GetString().ShouldBe("empty");
        lines[2].GetProperty("published").GetProperty("start").GetString().ShouldBe("2026-03-03");
        foreach (var timex in lines[0].GetProperty("timexes").EnumerateArray())
            timex.GetProperty("end").GetInt32().ShouldBeGreaterThan(timex.GetProperty("start").GetInt32());
    }

    private static string LastLine(string output) => output.TrimEnd().Split('\n')[^1];
}
