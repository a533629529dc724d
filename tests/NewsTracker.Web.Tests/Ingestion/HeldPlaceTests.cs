using Microsoft.EntityFrameworkCore;
using NewsTracker.Core.Grouping;
using NewsTracker.Core.Model;
using NewsTracker.Web.Decisions.Corrections;
using NewsTracker.Web.Decisions.Removals;
using NewsTracker.Web.Decisions.Stories;
using NewsTracker.Web.Ingestion.Decided;
using NewsTracker.Web.Ingestion.Grouping;
using NewsTracker.Web.Ingestion.Rebuild;
using NewsTracker.Web.Storage;
using NewsTracker.Web.Storage.Model;

namespace NewsTracker.Tests.Ingestion;

/// <summary>A place that a person gave holds against grouping as long as an article stands in it by that choice.</summary>
public sealed class HeldPlaceTests
{
    private const string Dredger = "QUILLPORT - The dredger Ansa arrived at the mouth of the Marl canal on Thursday to clear the silt " +
        "behind the broken lock gate. Port engineer Rolf Amsel said the work would take nine days.";

    private const string FrostTitle = "Late frost hits early blossom in Vale of Sorn";

    private const string Frost = "SORN - A late frost on Tuesday night hit apple growers in the Vale of Sorn whose trees had come into " +
        "blossom three weeks early. The growers' cooperative counted damage on 41 of its 82 farms.";

    private const string First = """
        QUILLPORT - Negotiators from Quillport and the island of Brennard opened talks on Tuesday about the Marl canal, which has been closed since January.

        The canal was closed on 12 January 2026 after a lock gate failed and 14 barges were trapped.
        """;

    private const string Second = """
        QUILLPORT - The second round of talks about the Marl canal ended on Tuesday without an agreement on who pays for the broken lock gate.

        Harbour minister Odile Tranter said Quillport had offered to pay a third of the repairs. Brennard's envoy Tomas Weil rejected the offer.

        The canal was closed on 12 January 2026 after a lock gate failed and 17 barges were trapped, the port authority said.
        """;

