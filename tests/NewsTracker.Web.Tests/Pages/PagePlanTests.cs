using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NewsTracker.Tests.Ingestion;
using NewsTracker.Web.Storage;

namespace NewsTracker.Tests.Pages;

/// <summary>A page costs what it shows, however much is stored: no statement of it reads the whole of a table that grows.</summary>
public sealed class PagePlanTests
{
    /// <summary>What a page may read whole, with the reason.</summary>
    private static readonly string[] Allowed = [];

    [Fact]
    public async Task No_page_list_feed_or_search_scans_a_table_that_grows()
    {
        var statements = new RecordedStatements();
        await using var site = await TestSite.StartAsync(
            configure: services => services.ConfigureDbContext<NewsDb>(options => options.AddInterceptors(statements)));
        await site.UploadAsync(
            ("one.txt", SampleTexts.Opening), ("two.txt", SampleTexts.Second), ("other.txt", SampleTexts.Other),
            ("page.txt", await File.ReadAllTextAsync(Repository.Path("seeds", "14-velm-story-page.txt"))));
        string slug, outlet, name;
        long article, file;
        await using (var db = site.Store.Open())
        {
            slug = await db.Stories.Where(s => s.ParentId == null && s.Revision > 0).OrderBy(s => s.Id).Select(s => s.Slug).FirstAsync();
            (article, file) = (await db.Articles.MinAsync(a => a.Id), await db.Files.MinAsync(f => f.Id));
            outlet = (await db.Outlets.OrderBy(o => o.Id).Select(o => o.Key).FirstAsync()).Replace(' ', '-');
            name = (await db.Database.SqlQueryRaw<string>("""SELECT "Slug" AS "Value" FROM "Names" LIMIT 1""").ToListAsync())[0];
        }

        statements.Begin();
        foreach (var path in Paths(slug, outlet, name, article, file))
        {
            using var answer = await site.Client.GetAsync(path);
            ((int)answer.StatusCode).ShouldBeInRange(200, 302, path);
        }

        var told = statements.End();
        told.Count.ShouldBeGreaterThan(200);
        await using var store = site.Store.Open();
        await store.Database.OpenConnectionAsync();
        RecordedStatements.Scans(store, told, QueryPlanTests.Growing).Except(Allowed).ShouldBeEmpty();
    }

    private static string[] Paths(string slug, string outlet, string name, long article, long file) =>
    [
        "/", "/?days=30&size=2", $"/?outlet={outlet}", "/?language=en", "/?cursor=20300101-5",
        $"/stories/{slug}", $"/stories/{slug}?timeline=full", $"/stories/{slug}/revisions", $"/stories/{slug}/revisions/1",
        $"/stories/{slug}/changes?since=1", $"/stories/{slug}.json", $"/stories/{slug}.atom", $"/stories/{slug}.md", $"/stories/{slug}.ics",
        "/changes", $"/articles/{article}", $"/articles/{article}/reading",
        "/outlets", $"/outlets/{outlet}", "/names", "/names?q=a", $"/names/{name}", "/inbox", "/upload",
        "/search?q=canal", "/search?q=canal+minister", "/search?q=%22the+canal%22", "/search?q=can*", "/search?q=canal&sort=date",
        $"/search?q=canal&outlet={outlet}", $"/search?q=canal&story={slug}", "/search?q=canal&kind=events&language=en",
        "/search?q=canal&from=2026-01-01&to=2026-12-31", "/stories.atom", "/stories.feed.json", $"/outlets/{outlet}.atom",
        "/api/v1/stories", $"/api/v1/stories/{slug}", $"/api/v1/articles/{article}", "/api/v1/search?q=canal", $"/api/v1/files/{file}",
        "/api/v1/inbox/pending", "/api/v1/news",
    ];
}
