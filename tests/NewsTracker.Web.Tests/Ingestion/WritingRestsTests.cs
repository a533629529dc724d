using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using NewsTracker.Tests.Decisions;
using NewsTracker.Web.Ingestion.Reading;
using NewsTracker.Web.Ingestion.Writing;
using NewsTracker.Web.Storage;
using NewsTracker.Web.Storage.Model;

namespace NewsTracker.Tests.Ingestion;

/// <summary>A large story that was written lately waits for more articles while a site is served, and in the end says the same.</summary>
public sealed class WritingRestsTests
{
    /// <summary>Every story is large, and rests for an hour.</summary>
    private static readonly IngestionOptions Restful = new()
    {
        ArticlesUntilRest = 2, QuickWriting = TimeSpan.Zero, RestAfterWriting = 1e6, MaxRest = TimeSpan.FromHours(1),
    };

    [Fact]
    public void A_story_rests_ten_times_as_long_as_its_writing_took()
    {
        var time = new FakeTimeProvider();
        var rests = new WritingRests(new IngestionOptions(), time);
        rests.Wrote(1, 2_000, TimeSpan.FromMilliseconds(600));
        rests.Wrote(2, 2_000, TimeSpan.FromMilliseconds(100));
        rests.Wrote(3, 300, TimeSpan.FromMilliseconds(600));
        rests.Wrote(4, 2_000, TimeSpan.FromSeconds(22));

        new[] { 1L, 2, 3, 4, 5 }.Where(rests.Rests).ShouldBe([1, 4]);
        time.Advance(TimeSpan.FromSeconds(5.9));
        rests.Rests(1).ShouldBeTrue();
        time.Advance(TimeSpan.FromSeconds(.2));
        rests.Rests(1).ShouldBeFalse();
        time.Advance(TimeSpan.FromSeconds(4));
        rests.Rests(4).ShouldBeFalse("none rests longer than ten seconds");
    }

    [Fact]
    public async Task What_came_while_it_rested_is_listed_and_written_in_the_end_as_if_it_had_not()
    {
        using var rested = new Workbench(Restful);
        using var plain = new Workbench();
        rested.Ingestion.IsServing = true;
        foreach (var n in Enumerable.Range(1, 4))
        {
            await rested.ReadAsync($"{n}.jsonl", Line(n), "The lock of Tarnhold");
            await plain.ReadAsync($"{n}.jsonl", Line(n), "The lock of Tarnhold");
        }

        await using var db = rested.Store.Open();
        var waiting = await StoryAsync(db);
        (waiting.IsStale, waiting.ArticleCount).ShouldBe((true, 2));
        (await db.Files.CountAsync(f => f.State == FileState.Read)).ShouldBe(2);
        (await db.Articles.CountAsync()).ShouldBe(4);

        rested.Ingestion.IsServing = false;
        await rested.DrainAsync();

        await using var other = plain.Store.Open();
        var written = await StoryAsync(db);
        (written.IsStale, written.ArticleCount, written.ContentHash).ShouldBe((false, 4, (await StoryAsync(other)).ContentHash));
        (await rested.FaultsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_a_person_decided_is_written_at_once()
    {
        await using var site = await TestSite.StartAsync(configure: services => services.AddSingleton(Restful with { NoSeeds = true }));
        await site.UploadAsync(("a.jsonl", $"{Line(1)}\n{Line(2)}"));
        await using var db = site.Store.Open();
        var story = await StoryAsync(db);
        using var third = new MultipartFormDataContent { { new StringContent(Line(3)), "file", "b.jsonl" } };
        await site.Client.PostAsync("/api/v1/files", third);
        await UntilAsync(async () => (await StoryAsync(db)).IsStale);
        (await site.Client.GetStringAsync($"/stories/{story.Slug}")).ShouldContain("1 newer article not yet in the summary");
        var article = await db.Articles.Select(a => a.Id).FirstAsync();

        await site.DeleteAsync($"/api/v1/articles/{article}");

        await UntilAsync(async () => (await StoryAsync(db)) is { IsStale: false, ArticleCount: 2 });
        (await site.Client.GetStringAsync($"/stories/{story.Slug}")).ShouldNotContain("not yet in the summary");
    }

    private static async Task UntilAsync(Func<Task<bool>> isSo)
    {
        for (var i = 0; i < 600 && !await isSo(); i++) await Task.Delay(50);
        (await isSo()).ShouldBeTrue();
    }

    private static Task<Story> StoryAsync(NewsDb db) => db.Stories.AsNoTracking().SingleAsync(s => s.ParentId == null);

    private static string Line(int n) => Workbench.Line(
        $"{n}", $"Lock of Tarnhold closed after cracks, report {n}",
        $"TARNHOLD - The harbour board closed the lock of Tarnhold on Tuesday after divers found {n} cracks in its gates. "
            + $"Ada Morn, who chairs the board, said that {n + 200} barges wait upstream.",
        url: $"https://tarnhold.example/{n}");
}
