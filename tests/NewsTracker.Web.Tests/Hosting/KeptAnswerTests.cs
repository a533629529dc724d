using System.Globalization;
using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NewsTracker.Web.Hosting.Kept;
using NewsTracker.Web.Storage;
using NewsTracker.Web.Storage.Rows;

namespace NewsTracker.Tests.Hosting;

/// <summary>Pages are sent from memory while the store is as it was when they were made, and never longer.</summary>
public sealed partial class KeptAnswerTests
{
    private static CancellationToken Cancellation => CancellationToken.None;

    [Fact]
    public async Task A_page_that_was_made_is_sent_again_from_memory_the_same_to_the_byte()
    {
        await using var site = await FilledAsync();
        var kept = site.Services.GetRequiredService<KeptAnswers>();
        foreach (var path in new[] { await PathAsync(site), "/", "/outlets", "/names", "/search?q=canal", "/api/v1/stories" })
        {
            var first = await site.Client.GetAsync(path, Cancellation);
            var before = kept.Sent;
            var second = await site.Client.GetAsync(path, Cancellation);

            kept.Sent.ShouldBe(before + 1, path);
            (await second.Content.ReadAsStringAsync(Cancellation)).ShouldBe(await first.Content.ReadAsStringAsync(Cancellation));
            second.Headers.ETag.ShouldBe(first.Headers.ETag);
            second.Content.Headers.ContentType.ShouldBe(first.Content.Headers.ContentType);
            Headers(second).ShouldBe(Headers(first), path);
        }
    }

    [Fact]
    public async Task Who_has_the_page_is_told_so_also_from_memory()
    {
        await using var site = await FilledAsync();
        var path = await PathAsync(site);
        var tag = (await site.Client.GetAsync(path, Cancellation)).Headers.ETag!;

        var again = await AskAsync(site, path, r => r.Headers.IfNoneMatch.Add(tag));
        var other = await AskAsync(site, path, r => r.Headers.IfNoneMatch.Add(new EntityTagHeaderValue("\"other\"")));

        again.StatusCode.ShouldBe(HttpStatusCode.NotModified);
        (await again.Content.ReadAsByteArrayAsync(Cancellation)).ShouldBeEmpty();
        other.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("gzip", "gzip")]
    [InlineData("gzip, deflate, br", "br")]
    [InlineData("br;q=0, gzip;q=0.5", "gzip")]
    [InlineData("identity", "")]
    [InlineData("deflate", "")]
    public async Task A_kept_page_goes_out_in_the_form_that_the_asker_takes(string accepted, string coding)
    {
        await using var site = await FilledAsync();
        var path = await PathAsync(site);
        var plain = await site.Client.GetStringAsync(path, Cancellation);

        for (var i = 0; i < 2; i++)
        {
            var answer = await AskAsync(site, path, r => r.Headers.TryAddWithoutValidation("Accept-Encoding", accepted));

            string.Join(',', answer.Content.Headers.ContentEncoding).ShouldBe(coding);
            answer.Headers.Vary.ShouldContain("Accept-Encoding");
            (await UnpackedAsync(answer, coding)).ShouldBe(plain);
        }
    }

    [Fact]
    public async Task A_page_that_is_asked_for_anew_is_made_anew()
    {
        await using var site = await FilledAsync();
        var path = await PathAsync(site);
        await site.Client.GetAsync(path, Cancellation);
        var kept = site.Services.GetRequiredService<KeptAnswers>();
        var before = kept.Sent;

        await AskAsync(site, path, r => r.Headers.CacheControl = new CacheControlHeaderValue { NoCache = true });

        kept.Sent.ShouldBe(before);
    }

    [Fact]
    public async Task What_another_program_writes_shows_at_once()
    {
        await using var site = await FilledAsync();
        var path = await PathAsync(site);
        await site.Client.GetAsync(path, Cancellation);

        await using (var other = new SqliteConnection($"Data Source={site.Store.Folder.Database};Pooling=False"))
        {
            await other.OpenAsync(Cancellation);
            await using var command = other.CreateCommand();
            command.CommandText = """UPDATE "Stories" SET "Title" = 'Named elsewhere'""";
            await command.ExecuteNonQueryAsync(Cancellation);
        }

        (await site.Client.GetStringAsync(path, Cancellation)).ShouldContain(">Named elsewhere</h1>");
    }

    [Fact]
    public async Task A_feed_is_sent_again_as_it_was_and_never_after_its_words_were_taken_away()
    {
        await using var site = await FilledAsync();
        var path = await PathAsync(site) + ".atom";
        var first = await site.Client.GetStringAsync(path, Cancellation);
        (await site.Client.GetStringAsync(path, Cancellation)).ShouldBe(first);
        first.ShouldContain("Tranter");

        await site.Store.WriteAsync(
            async db =>
            {
                foreach (var revision in await db.Revisions.ToListAsync(Cancellation))
                {
                    var state = Encoding.UTF8.GetString(Compression.Unpack(revision.Snapshot));
                    revision.Snapshot = Compression.Pack(Encoding.UTF8.GetBytes(state.Replace("Tranter", "N.", StringComparison.Ordinal)));
                    revision.Changes = revision.Changes.Replace("Tranter", "N.", StringComparison.Ordinal);
                }

                return true;
            },
            Cancellation);

        (await site.Client.GetStringAsync(path, Cancellation)).ShouldNotContain("Tranter");
    }

