using System.Text.Json;

namespace NewsTracker.Tests.Commands;

public sealed class ExportTests : IAsyncLifetime, IDisposable
{
    private readonly TestFolder folder = new();

    public async Task InitializeAsync() =>
        await CommandRun.RunAsync(
            null, "ingest", folder.Write("in/one.txt", SampleTexts.Opening), folder.Write("in/two.txt", SampleTexts.Other), "--data",
            folder.Data);

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Several_stories_go_into_a_folder_one_file_each()
    {
        var into = Path.Combine(folder.Path, "out", "ics");

        var run = await RunAsync("--format", "ics", "--out", into);

        run.Exit.ShouldBe(0, run.Error);
        (run.Output, run.Error).ShouldBe(("", ""));
        Directory.EnumerateFiles(into).Select(Path.GetFileName).Order().ShouldBe(
            ["harbour-talks-open-in-quillport-over-the-closed-canal.ics", "orchard-growers-in-vale-of-sorn-report-early-blossom.ics"]);
    }

    [Theory]
    [InlineData("--format", "html")]
    [InlineData("--format", "nonsense")]
    [InlineData("--format", "json", "--story", "no-such-story")]
    [InlineData("--format", "json", "--max-words", "-1")]
    [InlineData("--format", "json", "--max-words", "many")]
    [InlineData("--format", "json", "--out", "/")]
    [InlineData("--format", "json", "--unknown")]
    [InlineData("--format", "json", "--public-url", "not an address")]
    [InlineData]
    public async Task Wrong_usage_says_so_on_standard_error(params string[] arguments)
    {
        var run = await RunAsync(arguments);

        run.Exit.ShouldBe(2);
        run.Output.ShouldBeEmpty();
        run.Error.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_story_can_be_named_and_its_summary_cut()
    {
        var run = await RunAsync(
            "--format", "json", "--story", "harbour-talks-open-in-quillport-over-the-closed-canal", "--max-words", "25");

        run.Exit.ShouldBe(0, run.Error);
        var story = JsonDocument.Parse(run.Output).RootElement;
        var words = story
            .GetProperty("sections")
            .EnumerateArray()
            .SelectMany(s => s.GetProperty("sentences").EnumerateArray())
            .Sum(s => s.GetProperty("text").GetString()!.Split(' ').Length);
        words.ShouldBeInRange(1, 25);
    }

    [Fact]
    public async Task Every_command_explains_itself()
    {
        var root = await CommandRun.RunAsync(null, "--help");
        root.Exit.ShouldBe(0);
        foreach (var command in new[] { "serve", "ingest", "extract", "export", "backup", "restore", "check", "rebuild" })
        {
            root.Output.ShouldContain(command);
            var help = await CommandRun.RunAsync(null, command, "--help");
            (help.Exit, help.Error).ShouldBe((0, ""), command);
            help.Output.ShouldContain("--data");
        }
    }

    private Task<(int Exit, string Output, string Error)> RunAsync(params string[] arguments) =>
        CommandRun.RunAsync(null, ["export", "--data", folder.Data, .. arguments]);
}
