using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NewsTracker.Web.Decisions.Removals;

namespace NewsTracker.Tests.Decisions;

public sealed class RemovalTests
{
    /// <summary>Words that only the second article has.</summary>
    private const string OnlyThere = "a polite way of saying no";

    [Fact]
    public async Task The_words_go_from_every_page_and_from_the_disk()
    {
        await using var site = await TestSite.StartAsync();
        await site.UploadAsync(("one.txt", SampleTexts.Opening), ("two.txt", SampleTexts.Second));
        await site.SettledAsync();
        var id = await site.ArticleAsync("Second round");
        var slug = (await site.JsonAsync("/api/v1/stories")).GetProperty("items")[0].GetProperty("slug").GetString();
        (await OnDiskAsync(site, OnlyThere)).ShouldBeTrue();

        (await site.DeleteAsync($"/api/v1/articles/{id}")).StatusCode.ShouldBe(HttpStatusCode.NoContent);

        (await site.JsonAsync($"/api/v1/stories/{slug}?timeline=full")).ToString().ShouldNotContain("Tomas Weil");
        (await site.PageAsync($"/stories/{slug}?timeline=full")).ShouldNotContain("Tomas Weil");
        var row = await RowAsync(site, "two.txt");
        row.RemovedAt.ShouldNotBeNull();
        await using var db = site.Store.Open();
        (await db.FileContents.AnyAsync(c => c.FileId == row.Id)).ShouldBeFalse();
        foreach (var revision in await db.Revisions.AsNoTracking().ToListAsync())
        {
            Encoding.UTF8.GetString(NewsTracker.Web.Storage.Rows.Compression.Unpack(revision.Snapshot)).ShouldNotContain("Tomas Weil");
            revision.Changes.ShouldNotContain("Tomas Weil");
        }

        (await OnDiskAsync(site, OnlyThere)).ShouldBeFalse();
        (await site.FaultsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_tombstone_stays_at_its_address()
    {
        await using var site = await TestSite.StartAsync();
        await site.UploadAsync(("one.txt", SampleTexts.Opening));
        var id = await site.ArticleAsync("Harbour talks");
        await site.DeleteAsync($"/api/v1/articles/{id}");

        using var page = await site.Client.GetAsync(new Uri($"/articles/{id}", UriKind.Relative));
        page.StatusCode.ShouldBe(HttpStatusCode.Gone);
        var html = await page.Content.ReadAsStringAsync();
        html.ShouldContain("This article was removed");
        html.ShouldNotContain("Harbour");
        using var json = await site.Client.GetAsync(new Uri($"/api/v1/articles/{id}", UriKind.Relative));
        json.StatusCode.ShouldBe(HttpStatusCode.Gone);
        (await site.Client.GetAsync(new Uri($"/articles/{id}/original", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await site.Client.GetAsync(new Uri("/", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await site.JsonAsync("/api/v1/stories")).GetProperty("items").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task The_same_bytes_again_are_refused_with_the_reason_until_that_is_allowed()
    {
        await using var site = await TestSite.StartAsync();
        await site.UploadAsync(("one.txt", SampleTexts.Opening));
        var id = await site.ArticleAsync("Harbour talks");
        await site.DeleteAsync($"/api/v1/articles/{id}");

        var again = JsonDocument.Parse(
            await (await site.UploadAsync(("one.txt", SampleTexts.Opening))).Content.ReadAsStringAsync()).RootElement[0];
        again.GetProperty("status").GetString().ShouldBe("rejected");
        again.GetProperty("reason").GetString()!.ShouldContain("removed by a person");
        (await site.JsonAsync($"/api/v1/files/{again.GetProperty("id").GetInt64()}")).GetProperty("state").GetString().ShouldBe("rejected");
        (await site.PageAsync("/inbox")).ShouldContain("removed by a person");

        await using (var scope = site.Store.Open()) (await scope.FileContents.CountAsync()).ShouldBe(0);
        await LiftAsync(site, id);
        await site.UploadAsync(("one.txt", SampleTexts.Opening));
        (await site.ArticleAsync("Harbour talks")).ShouldBe(id);
        (await site.Client.GetAsync(new Uri($"/articles/{id}", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await site.FaultsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_same_words_in_another_file_are_kept_out_and_not_stored()
    {
        await using var site = await TestSite.StartAsync();
        await site.UploadAsync(("one.txt", SampleTexts.Opening));
        await site.DeleteAsync($"/api/v1/articles/{await site.ArticleAsync("Harbour talks")}");

        await site.UploadAsync(("renamed.txt", SampleTexts.Opening + "\n\n"));

        var row = await RowAsync(site, "renamed.txt");
        row.State.ShouldBe(NewsTracker.Web.Storage.Model.FileState.Rejected);
        await using var db = site.Store.Open();
        (await db.FileContents.CountAsync()).ShouldBe(0);
        (await db.Articles.CountAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task A_removal_survives_a_rebuild_and_takes_only_its_part_of_a_file()
    {
        await using var site = await TestSite.StartAsync();
        await site.UploadAsync(("two.jsonl", string.Join(
            '\n', Line("a", "Harbour talks open", SampleTexts.Opening), Line("b", "Second round on Marl canal ends", SampleTexts.Second))));
        var id = await site.ArticleAsync("Second round");
        await site.DeleteAsync($"/api/v1/articles/{id}");
        (await RowAsync(site, "two.jsonl")).RemovedAt.ShouldBeNull();

        await site.RebuildAsync();

        await using var db = site.Store.Open();
        (await db.Articles.Select(a => a.Title).ToListAsync()).ShouldBe(["Harbour talks open"]);
        (await site.PageAsync($"/articles/{id}")).ShouldContain("This article was removed");
        (await site.FaultsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_copy_whose_original_goes_is_an_article_of_its_own()
    {
        await using var site = await TestSite.StartAsync();
        await site.UploadAsync(
            ("a.jsonl", Line("a", "Harbour talks open", SampleTexts.Opening, "Alpha Wire")),
            ("b.jsonl", Line("b", "Harbour talks open", SampleTexts.Opening, "Beta Post")),
            ("c.jsonl", Line("c", "Harbour talks open", SampleTexts.Opening, "Gamma News")));
        await site.SettledAsync();
        long original;
        await using (var db = site.Store.Open())
        {
            (await db.Articles.CountAsync(a => a.CopyOfId != null)).ShouldBe(2);
            original = (await db.Articles.SingleAsync(a => a.CopyOfId == null)).Id;
        }

        await site.DeleteAsync($"/api/v1/articles/{original}");

        await using var after = site.Store.Open();
        (await after.Articles.CountAsync()).ShouldBe(2);
        (await after.Articles.CountAsync(a => a.CopyOfId == null)).ShouldBe(1);
        (await site.FaultsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_file_goes_with_every_article_that_only_it_gives()
    {
        await using var site = await TestSite.StartAsync();
        await site.UploadAsync(
            ("two.jsonl", string.Join(
                '\n', Line("a", "Harbour talks open", SampleTexts.Opening), Line("b", "Orchard growers report", SampleTexts.Other))),
            ("second.txt", SampleTexts.Second));
        var file = (await RowAsync(site, "two.jsonl")).Id;

        (await site.DeleteAsync($"/api/v1/files/{file}")).StatusCode.ShouldBe(HttpStatusCode.NoContent);

        await using var db = site.Store.Open();
        (await db.Articles.Select(a => a.Title).ToListAsync()).ShouldHaveSingleItem().ShouldStartWith("Second round");
        (await site.PageAsync($"/files/{file}/remove")).ShouldContain("This file was removed");
        (await site.DeleteAsync($"/api/v1/files/{file}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        await site.RebuildAsync();
        (await site.FaultsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task An_article_that_two_files_give_loses_the_version_of_the_one()
    {
        await using var site = await TestSite.StartAsync();
        await site.UploadAsync(("one.jsonl", Line("a", "Harbour talks open", SampleTexts.Opening, "Quill", "https://quill.example/a")));
        await site.UploadAsync(("later.jsonl", Line(
            "a", "Harbour talks open", SampleTexts.Opening + "\n\nThe minister added a word of thanks.", "Quill",
            "https://quill.example/a")));
        var id = await site.ArticleAsync("Harbour talks");

        await site.DeleteAsync($"/api/v1/files/{(await RowAsync(site, "later.jsonl")).Id}");

        var article = await site.JsonAsync($"/api/v1/articles/{id}");
        article.GetProperty("text").GetString()!.ShouldNotContain("word of thanks");
        article.GetProperty("file").GetString().ShouldBe("one.jsonl");
        (await site.FaultsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task An_imported_page_keeps_its_words_and_says_that_the_text_is_not_on_file()
    {
        await using var site = await Samples.SiteAsync();
        long id;
        await using (var db = site.Store.Open())
        {
            var cited = await db.Citations
                .Where(c =>
                    c.PassageStart != null
                    && db.SummarySentences.Any(s => s.Id == c.SentenceId && s.Origin == NewsTracker.Core.Model.Origin.Imported))
                .FirstOrDefaultAsync();
            id = cited.ShouldNotBeNull("the samples' story page cites texts on file").ArticleId!.Value;
        }

        await site.DeleteAsync($"/api/v1/articles/{id}");

        await using var after = site.Store.Open();
        (await after.Citations.AnyAsync(c => c.ArticleId == id && c.PassageStart != null)).ShouldBeFalse();
        (await after.SummarySentences.AnyAsync(s => s.Origin == NewsTracker.Core.Model.Origin.Imported
            && s.Citations.Any(c => c.Support == NewsTracker.Core.Model.SupportStatus.NoText))).ShouldBeTrue();
        (await site.FaultsAsync()).ShouldBeEmpty();

        // The headline that the page states stays; removing it too keeps out what was kept out before.
        (await site.Services.GetRequiredService<Remover>().RemoveArticleAsync(id, null, default)).ShouldBeTrue();
        var decisions = await after.Decisions.AsNoTracking().Where(d => d.Kind == Removal.Kind && d.ArticleId == id).ToListAsync();
        var removals = decisions.OrderBy(d => d.Id).Select(Removal.Read).ToList();
        removals.Count.ShouldBe(2);
        removals[0].Documents.ShouldNotBeEmpty();
        removals[1].Documents.ShouldBe(removals[0].Documents, ignoreOrder: true);
        removals[1].TextKeys.ShouldBe(removals[0].TextKeys, ignoreOrder: true);
        await site.SettledAsync();
        foreach (var story in (await site.JsonAsync("/api/v1/stories")).GetProperty("items").EnumerateArray())
            (await site.Client.GetAsync(new Uri($"/stories/{story.GetProperty("slug").GetString()}", UriKind.Relative)))
                .StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_digest_file_that_goes_leaves_the_story_of_its_articles()
    {
        await using var site = await Samples.SiteAsync();
        var file = (await RowAsync(site, "14-velm-story-page.txt")).Id;

        (await site.DeleteAsync($"/api/v1/files/{file}")).StatusCode.ShouldBe(HttpStatusCode.NoContent);

        (await site.FaultsAsync()).ShouldBeEmpty();
        await using var after = site.Store.Open();
        (await after.ImportedPages.AnyAsync()).ShouldBeFalse();
        (await after.Stories.AnyAsync(s => s.Origin == NewsTracker.Core.Model.Origin.Imported)).ShouldBeFalse();
        (await after.Articles.CountAsync(a => !a.HasText && a.Versions.Any(v => v.FileId == file))).ShouldBe(0);
        foreach (var story in (await site.JsonAsync("/api/v1/stories")).GetProperty("items").EnumerateArray())
            (await site.Client.GetAsync(new Uri($"/stories/{story.GetProperty("slug").GetString()}", UriKind.Relative)))
                .StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private static async Task LiftAsync(TestSite site, long id)
    {
        var page = await site.PageAsync($"/articles/{id}");
        var token = page.Split("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"")[1].Split('"')[0];
        using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["__RequestVerificationToken"] = token });
        (await site.Client.PostAsync(new Uri($"/articles/{id}?handler=Lift", UriKind.Relative), form))
            .StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    private static async Task<NewsTracker.Web.Storage.Model.StoredFile> RowAsync(TestSite site, string name)
    {
        await using var db = site.Store.Open();
        return await db.Files.AsNoTracking().SingleAsync(f => f.Name == name);
    }

    private static async Task<bool> OnDiskAsync(TestSite site, string words)
    {
        var needle = Encoding.UTF8.GetBytes(words);
        SqliteConnection.ClearAllPools();
        foreach (var path in Directory.EnumerateFiles(site.Data, "newstracker.db*"))
        {
            await using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var bytes = new MemoryStream();
            await file.CopyToAsync(bytes);
            if (bytes.GetBuffer().AsSpan(0, (int)bytes.Length).IndexOf(needle) >= 0) return true;
        }

        return false;
    }

    private static string Line(string id, string title, string text, string? outlet = null, string? url = null) =>
        JsonSerializer.Serialize(new { id, title, outlet, url, published = "2026-03-03", text });
}
