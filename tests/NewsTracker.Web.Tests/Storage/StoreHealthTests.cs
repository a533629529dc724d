using System.Net;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using NewsTracker.Web.Storage;

namespace NewsTracker.Tests.Storage;

/// <summary>A database that is not what it was is told at a start, by `check` and by a running site, and never written over.</summary>
public sealed class StoreHealthTests
{
    [Theory]
    [InlineData("gone", "is gone")]
    [InlineData("empty", "is empty")]
    [InlineData("half", "cut short")]
    [InlineData("text", "no database")]
    [InlineData("foreign", "another program")]
    [InlineData("newer", "newer version")]
    public async Task A_database_that_is_not_ours_or_not_whole_is_told_and_left(string state, string words)
    {
        using var folder = new TestFolder();
        await MakeAsync(folder);
        var database = Path.Combine(folder.Data, "newstracker.db");
        var good = await File.ReadAllBytesAsync(database);
        switch (state)
        {
            case "gone": File.Delete(database); break;
            case "empty": await File.WriteAllBytesAsync(database, []); break;
            case "half": await File.WriteAllBytesAsync(database, good[..(good.Length / 2)]); break;
            case "text": await File.WriteAllTextAsync(database, SampleTexts.Opening); break;
            case "foreign": File.Delete(database); Run(database, "CREATE TABLE Birds (Name TEXT)"); break;
            default: Run(database, "INSERT INTO \"__EFMigrationsHistory\" VALUES ('29990101000000_Later', '99.0')"); break;
        }

        var left = File.Exists(database) ? await File.ReadAllBytesAsync(database) : null;
        foreach (var command in new string[][] { ["check"], ["export", "--format", "json"], ["rebuild"] })
        {
            var run = await CommandRun.RunAsync(null, [.. command, "--data", folder.Data]);
            run.Exit.ShouldBe(1, run.Error);
            (run.Output + run.Error).ShouldContain(words);
            (run.Output + run.Error).ShouldContain("restore");
        }

        (File.Exists(database) ? await File.ReadAllBytesAsync(database) : null).ShouldBe(left);
    }

    [Fact]
    public async Task Damage_inside_is_found_by_the_look_of_a_start()
    {
        using var folder = new TestFolder();
        await MakeAsync(folder);
        var database = Path.Combine(folder.Data, "newstracker.db");
        var bytes = await File.ReadAllBytesAsync(database);
        for (var page = 4096 * 3; page + 4096 < bytes.Length; page += 4096 * 5) bytes.AsSpan(page, 4096).Fill(0x5A);
        await File.WriteAllBytesAsync(database, bytes);

        var run = await CommandRun.RunAsync(null, "serve", "--no-seeds", "--urls", "http://127.0.0.1:0", "--data", folder.Data);

        run.Exit.ShouldBe(1);
        run.Error.ShouldContain("damaged");
        run.Error.ShouldContain("restore");
        (await CommandRun.RunAsync(null, "check", "--data", folder.Data)).Exit.ShouldBe(1);
    }

    [Theory]
    [InlineData("gone", "is gone")]
    [InlineData("empty", "is empty")]
    [InlineData("replaced", "Another file")]
    [InlineData("head", "damaged")]
    public async Task A_running_site_calls_nothing_stored_once_its_database_is_gone_or_damaged(string state, string words)
    {
        await using var site = await TestSite.StartAsync();
        await site.UploadAsync(("one.txt", SampleTexts.Opening));
        var database = Path.Combine(site.Data, "newstracker.db");
        switch (state)
        {
            case "gone": File.Delete(database); break;
            case "empty": Truncate(database); break;
            case "replaced": File.WriteAllText(database + ".other", "x"); File.Move(database + ".other", database, true); break;
            default: Overwrite(database); break;
        }

        await Task.Delay(TimeSpan.FromSeconds(2.2)); // a look counts two seconds
        var answer = await SendAsync(site, "two.txt", SampleTexts.Second);
        answer.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        (await answer.Content.ReadAsStringAsync()).ShouldContain(words);
        var ready = await site.Client.GetAsync(new Uri("/readyz", UriKind.Relative));
        ready.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        (await ready.Content.ReadAsStringAsync()).ShouldContain(words);
        (await site.Client.GetAsync(new Uri("/healthz", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public void A_disk_without_room_is_told_until_a_write_arrives()
    {
        using var folder = new TestFolder();
        using var health = new StoreHealth(new DataFolder(folder.Data));
        health.Fault.ShouldBeNull();

        health.Note(new InvalidOperationException("outer", new SqliteException("full", 13)))!.Status.ShouldBe(507);

        health.Fault!.Sentence.ShouldContain("no room");
        Should.Throw<StoreUnavailableException>(() => health.DemandRoom(0));
        health.Wrote();
        health.Fault.ShouldBeNull();
        Should.Throw<StoreUnavailableException>(() => health.DemandRoom(long.MaxValue / 2)).Fault.Kind.ShouldBe(StoreFaultKind.Full);
        health.Note(new InvalidOperationException("no fault of the store")).ShouldBeNull();
    }

    [Fact]
    public async Task A_damaged_store_takes_nothing_and_says_so_everywhere()
    {
        await using var site = await TestSite.StartAsync();
        site.Services.GetRequiredService<StoreHealth>().Note(StoreFaults.Damaged(site.Store.Folder, "a test"));

        var answer = await SendAsync(site, "one.txt", SampleTexts.Opening);

        answer.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        answer.Headers.RetryAfter.ShouldNotBeNull();
        var page = await site.Client.GetStringAsync(new Uri("/inbox", UriKind.Relative));
        page.ShouldContain("is damaged (a test)");
        page.ShouldContain("<code>newstracker restore FILE</code>");
        (await site.Client.GetAsync(new Uri("/readyz", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        var failed = await site.Client.GetAsync(new Uri("/error/503", UriKind.Relative));
        (await failed.Content.ReadAsStringAsync()).Split("is damaged (a test)").Length.ShouldBe(2, "the page of the fault says it once");
    }

    [Fact]
    public async Task What_is_kept_is_for_its_owner_alone()
    {
        if (OperatingSystem.IsWindows()) return;
        using var folder = new TestFolder();
        await MakeAsync(folder);

        File.GetUnixFileMode(folder.Data).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        foreach (var file in Directory.EnumerateFiles(folder.Data))
            File.GetUnixFileMode(file).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite, file);
    }

    private static async Task MakeAsync(TestFolder folder) =>
        (await CommandRun.RunAsync(null, "ingest", folder.Write("one.txt", SampleTexts.Opening), "--data", folder.Data)).Exit.ShouldBe(0);

    private static async Task<HttpResponseMessage> SendAsync(TestSite site, string name, string text)
    {
        using var form = new MultipartFormDataContent();
        form.Add(new StringContent(text), "file", name);
        return await site.Client.PostAsync(new Uri("/api/v1/files", UriKind.Relative), form);
    }

    private static void Truncate(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite);
        file.SetLength(0);
    }

    private static void Overwrite(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite);
        file.Write(new byte[8192]);
    }

    private static void Run(string database, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={database};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
