using Microsoft.EntityFrameworkCore;
using NewsTracker.Tests.Decisions;
using NewsTracker.Web.Ingestion.Reading;
using NewsTracker.Web.Ingestion.Writing;
using NewsTracker.Web.Storage;

namespace NewsTracker.Tests.Ingestion;

/// <summary>The grammar of a large story's articles outlives the process, and changes nothing of what the story says.</summary>
public sealed class StoredGrammarsTests
{
    private const int Articles = StoredGrammars.MinArticles;

    [Fact]
    public async Task A_large_story_is_written_after_a_start_without_reading_its_grammar_again()
    {
        using var loaded = new LoadedStore(new IngestionOptions());
        await loaded.ReadAsync("a.jsonl", string.Join('\n', Enumerable.Range(1, Articles).Select(Line)), "The lock of Tarnhold");
        await loaded.ReadAsync("b.jsonl", Workbench.Line("s", "Orchards bloom", "Orchards in Sorn bloomed on Monday."), "Orchards");
        await using var db = loaded.Store.Open();
        var before = await StatesAsync(db);
        (await db.ArticleGrammars.CountAsync()).ShouldBe(Articles, "the small story has none");
        var top = await db.Stories.Where(s => s.ParentId == null).OrderByDescending(s => s.ArticleCount).Select(s => s.Id).FirstAsync();
        var analyses = new AnalysisCache();

        await StoryBatch.LoadAsync(db, [top], analyses, CancellationToken.None);
        analyses.Digests.Unknown(await db.ArticleGrammars.Select(g => g.ArticleId).ToListAsync()).ShouldBeEmpty();
        await loaded.WriteAnewAsync([top]);
        (await StatesAsync(db)).ShouldBe(before);
    }

    [Fact]
    public async Task Damaged_rows_are_passed_over_and_written_anew_and_a_rebuild_fills_them()
    {
        using var loaded = new LoadedStore(new IngestionOptions());
        await loaded.ReadAsync("a.jsonl", string.Join('\n', Enumerable.Range(1, Articles).Select(Line)), "The lock of Tarnhold");
        await using var db = loaded.Store.Open();
        var (before, rows) = (await StatesAsync(db), await RowsAsync(db));
        var stories = await db.Stories.Where(s => s.ParentId == null).Select(s => s.Id).ToListAsync();
        await loaded.Store.WriteAsync(
            writing => writing.ArticleGrammars.ExecuteUpdateAsync(s => s.SetProperty(g => g.Packed, g => new byte[] { 6 })),
            CancellationToken.None);

        await loaded.WriteAnewAsync(stories);

        (await StatesAsync(db)).ShouldBe(before);
        (await RowsAsync(db)).ShouldBe(rows);
        await loaded.RebuildAsync();
        (await RowsAsync(db)).ShouldBe(rows);
        loaded.Errors.ShouldBeEmpty();
    }

    [Fact]
    public async Task It_goes_with_the_article()
    {
        await using var site = await TestSite.StartAsync();
        await site.UploadAsync(("a.jsonl", string.Join('\n', Enumerable.Range(1, Articles + 1).Select(Line))));
        await using var db = site.Store.Open();
        var id = await db.ArticleGrammars.Select(g => g.ArticleId).FirstAsync();

        await site.DeleteAsync($"/api/v1/articles/{id}");

        (await db.ArticleGrammars.AnyAsync(g => g.ArticleId == id)).ShouldBeFalse();
        (await site.FaultsAsync()).ShouldBeEmpty();
    }

    private static string Line(int n) => Workbench.Line(
        $"{n}", $"Lock of Tarnhold closed after cracks, report {n}",
        $"TARNHOLD - The harbour board closed the lock of Tarnhold on Tuesday after divers found {n} cracks in its gates. "
            + $"Ada Morn, who chairs the board, said that {n + 200} barges wait upstream.",
        url: $"https://tarnhold.example/{n}");

    private static Task<List<string>> RowsAsync(NewsDb db) => db.ArticleGrammars.AsNoTracking().OrderBy(g => g.ArticleId)
        .Select(g => g.ArticleId + " " + Convert.ToBase64String(g.Packed)).ToListAsync();

    private static Task<Dictionary<long, string?>> StatesAsync(NewsDb db) =>
        db.Stories.AsNoTracking().ToDictionaryAsync(s => s.Id, s => s.ContentHash);
}
