using System.Text;
using System.Text.Json;

namespace NewsTracker.Tests.Commands;

public sealed class ExtractTests
{
    [Fact]
    public async Task Lines_come_in_the_order_of_the_input_whatever_the_machine()
    {
        using var folder = new TestFolder();
        var paths = Enumerable.Range(0, 60)
            .Select(i => folder.Write(
                $"in/{i % 7}/{i:00}.txt",
                i % 9 == 0
                    ? ""
                    : $"Title {i}\n\nThe lamp {i} burns again since 9 March 2027, the board said on Tuesday.\n" +
                        string.Concat(Enumerable.Repeat($"It was dark for {i} nights. ", i % 5 * 400))))
            .ToArray();

        var here = await CommandRun.RunAsync(null, ["extract", .. paths]);
        var there = await CommandRun.ProcessAsync(
            null,
            new Dictionary<string, string>
            {
                ["TZ"] = "Asia/Tokyo",
                ["LC_ALL"] = "tr_TR.UTF-8",
                ["LANG"] = "tr_TR.UTF-8",
                ["DOTNET_PROCESSOR_COUNT"] = "1"
            },
            ["extract", .. paths]);
        var many = await CommandRun.ProcessAsync(
            null, new Dictionary<string, string> { ["DOTNET_PROCESSOR_COUNT"] = "16" }, ["extract", .. paths]);

        here.Exit.ShouldBe(1);
        here.Error.ShouldBeEmpty();
        Lines(here.Output).Select(l => l.GetProperty("file").GetString()).ShouldBe(paths);
        there.Output.ShouldBe(here.Output);
        many.Output.ShouldBe(here.Output);
    }

    [Fact]
    public async Task Offsets_are_code_points_of_the_text()
    {
        using var folder = new TestFolder();
        var path = folder.Write(
            "a.jsonl",
            """{"id":"1","title":"T","published":"2027-03-11","text":"🚢🚢 The ferry 𝕏 sank on 9 March 2027; divers came 🐟 on Tuesday."}""");

        var run = await CommandRun.RunAsync(null, "extract", path);

        var line = Lines(run.Output).Single();
        var runes = line.GetProperty("text").GetString()!.EnumerateRunes().ToArray();
        line.GetProperty("timexes")
            .EnumerateArray()
            .Select(t => string.Concat(runes[t.GetProperty("start").GetInt32()..t.GetProperty("end").GetInt32()]))
            .ShouldBe(["9 March 2027", "Tuesday"]);
    }

    [Fact]
    public async Task Standard_input_is_sniffed_like_a_file()
    {
        var lines = await CommandRun.ProcessAsync("{\"id\":\"a\",\"title\":\"One\",\"text\":\"Words of it.\"}\nrubbish\n", "extract", "-");
        var page = await CommandRun.RunAsync(
            "<!doctype html><html><body><article><h1>Lamp burns again</h1><p>The lamp at the end of the pier burns again, the board said " +
            "on Friday.</p></article></body></html>",
            "extract", "-");

        lines.Exit.ShouldBe(1);
        var (good, bad) = (Lines(lines.Output)[0], Lines(lines.Output)[1]);
        (good.GetProperty("file").GetString(), good.GetProperty("externalId").GetString()).ShouldBe(("-", "a"));
        (bad.GetProperty("entry").GetString(), bad.GetProperty("error").GetProperty("code").GetString()).ShouldBe(("line 2", "malformed"));
        page.Exit.ShouldBe(0);
        Lines(page.Output).Single().GetProperty("kind").GetString().ShouldBe("html");
    }

    [Fact]
    public async Task An_article_has_every_field_that_others_rely_on()
    {
        var run = await CommandRun.RunAsync(
            "Lamp burns again\n\nThe lamp at the end of the pier burns again, the board said.\n", "extract", "-");

        var fields = Lines(run.Output).Single().EnumerateObject().Select(p => p.Name).ToList();
        foreach (var field in new[]
        {
            "file", "index", "kind", "title", "byline", "outlet", "url", "published", "language", "text", "links", "timexes", "headings",
            "stripped", "warnings", "externalId", "summary"
        })
            fields.ShouldContain(field);
    }

    [Fact]
    public async Task A_feed_without_entries_gives_one_line_that_says_so()
    {
        var run = await CommandRun.RunAsync("<rss version=\"2.0\"><channel><title>The Tide</title></channel></rss>", "extract", "-");

        run.Exit.ShouldBe(0);
        var line = Lines(run.Output).Single();
        (line.GetProperty("kind").GetString(), line.GetProperty("title").GetString(), line.GetProperty("entries").GetInt32())
            .ShouldBe(("rss", "The Tide", 0));
    }

    [Fact]
    public async Task A_reader_that_has_had_enough_is_no_error()
    {
        using var folder = new TestFolder();
        for (var i = 0; i < 400; i++)
            folder.Write(
                $"in/{i:000}.txt", $"Title {i}\n\n" + string.Concat(Enumerable.Repeat("The lamp burns again since Tuesday. ", 400)));
        using var process = CommandRun.Start("extract", System.IO.Path.Combine(folder.Path, "in"));

        await process.StandardOutput.ReadLineAsync();
        process.StandardOutput.Close();
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        await process.WaitForExitAsync(limit.Token);

        process.ExitCode.ShouldBe(0);
        (await process.StandardError.ReadToEndAsync(limit.Token)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_path_that_is_not_there_is_wrong_usage()
    {
        var run = await CommandRun.RunAsync(null, "extract", "no-such-file.txt");

        run.Exit.ShouldBe(2);
        run.Output.ShouldBeEmpty();
        run.Error.ShouldContain("no-such-file.txt");
    }

    [Fact]
    public async Task Links_that_lead_back_do_not_go_round_for_ever()
    {
        using var folder = new TestFolder();
        folder.Write("in/a.txt", "Lamp burns again\n\nThe lamp at the end of the pier burns again, the board said.\n");
        Directory.CreateSymbolicLink(System.IO.Path.Combine(folder.Path, "in", "again"), System.IO.Path.Combine(folder.Path, "in"));

        var run = await CommandRun.RunAsync(null, "extract", System.IO.Path.Combine(folder.Path, "in"));

        Lines(run.Output).Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_feed_of_too_many_entries_gives_the_newest_and_names_the_rest()
    {
        using var folder = new TestFolder();
        var feed = new StringBuilder("<rss version=\"2.0\"><channel><title>The Tide</title>");
        for (var i = 0; i < 10_500; i++)
            feed.Append(
                System.Globalization.CultureInfo.InvariantCulture,
                $"<item><title>T{i}</title><pubDate>{new DateTime(2027, 1, 1).AddMinutes(i):yyyy-MM-dd'T'HH:mm}</pubDate></item>");
        var path = folder.Write("a.xml", feed.Append("</channel></rss>").ToString());

        var run = await CommandRun.RunAsync(null, "extract", path);

        run.Exit.ShouldBe(1);
        var lines = Lines(run.Output);
        lines.Count.ShouldBe(10_001);
        lines[^2].GetProperty("title").GetString().ShouldBe("T10499");
        lines[^1].GetProperty("error").GetProperty("message").GetString()!.ShouldContain("500 older ones");
    }

    private static List<JsonElement> Lines(string output) =>
        [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement)];
}
