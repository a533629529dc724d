using Microsoft.Playwright;

namespace NewsTracker.Tests;

/// <summary>Somebody opens the site for the first time: what it is, what to do, and how to be rid of the samples.</summary>
public sealed class FirstVisitTests(Browsers browsers) : IClassFixture<Browsers>
{
    [SkippableFact]
    public async Task The_samples_are_told_from_the_reader_s_files_and_go_in_one_click()
    {
        var seeds = Directory.CreateTempSubdirectory("newstracker-samples-").FullName;
        try
        {
            foreach (var (name, text) in InventedArticles.All) await File.WriteAllTextAsync(Path.Combine(seeds, name), text);
            await using var site = await BrowserSite.StartAsync(seeds);
            await site.IdleAsync();
            await using var window = await browsers.OpenAsync(site, 390);
            var page = window.Page;
            await page.GotoAsync("/");

            await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("your own files");
            await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "Upload articles" })).ToBeVisibleAsync();
            await Assertions.Expect(page.Locator(".card-title").First).ToBeInViewportAsync(new() { Ratio = 1 });

            await page.GetByRole(AriaRole.Button, new() { Name = "Take the samples away" }).ClickAsync();
            await Assertions.Expect(page.GetByText("No stories yet")).ToBeVisibleAsync();
            await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Take the samples away" })).ToHaveCountAsync(0);
            window.Complaints.ShouldBeEmpty();
        }
        finally
        {
            Directory.Delete(seeds, recursive: true);
        }
    }

    [SkippableFact]
    public async Task A_sample_and_the_same_words_from_the_reader_stand_in_two_stories()
    {
        var seeds = Directory.CreateTempSubdirectory("newstracker-samples-").FullName;
        try
        {
            foreach (var (name, text) in InventedArticles.All.Take(1)) await File.WriteAllTextAsync(Path.Combine(seeds, name), text);
            await using var site = await BrowserSite.StartAsync(seeds);
            await site.IdleAsync();
            await HandInAsync(site, InventedArticles.All.Skip(1));
            await using var window = await browsers.OpenAsync(site);
            await window.Page.GotoAsync("/");

            await Assertions.Expect(window.Page.Locator(".card")).ToHaveCountAsync(2);
            await Assertions.Expect(window.Page.Locator(".card .tag").GetByText("sample", new() { Exact = true })).ToHaveCountAsync(1);
            await Assertions.Expect(window.Page.GetByText("your own files")).ToHaveCountAsync(0);
        }
        finally
        {
            Directory.Delete(seeds, recursive: true);
        }
    }

    internal static async Task HandInAsync(BrowserSite site, IEnumerable<(string Name, string Text)> files)
    {
        using var form = new MultipartFormDataContent();
        foreach (var (name, text) in files) form.Add(new StringContent(text), "file", name);
        using var answer = await site.Client.PostAsync(new Uri("/api/v1/files", UriKind.Relative), form);
        answer.EnsureSuccessStatusCode();
        await site.IdleAsync();
    }
}
