using System.Diagnostics;
using Microsoft.Data.Sqlite;

namespace NewsTracker.Tests.Commands;

public sealed class BackupTests
{
    [Fact]
    public async Task A_copy_made_while_the_site_serves_restores_to_the_same_stories()
    {
        using var folder = new TestFolder();
        var copy = Path.Combine(folder.Path, "kept", "monday.db");
        string stories;
        await using (var site = await TestSite.StartAsync())
        {
            await site.UploadAsync(("one.txt", SampleTexts.Opening));
            var run = await CommandRun.ProcessAsync(null, "backup", copy, "--data", site.Data);
            run.Exit.ShouldBe(0, run.Error);
            run.Output.ShouldStartWith(copy);
            stories = (await CommandRun.RunAsync(null, "export", "--format", "json", "--data", site.Data)).Output;
            await site.UploadAsync(("two.txt", SampleTexts.Second));

            var refused = await CommandRun.ProcessAsync(null, "restore", copy, "--data", site.Data);
            refused.Exit.ShouldBe(1);
            refused.Error.ShouldContain("in use");
            (await site.Client.GetStringAsync(new Uri("/api/v1/stories", UriKind.Relative))).ShouldContain("\"articleCount\":2");
        }

        (await CommandRun.ProcessAsync(null, "restore", copy, "--data", folder.Data)).Exit.ShouldBe(0);
        (await CommandRun.RunAsync(null, "export", "--format", "json", "--data", folder.Data)).Output.ShouldBe(stories);
        (await CommandRun.RunAsync(null, "check", "--data", folder.Data)).Exit.ShouldBe(0);
        Directory.EnumerateFiles(Path.GetDirectoryName(copy)!).ShouldBe([copy]);
    }

    [Fact]
    public async Task A_restore_keeps_the_former_store_and_refuses_what_is_no_store()
    {
        using var folder = new TestFolder();
        await CommandRun.RunAsync(null, "ingest", folder.Write("one.txt", SampleTexts.Opening), "--data", folder.Data);
        var copy = Path.Combine(folder.Path, "copy.db");
        await CommandRun.RunAsync(null, "backup", copy, "--data", folder.Data);
        await CommandRun.RunAsync(null, "ingest", folder.Write("two.txt", SampleTexts.Second), "--data", folder.Data);
        var before = (await CommandRun.RunAsync(null, "export", "--format", "json", "--data", folder.Data)).Output;

        var half = folder.Write("half.db", (await File.ReadAllBytesAsync(copy))[..^20_000]);
        foreach (var (broken, why) in new[]
        {
            (folder.Write("text.db", SampleTexts.Other), "not a whole database"),
            (half, ""),
            (OtherDatabase(folder), "not one of NewsTracker")
        })
        {
            var refused = await CommandRun.RunAsync(null, "restore", broken, "--data", folder.Data);
            refused.Exit.ShouldBe(1, refused.Error);
            refused.Error.ShouldContain(why);
        }

        (await CommandRun.RunAsync(null, "restore", Path.Combine(folder.Path, "absent.db"), "--data", folder.Data)).Exit.ShouldBe(2);
        (await CommandRun.RunAsync(null, "export", "--format", "json", "--data", folder.Data)).Output.ShouldBe(before);
        (await CommandRun.RunAsync(null, "restore", copy, "--data", folder.Data)).Exit.ShouldBe(0);
        (await CommandRun.RunAsync(null, "export", "--format", "json", "--data", folder.Data)).Output.ShouldNotBe(before);
        var aside = Directory.EnumerateFiles(folder.Data, "newstracker.db.before-restore-*").ShouldHaveSingleItem();
        var again = Path.Combine(folder.Path, "again");
        (await CommandRun.RunAsync(null, "restore", aside, "--data", again)).Exit.ShouldBe(0);
        (await CommandRun.RunAsync(null, "export", "--format", "json", "--data", again)).Output.ShouldBe(before);
    }

    [Fact]
    public async Task A_backup_that_is_killed_leaves_nothing_under_its_name()
    {
        using var folder = new TestFolder();
        await CommandRun.RunAsync(null, "ingest", folder.Write("one.txt", SampleTexts.Opening), "--data", folder.Data);
        Fill(Path.Combine(folder.Data, "newstracker.db"));
        var copy = Path.Combine(folder.Path, "copies", "store.db");

        using (var process = CommandRun.Start("backup", copy, "--data", folder.Data))
        {
            var clock = Stopwatch.StartNew();
            while (!(Directory.Exists(Path.GetDirectoryName(copy)) && Directory.EnumerateFiles(Path.GetDirectoryName(copy)!).Any())
                && clock.Elapsed < TimeSpan.FromMinutes(1))
                await Task.Delay(2);
            process.Kill();
            await process.WaitForExitAsync();
        }

        File.Exists(copy).ShouldBeFalse();
        (await CommandRun.RunAsync(null, "backup", copy, "--data", folder.Data)).Exit.ShouldBe(0);
        Directory.EnumerateFiles(Path.GetDirectoryName(copy)!).ShouldBe([copy], "the part file of the killed one goes");
    }

    /// <summary>So many bytes that copying them takes a while.</summary>
    private static void Fill(string database)
    {
        using var connection = new SqliteConnection($"Data Source={database};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "CREATE TABLE Ballast (Bytes BLOB); WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i " +
            "< 300) INSERT INTO Ballast SELECT randomblob(1000000) FROM n;";
        command.ExecuteNonQuery();
    }

    private static string OtherDatabase(TestFolder folder)
    {
        var path = Path.Combine(folder.Path, "other.db");
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "CREATE TABLE Birds (Name TEXT);";
        command.ExecuteNonQuery();
        return path;
    }
}
