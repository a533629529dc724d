using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace NewsTracker.Tests.Articles;

public sealed class PassageFlowTests(ArticleSite site) : IClassFixture<ArticleSite>
{
    [SkippableFact]
    public async Task A_passage_that_a_disagreement_cites_is_marked_and_leads_back_to_it()
    {
        await using var window = await site.Browsers.OpenAsync(site.Site, script: false);
        var page = window.Page;
        await page.GotoAsync($"/articles/{site.Versioned}");
        await page.Locator(".eyebrow a").First.ClickAsync();
        var side = page.Locator(".disagreement .note-quote a").First;
        var words = await side.InnerTextAsync();
        await side.ClickAsync();

        await page.ArriveAsync("/articles/");
        var passage = page.Locator("mark:target");
        await Assertions.Expect(passage).ToBeVisibleAsync();
        (await passage.InnerTextAsync()).ShouldBe(words);
        var back = page.Locator(".use", new() { HasText = "what sources differ on" }).Locator("a[href^=\"/stories/\"]").First;
        if (!await back.IsVisibleAsync()) await page.Locator(".uses details", new() { Has = back }).Locator("summary").ClickAsync();
        await back.ClickAsync();
        await page.ArriveAsync(new Regex("/stories/.*#d"));
        await Assertions.Expect(page.Locator(".disagreement:target")).ToBeVisibleAsync();
    }

    [SkippableFact]
    public async Task Every_mark_of_an_article_is_cited_by_something_that_it_links_back_to()
    {
        await using var window = await site.Browsers.OpenAsync(site.Site);
        foreach (var path in site.Pages.Take(1).Append($"/articles/{site.Huge}"))
        {
            await window.Page.GotoAsync(path);
            var marks = await window.Page.Locator("mark[id]").EvaluateAllAsync<string[]>("all => all.map(m => m.id)");
            var links = await window.Page.Locator(".use .note-head a").EvaluateAllAsync<string[]>("all => all.map(a => a.hash.slice(1))");
            marks.ShouldNotBeEmpty();
            marks.Except(links).ShouldBeEmpty();
        }
    }

    [SkippableFact]
    public async Task What_changed_between_versions_can_be_read_and_heard()
    {
        await using var window = await site.Browsers.OpenAsync(site.Site, script: false);
        var page = window.Page;
        await page.GotoAsync($"/articles/{site.Versioned}");
        await page.GetByRole(AriaRole.Link, new() { Name = "What changed" }).ClickAsync();

        (await page.Locator(".changed-text del").First.TextContentAsync()).ShouldBe("[removed: 12] ");
        (await page.Locator(".changed-text ins").First.TextContentAsync()).ShouldBe("[added: 14] ");
        await Assertions.Expect(page.Locator(".changed-text ins").Last).ToContainTextAsync("Correction: an earlier version");
        await Assertions.Expect(page.Locator(".changed-title ins").First).ToBeVisibleAsync();
    }

    [SkippableFact]
    public async Task The_original_is_a_download_and_nothing_else()
    {
        using var answer = await site.Site.Client.GetAsync(new Uri($"/articles/{site.Versioned}/original?version=1", UriKind.Relative));

        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/octet-stream");
        answer.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        answer.Content.Headers.ContentDisposition.FileName!.Trim('"').ShouldBe(ArticleTexts.First.Name);
        (await answer.Content.ReadAsStringAsync()).ShouldBe(ArticleTexts.First.Text);
    }
}
