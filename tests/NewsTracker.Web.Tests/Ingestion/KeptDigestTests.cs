using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;
using NewsTracker.Web.Ingestion;
using NewsTracker.Web.Ingestion.Reading;
using NewsTracker.Web.Ingestion.Writing;
using NewsTracker.Web.Storage;

namespace NewsTracker.Tests.Ingestion;

/// <summary>What the writer keeps in memory from one digest to the next changes nothing of what stories say.</summary>
public sealed class KeptDigestTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Samples_that_came_in_any_order_say_what_they_say_when_written_with_nothing_in_memory(int seed)
    {
        var random = new Random(seed);
        var files = Directory.GetFiles(Repository.Path("seeds")).Order(StringComparer.Ordinal).ToArray();
        random.Shuffle(files);
        using var loaded = new LoadedStore(new IngestionOptions
        {
            BatchDocuments = 2, ArticlesBetweenDigests = 2, ArticlesBetweenSmallGrowth = 2,
        });
        for (var at = 0; at < files.Length;)
        {
            var batch = files.Skip(at).Take(random.Next(1, 6)).ToList();
            at += batch.Count;
            await loaded.ReceiveAsync(batch);
            await loaded.DrainAsync();
        }

        await using var db = loaded.Store.Open();
        var before = await StatesAsync(db);
        before.Count.ShouldBeGreaterThan(3);

        await loaded.WriteAnewAsync(await db.Stories.Where(s => s.ParentId == null).Select(s => s.Id).ToListAsync());

        var after = await StatesAsync(db);
        after.Where(s => before[s.Key] != s.Value).Select(s => $"{before[s.Key]} -> {s.Value}").ShouldBeEmpty();
    }

    [Fact]
    public async Task Words_in_memory_are_not_read_again_and_those_of_another_version_are()
    {
        using var loaded = new LoadedStore(new IngestionOptions());
        await loaded.ReadAsync("a.jsonl", Line("The council closed the harbour bridge on Monday after cracks were found."), "The bridge");
        await using var db = loaded.Store.Open();
        var id = await db.Articles.Select(a => a.Id).SingleAsync();
        var top = await db.Stories.Where(s => s.ParentId == null).Select(s => s.Id).SingleAsync();
        var analyses = new AnalysisCache();
        var first = (await StoryBatch.LoadAsync(db, [top], analyses, CancellationToken.None)).Find(top)!;
        var content = first.Articles.Prepare(analyses, null).ShouldHaveSingleItem().Content;

        var again = (await StoryBatch.LoadAsync(db, [top], analyses, CancellationToken.None)).Find(top)!;

        again.Articles.TextOf(id).ShouldBeSameAs(content.Text);
        await loaded.ReadAsync("b.jsonl", Line("The council opened the harbour bridge on Friday after a week of work."), "The bridge");
        var newer = (await StoryBatch.LoadAsync(db, [top], analyses, CancellationToken.None)).Find(top)!;
        newer.Articles.TextOf(id).ShouldNotBeNull().ShouldContain("opened");
        newer.Articles.VersionOf(id).ShouldBe(2);
    }

    [Fact]
    public void Erased_words_are_not_recalled()
    {
        var analyses = new AnalysisCache();
        var stamp = new VersionStamp(1, 7, 0, "key");
        analyses.Keep(3, null, new AnalyzedText("Some words.", [], [], [], "en"));

        analyses.Recall(3, stamp).ShouldBeNull();
        analyses.Recognize(3, stamp, "Other words.").ShouldBeNull();
        analyses.Recognize(3, stamp, "Some words.").ShouldNotBeNull();
        analyses.Recall(3, stamp).ShouldNotBeNull();
        analyses.Recall(3, stamp with { TextKey = null }).ShouldBeNull();
        analyses.Forget(3);
        analyses.Recall(3, stamp).ShouldBeNull();
    }

    [Fact]
    public void A_large_story_leaves_nothing_of_others_in_memory_and_keeps_what_is_its_own()
    {
        var analyses = new AnalysisCache();
        foreach (var id in new long[] { 1, 2, 3 }) analyses.Keep(id, null, Text(id, 100_000));
        var held = new HashSet<long> { 2 };

        analyses.MakeRoom(held, 10_000);
        analyses.Find(1, null, Text(1, 100_000).Text).ShouldNotBeNull();
        analyses.MakeRoom(held, 7_000_000);

        analyses.Find(1, null, Text(1, 100_000).Text).ShouldBeNull();
        analyses.Find(2, null, Text(2, 100_000).Text).ShouldNotBeNull();
    }

    [Fact]
    public void While_many_articles_come_less_is_kept()
    {
        var analyses = new AnalysisCache();
        for (var id = 1; id <= 8; id++) analyses.Keep(id, null, Text(id, 1_000_000));

        analyses.Trim();

        Enumerable.Range(1, 8).Count(id => analyses.Find(id, null, Text(id, 1_000_000).Text) is not null).ShouldBe(6);
        analyses.Keep(9, null, Text(9, 1_000_000));
        analyses.Find(3, null, Text(3, 1_000_000).Text).ShouldBeNull("nothing more is kept until they have been written");
        analyses.Clear();
        for (var id = 1; id <= 8; id++) analyses.Keep(id, null, Text(id, 1_000_000));
        analyses.Find(1, null, Text(1, 1_000_000).Text).ShouldNotBeNull();
    }

    private static AnalyzedText Text(long id, int length) => new($"{id}{new string('y', length - 1)}", [], [], [], "en");

    private static string Line(string text) => JsonSerializer.Serialize(new
    {
        id = "one", url = "https://example.org/bridge", title = "The harbour bridge of Tarnhold", outlet = "Tarnhold Post",
        published = "2031-05-06", language = "en", text,
    });

    private static async Task<Dictionary<long, string>> StatesAsync(NewsDb db) => await db.Stories.AsNoTracking()
        .Where(s => s.Revision > 0).ToDictionaryAsync(s => s.Id, s => $"{s.Slug} {s.Revision} {s.ContentHash}");
}
