using System.Net;

namespace NewsTracker.Tests;

/// <summary>Needs no browser: the pages' source, followed link by link.</summary>
[Collection(SampleCollection.Name)]
public sealed class LinkTests(SampleSite samples)
{
    [Fact]
    public async Task Every_internal_link_and_its_fragment_resolve()
    {
        var sources = new Dictionary<string, string?>(StringComparer.Ordinal);
        var queue = new Queue<string>(samples.Pages);
        var broken = new List<string>();
        while (queue.TryDequeue(out var path))
        {
            if (sources.ContainsKey(path)) continue;
            var html = sources[path] = await SourceAsync(path);
            if (html is null) broken.Add(path);
            else foreach (var link in Links.Of(html)) queue.Enqueue(link.StartsWith('#') ? path : link.Split('#')[0]);
        }

        foreach (var (path, html) in sources.Where(s => s.Value is not null))
        {
            foreach (var link in Links.Of(html!).Where(l => l.Contains('#', StringComparison.Ordinal)))
            {
                var parts = link.Split('#');
                var target = sources[parts[0].Length == 0 ? path : parts[0]];
                if (target is not null && !Links.Ids(target).Contains(parts[1])) broken.Add($"{path} -> {link}");
            }
        }

        broken.ShouldBeEmpty();
        sources.Count.ShouldBeGreaterThan(20);
    }

    [Fact]
    public async Task No_page_uses_an_id_twice()
    {
        foreach (var path in samples.Pages)
            Links.Ids(await samples.Site.GetAsync(path))
                .GroupBy(id => id)
                .Where(g => g.Count() > 1)
                .Select(g => $"{path}: {g.Key}")
                .ShouldBeEmpty();
    }

    [Fact]
    public async Task No_page_carries_inline_script_or_style_or_another_host()
    {
        foreach (var path in samples.Pages)
        {
            var html = await samples.Site.GetAsync(path);
            html.ShouldNotContain(" style=");
            html.ShouldNotContain("<style");
            html.ShouldNotContain(" onclick=");
            html.ShouldNotContain("<script>");
            html.ShouldNotContain("src=\"http");
        }
    }

    [Fact]
    public async Task An_unknown_story_or_article_is_not_found_and_says_so()
    {
        foreach (var path in new[] { "/stories/no-such-story", "/articles/999999", "/articles/999999/original", "/nowhere" })
        {
            using var answer = await samples.Site.Client.GetAsync(new Uri(path, UriKind.Relative));
            answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
            (await answer.Content.ReadAsStringAsync()).ShouldContain("There is nothing at this address");
        }
    }

    private async Task<string?> SourceAsync(string path)
    {
        using var answer = await samples.Site.Client.GetAsync(new Uri(path, UriKind.Relative));
        if ((int)answer.StatusCode is >= 300 and < 400) return await SourceAsync(answer.Headers.Location!.OriginalString);
        if (!answer.IsSuccessStatusCode) return null;
        // Originals, feeds and JSON resolve, but are no pages of ours to follow.
        return answer.Content.Headers.ContentType?.MediaType == "text/html" ? await answer.Content.ReadAsStringAsync() : "";
    }
}
