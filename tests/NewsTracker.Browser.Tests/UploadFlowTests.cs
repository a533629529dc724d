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
    public async Task Outlet_and_day_are_given_for_a_batch_and_corrected_for_all_at_once(bool script)
    {
        await using var site = await BrowserSite.StartAsync();
        await using var window = await browsers.OpenAsync(site, script: script);
        var page = window.Page;
        await page.GotoAsync("/upload");
        await page.SetInputFilesAsync("#files",
        [
            Text(
                "one.txt", "Lantern festival moves to the old quay\n\nThe lantern festival of Orrin moves to the old quay, the town said."),
            Text("two.txt", "Library of Tessmark opens on Sundays\n\nThe library of Tessmark opens on Sundays from now on, it said."),
            new() { Name = "tool.exe", MimeType = "application/octet-stream", Buffer = [0x4D, 0x5A, 1, 2, 3] },
        ]);
        await page.GetByLabel("Outlet").FillAsync("Orrin Herald");
        await page.GetByLabel("Day of publication").FillAsync("2026-03-05");
        await page.GetByRole(AriaRole.Button, new() { Name = "Hand in" }).ClickAsync();
        if (!script) await page.ArriveAsync("/upload/result");
        await Assertions.Expect(page.GetByRole(AriaRole.Status).First).ToContainTextAsync("2 read, 1 not read", new() { Timeout = 60_000 });
        await Assertions.Expect(page.GetByText("all done", new() { Exact = false })).ToHaveCountAsync(0);

        await page.GetByRole(AriaRole.Link, new() { Name = "Lantern festival moves to the old quay" }).First.ClickAsync();
        await page.ArriveAsync("/articles/");
        await Assertions.Expect(page.Locator(".article-header .story-meta")).ToContainTextAsync("Orrin Herald");
        await Assertions.Expect(page.Locator(".article-header .story-meta")).ToContainTextAsync("Mar 5, 2026");

        await page.GotoAsync("/inbox");
        await page.GetByRole(AriaRole.Link, new() { Name = "Correct outlet or day" }).ClickAsync();
        await page.ArriveAsync("/upload/result");
        await page.GetByText("Correct all 2 articles of these files at once").ClickAsync();
        await page.GetByLabel("Outlet").FillAsync("Quay Gazette");
        await page.GetByLabel("also where a file says otherwise").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Correct them" }).ClickAsync();
        await Assertions.Expect(page.GetByText("2 articles corrected.")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Library of Tessmark opens on Sundays" }).First.ClickAsync();
        await page.ArriveAsync("/articles/");
        await Assertions.Expect(page.Locator(".article-header .story-meta")).ToContainTextAsync("Quay Gazette");
        window.Complaints.ShouldBeEmpty();

        static FilePayload Text(string name, string text) =>
            new() { Name = name, MimeType = "text/plain", Buffer = Encoding.UTF8.GetBytes(text) };
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
