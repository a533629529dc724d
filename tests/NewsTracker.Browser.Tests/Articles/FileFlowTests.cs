using System.Text;
using Microsoft.Playwright;

namespace NewsTracker.Tests.Articles;

public sealed class FileFlowTests(Browsers browsers) : IClassFixture<Browsers>
{
    [SkippableTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Pasted_html_is_read_as_html_and_goes_to_the_chosen_story(bool script)
    {
        await using var site = await BrowserSite.StartAsync();
        await using var window = await browsers.OpenAsync(site, script: script);
        var page = window.Page;

        await page.GotoAsync("/upload?story=Fires%20in%20Orrin");
        await page.GetByText("Paste text or HTML instead").ClickAsync();
        await page.GetByLabel("Text of the article").FillAsync(
            "<h1>Fire in Orrin</h1><p>A fire damaged the <a href=\"https://orrin.example/works\">brake works</a> of Orrin on 7 April " +
            "2026 and injured twelve people there, the fire chief said.</p><p>The works employ three hundred people from the town and " +
            "the plateau above it.</p>");
        await page.GetByRole(AriaRole.Button, new() { Name = "Hand in" }).ClickAsync();

        await Assertions.Expect(page.GetByText("all done", new() { Exact = false })).ToBeVisibleAsync();
        var file = page.Locator(".file-filed");
        await Assertions.Expect(file).ToContainTextAsync("Fire in Orrin (pasted)");
        await Assertions.Expect(file.Locator(".file-story")).ToContainTextAsync("Fires in Orrin");
        await file.GetByRole(AriaRole.Link, new() { Name = "Fire in Orrin", Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator(".links .url")).ToHaveTextAsync("orrin.example/works");
    }

    [SkippableFact]
    public async Task Files_that_were_not_sent_go_on_after_a_reload()
    {
        await using var site = await BrowserSite.StartAsync();
        await using var window = await browsers.OpenAsync(site);
        var page = window.Page;
        var held = 0;
        await page.RouteAsync("**/upload?handler=File", async route =>
        {
            if (Interlocked.Increment(ref held) <= 3) return; // the first window's posts never get out
            await route.ContinueAsync();
        });
        await page.GotoAsync("/upload");
        await page.SetInputFilesAsync("#files", InventedArticles.All.Select(a =>
            new FilePayload { Name = a.Name, MimeType = "text/plain", Buffer = Encoding.UTF8.GetBytes(a.Text) }));
        await page.GetByRole(AriaRole.Button, new() { Name = "Hand in" }).ClickAsync();
        await Assertions.Expect(page.Locator("#sending .file-pending")).ToHaveCountAsync(3);

        await page.ReloadAsync();

        await Assertions.Expect(page.Locator("#results .file-filed")).ToHaveCountAsync(3);
        await Assertions.Expect(page.GetByText("All done.")).ToBeVisibleAsync();
        await page.ReloadAsync();
        await Assertions.Expect(page.Locator("#results .file-filed")).ToHaveCountAsync(3);
        await Assertions.Expect(page.Locator("#sending .file")).ToHaveCountAsync(0);
    }

    [SkippableFact]
    public async Task A_refusal_is_still_told_after_a_reload()
    {
        await using var site = await BrowserSite.StartAsync();
        await using var window = await browsers.OpenAsync(site);
        await window.Page.GotoAsync("/upload");
        await window.Page.SetInputFilesAsync("#files", new FilePayload { Name = "empty.txt", MimeType = "text/plain", Buffer = [] });
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Hand in" }).ClickAsync();
        await Assertions.Expect(window.Page.GetByText("The file is empty.")).ToBeVisibleAsync();

        await window.Page.ReloadAsync();

        await Assertions.Expect(window.Page.GetByText("The file is empty.")).ToBeVisibleAsync();
    }

    [SkippableTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_whole_folder_is_handed_in(bool script)
    {
        await using var site = await BrowserSite.StartAsync();
        await using var window = await browsers.OpenAsync(site, script: script);
        var folder = await FolderAsync();

        await window.Page.GotoAsync("/upload");
        await window.Page.SetInputFilesAsync("#folder", folder.FullName);
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Hand in" }).ClickAsync();

        await Assertions.Expect(window.Page.GetByText("all done", new() { Exact = false })).ToBeVisibleAsync();
        await Assertions.Expect(window.Page.Locator(".file-filed")).ToHaveCountAsync(2);
        folder.Delete(recursive: true);
    }

    [SkippableFact]
    public async Task A_folder_dropped_on_the_page_is_handed_in_with_its_inner_folders_and_without_what_it_hides()
    {
        await using var site = await BrowserSite.StartAsync();
        await using var window = await browsers.OpenAsync(site);
        var folder = await FolderAsync();
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "inner", ".listing"), "no article");
        await window.Page.GotoAsync("/upload");

        await DropAsync(window.Page, "#drop", folder.FullName);

        await Assertions.Expect(window.Page.GetByText("All done.")).ToBeVisibleAsync();
        await Assertions.Expect(window.Page.Locator(".file")).ToHaveCountAsync(2);
        await Assertions.Expect(window.Page.Locator(".file-filed .file-name").Filter(new() { HasText = "closed.txt" })).ToHaveCountAsync(1);
        await Assertions.Expect(window.Page.Locator(".file-filed .file-name").Filter(new() { HasText = "parts.txt" })).ToHaveCountAsync(1);
        window.Complaints.ShouldBeEmpty();
        folder.Delete(recursive: true);
    }

    [SkippableFact]
    public async Task A_file_taken_while_the_answer_about_another_is_on_its_way_is_followed_too()
    {
        await using var site = await BrowserSite.StartAsync();
        await using var window = await browsers.OpenAsync(site);
        var (sent, firstIsFiled) = (0, new TaskCompletionSource());
        await window.Page.RouteAsync("**/upload?handler=File", async route =>
        {
            if (Interlocked.Increment(ref sent) == 2) await firstIsFiled.Task;
            await route.ContinueAsync();
        });
        await window.Page.RouteAsync("**/upload/result?handler=Rows**", async route =>
        {
            var answer = await route.FetchAsync();
            if ((await answer.TextAsync()).Contains("file-filed", StringComparison.Ordinal) && firstIsFiled.TrySetResult())
                await Task.Delay(1500);
            await route.FulfillAsync(new() { Response = answer });
        });

        await window.Page.GotoAsync("/upload");
        await window.Page.SetInputFilesAsync(
            "#files",
            InventedArticles.All
                .Take(2)
                .Select((a, i) => new FilePayload { Name = $"{i}.txt", MimeType = "text/plain", Buffer = Encoding.UTF8.GetBytes(a.Text) }));
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Hand in" }).ClickAsync();

        await Assertions.Expect(window.Page.Locator(".file-filed")).ToHaveCountAsync(2);
    }

    [SkippableFact]
    public async Task The_inbox_shows_each_state_and_names_file_and_cause()
    {
        await using var site = await BrowserSite.StartAsync();
        await using var window = await browsers.OpenAsync(site, script: false);
        var page = window.Page;
        await page.GotoAsync("/inbox");
        await Assertions.Expect(page.GetByText("Nothing was handed in yet")).ToBeVisibleAsync();
        await ArticleSite.HandInAsync(site, [
            .. Enumerable.Range(0, 55).Select(i => ($"n{i}.txt", $"Notice {i} of the Tessmark council\n\nThe council of Tessmark met on " +
                $"{1 + (i % 28)} March 2026 and passed notice {i} on the railway and the plateau.\n")),
            ("broken.pdf", "%PDF-1.7 and nothing else")
        ]);

        await page.GotoAsync("/inbox");
        (await page.Locator(".file").CountAsync()).ShouldBe(50);
        await page.GetByRole(AriaRole.Link, new() { Name = "Older files" }).ClickAsync();
        (await page.Locator(".file").CountAsync()).ShouldBe(6);
        await page.GetByRole(AriaRole.Link, new() { Name = "Not taken" }).ClickAsync();
        await Assertions.Expect(page.Locator(".file")).ToHaveCountAsync(1);
        await Assertions.Expect(page.Locator(".file .file-name").First).ToHaveTextAsync("broken.pdf");
        (await page.Locator(".file-rejections li").InnerTextAsync()).Length.ShouldBeGreaterThan(20);
    }

    private static async Task<DirectoryInfo> FolderAsync()
    {
        var folder = Directory.CreateTempSubdirectory("newstracker-folder-");
        Directory.CreateDirectory(Path.Combine(folder.FullName, "inner"));
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "closed.txt"), InventedArticles.All[0].Text);
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "inner", "parts.txt"), InventedArticles.All[1].Text);
        return folder;
    }

    /// <summary>Drags a file or folder of this machine over an element and lets it go, as a hand would.</summary>
    private static async Task DropAsync(IPage page, string over, string path)
    {
        var box = (await page.Locator(over).BoundingBoxAsync())!;
        var devTools = await page.Context.NewCDPSessionAsync(page);
        foreach (var step in new[] { "dragEnter", "dragOver", "drop" })
        {
            await devTools.SendAsync("Input.dispatchDragEvent", new()
            {
                ["type"] = step, ["x"] = box.X + (box.Width / 2), ["y"] = box.Y + 20,
                ["data"] = new { items = Array.Empty<object>(), files = new[] { path }, dragOperationsMask = 1 },
            });
        }
    }
}
