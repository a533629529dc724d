using System.Globalization;
using System.Text;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace NewsTracker.Tests;

/// <summary>A story of more sub-stories than one page lists, all of them headlines.</summary>
public sealed class LongListTests(Browsers browsers) : IClassFixture<Browsers>
{
    private const int Stories = 120;

    [SkippableTheory]
    [InlineData(1280, ColorScheme.Light, true)]
    [InlineData(320, ColorScheme.Dark, true)]
    [InlineData(390, ColorScheme.Light, false)]
    public async Task Sub_stories_are_listed_in_pages_that_lead_on_and_back(int width, ColorScheme scheme, bool script)
    {
        await using var site = await BrowserSite.StartAsync();
        await HandInAsync(site);
        await using var window = await browsers.OpenAsync(site, width, scheme, script);
        var page = window.Page;
        await page.GotoAsync("/");
        await page.Locator(".card-title a").First.ClickAsync();
        await page.ArriveAsync("/stories/");
        var rows = page.Locator(".sub-stories .row-title");
        var (seen, pager) = (new List<string>(), page.Locator("nav[aria-label='Pages of stories']"));

        for (var number = 1; number <= 3; number++)
        {
            await Assertions.Expect(pager.GetByText($"page {number} of 3")).ToBeVisibleAsync();
            seen.AddRange(await rows.AllInnerTextsAsync());
            if (script)
            {
                (await page.RunAxe()).Violations.Select(v => $"{v.Id}: {v.Nodes[0].Html}").ShouldBeEmpty();
                (await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                    .ShouldBeLessThanOrEqualTo(0);
            }

            if (number == 3) break;
            await pager.GetByRole(AriaRole.Link, new() { Name = "More stories" }).ClickAsync();
            await page.ArriveAsync($"?stories={number + 1}#sub-stories");
            await Assertions.Expect(page.Locator("#sub-stories-title")).ToBeInViewportAsync();
        }

        seen.Count.ShouldBe(Stories);
        seen.Distinct().Count().ShouldBe(Stories);
        await Assertions.Expect(pager.GetByRole(AriaRole.Link, new() { Name = "More stories" })).ToHaveCountAsync(0);
        await pager.GetByRole(AriaRole.Link, new() { Name = "Stories before" }).ClickAsync();
        await Assertions.Expect(pager.GetByText("page 2 of 3")).ToBeVisibleAsync();
        window.Complaints.ShouldBeEmpty();
    }

    private static async Task HandInAsync(BrowserSite site)
    {
        using var form = new MultipartFormDataContent { { new ByteArrayContent(Encoding.UTF8.GetBytes(Digest())), "file", "ports.txt" } };
        (await site.Client.PostAsync(new Uri("/api/v1/files", UriKind.Relative), form)).EnsureSuccessStatusCode();
        await site.IdleAsync();
    }

    private static string Digest()
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"""
            Ferry fares rise in a hundred ports
            Updated May 5, 2026 ({Stories} articles)
            Fares rise everywhere The ferry company raised its fares in a hundred ports [1]. The union called the increase reckless [1].
            Sources (1 article)
            -
            [1]
            Port Wire “Ferry fares rise in port 1” – Gives the new prices .
            Timeline
            May 4, 2026 – The company raises its fares by 12 percent. “fares rise by 12 percent.” [8]

            """);
        foreach (var list in new[] { $"Stories about this story ({Stories} stories)", $"All related articles ({Stories} articles)" })
        {
            text.AppendLine(list);
            for (var i = 1; i <= Stories; i++) text.AppendLine(CultureInfo.InvariantCulture, $"-\nPort Wire: Ferry fares rise in port {i}");
        }

        return text.ToString();
    }
}
