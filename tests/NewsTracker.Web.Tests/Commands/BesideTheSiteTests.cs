namespace NewsTracker.Tests.Commands;

/// <summary>Commands on a data folder that a running site owns.</summary>
public sealed class BesideTheSiteTests
{
    [Fact]
    public async Task Files_are_handed_to_the_site_and_the_command_waits_for_them()
    {
        await using var site = await TestSite.StartAsync();
        using var folder = new TestFolder();

        var file = await CommandRun.ProcessAsync(null, "ingest", folder.Write("one.txt", SampleTexts.Opening), "--data", site.Data);
        var lines = await CommandRun.ProcessAsync(
            """{"id":"z1","title":"Orchard opens","outlet":"Sorn Echo","published":"2026-03-05","text":"The orchard of Sorn opened on Thursday."}""" +
            "\n{broken\n",
            "ingest", "-", "--story", "Orchards", "--data", site.Data);

        (file.Exit, file.Error).ShouldBe((0, ""));
        file.Output.ShouldBe("1 added, 0 new versions, 0 copies, 0 duplicates, 0 rejected\n");
        lines.Exit.ShouldBe(1);
        var output = lines.Output.TrimEnd().Split('\n');
        output[^1].ShouldBe("1 added, 0 new versions, 0 copies, 0 duplicates, 1 rejected");
        output[0].ShouldContain("line 2");
        (await site.Client.GetStringAsync(new Uri("/api/v1/stories", UriKind.Relative))).ShouldContain("\"title\":\"Orchards\"");
        (await CommandRun.ProcessAsync(null, "check", "--data", site.Data)).Exit.ShouldBe(0);
        (await CommandRun.ProcessAsync(null, "rebuild", "--data", site.Data)).Exit.ShouldBe(1);
        (await CommandRun.ProcessAsync(null, "serve", "--data", site.Data, "--urls", "http://127.0.0.1:0")).Exit.ShouldBe(1);
    }

    [Fact]
    public async Task A_folder_without_a_store_is_wrong_usage()
    {
        using var folder = new TestFolder();
        foreach (var command in new[] { "check", "rebuild", "backup" })
        {
            var run = await CommandRun.ProcessAsync(
                null, [command, .. command == "backup" ? new[] { Path.Combine(folder.Path, "x.db") } : [], "--data", folder.Data]);
            (run.Exit, run.Output).ShouldBe((2, ""), command);
            run.Error.ShouldContain("--data");
        }

        (await CommandRun.ProcessAsync(null, "ingest", Path.Combine(folder.Path, "absent"), "--data", folder.Data)).Exit.ShouldBe(2);
    }
}
