using Microsoft.Playwright;

namespace NewsTracker.Tests.Articles;

public sealed class CorrectionFlowTests(Browsers browsers) : IClassFixture<Browsers>
{
    [SkippableTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_person_corrects_fields_sees_what_was_read_and_takes_one_back(bool script)
    {
        await using var site = await BrowserSite.StartAsync();
        await using var window = await browsers.OpenAsync(site, script: script);
        var page = window.Page;
        await OpenArticleAsync(site, page, ArticleTexts.First);

        await page.GetByText("Correct these fields").ClickAsync();
        await page.GetByLabel("Headline").FillAsync("Fire at the Orrin brake works");
        await page.GetByLabel("Day").FillAsync("");
        await page.GetByLabel("Authors").FillAsync("Mara Ilvers\nTed Oak");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save corrections" }).ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("Saved: authors, published, headline");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Fire at the Orrin brake works");
        await Assertions.Expect(page.Locator(".story-meta time").First).ToHaveTextAsync("Apr 2026");
        var headline = page.Locator(".field-row", new() { HasText = "Headline" });
        await Assertions.Expect(headline).ToContainTextAsync("corrected by a person");
        await Assertions.Expect(headline.Locator("q")).ToHaveTextAsync("Fire damages the Orrin brake works");

        await headline.GetByRole(AriaRole.Button, new() { Name = "Undo" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 }))
            .ToHaveTextAsync("Fire damages the Orrin brake works");
        await Assertions.Expect(page.Locator(".field-row", new() { HasText = "Authors" })).ToContainTextAsync("Mara Ilvers, Ted Oak");
        window.Complaints.ShouldBeEmpty();
    }

    [SkippableTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_cannot_be_is_told_beside_its_field_and_keeps_what_was_typed(bool script)
    {
        await using var site = await BrowserSite.StartAsync();
        await using var window = await browsers.OpenAsync(site, script: script);
        var page = window.Page;
        await OpenArticleAsync(site, page, ArticleTexts.First);

        await page.GetByText("Correct these fields").ClickAsync();
        await page.GetByLabel("Month").SelectOptionAsync("");
        await page.GetByLabel("Address").FillAsync("orrin.example/fire");
        await page.GetByLabel("Outlet").FillAsync("Orrin Mail");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save corrections" }).ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Nothing was saved");
        await Assertions.Expect(page.Locator("#c-url-fault")).ToContainTextAsync("no full web address");
        await Assertions.Expect(page.Locator("#c-published-fault")).ToContainTextAsync("This is no date");
        (await page.GetByLabel("Address").GetAttributeAsync("aria-invalid")).ShouldBe("true");
        (await page.GetByLabel("Outlet").InputValueAsync()).ShouldBe("Orrin Mail");
        await page.GetByRole(AriaRole.Alert).GetByRole(AriaRole.Link, new() { Name = "Address" }).ClickAsync();
        await Assertions.Expect(page.GetByLabel("Address")).ToBeInViewportAsync();
    }

    [SkippableTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_person_removes_an_article_and_allows_it_again(bool script)
    {
        await using var site = await BrowserSite.StartAsync();
        await using var window = await browsers.OpenAsync(site, script: script);
        var page = window.Page;
        var path = await OpenArticleAsync(site, page, ArticleTexts.First, ArticleTexts.Rival);

        await page.GetByRole(AriaRole.Link, new() { Name = "Remove this article" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Keep it" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Remove this article" }).ClickAsync();
        await Assertions.Expect(page.GetByText("orrin-1.jsonl")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Remove it" }).ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("This article was removed");
        await page.GotoAsync("/inbox");
        await Assertions.Expect(page.Locator(".file-removed")).ToContainTextAsync("orrin-1.jsonl");
        await page.GotoAsync(path);
        await page.GetByRole(AriaRole.Button, new() { Name = "Allow it to be handed in again" }).ClickAsync();
        await Assertions.Expect(page.GetByText("It may be handed in again.")).ToBeVisibleAsync();
    }

    /// <summary>Hands the files in and opens the article on the fire; gives its address.</summary>
    private static async Task<string> OpenArticleAsync(BrowserSite site, IPage page, params (string Name, string Text)[] files)
    {
        await ArticleSite.HandInAsync(site, files);
        var path = $"/articles/{ArticleSite.IdOf(await site.GetAsync("/inbox"), "Fire damages")}";
        await page.GotoAsync(path);
        return path;
    }
}
