using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NewsTracker.Tests.Ingestion;
using NewsTracker.Web.Storage;

namespace NewsTracker.Tests.Pages;

/// <summary>A page costs what it shows, however much is stored: no statement of it reads the whole of a table that grows.</summary>
public sealed partial class PagePlanTests
{
    /// <summary>The plans that say SCAN and yet cost the same however much is stored, or little: how they begin, and why.</summary>
    private static readonly Dictionary<string, string> Allowed = new()
    {
        ["""Stories: SELECT s."Id" FROM "Stories" s WHERE"""] = "walks the index of the front page and stops when the page is full",
        ["""Stories: SELECT "s"."Slug", "s"."Title" FROM"""] = "the same, for the choice of a story",
        ["""Stories: SELECT "s"."Id", "s"."Revision", "s"."ChangedAt" FROM"""] = "walks the index of changes and stops when the feed is full",
        ["""Receipts: SELECT "r"."Id", "r"."At","""] = "walks the newest hand-ins and stops when the page is full",
        ["""Receipts: SELECT COUNT(*) FROM "Receipts" AS "r" """] = "counts an index and reads no row",
        ["""Files: SELECT EXISTS"""] = "stops at the first file that is no sample",
        ["""Outlets: SELECT "Id" FROM "Outlets" WHERE instr("""] = "a part of a name; outlets are few",
    };

    /// <summary>The statements that sort before they stop, and why that is little.</summary>
    private static readonly Dictionary<string, string> Sorted = new()
    {
        ["""SELECT "c"."ArticleId", "c"."PassageStart","""] = "citations of a hundred articles",
        ["""SELECT DISTINCT p."Id", p."LatestDay" FROM (SELECT "ArticleId" FROM "NameMentions" """] = "stories of a bounded number of mentions",
        ["""SELECT "Id", "Words", "Slug", "Articles", "Kind" FROM "Names" WHERE "Bucket" IN"""] = "names that are spelled much alike",
        ["""SELECT "Id" FROM "Outlets" WHERE instr("""] = "a part of a name; outlets are few",
        ["""SELECT "r"."StoryId", "r"."Number", "r"."At" FROM"""] = "four revisions of each story of the feed; the limit is another's",
    };

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

        var missed = new List<string>();
        statements.Begin();
        foreach (var path in Paths(slug, outlet, name, article, file))
        {
            using var answer = await site.Client.GetAsync(path);
            if ((int)answer.StatusCode is < 200 or > 302) missed.Add($"{(int)answer.StatusCode} {path}");
        }

        missed.ShouldBeEmpty();

        var told = statements.End();
        told.Count.ShouldBeGreaterThan(200);
        await using var store = site.Store.Open();
        await store.Database.OpenConnectionAsync();
        RecordedStatements.Scans(store, told.Where(s => !Nothing().IsMatch(s)), QueryPlanTests.Growing)
            .Where(s => !Allowed.Keys.Any(a => (s + " ").StartsWith(a, StringComparison.Ordinal)))
            .ShouldBeEmpty();
        RecordedStatements.SortsBeforeLimit(store, told.Where(s => !Nothing().IsMatch(s)))
            .Where(s => !Sorted.Keys.Any(a => s.StartsWith(a, StringComparison.Ordinal)))
            .ShouldBeEmpty();
    }

    /// <summary>What an empty list of ids asks for.</summary>
    [GeneratedRegex("\\bWHERE 0(\\s|$)")]
    private static partial Regex Nothing();

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
        "/api/v1/inbox/pending", "/api/v1/news?since=2026-01-01T00:00:00Z",
    ];
}
