using System.Text;
using System.Text.RegularExpressions;

namespace NewsTracker.Tests.Articles;

/// <summary>One site with the hard articles, for the tests that only look at article and file pages.</summary>
public sealed partial class ArticleSite : IAsyncLifetime
{
    private BrowserSite? site;

    public Browsers Browsers { get; } = new();

    internal BrowserSite Site => site!;

    /// <summary>The article with two versions.</summary>
    internal long Versioned { get; private set; }

    internal long Huge { get; private set; }

    internal long Arabic { get; private set; }

    /// <summary>Every kind of page of articles and files.</summary>
    internal IReadOnlyList<string> Pages { get; private set; } = [];

    public async Task InitializeAsync()
    {
        await Browsers.InitializeAsync();
        site = await BrowserSite.StartAsync();
        await HandInAsync(site, ArticleTexts.First, ArticleTexts.Rival);
        await HandInAsync(
            site, ArticleTexts.Second, ArticleTexts.Arabic, ArticleTexts.Odd, ArticleTexts.Stub, ArticleTexts.Huge,
            ("broken.pdf", "%PDF-1.7 and nothing else"));
        var inbox = await site.GetAsync("/inbox");
        Versioned = IdOf(inbox, "Fire damages the brake works of Orrin");
        Huge = IdOf(inbox, "The minutes of the long inquiry");
        Arabic = IdOf(inbox, "السكة");
        var removed = IdOf(inbox, "Only a headline");
        var odd = IdOf(inbox, ArticleTexts.LongWord);
        var rival = IdOf(inbox, "Fire at brake works");
        using var correction = await site.Client.PostAsync(
            new Uri($"/api/v1/articles/{odd}/corrections", UriKind.Relative),
            new StringContent("{\"published\":\"2026-04\",\"outlet\":\"Town Paper\"}", Encoding.UTF8, "application/json"));
        correction.EnsureSuccessStatusCode();
        (await site.Client.DeleteAsync(new Uri($"/api/v1/articles/{removed}", UriKind.Relative))).EnsureSuccessStatusCode();
        Pages =
        [
            $"/articles/{Versioned}", $"/articles/{Versioned}?version=1", $"/articles/{Versioned}/changes?from=1&to=2",
            $"/articles/{Versioned}/reading", $"/articles/{Arabic}/reading",
            $"/articles/{Versioned}/remove", $"/articles/{rival}", $"/articles/{Arabic}", $"/articles/{odd}", $"/articles/{removed}",
            "/upload", "/upload?story=Orrin", "/upload/result?f=1-20", "/upload/result?f=99999", "/inbox", "/inbox?state=rejected",
            "/inbox?state=waiting", "/files/1/remove", $"/files/{FileOf(inbox, "stub.jsonl")}/remove",
        ];
    }

    public async Task DisposeAsync()
    {
        await Browsers.DisposeAsync();
        if (site is not null) await site.DisposeAsync();
    }

    internal static async Task HandInAsync(BrowserSite site, params (string Name, string Text)[] files)
    {
        using var form = new MultipartFormDataContent();
        foreach (var (name, text) in files) form.Add(new ByteArrayContent(Encoding.UTF8.GetBytes(text)), "file", name);
        (await site.Client.PostAsync(new Uri("/api/v1/files", UriKind.Relative), form)).EnsureSuccessStatusCode();
        await site.IdleAsync();
    }

    internal static long IdOf(string inbox, string title) => long.Parse(
        Article()
            .Matches(inbox)
            .First(m => System.Net.WebUtility.HtmlDecode(m.Groups[2].Value).StartsWith(title, StringComparison.Ordinal)).Groups[1].Value,
        System.Globalization.CultureInfo.InvariantCulture);

    private static string FileOf(string inbox, string name) =>
        FileLink().Match(inbox[inbox.IndexOf(">" + name, StringComparison.Ordinal)..]).Groups[1].Value;

    [GeneratedRegex("<a href=\"/articles/([0-9]+)\"[^>]*>([^<]*)", RegexOptions.NonBacktracking)]
    private static partial Regex Article();

    [GeneratedRegex("/files/([0-9]+)/remove", RegexOptions.NonBacktracking)]
    private static partial Regex FileLink();
}
