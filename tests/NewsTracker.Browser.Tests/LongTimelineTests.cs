using System.Globalization;
using System.Text;
using Deque.AxeCore.Playwright;

namespace NewsTracker.Tests;

/// <summary>A page of more events than come at once: an address whose place is in a later part opens that part.</summary>
public sealed class LongTimelineTests(Browsers browsers) : IClassFixture<Browsers>
{
    [SkippableFact]
    public async Task An_address_of_an_event_in_a_later_part_opens_it_there()
    {
        await using var site = await BrowserSite.StartAsync();
        using var form = new MultipartFormDataContent { { new ByteArrayContent(Encoding.UTF8.GetBytes(Digest(400))), "file", "long.txt" } };
        (await site.Client.PostAsync(new Uri("/api/v1/files", UriKind.Relative), form)).EnsureSuccessStatusCode();
        await site.IdleAsync();
        await using var window = await browsers.OpenAsync(site);
        var page = window.Page;
        await page.GotoAsync("/");
        await page.Locator(".card-title a").First.ClickAsync();
        await page.ArriveAsync("/stories/");
        var story = new Uri(page.Url).AbsolutePath;
        (await page.Locator(".event").CountAsync()).ShouldBeLessThanOrEqualTo(150);
        (await page.RunAxe()).Violations.Select(v => $"{v.Id}: {v.Nodes[0].Html}").ShouldBeEmpty();
        const string Place = "e-1991-01-01-1";
        (await page.Locator("#" + Place).CountAsync()).ShouldBe(0);

        await page.GotoAsync("about:blank");
        await page.GotoAsync($"{story}#{Place}");

        await page.ArriveAsync($"?at={Place}#{Place}");
        await Microsoft.Playwright.Assertions.Expect(page.Locator("#" + Place)).ToBeInViewportAsync();
    }

    private static string Digest(int events)
    {
        var first = new DateOnly(1990, 1, 1);
        var text = new StringBuilder("Harbour of Quillport through the years\nUpdated March 3, 1991 (2 articles)\n");
        text.Append("Works at the quay The council of Quillport rebuilt the northern quay [1].\nSources (2 articles)\n");
        text.Append("-\n[1]\nQuill Post “Council votes on the quay” – Reports the vote .\n");
        text.Append("-\n[2]\nSal Post “Quay grows” – Reports the works .\nTimeline\n");
        for (var n = 0; n < events; n++)
        {
            var day = first.AddDays(n).ToString("MMMM d, yyyy", CultureInfo.InvariantCulture);
            text.Append(
                CultureInfo.InvariantCulture,
                $"{day} – The council votes on stage {n} of the quay. “stage {n} of it” [{n % 2 + 1}]\n");
        }

        text.Append("All related articles (2 articles)\n-\nQuill Post: Council votes on the quay\n-\nSal Post: Quay grows\n");
        return text.ToString();
    }
}
