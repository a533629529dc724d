using System.Text.Json;
using Microsoft.Playwright;

namespace NewsTracker.Tests;

public sealed class SearchFlowTests(SampleSite samples) : IClassFixture<SampleSite>
{
    [SkippableTheory]
    [InlineData(1280, true)]
    [InlineData(390, true)]
    [InlineData(1280, false)]
    [InlineData(390, false)]
    public async Task A_search_from_any_page_opens_the_very_words(int width, bool script)
    {
        await using var window = await samples.Browsers.OpenAsync(samples.Site, width, script: script);
        var page = window.Page;

        await page.GotoAsync("/outlets");
        await page.GetByRole(AriaRole.Searchbox, new() { Name = "Search" }).FillAsync("reservoir talks");
        await page.GetByRole(AriaRole.Button, new() { Name = "Search" }).ClickAsync();
        await page.ArriveAsync("/search?q=reservoir");
        await page.GetByRole(AriaRole.Link, new() { Name = "Articles", Exact = true }).ClickAsync();
        await page.ArriveAsync("kind=articles");
        var first = page.Locator(".result").First;
        (await first.Locator("mark").CountAsync()).ShouldBeGreaterThan(0);
        var words = await first.Locator(".result-words").InnerTextAsync();
        await first.Locator(".result-title a").ClickAsync();
        await page.ArriveAsync("/articles/");

        var passage = page.Locator("mark:target");
        await Assertions.Expect(passage).ToBeVisibleAsync();
        words.Trim('…', ' ').ShouldContain((await passage.InnerTextAsync())[..20]);
        window.Complaints.ShouldBeEmpty();
    }

    [SkippableFact]
    public async Task Results_follow_the_typing_and_are_announced_without_moving_the_page()
    {
        await using var window = await samples.Browsers.OpenAsync(samples.Site);
        var page = window.Page;
        await page.GotoAsync("/search");
        await page.EvaluateAsync("""
            () => { window.shift = 0; new PerformanceObserver(list => { for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shift += entry.value; }).observe({ type: 'layout-shift', buffered: true }); }
            """);

        await page.GetByRole(AriaRole.Searchbox).PressSequentiallyAsync("dam");
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("result");
        await Assertions.Expect(page.Locator(".result mark").First).ToBeVisibleAsync();
        page.Url.ShouldContain("q=dam");
        await page.GetByRole(AriaRole.Searchbox).FillAsync("nothingofthiskind");
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("Nothing was found");

        (await page.EvaluateAsync<double>("window.shift")).ShouldBeLessThan(0.05);
        (await page.EvaluateAsync<bool>("document.activeElement.id === 'search-q'")).ShouldBeTrue();
        window.Complaints.ShouldBeEmpty();
    }

    [SkippableTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_front_page_is_filtered_by_its_form(bool script)
    {
        await using var window = await samples.Browsers.OpenAsync(samples.Site, script: script);
        var page = window.Page;
        await page.GotoAsync("/");
        var all = await page.Locator(".card").CountAsync();

        await page.Locator("select[name=language]").SelectOptionAsync("fr");
        if (!script) await page.GetByRole(AriaRole.Button, new() { Name = "Show" }).ClickAsync();
        await page.ArriveAsync("language=fr");

        (await page.Locator(".card").CountAsync()).ShouldBeInRange(1, all - 1);
        await page.GetByRole(AriaRole.Link, new() { Name = "All stories" }).ClickAsync();
        await Assertions.Expect(page.Locator(".card")).ToHaveCountAsync(all);
        window.Complaints.ShouldBeEmpty();
    }

    [SkippableFact]
    public async Task Names_and_outlets_lead_to_the_words_and_back()
    {
        await using var window = await samples.Browsers.OpenAsync(samples.Site, script: false);
        var page = window.Page;

        await page.GotoAsync("/");
        await page.Locator(".front-names a").First.ClickAsync();
        await page.ArriveAsync("/names/");
        await page.Locator(".article-lines blockquote a").First.ClickAsync();
        await page.ArriveAsync("/articles/");
        await Assertions.Expect(page.Locator("mark:target")).ToBeVisibleAsync();

        await page.GotoAsync("/outlets");
        await page.Locator(".ledger a").First.ClickAsync();
        await page.GetByText("As a table").ClickAsync();
        await Assertions.Expect(page.Locator(".coverage td").First).ToBeVisibleAsync();
        await page.Locator(".story-lines a").First.ClickAsync();
        await page.ArriveAsync("/stories/");
    }

    [SkippableFact]
    public async Task What_changed_since_the_last_look_is_marked_until_it_is_seen()
    {
        await using var window = await samples.Browsers.OpenAsync(samples.Site);
        var page = window.Page;
        await page.GotoAsync("/");
        (await page.Locator(".tag-new").CountAsync()).ShouldBe(0);

        await page.EvaluateAsync("localStorage.setItem('newstracker-seen:front', '2000-01-01T00:00:00Z')");
        // A second window, for leaving the first one counts as having seen it.
        var second = await page.Context.NewPageAsync();
        await second.GotoAsync("/");
        await Assertions.Expect(second.Locator("#news-since")).ToContainTextAsync("new since you looked");
        (await second.Locator(".tag-new").CountAsync()).ShouldBeGreaterThan(0);
        await second.GetByRole(AriaRole.Button, new() { Name = "Mark as seen" }).ClickAsync();
        await Assertions.Expect(second.Locator(".tag-new")).ToHaveCountAsync(0);

        await second.ReloadAsync();
        await Assertions.Expect(second.Locator("#news-since")).ToContainTextAsync("Nothing new");
    }

    [SkippableFact]
    public async Task Payloads_do_not_run_as_queries()
    {
        await using var window = await samples.Browsers.OpenAsync(samples.Site);
        var page = window.Page;
        var dialogs = 0;
        page.Dialog += async (_, dialog) =>
        {
            dialogs++;
            await dialog.DismissAsync();
        };
        string[] own =
        [
            "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "</title><svg onload=alert(1)>",
            "\" autofocus onfocus=alert(1) x=\""
        ];

        foreach (var payload in own.Concat(Corpus()))
        {
            await page.GotoAsync("/search?q=" + Uri.EscapeDataString(payload.Length > 1500 ? payload[..1500] : payload));
            (await page.EvaluateAsync<int>(
                "document.querySelectorAll('main script, main img, main iframe, main object, main embed').length")).ShouldBe(0, payload);
        }

        dialogs.ShouldBe(0);
        window.Complaints.ShouldBeEmpty();
    }

    /// <summary>Every 90th payload of the test material; none where it is absent.</summary>
    private static IEnumerable<string> Corpus()
    {
        var file = Corpora.Root is { } root ? Path.Combine(root, "corpora", "xss", "dev.jsonl") : null;
        return File.Exists(file)
            ? File.ReadLines(file)
                .Where((_, i) => i % 90 == 0)
                .Select(l => JsonDocument.Parse(l).RootElement.GetProperty("payload").GetString() ?? "")
            : [];
    }
}
