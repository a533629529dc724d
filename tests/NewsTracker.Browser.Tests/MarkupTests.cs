using System.Net.Http.Headers;
using System.Text.RegularExpressions;

namespace NewsTracker.Tests;

/// <summary>Needs no browser: what the source of every page must hold.</summary>
[Collection(SampleCollection.Name)]
public sealed partial class MarkupTests(SampleSite samples)
{
    [Fact]
    public async Task Headings_begin_at_one_and_leave_out_no_level()
    {
        foreach (var path in samples.Pages)
        {
            var levels = Heading().Matches(await samples.Site.GetAsync(path)).Select(m => m.Groups[1].Value[0] - '0').ToList();
            levels.Count(l => l == 1).ShouldBe(1, path);
            levels[0].ShouldBe(1, path);
            levels.Zip(levels.Skip(1)).ShouldAllBe(p => p.Second <= p.First + 1, path);
        }
    }

    [Fact]
    public async Task Every_field_has_a_label_every_picture_a_text_and_every_page_a_language_and_a_title()
    {
        foreach (var path in samples.Pages)
        {
            var html = await samples.Site.GetAsync(path);
            html.ShouldContain("<html lang=\"");
            html.ShouldContain("<title>");
            foreach (Match image in Image().Matches(html)) image.Value.ShouldContain(" alt=", Case.Sensitive, path);
            foreach (Match field in Field().Matches(html).Where(f =>
                !f.Value.Contains("type=\"hidden\"", StringComparison.Ordinal)
                && !f.Value.Contains("aria-label", StringComparison.Ordinal)))
            {
                var id = Id().Match(field.Value).Groups[1].Value;
                var isInside = html.LastIndexOf(
                    "<label", field.Index, StringComparison.Ordinal) > html.LastIndexOf("</label>", field.Index, StringComparison.Ordinal);
                (isInside
                    || (id.Length > 0 && html.Contains($"for=\"{id}\"", StringComparison.Ordinal))).ShouldBeTrue($"{path}: {field.Value}");
            }
        }
    }

    [Fact]
    public async Task Elements_that_hold_others_are_closed_in_order()
    {
        foreach (var path in samples.Pages)
        {
            var open = new Stack<string>();
            foreach (Match tag in Tag().Matches(await samples.Site.GetAsync(path)))
            {
                if (tag.Groups[1].Value.Length == 0) open.Push(tag.Groups[2].Value);
                else open.Pop().ShouldBe(tag.Groups[2].Value, path);
            }

            open.ShouldBeEmpty();
        }
    }

    [Fact]
    public async Task A_story_page_is_light_over_the_wire()
    {
        using var client = new HttpClient { BaseAddress = samples.Site.Client.BaseAddress };
        client.DefaultRequestHeaders.AcceptEncoding.Add(new StringWithQualityHeaderValue("gzip"));
        var story = samples.Pages.First(p => p.StartsWith("/stories/", StringComparison.Ordinal));
        var html = await samples.Site.GetAsync(story);
        var parts = Part()
            .Matches(html)
            .Select(m => m.Groups[1].Value)
            .Concat(["/js/citations.js", "/js/contents.js", "/js/share.js", "/js/places.js", "/js/since.js", "/js/seen.js", "/js/keys.js"]);
        var total = (await client.GetByteArrayAsync(new Uri(story, UriKind.Relative))).Length;
        foreach (var part in parts) total += (await client.GetByteArrayAsync(new Uri(part, UriKind.Relative))).Length;

        total.ShouldBeLessThan(90_000);
    }

    [Fact]
    public async Task All_scripts_together_are_small()
    {
        var queue = new Queue<string>();
        foreach (var path in samples.Pages)
            foreach (Match script in Part()
                .Matches(await samples.Site.GetAsync(path))
                .Where(m => m.Groups[1].Value.StartsWith("/js/", StringComparison.Ordinal)))
                queue.Enqueue(script.Groups[1].Value);
        var sizes = new Dictionary<string, int>(StringComparer.Ordinal);
        while (queue.TryDequeue(out var path))
        {
            if (sizes.ContainsKey(path)) continue;
            var source = await samples.Site.GetAsync(path);
            sizes[path] = source.Length;
            foreach (Match import in Import().Matches(source)) queue.Enqueue("/js/" + import.Groups[1].Value);
        }

        sizes.Count.ShouldBeGreaterThan(5);
        sizes.Values.Sum().ShouldBeLessThan(36_000);
    }

    [GeneratedRegex("import [^;]*'\\./([a-z-]+\\.js)'", RegexOptions.NonBacktracking)]
    private static partial Regex Import();

    [GeneratedRegex("<h([1-6])[ >]", RegexOptions.NonBacktracking)]
    private static partial Regex Heading();

    [GeneratedRegex("<img[^>]*>", RegexOptions.NonBacktracking)]
    private static partial Regex Image();

    [GeneratedRegex("<(?:input|select|textarea)[^>]*>", RegexOptions.NonBacktracking)]
    private static partial Regex Field();

    [GeneratedRegex(" id=\"([^\"]*)\"", RegexOptions.NonBacktracking)]
    private static partial Regex Id();

    [GeneratedRegex(
        "<(/?)(html|body|main|nav|header|footer|section|article|div|ol|ul|li|p|h[1-6]|blockquote|details|summary|form|table|figure|span|a" +
        "|b|button|select)(?: [^>]*[^/>]| ?)>")]
    private static partial Regex Tag();

    [GeneratedRegex("(?:href|src)=\"(/(?:css|js)/[^\"]+)\"", RegexOptions.NonBacktracking)]
    private static partial Regex Part();
}
