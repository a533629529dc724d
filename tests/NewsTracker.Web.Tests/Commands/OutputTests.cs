using System.Diagnostics;
using NewsTracker.Web.Storage;

namespace NewsTracker.Tests.Commands;

/// <summary>Outputs never go over the store, nor over what others wrote unless that is asked for; inputs are files.</summary>
public sealed class OutputTests
{
    [Fact]
    public async Task The_files_of_a_data_folder_are_never_written_over()
    {
        using var folder = new TestFolder();
        await MakeAsync(folder);
        var link = Path.Combine(folder.Path, "link");
        Directory.CreateSymbolicLink(link, folder.Data);
        var before = await File.ReadAllBytesAsync(Path.Combine(folder.Data, "newstracker.db"));

        foreach (var target in new[]
        {
            Path.Combine(folder.Data, "newstracker.db"), Path.Combine(folder.Data, "newstracker.db-wal"),
            Path.Combine(folder.Data, "newstracker.lock"), Path.Combine(folder.Data, "newstracker.stamp"),
            Path.Combine(folder.Data, "logs", "notes.jsonl"), Path.Combine(link, "newstracker.db"),
        })
        {
            foreach (var command in new string[][] { ["backup", target], ["export", "--format", "articles", "--out", target] })
            {
                var run = await CommandRun.RunAsync(null, [.. command, "--force", "--data", folder.Data]);
                run.Exit.ShouldBe(2, target);
                run.Error.ShouldContain("data folder");
            }
        }

        (await File.ReadAllBytesAsync(Path.Combine(folder.Data, "newstracker.db"))).ShouldBe(before);
    }

    [Fact]
    public async Task A_file_of_others_is_replaced_only_when_that_is_asked_for()
    {
        using var folder = new TestFolder();
        await MakeAsync(folder);
        var mine = folder.Write("mine.bib", "@book{own, title = {Mine}}");
        var slug = (await CommandRun.RunAsync(null, "export", "--format", "assignments", "--data", folder.Data)).Output
            .Split("\"story\":\"")[1].Split('"')[0];
        string[] export = ["export", "--format", "bibtex", "--story", slug, "--out", mine, "--data", folder.Data];

        var refused = await CommandRun.RunAsync(null, export);
        refused.Exit.ShouldBe(2);
        refused.Error.ShouldContain("--force");
        (await CommandRun.RunAsync(null, "backup", mine, "--data", folder.Data)).Exit.ShouldBe(2);
        (await File.ReadAllTextAsync(mine)).ShouldContain("Mine");

        (await CommandRun.RunAsync(null, [.. export, "--force"])).Exit.ShouldBe(0);
        (await CommandRun.RunAsync(null, export)).Exit.ShouldBe(0, "what an export wrote may be replaced by the next");
        await File.AppendAllTextAsync(mine, "@book{mine}");
        (await CommandRun.RunAsync(null, export)).Exit.ShouldBe(2, "but not with a person's words in it");
    }

    [Fact]
    public async Task Backups_are_kept_by_number_and_the_newest_stay()
    {
        using var folder = new TestFolder();
        await MakeAsync(folder);
        var kept = Path.Combine(folder.Path, "kept");
        Directory.CreateDirectory(kept);
        foreach (var day in new[] { "20260101T000000Z", "20260102T000000Z", "20260103T000000Z" })
            await File.WriteAllTextAsync(Path.Combine(kept, $"newstracker-{day}.db"), "old");
        await File.WriteAllTextAsync(Path.Combine(kept, "newstracker-notes.db"), "a person's");

        (await CommandRun.RunAsync(null, "backup", "--backup-to", kept, "--keep", "2", "--data", folder.Data)).Exit.ShouldBe(0);

        var names = Directory.EnumerateFiles(kept).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal).ToList();
        names.Count.ShouldBe(3);
        names.ShouldContain("newstracker-20260103T000000Z.db");
        names.ShouldContain("newstracker-notes.db");
        var newest = Path.Combine(kept, names.Single(n => n is not ("newstracker-20260103T000000Z.db" or "newstracker-notes.db")));
        (await CommandRun.RunAsync(null, "restore", newest, "--data", Path.Combine(folder.Path, "again"))).Exit.ShouldBe(0);
        if (!OperatingSystem.IsWindows()) File.GetUnixFileMode(newest).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    [Fact]
    public async Task What_is_no_file_is_passed_over_with_a_word_and_links_out_are_not_followed()
    {
        if (!OperatingSystem.IsLinux()) return;
        using var folder = new TestFolder();
        var inner = folder.Write("in/one.txt", SampleTexts.Opening);
        var outside = folder.Write("outside.txt", SampleTexts.Second);
        var box = Path.GetDirectoryName(inner)!;
        using (var made = Process.Start("mkfifo", Path.Combine(box, "pipe.txt"))) await made.WaitForExitAsync();
        File.CreateSymbolicLink(Path.Combine(box, "out.txt"), outside);
        File.CreateSymbolicLink(Path.Combine(box, "inner.txt"), "one.txt");
        Directory.CreateSymbolicLink(Path.Combine(box, "up"), folder.Path);

        var run = await CommandRun.RunAsync(null, "extract", box);

        run.Exit.ShouldBe(0);
        run.Error.ShouldContain("pipe.txt: skipped, a pipe");
        run.Error.ShouldContain("out.txt: skipped, a link that leads out of the folder");
        run.Output.Trim().Split('\n').Length.ShouldBe(2, "the file, and the link to it within the folder");
    }

    [Fact]
    public void A_path_is_followed_through_links_to_its_end()
    {
        using var folder = new TestFolder();
        Directory.CreateDirectory(Path.Combine(folder.Path, "a"));
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "b"), "a");
        File.CreateSymbolicLink(Path.Combine(folder.Path, "ring"), "ring");
        var root = RealPath.Of(folder.Path)!;

        RealPath.Of(Path.Combine(folder.Path, "b", "new.txt")).ShouldBe(Path.Combine(root, "a", "new.txt"));
        RealPath.Of(Path.Combine(folder.Path, "ring")).ShouldBeNull();
        RealPath.IsBelow(Path.Combine(root, "ab"), Path.Combine(root, "a")).ShouldBeFalse();
    }

    private static async Task MakeAsync(TestFolder folder) =>
        (await CommandRun.RunAsync(null, "ingest", folder.Write("one.txt", SampleTexts.Opening), "--data", folder.Data)).Exit.ShouldBe(0);
}
