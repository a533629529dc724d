using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace NewsTracker.Tests.Search;

/// <summary>
/// Payloads meant to run in a page, as queries and as headlines: what the browser makes of the answer holds no element and no attribute of
/// theirs.
/// </summary>
public sealed class HostileTextTests
{
    private static readonly string[] Own =
    [
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "'><svg/onload=alert(1)>", "</title><script>alert(1)</script>",
        "javascript:alert(1)", "\" autofocus onfocus=alert(1) x=\"", "<mark onclick=alert(1)>toll</mark>",
        "toll</mark><script>alert(1)</script>", "{{constructor.constructor('alert(1)')()}}",
        "<!--<img src=\"--><img src=x onerror=alert(1)//\">", "&lt;script&gt;alert(1)&lt;/script&gt;",
    ];

    [Fact]
    public async Task Nothing_of_a_query_becomes_markup()
    {
        await using var site = await TestSite.StartAsync();
        await HarmlessQueriesAsync(site, [.. Own, .. Corpus().Where((_, i) => i % 110 == 0)]);
    }

    [SkippableFact]
    public async Task Nothing_of_any_payload_as_a_query_becomes_markup()
    {
        Corpora.Require("corpora/xss/dev.jsonl");
        var payloads = Corpus().ToList();
        await using var site = await TestSite.StartAsync();
        await HarmlessQueriesAsync(site, payloads);
    }

    [Fact]
    public async Task Nothing_of_a_headline_becomes_markup()
    {
        await using var site = await TestSite.StartAsync();
        var payloads = Own.Concat(Corpus().Where((_, i) => i % 60 == 0)).ToList();
        await site.UploadAsync(("titles.jsonl", string.Join('\n', payloads.Select((p, i) => JsonSerializer.Serialize(new
        {
            id = $"x{i}", title = $"toll {p}", outlet = $"Post {p}", published = "2026-01-05",
            text = $"The toll number {i} of Ostrick is told here: {p}"
        })))));

        foreach (var path in new[]
        {
            "/", "/outlets", "/names", "/search?q=toll", "/search?q=toll&sort=date", "/search?q=alert&kind=articles"
        })
            await HarmlessAsync(site, path);
        using var outlets = new HtmlParser().ParseDocument(await site.Client.GetStringAsync(new Uri("/outlets", UriKind.Relative)));
        foreach (var link in outlets.QuerySelectorAll("tbody a").Select(a => a.GetAttribute("href")!).Take(12))
            await HarmlessAsync(site, link);
    }

    private static async Task HarmlessQueriesAsync(TestSite site, IReadOnlyList<string> payloads)
    {
        await site.UploadAsync(("one.txt", SampleTexts.Opening));
        foreach (var payload in payloads)
        {
            // A request line holds 8 KB.
            var (text, part) = (Uri.EscapeDataString(Cut(payload, 350)), Uri.EscapeDataString(Cut(payload, 60)));
            await HarmlessAsync(site, $"/search?q={text}&outlet={part}&from={part}&kind={part}&sort={part}&cursor={part}");
        }
    }

    private static string Cut(string text, int most) => text.Length > most ? text[..most] : text;

    /// <summary>The page's own scripts and no others, no handler, no address that is not http or of this site.</summary>
    private static async Task HarmlessAsync(TestSite site, string path)
    {
        using var answer = await site.Client.GetAsync(new Uri(path, UriKind.Relative));
        ((int)answer.StatusCode).ShouldBe(200, path);
        using var page = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
        foreach (var element in page.All)
        {
            element.LocalName.ShouldBeOneOf(Allowed, path);
            foreach (var attribute in element.Attributes)
            {
                attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase).ShouldBeFalse(path);
                if (attribute.Name is "src" or "href" or "action")
                    (attribute.Value.StartsWith('/') || attribute.Value.StartsWith('#')).ShouldBeTrue($"{path}: {attribute.Value}");
            }
        }

        page.Scripts.ShouldAllBe(s => s.Source!.StartsWith("/js/", StringComparison.Ordinal) && s.Text.Length == 0);
    }

    private static string[] Allowed { get; } =
    [
        "html", "head", "meta", "title", "link", "body", "a", "header", "div", "span", "form", "label", "input", "button", "svg", "circle",
        "path", "rect", "nav", "main", "h1", "h2", "h3", "p", "details", "summary", "select", "option", "ol", "ul", "li", "mark", "time",
        "dl", "dt", "dd", "code", "footer", "script", "section", "article", "figure", "figcaption", "table", "thead", "tbody", "tr", "th",
        "td", "blockquote",
    ];

    private static IEnumerable<string> Corpus()
    {
        var file = Corpora.Root is { } root ? Path.Combine(root, "corpora", "xss", "dev.jsonl") : null;
        return File.Exists(file)
            ? File.ReadLines(file).Select(l => JsonDocument.Parse(l).RootElement.GetProperty("payload").GetString() ?? "")
            : [];
    }
}
