using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;

namespace NewsTracker.Tests;

/// <summary>
/// Markup that would run, handed in as text, HTML, Markdown and feeds, in titles, bodies and names: no page runs it, holds it as elements,
/// or asks another server. With NEWSTRACKER_PAYLOADS=all every payload of the test material is tried; without, a handful of our own.
/// </summary>
[Collection(SampleCollection.Name)]
public sealed class PayloadTests(SampleSite samples)
{
    private const int AtOnce = 40;

    private const string Active = """
        () => {
          const found = [];
          for (const e of document.querySelectorAll('*')) {
            for (const a of e.attributes) {
              if (/^on/i.test(a.name)) found.push(`${e.tagName} ${a.name}`);
              if (/^(href|src|action|formaction|data|xlink:href)$/i.test(a.name) && /^[\s\u0000-\u001f]*(javascript|vbscript|data):/i.test(a.value)) found.push(`${e.tagName} ${a.name}=${a.value}`);
            }
            if (['IFRAME', 'OBJECT', 'EMBED', 'BASE', 'APPLET', 'FRAME', 'MARQUEE', 'MATH', 'VIDEO', 'AUDIO'].includes(e.tagName)) found.push(e.tagName);
            if (e.tagName === 'SCRIPT' && e.type !== 'application/ld+json' && !(e.getAttribute('src') || '').startsWith('/')) found.push('SCRIPT ' + e.src);
            if (e.tagName === 'META' && /refresh/i.test(e.httpEquiv || '')) found.push('META refresh');
            if (e.tagName === 'STYLE') found.push('STYLE');
            if (e.tagName === 'FORM' && new URL(e.action, location.href).origin !== location.origin) found.push('FORM ' + e.action);
          }
          return found;
        }
        """;

    private static readonly string[] Own =
    [
        "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "\"><svg/onload=alert(1)>",
        "'><iframe srcdoc=\"<script>alert(1)</script>\">",
        "<a href=\"java\tscript:alert(1)\">a</a>", "[a](javascript:alert(1)) <javascript:alert(1)>",
        "<math><mi xlink:href=\"data:x,<script>alert(1)</script>\">",
        "<base href=//evil.example/>", "<meta http-equiv=refresh content=\"0;url=javascript:alert(1)\">",
        "</textarea></title><details open ontoggle=alert(1)>",
        "&lt;script&gt;alert(1)&lt;/script&gt;", "{{constructor.constructor('alert(1)')()}}",
        "<style>@import '//evil.example/x.css'</style>",
    ];

    [SkippableFact]
    public async Task No_page_runs_what_a_file_brings()
    {
        var all = Environment.GetEnvironmentVariable("NEWSTRACKER_PAYLOADS") == "all";
        var payloads = all
            ? [.. (await File.ReadAllLinesAsync(Corpora.Require("corpora/xss/dev.jsonl")))
                .Select(l => JsonDocument.Parse(l).RootElement.GetProperty("payload").GetString()!)]
            : Own;
        await using var site = await BrowserSite.StartAsync();
        await using var window = await samples.Browsers.OpenAsync(site);
        var ran = new List<string>();
        window.Page.Dialog += (_, dialog) =>
        {
            ran.Add($"{window.Page.Url}: {dialog.Message}");
            _ = dialog.DismissAsync();
        };
        window.Page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(site.Address, StringComparison.Ordinal)) ran.Add($"{window.Page.Url} asked {request.Url}");
        };
        var files = payloads.Chunk(AtOnce).SelectMany(Files).ToList();
        foreach (var part in files.Chunk(20))
        {
            using var form = new MultipartFormDataContent();
            foreach (var (name, text) in part) form.Add(new ByteArrayContent(Encoding.UTF8.GetBytes(text)), "file", name);
            (await site.Client.PostAsync(new Uri("/api/v1/files", UriKind.Relative), form)).StatusCode.ShouldBe(HttpStatusCode.Accepted);
        }

        await site.IdleAsync();
        var pages = new List<string>
        {
            "/", "/inbox", "/outlets", "/names", "/search?q=alert", "/upload?story=" + Uri.EscapeDataString(Own[1])
        };
        for (var id = 1; id <= files.Count; id++)
        {
            using var file = JsonDocument.Parse(await site.GetAsync(string.Create(CultureInfo.InvariantCulture, $"/api/v1/files/{id}")));
            foreach (var article in file.RootElement.GetProperty("articles").EnumerateArray())
            {
                if (article.GetProperty("id") is { ValueKind: JsonValueKind.Number } number) pages.Add($"/articles/{number.GetInt64()}");
                if (article.GetProperty("story") is { ValueKind: JsonValueKind.String } story) pages.Add($"/stories/{story.GetString()}");
            }
        }

        pages.Count.ShouldBeGreaterThan(files.Count);
        foreach (var path in pages.Distinct())
        {
            await window.Page.GotoAsync(path);
            var found = await window.Page.EvaluateAsync<string[]>(Active);
            found.ShouldBeEmpty($"{path}: {string.Join("; ", found)}");
        }

        ran.ShouldBeEmpty();
        window.Complaints.Where(c => c.Contains("Content Security Policy", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    private static IEnumerable<(string Name, string Text)> Files(string[] payloads, int at)
    {
        var first = payloads[0].ReplaceLineEndings(" ");
        var tag = string.Create(CultureInfo.InvariantCulture, $"Council of ward {at} meets on 3 March 2026");
        var body = string.Join("\n\n", payloads.Select((p, i) => $"Speaker {i} of ward {at} said {p} at the meeting."));
        yield return ($"{at}.txt", $"{tag} {first}\n\n{body}");
        yield return ($"{at}.md", $"# {tag} {first}\n\n{body}");
        yield return (
            $"{at}.html", $"<!doctype html><title>{tag}</title><article><h1>{tag} {first}</h1><p>{string.Join("</p><p>", payloads)}</p>" +
                $"<p>The council of ward {at} heard {at} speakers on 3 March 2026, said the mayor.</p></article>");
        yield return (
            $"{at}.xml", "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>" + WebUtility.HtmlEncode(first) + "</title>" +
                $"<item><title>{WebUtility.HtmlEncode(tag + " " + first)}</title><guid>{at}</guid><description>" +
                $"{WebUtility.HtmlEncode(new string([.. body.Where(c => !char.IsControl(c) || c == '\n')]))}</description></item>" +
                "</channel></rss>");
    }
}
