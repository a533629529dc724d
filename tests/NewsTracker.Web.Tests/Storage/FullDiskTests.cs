using System.Net;
using Microsoft.EntityFrameworkCore;
using NewsTracker.Web.Storage.Model;

namespace NewsTracker.Tests.Storage;

/// <summary>
/// A real disk that fills and one that may only be read: what is refused, what is said, and that nothing acknowledged is lost.
/// </summary>
public sealed class FullDiskTests
{
    [SkippableFact]
    public async Task A_disk_that_fills_while_files_come_loses_none_and_goes_on_with_room()
    {
        using var disk = new SmallDisk(48);
        disk.Fill(leave: 16 << 20);
        await using var site = await TestSite.StartAsync(folder: Path.Combine(disk.Path, "data"));
        var (taken, status) = (0, HttpStatusCode.Accepted);
        while (status == HttpStatusCode.Accepted && taken < 500)
        {
            status = await SendAsync(site, taken);
            if (status == HttpStatusCode.Accepted) taken++;
        }

        status.ShouldBe(HttpStatusCode.InsufficientStorage);
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools(); // idle connections do not last, and with the last one goes the log
        disk.Fill();
        (await SendAsync(site, 900)).ShouldBe(HttpStatusCode.InsufficientStorage);
        var ready = await site.Client.GetAsync(new Uri("/readyz", UriKind.Relative));
        ready.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        (await ready.Content.ReadAsStringAsync()).ShouldContain("no room");
        using (var page = await site.Client.GetAsync(new Uri("/inbox", UriKind.Relative)))
        {
            var words = await page.Content.ReadAsStringAsync();
            words.ShouldContain("Nothing is taken until there is room");
            page.StatusCode.ShouldBe(HttpStatusCode.OK, words);
        }

        disk.MakeRoom();
        await site.IdleAsync();
        await using var after = site.Store.Open();
        (await after.Files.CountAsync()).ShouldBe(taken);
        (await after.Files.CountAsync(f => f.State == FileState.Rejected)).ShouldBe(0);
    }

    /// <summary>With the last connection the log and its index would go, and come again only where there is room.</summary>
    [SkippableFact]
    public async Task Pages_are_read_from_a_full_disk_however_long_nobody_read_and_the_site_ends_well()
    {
        using var disk = new SmallDisk(24);
        await using var site = await TestSite.StartAsync(folder: Path.Combine(disk.Path, "data"));
        (await SendAsync(site, 1)).ShouldBe(HttpStatusCode.Accepted);
        await site.IdleAsync();
        for (var i = 0; i < 3; i++)
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            disk.Fill();
            foreach (var path in new[] { "/", "/inbox", "/search?q=quay" })
            {
                using var page = await site.Client.GetAsync(new Uri(path, UriKind.Relative));
                page.StatusCode.ShouldBe(HttpStatusCode.OK, path);
            }
        }
    }

    [SkippableFact]
    public async Task A_disk_that_may_only_be_read_is_told_and_taken_again_when_it_may_be_written()
    {
        using var disk = new SmallDisk(24);
        await using var site = await TestSite.StartAsync(folder: Path.Combine(disk.Path, "data"));
        (await SendAsync(site, 1)).ShouldBe(HttpStatusCode.Accepted);
        await site.IdleAsync();

        Skip.IfNot(disk.MakeReadOnly(true), "A disk cannot be made read-only here.");
        await Task.Delay(TimeSpan.FromSeconds(2.5)); // a look counts two seconds
        (await SendAsync(site, 2)).ShouldBe(HttpStatusCode.ServiceUnavailable);
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools(); // idle connections do not last
        using var page = await site.Client.GetAsync(new Uri("/inbox", UriKind.Relative));
        var words = await page.Content.ReadAsStringAsync();
        words.ShouldContain("is not writable");
        page.StatusCode.ShouldBe(HttpStatusCode.OK, words);
        foreach (var command in new[] { "ingest", "rebuild" })
        {
            var run = await CommandRun.ProcessAsync(
                null, command == "ingest" ? [command, Repository.Path("README.md"), "--data", site.Data] : [command, "--data", site.Data]);
            run.Exit.ShouldBe(1, run.Error);
            run.Error.ShouldContain("not writable");
        }

        disk.MakeReadOnly(false).ShouldBeTrue();
        var again = HttpStatusCode.ServiceUnavailable;
        for (var i = 0; i < 40 && again != HttpStatusCode.Accepted; i++) // a write that failed is remembered for ten seconds
        {
            await Task.Delay(500);
            again = await SendAsync(site, 3);
        }

        again.ShouldBe(HttpStatusCode.Accepted);
    }

    private static async Task<HttpStatusCode> SendAsync(TestSite site, int number)
    {
        var noise = new byte[40_000];
        new Random(number).NextBytes(noise);
        using var form = new MultipartFormDataContent
        {
            {
                new ByteArrayContent(System.Text.Encoding.UTF8.GetBytes(
                    $"Plan {number} for the quay\n\nThe council met on 3 March 2026 about plan {number}.\n\n{Convert.ToHexString(noise)}")),
                "file", $"{number}.txt"
            }
        };
        using var answer = await site.Client.PostAsync(new Uri("/api/v1/files", UriKind.Relative), form);
        return answer.StatusCode;
    }
}
