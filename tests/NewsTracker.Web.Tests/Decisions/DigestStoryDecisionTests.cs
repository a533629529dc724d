using System.Net;
using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using NewsTracker.Core.Model;

namespace NewsTracker.Tests.Decisions;

/// <summary>Decisions about the story that a digest file of the samples states.</summary>
public sealed class DigestStoryDecisionTests
{
    [Fact]
    public async Task A_story_merges_into_the_stated_one_and_back_out()
    {
        await using var site = await Samples.SiteAsync();
        var (stated, ferry) = (await StatedAsync(site), await FerryAsync(site));
        var before = (Stated: await ArticlesAsync(site, stated), Ferry: await ArticlesAsync(site, ferry));

        var decision = await site.DecideAsync($"/stories/{ferry}/merge", new { into = stated });

        (await site.LedToAsync(ferry)).ShouldBe(stated);
        (await ArticlesAsync(site, stated)).ShouldBe(Both());
        await site.RebuildAsync();
        (await ArticlesAsync(site, await StatedAsync(site))).ShouldBe(Both());
        await site.LiftAsync(decision);
        (await ArticlesAsync(site, ferry)).ShouldBe(before.Ferry);
        (await ArticlesAsync(site, await StatedAsync(site))).ShouldBe(before.Stated);
        (await site.FaultsAsync()).ShouldBeEmpty();

        long[] Both() => [.. before.Stated.Concat(before.Ferry).Order()];
    }

    [Fact]
    public async Task The_stated_story_merges_with_its_page_into_another_one_and_back_out()
    {
        await using var site = await Samples.SiteAsync();
        var (stated, ferry) = (await StatedAsync(site), await FerryAsync(site));
        var (own, sections) = (await ArticlesAsync(site, stated), await StatedSectionsAsync(site, stated));

        var decision = await site.DecideAsync($"/stories/{stated}/merge", new { into = ferry });

        (await site.LedToAsync(stated)).ShouldBe(ferry);
        for (var i = 0; i < 2; i++)
        {
            var now = await StatedAsync(site);
            (await StatedSectionsAsync(site, now)).ShouldBe(sections);
            own.ShouldBeSubsetOf(await ArticlesAsync(site, now));
            await site.RebuildAsync();
        }

        await site.LiftAsync(decision);
        (await StatedSectionsAsync(site, await StatedAsync(site))).ShouldBe(sections);
        (await ArticlesAsync(site, await StatedAsync(site))).ShouldBe(own);
        (await site.FaultsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_a_page_states_stays_in_it_and_what_joined_it_may_leave()
    {
        await using var site = await Samples.SiteAsync();
        var (stated, ferry) = (await StatedAsync(site), await FerryAsync(site));
        var (named, joined) = ((await ArticlesAsync(site, stated))[0], (await ArticlesAsync(site, ferry))[0]);
        await site.DecideAsync($"/articles/{joined}/move", new { story = stated });
        (await ArticlesAsync(site, stated)).ShouldContain(joined);

        using var refused = await site.Client.PostAsJsonAsync(
            new Uri($"/api/v1/articles/{named}/move", UriKind.Relative), new { story = ferry });
        await site.DecideAsync($"/stories/{stated}/split", new { articles = new[] { joined } });

        refused.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await refused.Content.ReadAsStringAsync()).ShouldContain("what a page states stays as stated");
        for (var i = 0; i < 2; i++)
        {
            (await ArticlesAsync(site, await StatedAsync(site))).ShouldNotContain(joined);
            await site.RebuildAsync();
        }

        (await site.FaultsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_renamed_stated_story_is_found_by_a_later_file_of_it()
    {
        await using var site = await Samples.SiteAsync();
        var stated = await StatedAsync(site);
        await site.DecideAsync($"/stories/{stated}/rename", new { title = "The river treaty" });
        var file = await File.ReadAllTextAsync(Repository.Path("seeds", "14-velm-story-page.txt"));

        await site.UploadAsync(("again.txt", file.TrimEnd() + "\n\n"));

        await using var db = site.Store.Open();
        (await db.ImportedPages.CountAsync()).ShouldBe(2);
        (await db.Stories.CountAsync(s => s.ParentId == null && s.Origin == Origin.Imported)).ShouldBe(1);
        await site.RebuildAsync();
        (await site.JsonAsync("/api/v1/stories/the-river-treaty")).GetProperty("title").GetString().ShouldBe("The river treaty");
        (await db.Stories.CountAsync(s => s.ParentId == null && s.Origin == Origin.Imported)).ShouldBe(1);
    }

    [Fact]
    public async Task A_page_that_later_states_an_article_does_not_fetch_it_from_where_a_person_put_it()
    {
        await using var site = await DecidedStories.SiteAsync();
        await site.UploadAsync((
            "bridge.jsonl",
            """{"id":"b","title":"Thousands of growers block Kolm bridge in protest at dam","outlet":"The Brackwater Times","published":"2026-09-20","text":"Thousands of growers blocked the bridge at Kolm on Sunday."}"""));
        var bridge = await site.ArticleAsync("Thousands of growers");
        await site.DecideAsync($"/articles/{bridge}/move", new { story = await site.StoryOfAsync("Orchard") });

        await site.UploadAsync(("page.txt", await File.ReadAllTextAsync(Repository.Path("seeds", "14-velm-story-page.txt"))));
        await site.SettledAsync();

        (await site.StoryOfAsync("Thousands of growers")).ShouldBe(await site.StoryOfAsync("Orchard"));
        (await site.JsonAsync($"/api/v1/stories/{await StatedAsync(site)}"))
            .GetProperty("sections")
            .GetArrayLength()
            .ShouldBeGreaterThan(2);
        (await site.FaultsAsync()).ShouldBeEmpty();
    }

    private static async Task<string> StatedAsync(TestSite site)
    {
        await using var db = site.Store.Open();
        return await db.Stories
            .Where(s => s.ParentId == null && db.ImportedPages.Any(p => p.StoryId == s.Id))
            .Select(s => s.Slug)
            .SingleAsync();
    }

    private static async Task<string> FerryAsync(TestSite site)
    {
        await using var db = site.Store.Open();
        return (await db.Articles.Include(a => a.SubStory!.Parent).ToListAsync())
            .First(a => a.Title.Contains("erry", StringComparison.Ordinal)).SubStory!.Parent!.Slug;
    }

    private static async Task<IReadOnlyList<long>> ArticlesAsync(TestSite site, string slug)
    {
        await using var db = site.Store.Open();
        return await db.Articles.Where(a => a.SubStory!.Parent!.Slug == slug).Select(a => a.Id).OrderBy(id => id).ToListAsync();
    }

    private static async Task<IReadOnlyList<string>> StatedSectionsAsync(TestSite site, string slug) =>
        [.. (await site.JsonAsync($"/api/v1/stories/{slug}"))
            .GetProperty("sections")
            .EnumerateArray()
            .Where(s => s.GetProperty("origin").GetString() == "imported")
            .Select(s => s.GetProperty("heading").GetString()!)];
}
