using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using NewsTracker.Tests.Decisions;

namespace NewsTracker.Tests.Stories;

public sealed partial class ArticleCitationsTests
{
    [Fact]
    public async Task Every_passage_that_a_story_shows_is_marked_on_its_article_and_leads_back()
    {
        await using var site = await Samples.SiteAsync();
        var pages = new Dictionary<long, string>();
        var missing = new List<string>();
        foreach (var slug in (await site.JsonAsync("/api/v1/stories"))
            .GetProperty("items")
            .EnumerateArray()
            .Select(s => s.GetProperty("slug").GetString()!))
        {
            var story = await site.JsonAsync($"/api/v1/stories/{slug}");
            foreach (var citation in Citations(story))
            {
                var (article, passage) = (citation.GetProperty("article").GetInt64(), citation.GetProperty("passage"));
                var anchor = string.Create(
                    CultureInfo.InvariantCulture, $"p-{passage.GetProperty("start").GetInt32()}-{passage.GetProperty("end").GetInt32()}");
                if (!pages.TryGetValue(article, out var page)) pages[article] = page = await site.PageAsync($"/articles/{article}");
                if (!page.Contains($"<mark id=\"{anchor}\">", StringComparison.Ordinal)) missing.Add($"{article}: no mark {anchor}");
                if (!page.Contains($"<a href=\"#{anchor}\">this passage</a>", StringComparison.Ordinal))
                    missing.Add($"{article}: {anchor} leads nowhere");
            }
        }

        pages.Count.ShouldBeGreaterThan(10);
        missing.ShouldBeEmpty();
        await EveryWayBackIsThereAsync(site, pages.Values);
    }

    [Fact]
    public async Task A_passage_of_the_full_timeline_leads_back_to_the_full_timeline_when_it_is_asked_for()
    {
        await using var site = await Samples.SiteAsync();
        var slug = (await site.JsonAsync("/api/v1/stories")).GetProperty("items")[1].GetProperty("slug").GetString()!;
        var full = await site.PageAsync($"/stories/{slug}?timeline=full");
        var pages = new List<string>();
        var timeline = full[full.IndexOf("id=\"timeline\"", StringComparison.Ordinal)..];
        foreach (var link in Asked().Matches(timeline).Select(m => m.Value).Distinct().Take(20))
        {
            var parts = link.Split("?p=");
            // the short view cites it too
            if ((await site.PageAsync(parts[0])).Contains($"<mark id=\"p-{parts[1]}\">", StringComparison.Ordinal)) continue;
            pages.Add(await site.PageAsync(link));
        }

        pages.ShouldNotBeEmpty();
        pages.ShouldAllBe(p => p.Contains("?timeline=full&amp;at=e-", StringComparison.Ordinal));
        await EveryWayBackIsThereAsync(site, pages);
    }

    private static async Task EveryWayBackIsThereAsync(TestSite site, IEnumerable<string> pages)
    {
        var stories = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var link in pages.SelectMany(p => Back().Matches(p)).Select(m => WebUtility.HtmlDecode(m.Groups[1].Value)).Distinct())
        {
            var (path, anchor) = (link.Split('#')[0], link.Split('#')[1]);
            if (!stories.TryGetValue(path, out var story)) stories[path] = story = await site.PageAsync(path);
            story.ShouldContain($"id=\"{anchor}\"", customMessage: link);
        }
    }

    private static IEnumerable<JsonElement> Citations(JsonElement story) =>
        story.GetProperty("sections").EnumerateArray().SelectMany(s => s.GetProperty("sentences").EnumerateArray())
            .SelectMany(s => s.GetProperty("citations").EnumerateArray().Concat(s.GetProperty("corroboration").EnumerateArray()))
            .Concat(story.GetProperty("timeline").EnumerateArray().SelectMany(e => e.GetProperty("citations").EnumerateArray()))
            .Concat(story
                .GetProperty("disagreements")
                .EnumerateArray()
                .SelectMany(d => d.GetProperty("sides").EnumerateArray())
                .SelectMany(s => s.GetProperty("citations").EnumerateArray()))
            .Where(c => c.GetProperty("passage").ValueKind == JsonValueKind.Object);

    [GeneratedRegex("/articles/[0-9]+[?]p=[0-9]+-[0-9]+", RegexOptions.NonBacktracking)]
    private static partial Regex Asked();

    [GeneratedRegex("href=\"(/stories/[^\"]*#[^\"]*)\"", RegexOptions.NonBacktracking)]
    private static partial Regex Back();
}
