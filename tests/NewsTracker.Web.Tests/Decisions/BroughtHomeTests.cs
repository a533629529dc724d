using Microsoft.EntityFrameworkCore;
using NewsTracker.Core.Grouping.Constraints;
using NewsTracker.Tests.Ingestion;
using NewsTracker.Web.Decisions;
using NewsTracker.Web.Decisions.Stories;

namespace NewsTracker.Tests.Decisions;

/// <summary>
/// A story that is mostly what a person merged away comes whole, with what joined it since; of another one only what was merged comes.
/// </summary>
public sealed class BroughtHomeTests
{
    private const string Library = "PELL - The town library of Pell reopened its reading room on Wednesday after eleven months of work " +
        "on the roof. Librarian Ino Casper said 4,200 books had been dried page by page.";
    private const string Tram = "VARSTED - The tram line to the lighthouse at Varsted opened on Thursday, two years late. Mayor Gundula " +
        "Reth drove the first car and stopped it at the wrong platform.";

    [Theory]
    [InlineData(2, "gathered, harbour, library, orchard, tram")]
    [InlineData(1, "gathered, library, tram | harbour, orchard")]
    public async Task A_story_comes_whole_when_most_of_it_was_merged(int named, string groups)
    {
        using var bench = new Workbench();
        await bench.ReadAsync("harbour.txt", SampleTexts.Opening);
        await bench.HandInAsync(
            "orchard.jsonl", Workbench.Line("orchard", "Orchard growers report early blossom", SampleTexts.Other), "Gathered");
        await bench.HandInAsync("library.jsonl", Workbench.Line("library", "Pell library reopens its reading room", Library), "Gathered");
        await bench.ReadAsync("tram.jsonl", Workbench.Line("tram", "Tram line to the Varsted lighthouse opens", Tram), "Gathered");
        await using var db = bench.Store.Open();
        var ids = await db.GivenIds.ToDictionaryAsync(g => g.ExternalId, g => g.ArticleId!.Value);
        string[] moved = ["orchard", "library"];
        var what = new StoryDecision
        {
            Kind = StoryDecisionKind.Merge,
            Articles = [.. moved.Take(named).Select(m => ids[m])],
            Others = [ids["harbour.txt"]]
        };
        db.Decisions.Add(new StoryDecisionDetails { What = what, Story = "gathered" }.ToRow(1, null));
        await db.SaveChangesAsync();
        bench.Get<ChangedArticles>().NoteStories();

        await bench.DrainAsync();

        var homes = await db.Articles.Select(a => new { a.Id, Story = a.SubStory!.ParentId }).ToListAsync();
        var address = await db.StorySlugs.Where(s => s.Slug == "gathered").Select(s => (long?)s.StoryId).SingleAsync();
        var told = homes.Select(h => (h.Story, Name: ids.Single(i => i.Value == h.Id).Key.Split('.')[0]))
            .Append((Story: address, Name: "gathered"))
            .GroupBy(h => h.Story, h => h.Name).Select(g => string.Join(", ", g.Order(StringComparer.Ordinal)))
            .Order(StringComparer.Ordinal);
        string.Join(" | ", told).ShouldBe(groups);
        (await bench.FaultsAsync()).ShouldBeEmpty();
    }
}
