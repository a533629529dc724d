using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace NewsTracker.Tests;

/// <summary>Reading a story: citations by mouse, by touch, by keys alone and without script.</summary>
[Collection(SampleCollection.Name)]
public sealed partial class StoryPageTests(SampleSite samples)
{
    /// <summary>Its short timeline holds plans.</summary>
    private string Story => samples.Pages.First(p => p.Contains("ferr", StringComparison.Ordinal));

    [SkippableFact]
    public async Task In_the_margin_every_sentence_stands_beside_its_passage()
    {
        await using var window = await samples.Browsers.OpenAsync(samples.Site, 1400);
        await window.Page.GotoAsync(Story);

        var claims = window.Page.Locator(".summary .claim");
        for (var i = 0; i < await claims.CountAsync(); i++)
            await Assertions.Expect(claims.Nth(i).Locator(".note-passage, .note-quote a").First).ToBeVisibleAsync();
    }

    [SkippableFact]
    public async Task Resting_on_a_number_opens_its_card_and_leaving_closes_it()
    {
        await using var window = await samples.Browsers.OpenAsync(samples.Site, 800);
        var page = window.Page;
        await page.GotoAsync(Story);

        await page.Locator(".summary .cite").First.HoverAsync();
        await Assertions.Expect(page.Locator(".citation-card .note-quote")).ToBeVisibleAsync();
        await page.Mouse.MoveAsync(5, 5);
        await Assertions.Expect(page.Locator(".citation-card")).ToBeHiddenAsync();

        await page.Locator(".summary .cite").First.ClickAsync();
        await page.Mouse.MoveAsync(5, 5);
        await page.WaitForTimeoutAsync(400);
        await Assertions.Expect(page.Locator(".citation-card.pinned")).ToBeVisibleAsync();
        window.Complaints.ShouldBeEmpty();
    }

    [SkippableFact]
    public async Task On_a_phone_the_passage_comes_as_a_sheet_at_the_foot()
    {
        await using var window = await samples.Browsers.OpenAsync(samples.Site, 390);
        await window.Page.GotoAsync(Story);

        await window.Page.Locator(".summary .cite").First.ClickAsync();

        var box = await window.Page.Locator(".citation-card.sheet").BoundingBoxAsync();
        box.ShouldNotBeNull();
        box.Y.ShouldBeGreaterThan(300);
        (box.Y + box.Height).ShouldBe(900, 1);
        box.Width.ShouldBe(390, 1);
    }

    [SkippableTheory]
    [InlineData(800)]
    [InlineData(1400)]
    public async Task Keys_alone_read_a_story_open_a_passage_and_come_back(int width)
    {
        await using var window = await samples.Browsers.OpenAsync(samples.Site, width);
        var page = window.Page;
        await page.GotoAsync(Story);

        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("k");
        (await page.EvaluateAsync<string>("document.activeElement.id")).ShouldBe("s1-1");
        // words added in brackets come before the number
        var added = await page.Locator("#s1-1 .addition").CountAsync();
        for (var i = 0; i <= added; i++) await page.Keyboard.PressAsync("Tab");
        (await page.EvaluateAsync<bool>("document.activeElement.matches('#s1-1 .cite')")).ShouldBeTrue();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator(width < 1100 ? ".citation-card .note-quote" : "#s1-1 .note.open .note-quote"))
            .ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Escape");

