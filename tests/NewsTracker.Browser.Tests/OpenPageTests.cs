using Microsoft.Playwright;

namespace NewsTracker.Tests;

/// <summary>A page that stays open while more comes in, and what is copied from it.</summary>
public sealed class OpenPageTests(Browsers browsers) : IClassFixture<Browsers>
{
    [SkippableFact]
    public async Task Front_story_and_inbox_say_what_is_new_and_do_not_jump()
    {
        await using var site = await BrowserSite.StartAsync();
        await FirstVisitTests.HandInAsync(site, InventedArticles.All.Take(1));
        await using var window = await browsers.OpenAsync(site, 390);
        var page = window.Page;
        await page.GotoAsync("/");
        var story = (await page.Locator(".card-title a").First.GetAttributeAsync("href"))!;
        var pages = new List<IPage> { page };
        foreach (var path in new[] { story, "/inbox" })
        {
            var other = await page.Context.NewPageAsync();
            await other.GotoAsync(path);
            pages.Add(other);
        }

        await FirstVisitTests.HandInAsync(site, InventedArticles.All.Skip(1));

        foreach (var open in pages)
        {
            await open.EvaluateAsync("scrollTo(0, 60)");
            var at = await open.EvaluateAsync<double>("scrollY");
            await open.EvaluateAsync("document.dispatchEvent(new Event('visibilitychange'))");
            await Assertions.Expect(open.Locator(".live a"))
                .ToHaveTextAsync(new System.Text.RegularExpressions.Regex("^[0-9]+ new: show$"));
            (await open.EvaluateAsync<double>("scrollY")).ShouldBe(at);
        }

        await pages[1].Locator(".live a").ClickAsync();
        await Assertions.Expect(pages[1].Locator(".live a")).ToHaveCountAsync(0);
        await Assertions.Expect(pages[1].Locator(".fresh").First).ToBeVisibleAsync();
        await pages[0].GetByRole(AriaRole.Button, new() { Name = "Not now" }).ClickAsync();
        await Assertions.Expect(pages[0].Locator(".live a")).ToHaveCountAsync(0);
        window.Complaints.ShouldBeEmpty();
    }

    [SkippableFact]
    public async Task A_copied_quotation_carries_outlet_day_and_address()
    {
        await using var site = await BrowserSite.StartAsync();
        await FirstVisitTests.HandInAsync(site, InventedArticles.All);
        await using var window = await browsers.OpenAsync(site, 1400);
        var page = window.Page;
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await page.GotoAsync("/");
        await page.GotoAsync((await page.Locator(".card-title a").First.GetAttributeAsync("href"))!);
        var self = await page.Locator("#s1-1 a.self").EvaluateAsync<string>("a => a.href");
        var outlet = await page.Locator("#s1-1 .note-outlet").First.TextContentAsync();

        await CopyAsync("#s1-1 .words");
        var copied = await page.EvaluateAsync<string>("navigator.clipboard.readText()");
        copied.ShouldStartWith("“" + await page.Locator("#s1-1 .words").TextContentAsync());
        copied.ShouldContain(outlet!);
        copied.ShouldMatch("(19|20)[0-9]{2}");
        copied.ShouldContain(self);

        await page.Locator("#s1-1 .note-passage, #s1-1 .note:not(.note-repeats) .note-quote a").First.ClickAsync();
        await page.ArriveAsync("/articles/");
        await CopyAsync(".article-text .block-text");
        copied = await page.EvaluateAsync<string>("navigator.clipboard.readText()");
        copied.ShouldContain(outlet!);
        copied.ShouldContain(new Uri(page.Url).AbsolutePath);
        window.Complaints.ShouldBeEmpty();

        Task CopyAsync(string selector) => page.EvaluateAsync(
            "selector => { getSelection().selectAllChildren(document.querySelector(selector)); document.execCommand('copy'); }", selector);
    }
}