    [Fact]
    public async Task Nobody_gets_a_page_older_than_a_commit_that_was_acknowledged_before_they_asked()
    {
        await using var site = await FilledAsync();
        var path = await PathAsync(site);
        var (written, done) = (0, false);
        async Task<int> ReadAsync()
        {
            var pages = 0;
            while (!Volatile.Read(ref done))
            {
                var least = Volatile.Read(ref written);
                var page = await site.Client.GetStringAsync(path, Cancellation);
                if (least > 0) State(page).ShouldBeGreaterThanOrEqualTo(least);
                pages++;
            }

            return pages;
        }

        var readers = Enumerable.Range(0, 4).Select(_ => Task.Run(ReadAsync)).ToList();
        for (var i = 1; i <= 60; i++)
        {
            await site.Store.WriteAsync(
                db => db.Stories.ExecuteUpdateAsync(s => s.SetProperty(x => x.Title, $"State {i} of it"), Cancellation), Cancellation);
            Volatile.Write(ref written, i);
            await Task.Delay(i % 4, Cancellation);
        }

        Volatile.Write(ref done, true);
        (await Task.WhenAll(readers)).Sum().ShouldBeGreaterThan(30);
    }

    [Fact]
    public async Task Pages_with_a_form_and_what_the_site_itself_knows_are_never_kept()
    {
        await using var site = await FilledAsync();
        var kept = site.Services.GetRequiredService<KeptAnswers>();
        foreach (var path in new[] { "/upload", "/inbox", "/changes", "/api/v1/inbox/pending", "/healthz" })
            for (var i = 0; i < 2; i++)
                await site.Client.GetAsync(path, Cancellation);

        kept.Sent.ShouldBe(0);
    }

    [Fact]
    public void Kept_answers_stay_within_their_bound_of_memory()
    {
        using var store = EmptyStoreVersion(out var folder);
        using (folder)
        {
            using var kept = new KeptAnswers(store, () => false, TimeProvider.System);
            var answers = Enumerable.Range(0, 200).Select(Request).ToList();
            foreach (var context in answers)
                kept.Keep(
                    kept.Find(context).Place!,
                    new KeptAnswer(new byte[1 << 20], new("\"t\""), new HeaderDictionary()));

            answers.Count(a => kept.Find(a).Answer is not null).ShouldBeInRange(1, 20);
        }
    }

    [Fact]
    public void While_the_site_has_something_to_say_on_every_page_none_is_kept()
    {
        using var store = EmptyStoreVersion(out var folder);
        using (folder)
        {
            using var kept = new KeptAnswers(store, () => true, TimeProvider.System);
            kept.Find(Request(1)).Place.ShouldBeNull();
        }
    }

    private static StoreVersion EmptyStoreVersion(out TestFolder folder)
    {
        folder = new TestFolder();
        EmptyStore.PutInto(folder.Path);
        return new StoreVersion(new DataFolder(folder.Path));
    }

    private static DefaultHttpContext Request(int number)
    {
        var context = new DefaultHttpContext();
        context.Request.Path = "/outlets";
        context.Request.QueryString = new QueryString($"?n={number}");
        context.SetEndpoint(new RouteEndpoint(_ => Task.CompletedTask, RoutePatternFactory.Parse("outlets"), 0, null, null));
        return context;
    }

    private static int State(string page) => int.Parse(Number().Match(page).Groups[1].ValueSpan, CultureInfo.InvariantCulture);

    private static async Task<TestSite> FilledAsync()
    {
        var site = await TestSite.StartAsync();
        await site.UploadAsync(("one.txt", SampleTexts.Opening), ("two.txt", SampleTexts.Second));
        var version = site.Services.GetRequiredService<StoreVersion>();
        for (var seen = version.Now(); ; seen = version.Now())
        {
            await Task.Delay(150, Cancellation); // the worker's last commit may come after the answer that nothing is pending
            if (version.Now() == seen) return site;
        }
    }

    private static async Task<string> PathAsync(TestSite site)
    {
        await using var db = site.Store.Open();
        return "/stories/" + await db.Stories.Where(s => s.ParentId == null && s.Revision > 0).Select(s => s.Slug).FirstAsync(Cancellation);
    }

    private static Task<HttpResponseMessage> AskAsync(TestSite site, string path, Action<HttpRequestMessage> set)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, path);
        set(request);
        return site.Client.SendAsync(request, Cancellation);
    }

    private static async Task<string> UnpackedAsync(HttpResponseMessage answer, string coding)
    {
        await using var body = await answer.Content.ReadAsStreamAsync(Cancellation);
        await using Stream plain = coding switch
        {
            "br" => new BrotliStream(body, CompressionMode.Decompress),
            "gzip" => new GZipStream(body, CompressionMode.Decompress),
            _ => body,
        };
        using var text = new StreamReader(plain);
        return await text.ReadToEndAsync(Cancellation);
    }

    private static List<string> Headers(HttpResponseMessage answer) =>
        [.. answer.Headers
            .Where(h => h.Key is not ("Date" or "Transfer-Encoding"))
            .Select(h => $"{h.Key}: {string.Join(',', h.Value)}")
            .Order()];

    [GeneratedRegex(">State ([0-9]+) of it</h1>")]
    private static partial Regex Number();
}