    [Theory]
    [InlineData("restart")]
    [InlineData("correction")]
    [InlineData("new version")]
    public async Task A_larger_story_that_comes_later_joins_the_chosen_one_and_not_the_other_way_round(string change)
    {
        using var bench = new Workbench();
        await using var db = bench.Store.Open();
        var dredger = await ChosenAsync(bench, db, change);

        await bench.HandInAsync("one.jsonl", Article("one", "Harbour talks open in Quillport over the closed canal", First, "2026-03-03"));
        await bench.ReadAsync("two.jsonl", Article("two", "Second round on Marl canal ends without agreement", Second, "2026-03-10"));

        (await db.Stories.AsNoTracking().Where(s => s.ParentId == null).Select(s => s.Title).ToListAsync()).ShouldBe(["By hand"]);
        var now = await db.Articles.AsNoTracking().SingleAsync(a => a.Id == dredger.Id);
        (now.SubStoryId, now.Rule, now.NeedsPlacement).ShouldBe((dredger.SubStoryId, PlacementRule.Decided, false));
        (await bench.FaultsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_sub_story_is_free_when_the_last_article_that_a_person_put_there_is_chosen_into_another_story()
    {
        using var bench = new Workbench();
        var one = Article("one", "Harbour talks open in Quillport over the closed canal", First, "2026-03-03");
        await bench.ReadAsync("one.jsonl", one, "By hand");
        await bench.ReadAsync("two.jsonl", Article("two", "Second round on Marl canal ends without agreement", Second, "2026-03-10"));

        await bench.ReadAsync("again.jsonl", one + "\n", "Elsewhere");

        await using var db = bench.Store.Open();
        var places = await db.Articles.AsNoTracking().OrderBy(a => a.AddedAt).Select(a => new
        {
            a.Rule, a.SubStory!.IsFixed, a.SubStory.Parent!.Title
        }).ToListAsync();
        places.Select(p => (p.Rule, p.IsFixed, p.Title))
            .ShouldBe([(PlacementRule.Decided, true, "Elsewhere"), (PlacementRule.SameEvent, false, "By hand")]);
        (await bench.FaultsAsync()).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_larger_story_is_linked_to_the_chosen_one_after_a_restart_and_after_new_words(bool hasNewWords)
    {
        using var bench = new Workbench();
        await using var db = bench.Store.Open();
        var dredger = await ChosenAsync(bench, db, "nothing");
        var sub = await db.Stories.AsNoTracking().SingleAsync(s => s.Id == dredger.SubStoryId);
        var state = await EngineState.LoadAsync(db, null, default);
        if (hasNewWords) new ArticlePlacer(new IngestTransaction(db, state, 0)).Keep(dredger, Telling(dredger.Id), sub);
        for (var i = 1; i <= 3; i++) state.Engine.Restore(Telling(i), 5000, 5001, isFixed: false);

        state.Engine.Link().Select(l => (l.SubStory, l.Story)).ShouldBe([(5000, sub.ParentId!.Value)]);
    }

    [Fact]
    public async Task A_sub_story_is_held_until_the_last_article_that_a_person_put_there_goes()
    {
        using var bench = new Workbench();
        await bench.ReadAsync(
            "one.jsonl", Article("one", "Harbour talks open in Quillport over the closed canal", First, "2026-03-03"), "By hand");
        await bench.ReadAsync("two.jsonl", Article("two", "Second round on Marl canal ends without agreement", Second, "2026-03-10"));
        await using var db = bench.Store.Open();
        var articles = await db.Articles.AsNoTracking().OrderBy(a => a.AddedAt).ToListAsync();
        articles.Select(a => a.Rule).ShouldBe([PlacementRule.Decided, PlacementRule.SameEvent]);
        articles[1].SubStoryId.ShouldBe(articles[0].SubStoryId);
        (await db.Stories.AsNoTracking().SingleAsync(s => s.Id == articles[0].SubStoryId)).IsFixed.ShouldBeTrue();

        await bench.Get<Remover>().RemoveArticleAsync(articles[0].Id, null, default);
        await bench.DrainAsync();

        (await db.Stories.AsNoTracking().SingleAsync(s => s.Id == articles[1].SubStoryId)).IsFixed.ShouldBeFalse();
        (await bench.FaultsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_sub_story_with_a_chosen_article_stays_held_when_a_merge_into_its_story_is_taken_back()
    {
        using var bench = new Workbench();
        await using var db = bench.Store.Open();
        var dredger = await ChosenAsync(bench, db, "nothing");
        await bench.ReadAsync("frost.jsonl", Article("frost", FrostTitle, Frost, "2026-03-18"));
        var chosen = await StoryOfAsync(db, dredger.Title);
        var merge = bench.Get<StoryDecisions>().MergeAsync((await StoryOfAsync(db, FrostTitle)).Slug, chosen.Slug, null, default);
        await bench.DrainAsync();
        var decision = (await merge).Decision.ShouldNotBeNull();
        (await StoryOfAsync(db, FrostTitle)).Id.ShouldBe(chosen.Id);

        var lift = bench.Get<StoryDecisions>().LiftAsync(decision, null, default);
        var links = await bench.Store.WriteAsync(async writing =>
        {
            var state = await EngineState.LoadAsync(writing, null, default);
            state.IsRegroupingDue = true;
            await new DecidedRegrouping(new IngestTransaction(writing, state, 0)).PlaceAsync(default);
            for (var i = 1; i <= 3; i++) state.Engine.Restore(Telling(i), 5000, 5001, isFixed: false);
            return state.Engine.Link();
        }, default);
        await bench.DrainAsync();
        await lift;

        (await StoryOfAsync(db, FrostTitle)).Title.ShouldBe(FrostTitle);
        links.Where(l => l.SubStory == 5000).Select(l => l.Story).ShouldBe([chosen.Id]);
    }

    [Fact]
    public async Task The_id_of_a_removed_article_stays_taken_after_a_rebuild()
    {
        using var bench = new Workbench();
        await bench.ReadAsync("one.jsonl", Article("one", "Harbour talks open in Quillport over the closed canal", First, "2026-03-03"));
        await using var db = bench.Store.Open();
        var id = await db.Articles.Select(a => a.Id).SingleAsync();
        await bench.Get<Remover>().RemoveArticleAsync(id, null, default);
        await bench.DrainAsync();

        await bench.Get<Rebuilding>().RunAsync(default);

        (await db.Articles.AnyAsync(a => a.RemovedAt == null)).ShouldBeFalse();
        (await EngineState.LoadAsync(db, null, default)).ArticleIds.ShouldContain(id);
    }

    /// <summary>An article in a story that a person chose, after a change that gives it to the engine anew.</summary>
    private static async Task<Article> ChosenAsync(Workbench bench, NewsDb db, string change)
    {
        await bench.ReadAsync("dredger.jsonl", Article("dredger", "Dredger arrives at the Marl canal", Dredger, "2026-04-02"), "By hand");
        var dredger = await db.Articles.AsNoTracking().SingleAsync();
        if (change == "restart") await bench.Ingestion.RestartAsync(new Dictionary<DocumentRef, long>(), default);
        if (change == "correction")
            await bench
                .Get<ArticleCorrector>()
                .CorrectAsync(dredger.Id, new Dictionary<string, string?> { ["published"] = "2026-04-03" }, null, default);
        if (change == "new version")
            await bench.ReadAsync(
                "again.jsonl", Article("dredger", "Dredger arrives at the Marl canal", Dredger + " It rests at night.", "2026-04-02"));
        return dredger;
    }

    private static async Task<Story> StoryOfAsync(NewsDb db, string title) =>
        (await db.Articles.AsNoTracking().Where(a => a.Title.StartsWith(title)).Select(a => a.SubStory!.Parent).SingleAsync())!;

    private static GroupingItem Telling(long id) => new()
    {
        Id = id, Title = "Dredger arrives at the Marl canal", Day = new(2026, 4, 2), Language = "en",
        Content = new AnalyzedText(Dredger, [], [], [], "en"),
    };

    private static string Article(string id, string title, string text, string day) =>
        Workbench.Line(id, title, text, url: $"https://quillport.example/{id}", published: day);
}
