using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;
using NewsTracker.Tests.Ingestion;
using NewsTracker.Web.Storage.Model;
using NewsTracker.Web.Storage.Rows;

namespace NewsTracker.Tests.Stories;

/// <summary>What a story page loads by queries of its own is what the model says of the same rows.</summary>
public sealed class StoryRowsTests
{
    private static readonly JsonSerializerOptions Json = new() { ReferenceHandler = ReferenceHandler.IgnoreCycles };

    [Fact]
    public async Task A_digest_is_loaded_with_every_row_and_column()
    {
        using var bench = await FilledAsync();
        await using var db = bench.Store.Open();
        var citations = 0;
        foreach (var id in await db.Stories.Where(s => s.Revision > 0).Select(s => s.Id).ToListAsync())
        {
            var whole = await db.Stories.AsNoTracking().AsSplitQuery().Include(s => s.Parent)
                .Include(s => s.Sections).ThenInclude(s => s.Sentences).ThenInclude(s => s.Citations)
                .Include(s => s.Timeline).ThenInclude(e => e.Citations)
                .Include(s => s.Sources).Include(s => s.ExternalResources).SingleAsync(s => s.Id == id);

            JsonSerializer.Serialize(DigestQueries.Load(db, id), Json).ShouldBe(JsonSerializer.Serialize(whole, Json));
            citations += whole.Sections.SelectMany(s => s.Sentences).Sum(s => s.Citations.Count);
        }

        citations.ShouldBeGreaterThan(10);
    }

    [Fact]
    public async Task Articles_are_loaded_in_the_order_of_publication_with_what_a_page_shows_of_them()
    {
        using var bench = await FilledAsync();
        await using var db = bench.Store.Open();
        foreach (var (id, isSub) in (await db.Stories.ToListAsync()).Select(s => (s.Id, s.ParentId is not null)))
        {
            var rows = await db.Articles.AsNoTracking().Include(a => a.Outlet)
                .Where(a => (isSub ? a.SubStoryId == id : a.SubStory!.ParentId == id) && a.RemovedAt == null)
                .OrderBy(a => a.Published!.Start).ThenBy(a => a.Id).ToListAsync();

            Shown(StoryArticleRows.Of(db, id, isSub)).ShouldBe(Shown(rows));
        }
    }

    [Fact]
    public async Task Words_are_those_of_the_version_that_is_asked_for_and_missing_ones_are_left_out()
    {
        using var bench = await FilledAsync();
        await using var db = bench.Store.Open();
        var version = await db.ArticleVersions.AsNoTracking().OrderBy(v => v.Id).FirstAsync();

        var texts = StoryArticleRows.Texts(db, [(version.ArticleId, version.Number), (version.ArticleId, 9), (1, 1)]);

        texts.ShouldBe([(version.ArticleId, version.Number, version.Text)]);
        StoryArticleRows.Texts(db, []).ShouldBeEmpty();
    }

    private static string Shown(IEnumerable<Article> articles) => JsonSerializer.Serialize(articles.Select(a => new
    {
        a.Id, a.ExternalId, a.OutletId, Outlet = a.Outlet?.Name, a.Title, a.TitleDerived, a.Url, a.Language, a.HasText, a.CopyOfId,
        a.SubStoryId, a.Reason, a.Byline, a.AnchorDay, a.Published,
    }));

    private static async Task<Workbench> FilledAsync()
    {
        var bench = new Workbench();
        await bench.HandInAsync("one.txt", SampleTexts.Opening);
        await bench.HandInAsync("two.txt", SampleTexts.Second);
        foreach (var seed in Directory.EnumerateFiles(Repository.Path("seeds")).Order().Take(8))
            await bench.HandInAsync(Path.GetFileName(seed), await File.ReadAllTextAsync(seed));
        await bench.ReadAsync("page.txt", await File.ReadAllTextAsync(Repository.Path("seeds", "14-velm-story-page.txt")));
        return bench;
    }
}
