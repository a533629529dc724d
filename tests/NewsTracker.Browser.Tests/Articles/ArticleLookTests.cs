using System.Diagnostics;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace NewsTracker.Tests.Articles;

public sealed class ArticleLookTests(ArticleSite site) : IClassFixture<ArticleSite>
{
    [SkippableTheory]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    [InlineData(390, ColorScheme.Light)]
    [InlineData(320, ColorScheme.Dark)]
    public async Task Axe_finds_nothing_and_nothing_scrolls_sideways(int width, ColorScheme scheme)
    {
        await using var window = await site.Browsers.OpenAsync(site.Site, width, scheme);
        var faults = new List<string>();

        foreach (var path in site.Pages)
        {
            await window.Page.GotoAsync(path);
            // Everything that folds is looked at open.
            await window.Page.EvaluateAsync("document.querySelectorAll('details').forEach(d => d.open = true)");
            faults.AddRange((await window.Page.RunAxe()).Violations.Select(v => $"{path}: {v.Id} x{v.Nodes.Length}: {v.Nodes[0].Html}"));
            var overflow = await window.Page.EvaluateAsync<int>(
                "document.documentElement.scrollWidth - document.documentElement.clientWidth");
            if (overflow > 0) faults.Add($"{path}: {overflow} px too wide");
        }

        faults.ShouldBeEmpty();
        window.Complaints.Where(c => !c.Contains("410", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [SkippableFact]
    public async Task A_right_to_left_article_is_set_so()
    {
        await using var window = await site.Browsers.OpenAsync(site.Site);
        await window.Page.GotoAsync($"/articles/{site.Arabic}");

        var words = window.Page.Locator(".block-text").First;
        (await words.GetAttributeAsync("dir")).ShouldBe("rtl");
        (await words.GetAttributeAsync("lang")).ShouldBe("ar");
        (await words.EvaluateAsync<string>("e => getComputedStyle(e.firstElementChild).direction")).ShouldBe("rtl");
    }

    [SkippableFact]
    public async Task An_article_of_50_000_words_opens_and_leads_to_its_passages()
    {
        await using var window = await site.Browsers.OpenAsync(site.Site);
        var time = Stopwatch.StartNew();
        var html = await site.Site.GetAsync($"/articles/{site.Huge}");
        time.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(20)); // two shared cores; it takes well under a second on an idle one
        html.Length.ShouldBeLessThan(1_500_000);

        await window.Page.GotoAsync($"/articles/{site.Huge}");
        var marks = window.Page.Locator("mark[id]");
        (await marks.CountAsync()).ShouldBeGreaterThan(0);
        var id = await marks.Last.GetAttributeAsync("id");
        await window.Page.GotoAsync($"/articles/{site.Huge}#{id}");
        await Assertions.Expect(window.Page.Locator("mark:target")).ToBeInViewportAsync();
    }

    [SkippableFact]
    public async Task On_paper_the_text_stays_and_the_forms_go()
    {
        await using var window = await site.Browsers.OpenAsync(site.Site);
        await window.Page.GotoAsync($"/articles/{site.Versioned}");
        await window.Page.EmulateMediaAsync(new() { Media = Media.Print });

        await Assertions.Expect(window.Page.Locator(".block-text").First).ToBeVisibleAsync();
        await Assertions.Expect(window.Page.Locator(".correct")).ToBeHiddenAsync();
        await Assertions.Expect(window.Page.Locator(".reading-remove")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Every_internal_link_of_these_pages_and_its_fragment_resolves()
    {
        var broken = new List<string>();
        foreach (var path in site.Pages)
        {
            foreach (var link in Links.Of(await SourceAsync(path)).Where(l => l.Contains('#', StringComparison.Ordinal)).Distinct())
            {
                var parts = link.Split('#');
                if (!Links.Ids(await SourceAsync(parts[0].Length == 0 ? path : parts[0])).Contains(parts[1]))
                    broken.Add($"{path} -> {link}");
            }
        }

        broken.ShouldBeEmpty();
    }

    private async Task<string> SourceAsync(string path)
    {
        using var answer = await site.Site.Client.GetAsync(new Uri(path, UriKind.Relative));
        return await answer.Content.ReadAsStringAsync();
    }
}
