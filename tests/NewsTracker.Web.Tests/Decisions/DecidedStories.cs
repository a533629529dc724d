using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace NewsTracker.Tests.Decisions;

/// <summary>What the tests of decisions about stories ask of a running site.</summary>
internal static class DecidedStories
{
    /// <summary>Another article on the canal of <see cref="SampleTexts"/>.</summary>
    public const string Third = """
        Marl canal lock gate lifted out as talks pause

        QUILLPORT, 14 March 2026 - Divers lifted the broken lock gate of the Marl canal out of the water on Saturday while the talks between Quillport and Brennard pause.

        Harbour minister Odile Tranter said the repairs would take six weeks. The canal has been closed since 12 January 2026, when the lock gate failed and barges were trapped.

        Brennard's envoy Tomas Weil said the delegations would meet again in April.
        """;

    /// <summary>Another article on the orchards of <see cref="SampleTexts.Other"/>.</summary>
    public const string Frost = """
        Late frost hits early blossom in Vale of Sorn orchards

        SORN, 18 March 2026 - A late frost on Tuesday night hit apple growers in the Vale of Sorn whose trees had come into blossom three weeks early after a mild winter.

        The growers' cooperative counted damage on 41 of its 82 farms. Its chair, Maren Oake, said half of the apple crop could be lost.
        """;

    /// <summary>The canal's two articles in one story, the orchards in another.</summary>
    public static async Task<TestSite> SiteAsync(string? folder = null)
    {
        var site = await TestSite.StartAsync(folder: folder);
        await site.UploadAsync(("one.txt", SampleTexts.Opening), ("two.txt", SampleTexts.Second), ("other.txt", SampleTexts.Other));
        await site.SettledAsync();
        return site;
    }

    /// <summary>Takes a decision that is carried out, and gives its id.</summary>
    public static async Task<long> DecideAsync(this TestSite site, string path, object asked)
    {
        using var answer = await site.Client.PostAsJsonAsync(new Uri("/api/v1" + path, UriKind.Relative), asked);
        var body = await answer.Content.ReadAsStringAsync();
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, body);
        await site.SettledAsync();
        return JsonDocument.Parse(body).RootElement.GetProperty("id").GetInt64();
    }

    public static async Task LiftAsync(this TestSite site, long decision)
    {
        (await site.DeleteAsync($"/api/v1/decisions/{decision}")).StatusCode.ShouldBe(HttpStatusCode.OK);
        await site.SettledAsync();
    }

    /// <summary>The address of the story that holds the article whose headline begins so.</summary>
    public static async Task<string> StoryOfAsync(this TestSite site, string title)
    {
        await using var db = site.Store.Open();
        return (await db.Articles.AsNoTracking().Include(a => a.SubStory!.Parent).ToListAsync())
            .Single(a => a.Title.StartsWith(title, StringComparison.Ordinal)).SubStory!.Parent!.Slug;
    }

    /// <summary>Each story on one line: its address, its title, and the first words of its articles, in order.</summary>
    public static async Task<IReadOnlyList<string>> StoriesAsync(this TestSite site)
    {
        await using var db = site.Store.Open();
        var articles = (await db.Articles.AsNoTracking().Include(a => a.SubStory!.Parent).ToListAsync())
            .ToLookup(a => a.SubStory!.ParentId, a => a.Title[..Math.Min(a.Title.Length, 12)]);
        return [.. (await db.Stories.AsNoTracking().Where(s => s.ParentId == null).ToListAsync())
            .Select(s => $"{s.Slug} \u00b7 {s.Title} \u00b7 {string.Join(", ", articles[s.Id].Order(StringComparer.Ordinal))}")
            .Order(StringComparer.Ordinal)];
    }

    /// <summary>What the articles of each story are, whatever it is called.</summary>
    public static async Task<IReadOnlyList<string>> GroupsAsync(this TestSite site) =>
        [.. (await site.StoriesAsync()).Select(s => s.Split(" \u00b7 ")[2]).Order(StringComparer.Ordinal)];

    /// <summary>Where an address leads for good.</summary>
    public static async Task<string?> LedToAsync(this TestSite site, string slug)
    {
        using var answer = await site.Client.GetAsync(new Uri($"/api/v1/stories/{slug}", UriKind.Relative));
        return answer.StatusCode == HttpStatusCode.MovedPermanently
            ? answer.Headers.Location!.OriginalString.Split('/')[^1]
            : answer.StatusCode.ToString();
    }

    public static async Task<long> SubStoryIdAsync(this TestSite site, string title)
    {
        await using var db = site.Store.Open();
        return (await db.Articles.AsNoTracking().ToListAsync()).Single(a => a.Title.StartsWith(title, StringComparison.Ordinal)).SubStoryId;
    }

    /// <summary>Waits until no decision about stories waits, and its stories are written.</summary>
    public static async Task CarriedOutAsync(this TestSite site)
    {
        for (var i = 0; i < 400; i++)
        {
            if ((await site.JsonAsync("/api/v1/decisions"))
                .GetProperty("items")
                .EnumerateArray()
                .All(d => d.GetProperty("carriedOut").GetBoolean()))
                break;
            await Task.Delay(50);
        }

        await site.SettledAsync();
    }
}
