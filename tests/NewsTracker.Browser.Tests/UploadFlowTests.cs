using System.Text.RegularExpressions;
using System.Text;
using Microsoft.Playwright;

namespace NewsTracker.Tests;

public sealed class UploadFlowTests(Browsers browsers) : IClassFixture<Browsers>
{
    [SkippableTheory]
    [InlineData(1280, true)]
    [InlineData(390, true)]
    [InlineData(1280, false)]
    [InlineData(390, false)]
    public async Task Uploaded_articles_become_a_story_whose_sentences_open_their_passages(int width, bool script)
    {
        await using var site = await BrowserSite.StartAsync();
        await using var window = await browsers.OpenAsync(site, width, script: script);
        var page = window.Page;

        await page.GotoAsync("/");
        await page.GetByRole(AriaRole.Link, new() { Name = "Upload articles" }).ClickAsync();
        await HandInAsync(page, script);
        await page.GetByRole(AriaRole.Link, new() { Name = "Inbox" }).ClickAsync();
        (await page.Locator(".file-filed").CountAsync()).ShouldBe(3);

        await page.GetByRole(AriaRole.Link, new() { Name = "Stories" }).ClickAsync();
        await page.Locator(".card-title a").First.ClickAsync();
        var sentences = page.Locator(".summary .claim");
        var count = await sentences.CountAsync();
        count.ShouldBeGreaterThan(0);
        for (var i = 0; i < count; i++) (await sentences.Nth(i).Locator(".cite").CountAsync()).ShouldBeGreaterThan(0);

        await page.Locator(".summary .cite").First.ClickAsync();
        var quote = page.Locator(
            script && width < 1100 ? ".citation-card .note-quote a" : ".note.open .note-quote a, .note:target .note-quote a").First;
        await Assertions.Expect(quote).ToBeVisibleAsync();
        var words = await quote.InnerTextAsync();
        await quote.ClickAsync();
        await page.ArriveAsync("/articles/");

        var passage = page.Locator("mark:target");
        await Assertions.Expect(passage).ToBeVisibleAsync();
        (await passage.InnerTextAsync()).ShouldBe(words);
        await page.Locator(".use a[href^=\"/stories/\"]").First.ClickAsync();
        await page.ArriveAsync(new Regex("/stories/.*#"));
        window.Complaints.ShouldBeEmpty();
    }

    [SkippableTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_file_that_is_not_taken_says_why(bool script)
    {
        await using var site = await BrowserSite.StartAsync();
        await using var window = await browsers.OpenAsync(site, script: script);

        await window.Page.GotoAsync("/upload");
        await window.Page.SetInputFilesAsync("#files", new FilePayload { Name = "empty.txt", MimeType = "text/plain", Buffer = [] });
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Hand in" }).ClickAsync();

        await Assertions.Expect(window.Page.GetByText("The file is empty.")).ToBeVisibleAsync();
    }

    [SkippableFact]
    public async Task Pasted_text_is_handed_in_and_results_survive_a_reload()
    {
        await using var site = await BrowserSite.StartAsync();
        await using var window = await browsers.OpenAsync(site);

        await window.Page.GotoAsync("/upload");
        await window.Page.GetByText("Paste text or HTML instead").ClickAsync();
        await window.Page.GetByLabel("Text of the article").FillAsync(InventedArticles.All[0].Text);
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Hand in" }).ClickAsync();
        await Assertions.Expect(window.Page.GetByText("All done.")).ToBeVisibleAsync();
        await window.Page.ReloadAsync();

        await Assertions.Expect(window.Page.Locator("#results .file-filed")).ToHaveCountAsync(1);
    }

    private static async Task HandInAsync(IPage page, bool script)
    {
        await page.SetInputFilesAsync("#files", InventedArticles.All.Select(a =>
            new FilePayload { Name = a.Name, MimeType = "text/plain", Buffer = Encoding.UTF8.GetBytes(a.Text) }));
        await page.GetByRole(AriaRole.Button, new() { Name = "Hand in" }).ClickAsync();
        if (!script) await page.ArriveAsync("/upload/result?f=");
        await Assertions.Expect(page.GetByText("all done", new() { Exact = false })).ToBeVisibleAsync(new() { Timeout = 120_000 });
    }
}