        (await page.EvaluateAsync<bool>("document.activeElement.matches('#s1-1 .cite')")).ShouldBeTrue();
        await Assertions.Expect(page.Locator(".citation-card:popover-open, .note.open")).ToHaveCountAsync(0);
        await page.Keyboard.PressAsync("g");
        (await page.EvaluateAsync<bool>("document.activeElement.matches('.contents a')")).ShouldBeTrue();
    }

    [SkippableFact]
    public async Task Keys_are_told_leave_fields_alone_and_can_be_switched_off()
    {
        await using var window = await samples.Browsers.OpenAsync(samples.Site);
        var page = window.Page;
        await page.GotoAsync(Story);

        await page.Locator("#outlet").FocusAsync();
        await page.Keyboard.PressAsync("?");
        await Assertions.Expect(page.Locator("dialog.keys")).ToHaveCountAsync(0);
        await page.Locator("#outlet").BlurAsync();
        await page.Keyboard.PressAsync("?");
        await Assertions.Expect(page.Locator("dialog.keys[open] kbd")).ToHaveCountAsync(7);
        await page.GetByLabel("One-letter keys are on").UncheckAsync();
        await page.Keyboard.PressAsync("Escape");
        await page.ReloadAsync();
        await page.Keyboard.PressAsync("j");
        (await page.EvaluateAsync<string>("document.activeElement.tagName")).ShouldBe("BODY");

        await page.GetByRole(AriaRole.Button, new() { Name = "Keys" }).ClickAsync();
        await Assertions.Expect(page.GetByLabel("One-letter keys are on")).Not.ToBeCheckedAsync();
    }

    [SkippableFact]
    public async Task Nothing_that_has_the_focus_is_hidden_behind_the_contents()
    {
        await using var window = await samples.Browsers.OpenAsync(samples.Site, 390);
        var page = window.Page;
        await page.GotoAsync(Story);
        await page.EvaluateAsync("scrollTo(0, document.body.scrollHeight)");

        for (var i = 0; i < 25; i++)
        {
            await page.Keyboard.PressAsync("Shift+Tab");
            var hidden = await page.EvaluateAsync<bool>("""
                (() => { const a = document.activeElement, r = a.getBoundingClientRect(), bar = document.querySelector('.contents');
                  return a !== document.body && !bar.contains(a) && r.bottom <= bar.getBoundingClientRect().bottom && bar.getBoundingClientRect().top <= 0; })()
                """);
            hidden.ShouldBeFalse();
        }
    }

    [SkippableTheory]
    [InlineData(390)]
    [InlineData(1400)]
    public async Task The_layout_does_not_shift(int width)
    {
        await using var window = await samples.Browsers.OpenAsync(samples.Site, width);
        foreach (var path in new[] { "/", Story, Story + "/revisions" })
        {
            await window.Page.GotoAsync(path, new() { WaitUntil = WaitUntilState.NetworkIdle });
            var shift = await window.Page.EvaluateAsync<double>("""
                new Promise(done => { let sum = 0; new PerformanceObserver(list => { for (const e of list.getEntries()) sum += e.value; }).observe({ type: 'layout-shift', buffered: true }); setTimeout(() => done(sum), 300); })
                """);
            shift.ShouldBeLessThan(0.01, path);
        }
    }

    [SkippableFact]
    public async Task A_sentence_s_link_is_copied_and_leads_to_it()
    {
        await using var window = await samples.Browsers.OpenAsync(samples.Site);
        var page = window.Page;
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await page.GotoAsync(Story);

        await page.Locator("#s1-1 .self").ClickAsync();

        await Assertions.Expect(page.GetByText("Link copied")).ToBeVisibleAsync();
        (await page.EvaluateAsync<string>("navigator.clipboard.readText()")).ShouldMatch(Regex.Escape(Story) + "/c/[0-9a-f]{12}$");
        page.Url.ShouldEndWith("#s1-1");

        await page.GotoAsync(await page.EvaluateAsync<string>("navigator.clipboard.readText()"));
        page.Url.ShouldEndWith(Story + "#s1-1");
        await Assertions.Expect(page.Locator(".claim:target")).ToBeInViewportAsync();
    }

    [SkippableTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_timeline_is_filtered_lengthened_and_shortened(bool script)
    {
        await using var window = await samples.Browsers.OpenAsync(samples.Site, script: script);
        var page = window.Page;
        await page.GotoAsync(Story);
        var events = page.Locator(".event");
        var all = await events.CountAsync();

        await page.Locator("#kind").SelectOptionAsync("planned");
        await page.GetByRole(AriaRole.Button, new() { Name = "Filter" }).ClickAsync();
        await page.ArriveAsync("kind=planned");
        var planned = await events.CountAsync();
        planned.ShouldBeInRange(1, all - 1);
        (await page.Locator(".event-planned").CountAsync()).ShouldBe(planned);
        await page.GetByRole(AriaRole.Link, new() { Name = "without filters" }).ClickAsync();
        await Assertions.Expect(events).ToHaveCountAsync(all);

        var more = page.Locator(".timeline-more a");
        var promised = int.Parse(Digits().Match(await more.InnerTextAsync()).Value, System.Globalization.CultureInfo.InvariantCulture);
        await more.ClickAsync();
        await page.ArriveAsync("timeline=full");
        var seen = await events.CountAsync();
        while (await page.Locator(".timeline-more a[rel=next]").CountAsync() > 0)
        {
            await page.Locator(".timeline-more a[rel=next]").ClickAsync();
            await page.ArriveAsync(new Regex("[?&]at="));
            seen += await events.CountAsync();
        }

        seen.ShouldBe(all + promised);
        window.Complaints.ShouldBeEmpty();
    }

    [SkippableFact]
    public async Task Without_script_a_number_leads_to_its_passage_and_the_menu_opens()
    {
        await using var window = await samples.Browsers.OpenAsync(samples.Site, 390, script: false);
        var page = window.Page;
        await page.GotoAsync(Story);

        await page.Locator(".summary .cite").First.ClickAsync();
        await Assertions.Expect(page.Locator(".note:target .note-quote")).ToBeVisibleAsync();
        await page.Locator(".note:target .note-close").ClickAsync();
        await Assertions.Expect(page.Locator(".note:target")).ToHaveCountAsync(0);
        await page.GetByText("Share and export").ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "JSON" })).ToBeVisibleAsync();
        await page.GetByText("What the marks beside a source mean").ClickAsync();
        await Assertions.Expect(page.GetByText("The sentence’s own words stand in the passage.")).ToBeVisibleAsync();
    }

    [GeneratedRegex(@"\d+")]
    private static partial Regex Digits();
}
