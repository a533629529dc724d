using System.Diagnostics;
using System.Globalization;

namespace NewsTracker.Tests.Commands;

/// <summary>Commands that are killed or asked to end: the store is whole, readers have what they had, the next start tidies up.</summary>
public sealed class KilledCommandTests
{
    [Theory]
    [InlineData(250)]
    [InlineData(900)]
    [InlineData(1600)]
    public async Task A_rebuild_that_is_killed_leaves_the_store_as_it_was(int milliseconds)
    {
        using var folder = new TestFolder();
        await FillAsync(folder, 120);
        var before = await StoriesAsync(folder.Data);

        await KillAsync(milliseconds, "rebuild", "--data", folder.Data);

        (await StoriesAsync(folder.Data)).ShouldBe(before);
        (await CommandRun.RunAsync(null, "check", "--data", folder.Data)).Exit.ShouldBe(0);
        Left(folder.Data).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(200)]
    [InlineData(500)]
    public async Task A_restore_that_is_killed_leaves_the_former_store_or_the_restored_one(int milliseconds)
    {
        using var folder = new TestFolder();
        await FillAsync(folder, 30);
        var backup = Path.Combine(folder.Path, "kept.db");
        (await CommandRun.RunAsync(null, "backup", backup, "--data", folder.Data)).Exit.ShouldBe(0);
        var before = await StoriesAsync(folder.Data);

        await KillAsync(milliseconds, "restore", backup, "--data", folder.Data);

        (await StoriesAsync(folder.Data)).ShouldBe(before);
        Left(folder.Data).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(150)]
    [InlineData(450)]
    [InlineData(800)]
    public async Task A_first_start_that_is_killed_is_taken_up(int milliseconds)
    {
        using var folder = new TestFolder();

        await KillAsync(milliseconds, "serve", "--no-seeds", "--urls", "http://127.0.0.1:0", "--data", folder.Data);

        await FillAsync(folder, 1);
        (await CommandRun.RunAsync(null, "check", "--data", folder.Data)).Exit.ShouldBe(0);
    }

    /// <summary>What earlier kills left; a restore is made after a fault, when room is short.</summary>
    [Fact]
    public async Task The_next_start_deletes_what_kills_left()
    {
        using var folder = new TestFolder();
        await FillAsync(folder, 1);
        foreach (var name in new[] { "newstracker.db.restoring", "newstracker.db.rebuilding", "newstracker.db.rebuilding-wal" })
            await File.WriteAllTextAsync(Path.Combine(folder.Data, name), "half");
        Left(folder.Data).ShouldNotBeEmpty();

        (await CommandRun.ProcessAsync(null, "ingest", folder.Write("in/1.txt", Text(7)), "--data", folder.Data)).Exit.ShouldBe(0);

        Left(folder.Data).ShouldBeEmpty();
    }

    [SkippableTheory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public async Task A_command_that_is_asked_to_end_ends_soon_and_the_next_goes_on(string signal)
    {
        Skip.If(OperatingSystem.IsWindows(), "Windows has no such signals.");
        using var folder = new TestFolder();
        for (var i = 0; i < 1_500; i++) folder.Write($"many/{i}.txt", Text(i));
        var watch = Stopwatch.StartNew();
        using var process = CommandRun.Start("ingest", Path.Combine(folder.Path, "many"), "--data", folder.Data);
        var store = Path.Combine(folder.Data, "newstracker.db");
        while (!File.Exists(store) && watch.Elapsed < TimeSpan.FromMinutes(1)) await Task.Delay(20);
        var start = watch.Elapsed; // half a second on a quiet machine, many where all tests run at once
        await Task.Delay(start * 2);
        process.HasExited.ShouldBeFalse("it should still be at work");

        watch.Restart();
        using (var kill = Process.Start("kill", ["-" + signal, process.Id.ToString(CultureInfo.InvariantCulture)])) kill.WaitForExit();
        await process.WaitForExitAsync();

        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(10) + (start * 4)); // one on a quiet machine
        (await CommandRun.RunAsync(null, "check", "--data", folder.Data)).Output.ShouldNotContain("FAIL");
    }

    private static async Task FillAsync(TestFolder folder, int articles)
    {
        for (var i = 0; i < articles; i++) folder.Write($"in/{i}.txt", Text(i));
        var run = await CommandRun.RunAsync(null, "ingest", Path.Combine(folder.Path, "in"), "--data", folder.Data);
        run.Exit.ShouldBe(0, run.Error);
    }

    private static string Text(int number) =>
        $"Plan {number} for the harbour\n\nThe council of Quillport met on {number % 28 + 1} March 2026 about plan {number}. " +
        $"Harbour master Ines Taverel said that {number + 3} boats would be moved to berth {number * 7919 % 1009}.\n";

    private static async Task KillAsync(int milliseconds, params string[] arguments)
    {
        using var process = CommandRun.Start(arguments);
        await Task.Delay(milliseconds);
        process.Kill();
        await process.WaitForExitAsync();
    }

    private static async Task<string> StoriesAsync(string data) =>
        (await CommandRun.RunAsync(null, "export", "--format", "assignments", "--data", data)).Output;

    private static string[] Left(string data) =>
        [.. Directory.GetFiles(data, "newstracker.db.*").Where(f => Path.GetFileName(f) is not "newstracker.db")];
}
