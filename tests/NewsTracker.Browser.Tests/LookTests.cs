using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace NewsTracker.Tests;

[Collection(SampleCollection.Name)]
public sealed class LookTests(SampleSite samples)
{
    [SkippableTheory]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    [InlineData(390, ColorScheme.Light)]
    public async Task Axe_finds_nothing_on_any_page(int width, ColorScheme scheme)
    {
        await using var window = await samples.Browsers.OpenAsync(samples.Site, width, scheme);
        var faults = new List<string>();

        foreach (var path in samples.Pages.Append("/no-such-page"))
        {
            await window.Page.GotoAsync(path);
            var result = await window.Page.RunAxe();
            faults.AddRange(result.Violations.Select(v => $"{path}: {v.Id} x{v.Nodes.Length}: {v.Nodes[0].Html}"));
        }

        faults.ShouldBeEmpty();
    }

    /// <summary>WCAG 2.2, 2.5.8: 24 px, or so much room around.</summary>
    [SkippableTheory]
    [InlineData(390)]
    [InlineData(1400)]
    public async Task What_is_pressed_is_large_enough_on_every_page(int width)
    {
        await using var window = await samples.Browsers.OpenAsync(samples.Site, width);
        var small = new List<string>();
        var only = new AxeRunOptions { RunOnly = new RunOnlyOptions { Type = "rule", Values = ["target-size"] } };

        foreach (var path in samples.Pages)
        {
            await window.Page.GotoAsync(path);
            var result = await window.Page.RunAxe(only);
            small.AddRange(result.Violations.SelectMany(v => v.Nodes)
                .Select(n => $"{path}: {n.Html} ({string.Join(' ', n.Any.Concat(n.All).Select(c => c.Message))})"));
        }

        small.ShouldBeEmpty();
    }

    [SkippableTheory]
    [InlineData(320)]
    [InlineData(390)]
    [InlineData(1100)]
    public async Task No_page_scrolls_sideways_or_complains(int width)
    {
        await using var window = await samples.Browsers.OpenAsync(samples.Site, width);
        var wide = new List<string>();

        foreach (var path in samples.Pages)
        {
            await window.Page.GotoAsync(path);
            var overflow = await window.Page.EvaluateAsync<int>(
                "document.documentElement.scrollWidth - document.documentElement.clientWidth");
            if (overflow > 0) wide.Add($"{path}: {overflow} px too wide");
        }

        wide.ShouldBeEmpty();
        window.Complaints.ShouldBeEmpty();
    }

    [SkippableFact]
    public async Task Enlarged_text_stays_inside_a_phone()
    {
        await using var window = await samples.Browsers.OpenAsync(samples.Site, 640);
        await window.Page.GotoAsync(samples.Pages[1]);

        // 200 % zoom of a 640 px window is a 320 px window with doubled pixels; text alone enlarged must hold as well.
        await window.Page.EvaluateAsync("document.documentElement.style.fontSize = '200%'");

        (await window.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
            .ShouldBeLessThanOrEqualTo(0);
    }

    [SkippableTheory]
    [InlineData(320, "100%")]
    [InlineData(390, "100%")]
    [InlineData(640, "200%")]
    [InlineData(1400, "100%")]
    public async Task The_link_to_a_sentence_stands_on_its_last_line(int width, string textSize)
    {
        await using var window = await samples.Browsers.OpenAsync(samples.Site, width);
        var alone = new List<string>();

        foreach (var path in samples.Pages.Where(p => p.StartsWith("/stories/", StringComparison.Ordinal)))
        {
            await window.Page.GotoAsync(path);
            await window.Page.EvaluateAsync($"document.documentElement.style.fontSize = '{textSize}'");
            var found = await window.Page.EvaluateAsync<string[]>("""
                [...document.querySelectorAll('.claim-text > .self')].filter(link => {
                  const last = [...link.previousElementSibling.getClientRects()].at(-1), box = link.getBoundingClientRect(), middle = box.top + box.height / 2;
                  return middle < last.top || middle > last.bottom || box.left < 0 || box.right > document.documentElement.clientWidth;
                }).map(link => link.getAttribute('href'))
                """);
            alone.AddRange(found.Select(f => path + f));
        }

        alone.ShouldBeEmpty();
    }
}
