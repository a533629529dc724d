using System.Text;
using Microsoft.Playwright;

namespace NewsTracker.Tests;

/// <summary>
/// A reader who comes back: what is new is told, revisions are read and compared, and without the site there is a page that says so.
/// </summary>
public sealed class ReturningReaderTests(Browsers browsers) : IClassFixture<Browsers>
{
    [SkippableFact]
    public async Task What_is_new_since_the_reader_looked_is_counted_marked_and_listed()
    {
        await using var site = await BrowserSite.StartAsync();
        await using var window = await browsers.OpenAsync(site);
        var page = window.Page;
        await HandInAsync(site, InventedArticles.All.Take(1));
        await page.GotoAsync("/");
        await page.Locator(".card-title a").First.ClickAsync();
        await page.ArriveAsync("/stories/");
        var story = new Uri(page.Url).AbsolutePath;
        await Assertions.Expect(page.Locator("#since")).ToBeEmptyAsync();
        await HandInAsync(site, InventedArticles.All.Skip(1));

        await page.GotoAsync(story);
        await Assertions.Expect(page.Locator("#since a"))
            .ToHaveTextAsync(new System.Text.RegularExpressions.Regex(@"^\d+ new since you looked$"));
        var fresh = await page.Locator(".fresh").CountAsync();
        fresh.ShouldBeGreaterThan(0);
        (await page.Locator("#since a").InnerTextAsync()).ShouldStartWith($"{fresh} ");
        (await page.Locator(".claim.fresh:not(.event) > .claim-text").EvaluateAllAsync<double[]>("texts => texts.map(text => { const " +
            "mark = getComputedStyle(text, '::before'); return parseFloat(mark.left) + parseFloat(mark.width); })"))
            .ShouldAllBe(end => end <= 0, "the mark stands before the words, not on them");
        await page.Locator("#since a").ClickAsync();
        await page.ArriveAsync("/changes?since=1");
        await Assertions.Expect(page.GetByText("+ added").First).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "in the story" }).First.ClickAsync();
        await Assertions.Expect(page.Locator(".claim:target")).ToHaveCountAsync(1);
        await Assertions.Expect(page.Locator("#since")).ToBeEmptyAsync();

        await page.GetByRole(AriaRole.Link, new() { Name = "revision 2" }).ClickAsync();
        await page.GetByLabel("Changes since").FillAsync("1");
        await page.GetByRole(AriaRole.Button, new() { Name = "Compare" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "revision 1", Exact = true }).ClickAsync();
        await Assertions.Expect(page.GetByText("Revision 1 of 2")).ToBeVisibleAsync();
        window.Complaints.ShouldBeEmpty();
    }

    [SkippableFact]
    public async Task Without_the_site_its_offline_page_is_shown_and_no_stored_one()
    {
        await using var site = await BrowserSite.StartAsync();
        await using var window = await browsers.OpenAsync(site);
        var page = window.Page;
        await page.GotoAsync("/");
        await page.EvaluateAsync("navigator.serviceWorker.ready.then(() => caches.match('/offline')).then(Boolean)");
        await page.ReloadAsync();

        await page.Context.SetOfflineAsync(true);
        await page.GotoAsync("/inbox");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "NewsTracker cannot be reached" })).ToBeVisibleAsync();
        (await page.EvaluateAsync<string>("getComputedStyle(document.querySelector('.empty-mark')).color")).ShouldNotBe("rgb(0, 0, 0)");
        await page.Context.SetOfflineAsync(false);
        await page.GotoAsync("/inbox");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Inbox" })).ToBeVisibleAsync();
    }

    private static async Task HandInAsync(BrowserSite site, IEnumerable<(string Name, string Text)> articles)
    {
        using var form = new MultipartFormDataContent();
        foreach (var (name, text) in articles) form.Add(new ByteArrayContent(Encoding.UTF8.GetBytes(text)), "file", name);
        (await site.Client.PostAsync(new Uri("/api/v1/files", UriKind.Relative), form)).EnsureSuccessStatusCode();
        await site.IdleAsync();
    }
}
