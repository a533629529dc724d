using Microsoft.EntityFrameworkCore;
using NewsTracker.Core.Grouping;
using NewsTracker.Core.Language;
using NewsTracker.Core.Model;
using NewsTracker.Web.Ingestion.Grouping;
using NewsTracker.Web.Ingestion.Reading;

namespace NewsTracker.Tests.Ingestion;

/// <summary>A command writes its last stories in the room that grouping had, and groups on from the store where more comes.</summary>
public sealed class LetGoEngineTests
{
    [Fact]
    public void What_does_not_hang_on_the_engine_is_kept()
    {
        var state = new EngineState();
        state.Place(Item(7), null);

        var after = state.WithoutEngine(worth: 1);

        after.ShouldNotBeSameAs(state);
        after.IsFull.ShouldBeTrue("it is loaded anew before anything is grouped");
        after.Analyses.ShouldBeSameAs(state.Analyses);
        after.Slugs.ShouldBeSameAs(state.Slugs);
        after.Search.ShouldBeSameAs(state.Search);
        after.WithoutEngine(worth: 1).ShouldBeSameAs(after);
    }

    [Fact]
    public void A_small_engine_and_one_that_has_something_left_to_group_stay()
    {
        var state = new EngineState();
        state.Place(Item(7), null);
        state.WithoutEngine(worth: 2).ShouldBeSameAs(state);

        state.IsRegroupingDue = true;
        state.WithoutEngine(worth: 1).ShouldBeSameAs(state);
    }

    [Fact]
    public async Task What_comes_after_it_joins_the_story_that_it_belongs_to()
    {
        using var bench = new Workbench(new IngestionOptions { ArticlesToLetGo = 1 });
        await bench.ReadAsync("one.txt", SampleTexts.Opening);
        await bench.ReadAsync("other.txt", SampleTexts.Other);
        await bench.ReadAsync("two.txt", SampleTexts.Second);
        await bench.ReadAsync("again.txt", SampleTexts.Opening + "\n");

        await using var db = bench.Store.Open();
        (await db.Stories.Where(s => s.ParentId == null).Select(s => s.ArticleCount).OrderBy(c => c).ToListAsync()).ShouldBe([1, 2]);
        (await bench.FaultsAsync()).ShouldBeEmpty();
    }

    private static GroupingItem Item(long id) => new()
    {
        Id = id, Title = "Ferry talks in Quillport", Language = "en", Day = new DateOnly(2026, 3, 3),
        Content = TextAnalyzer.Analyze("Ferry owners met the minister in Quillport.", [], "en", new DateAnchor(null)),
    };
}
