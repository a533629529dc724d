using Microsoft.EntityFrameworkCore;

namespace NewsTracker.Tests.Ingestion;

/// <summary>A story chosen at hand-in holds all that the files give, also what was known already.</summary>
public sealed class ChosenStoryTests
{
    [Fact]
    public async Task The_same_bytes_and_the_same_article_in_other_bytes_join_the_chosen_story()
    {
        using var bench = new Workbench();
        await bench.ReadAsync("a.jsonl", Workbench.Line("a", "Harbour talks open", SampleTexts.Opening));
        await bench.ReadAsync("b.jsonl", Workbench.Line("b", "Orchard growers report", SampleTexts.Other));

        await bench.HandInAsync("a.jsonl", Workbench.Line("a", "Harbour talks open", SampleTexts.Opening), "By hand");
        await bench.HandInAsync("again.jsonl", Workbench.Line("b", "Orchard growers report", SampleTexts.Other) + "\n", "By hand");
        await bench.DrainAsync();

        await HoldsAsync(bench, 2);
    }

    [Fact]
    public async Task A_new_version_joins_the_chosen_story()
    {
        using var bench = new Workbench();
        await bench.ReadAsync("a.jsonl", Workbench.Line("a", "Harbour talks open", SampleTexts.Opening, url: "https://quill.example/a"));

        await bench.ReadAsync(
            "later.jsonl",
            Workbench.Line(
                "a", "Harbour talks open", SampleTexts.Opening + "\n\nThe minister added a word of thanks.",
                url: "https://quill.example/a"),
            "By hand");

        await HoldsAsync(bench, 1);
    }

    [Fact]
    public async Task No_story_is_opened_when_every_file_is_refused()
    {
        using var bench = new Workbench();

        await bench.HandInAsync("empty.txt", "", "By hand");

        await using var db = bench.Store.Open();
        (await db.Stories.CountAsync(), await db.Decisions.CountAsync()).ShouldBe((0, 0));
    }

    [Fact]
    public async Task The_address_of_a_sub_story_chooses_the_story_above_it()
    {
        using var bench = new Workbench();
        await bench.ReadAsync("a.jsonl", Workbench.Line("a", "Harbour talks open", SampleTexts.Opening));
        await bench.ReadAsync("b.jsonl", Workbench.Line("b", "Orchard growers report", SampleTexts.Other), "By hand");
        await using var db = bench.Store.Open();
        var (sub, top) = (
            await db.Stories.Where(s => s.ParentId != null && s.Parent!.Title == "By hand").Select(s => s.Slug).FirstAsync(),
            await db.Stories.Where(s => s.Title == "By hand" && s.ParentId == null).Select(s => s.Id).SingleAsync());

        await bench.ReadAsync("c.jsonl", Workbench.Line("c", "Second round on Marl canal", SampleTexts.Second), sub);

        (await db.Stories.CountAsync(s => s.Parent!.ParentId != null)).ShouldBe(0);
        (await db.Articles.Where(a => a.ExternalId == "c").Select(a => a.SubStory!.ParentId).SingleAsync()).ShouldBe(top);
    }

    private static async Task HoldsAsync(Workbench bench, int articles)
    {
        await using var db = bench.Store.Open();
        (await db.Articles.CountAsync()).ShouldBe(articles);
        (await db.Articles.Select(a => a.SubStory!.Parent!.Title).Distinct().ToListAsync()).ShouldBe(["By hand"]);
        (await db.Stories.CountAsync(s => s.ParentId == null)).ShouldBe(1);
        (await bench.FaultsAsync()).ShouldBeEmpty();
    }
}
