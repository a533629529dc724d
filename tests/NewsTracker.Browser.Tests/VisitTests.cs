using Microsoft.Playwright;

namespace NewsTracker.Tests;

/// <summary>A whole visit: front page, story, passage, article, back, search, story. By keys alone, and without script.</summary>
[Collection(SampleCollection.Name)]
public sealed class VisitTests(SampleSite samples)
{
    [SkippableTheory]
    [InlineData(800)]
    [InlineData(1400)]
    public async Task By_keys_alone(int width)
    {
        await using var window = await samples.Browsers.OpenAsync(samples.Site, width);
        var page = window.Page;
        await page.GotoAsync("/");

        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("o");
        await page.ArriveAsync("/stories/");
        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("o");
        await Assertions.Expect(page.Locator(width < 1100 ? ".citation-card.pinned" : ".note.open").First).ToBeVisibleAsync();
        await TabToAsync(page, ".note-quote a");
        await page.Keyboard.PressAsync("Enter");
        await page.ArriveAsync("/articles/");
        await Assertions.Expect(page.Locator("mark:target, mark.lit").First).ToBeInViewportAsync();

        await page.GoBackAsync();
        await page.ArriveAsync("/stories/");
        await page.Keyboard.PressAsync("/");
        await page.Keyboard.TypeAsync("ferry");
        await page.Keyboard.PressAsync("Enter");
        await page.ArriveAsync("/search?q=ferry");
        await TabToAsync(page, ".result a[href^='/stories/']");
        await page.Keyboard.PressAsync("Enter");
        await page.ArriveAsync("/stories/");
        window.Complaints.ShouldBeEmpty();
    }

    [SkippableTheory]
    [InlineData(390)]
    [InlineData(1400)]
    public async Task Without_script(int width)
    {
        await using var window = await samples.Browsers.OpenAsync(samples.Site, width, script: false);
        var page = window.Page;
        await page.GotoAsync("/");

        await page.Locator(".card-title a").First.ClickAsync();
        await page.ArriveAsync("/stories/");
        await page.Locator(".summary .cite").First.ClickAsync();
        await page.Locator(".note:target .note-quote a").ClickAsync();
        await page.ArriveAsync("/articles/");
        await Assertions.Expect(page.Locator("mark:target")).ToBeInViewportAsync();

        await page.GoBackAsync();
        await Assertions.Expect(page.Locator(".note:target .note-quote")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Searchbox, new() { Name = "Search" }).FillAsync("ferry");
        await page.GetByRole(AriaRole.Button, new() { Name = "Search" }).ClickAsync();
        await page.ArriveAsync("/search?q=ferry");
        await page.Locator(".result a[href^='/stories/']").First.ClickAsync();
        await page.ArriveAsync("/stories/");
        await Assertions.Expect(page.Locator(".summary .claim").First).ToBeVisibleAsync();
    }

    /// <summary>Presses Tab until something that fits has the focus; whatever has it on the way can be seen.</summary>
    private static async Task TabToAsync(IPage page, string selector)
    {
        for (var i = 0; i < 80; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            (await page.EvaluateAsync<bool>("document.activeElement.checkVisibility()")).ShouldBeTrue();
            if (await page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector)", selector)) return;
        }

        throw new TimeoutException($"Eighty tabs reach no {selector}.");
    }
}
