using System.Globalization;
using Microsoft.EntityFrameworkCore;
using NewsTracker.Core.Model;
using NewsTracker.Web.Decisions.Stories;

namespace NewsTracker.Tests.Ingestion;

/// <summary>A story page under another title is of the story that holds at least half of its articles.</summary>
public sealed class SameStoryPageTests
{
    [Theory]
    [InlineData(3, 1)]
    [InlineData(2, 2)]
    public async Task A_page_of_which_a_story_holds_half_is_a_later_page_of_that_story(int shared, int stories)
    {
        using var bench = new Workbench();
        await bench.ReadAsync("first.txt", Page("Quillport and Brennard Reopen the Marl Canal", 1));

        await bench.ReadAsync("second.txt", Page("Two Ports Settle the Price of a Lock Gate", 6 - shared));

        await using var db = bench.Store.Open();
        (await db.ImportedPages.CountAsync()).ShouldBe(2);
        (await db.Stories.CountAsync(s => s.ParentId == null && s.Origin == Origin.Imported)).ShouldBe(stories);
        (await bench.FaultsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_page_that_comes_after_a_decision_keeps_what_it_states_together()
    {
        using var bench = new Workbench();
        foreach (var i in new[] { 1, 2 })
            await bench.ReadAsync(
                $"{i}.jsonl", Workbench.Line($"a{i}", Report(i), $"The report from the {Places[i]} of Quillport is number {i}."));
        await using var db = bench.Store.Open();
        var ids = await db.Articles.AsNoTracking().OrderBy(a => a.Title).Select(a => a.Id).ToListAsync();
        var decision = bench.Get<StoryDecisions>().KeepApartAsync(new([ids[0]], null), new([ids[1]], null), true, null, default);
        await bench.DrainAsync();
        (await decision).Refusal.ShouldBeNull();

        await bench.ReadAsync("page.txt", Page("Quillport and Brennard Reopen the Marl Canal", 1));

        var stories = await db.Articles.AsNoTracking().Where(a => ids.Contains(a.Id)).Select(a => a.SubStory!.Parent!.Title).ToListAsync();
        stories.ShouldAllBe(t => t == "Quillport and Brennard Reopen the Marl Canal");
        (await bench.FaultsAsync()).ShouldBeEmpty();
    }

    private static string Report(int i) => string.Create(CultureInfo.InvariantCulture, $"Harbour report number {i} from the {Places[i]}");

    /// <summary>A page that lists five articles, from the given one on.</summary>
    private static string Page(string title, int from)
    {
        var articles = Enumerable.Range(from, 5).Select(i => $"-\nQuill Post: {Report(i)}");
        return $"""
            {title}
            Updated (5 articles)
            Envoys agree on the repairs Quillport will pay a third of the repairs of the lock gate, its harbour minister said [1]. The envoys meet again in May [1].
            Sources (1 article)
            -
            [1]
            Quill Post “{Report(from)}” – Reports the talks .
            Timeline
            2 Mar 2026
            The envoys of both ports agreed on the repairs. [1]
            "We have agreed on the repairs"
            All related articles (5 articles)
            {string.Join('\n', articles)}
            """;
    }

    private static readonly string[] Places =
        ["", "quay", "lighthouse", "lock", "market", "ferry", "customs house", "shipyard", "breakwater", "town hall", "fish hall"];
}
