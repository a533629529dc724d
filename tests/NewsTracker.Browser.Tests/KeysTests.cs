using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace NewsTracker.Tests;

/// <summary>j, k and o on every page that lists something.</summary>
[Collection(SampleCollection.Name)]
public sealed class KeysTests(SampleSite samples)
{
    [SkippableTheory]
    [InlineData("/", ".card", "/stories/")]
    [InlineData("/search?q=dam", ".result", "/")]
    [InlineData("/outlets", ".ledger tbody tr", "/outlets/")]
    [InlineData("/names", ".name-list li", "/names/")]
    [InlineData("/inbox", ".file", "/articles/")]
    [InlineData("/upload/result?f=1-5", ".file", "/articles/")]
    public async Task Keys_step_through_a_list_and_open_an_entry(string path, string entry, string leadsTo)
    {
        await using var window = await samples.Browsers.OpenAsync(samples.Site);
        var page = window.Page;
        await page.GotoAsync(path);

        await page.Keyboard.PressAsync("j");
        (await IsAtAsync(page, entry, 0)).ShouldBeTrue();
        await page.Keyboard.PressAsync("j");
        (await IsAtAsync(page, entry, 1)).ShouldBeTrue();
        await page.Keyboard.PressAsync("k");
        (await IsAtAsync(page, entry, 0)).ShouldBeTrue();
        await page.Keyboard.PressAsync("o");

        await page.ArriveAsync(new Regex($"^https?://[^/]+(?!{Regex.Escape(path)}$){Regex.Escape(leadsTo)}"));
        window.Complaints.ShouldBeEmpty();
    }

    [SkippableTheory]
    [InlineData("/outlets", ".listing .story-lines li, .listing .quotes li, .listing .article-lines li")]
    [InlineData("/names", ".listing .story-lines li, .listing .article-lines li")]
    public async Task Keys_step_through_all_lists_of_a_subject(string list, string entries)
    {
        await using var window = await samples.Browsers.OpenAsync(samples.Site);
        var page = window.Page;
        await page.GotoAsync(samples.Pages.First(p => p.StartsWith(list + "/", StringComparison.Ordinal)));

        await StepsAsync(page, entries);
    }

    [SkippableFact]
    public async Task On_a_story_keys_go_on_from_its_sentences_to_its_sources_sub_stories_and_articles()
    {
        await using var window = await samples.Browsers.OpenAsync(samples.Site);
        var page = window.Page;
        await page.GotoAsync(samples.Pages.First(p => p.Contains("ferr", StringComparison.Ordinal)));

        await StepsAsync(page, ".claim, .disagreement, .source, .sub-stories .row, .articles .row, .resources .row");

        await page.Locator(".articles .row").First.EvaluateAsync("row => { row.tabIndex = -1; row.focus(); }");
        await page.Keyboard.PressAsync("o");
        await page.ArriveAsync("/articles/");
    }

    [SkippableFact]
    public async Task In_an_article_keys_stop_where_something_cites_it()
    {
        await using var window = await samples.Browsers.OpenAsync(samples.Site);
        await window.Page.GotoAsync(samples.Pages.First(p => p.StartsWith("/articles/", StringComparison.Ordinal)));

        await StepsAsync(window.Page, ".block:has(.uses), .row");
    }

    private static Task<bool> IsAtAsync(IPage page, string entry, int place) =>
        page.EvaluateAsync<bool>(
            "([entry, place]) => document.activeElement === document.querySelectorAll(entry)[place]", new object[] { entry, place });

    /// <summary>From the top, "j" reaches each entry that can be seen, in the order of the page.</summary>
    private static async Task StepsAsync(IPage page, string entries)
    {
        var count = await page.EvaluateAsync<int>(
            "entries => (window.entries = [...document.querySelectorAll(entries)].filter(e => e.checkVisibility())).length", entries);
        count.ShouldBeGreaterThan(1);
        for (var i = 0; i < count; i++)
        {
            await page.Keyboard.PressAsync("j");
            (await page.EvaluateAsync<bool>("i => document.activeElement === window.entries[i]", i)).ShouldBeTrue($"entry {i} of {count}");
        }
    }
}
