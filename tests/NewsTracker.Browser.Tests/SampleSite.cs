namespace NewsTracker.Tests;

/// <summary>One browser and one site with all sample files, for the tests that only look.</summary>
public sealed class SampleSite : IAsyncLifetime
{
    private BrowserSite? site;

    public Browsers Browsers { get; } = new();

    internal BrowserSite Site => site!;

    /// <summary>Every kind of page, each with the richest example at hand.</summary>
    internal IReadOnlyList<string> Pages { get; private set; } = [];

    public async Task InitializeAsync()
    {
        await Browsers.InitializeAsync();
        site = await BrowserSite.StartAsync(Path.Combine(Root(), "seeds"));
        await site.IdleAsync();
        var stories = Links.Of(await site.GetAsync("/"))
            .Where(l => l.StartsWith("/stories/", StringComparison.Ordinal))
            .Distinct()
            .ToList();
        var articles = new List<string>();
        foreach (var story in stories)
            articles.AddRange(Links.Of(await site.GetAsync(story))
                .Select(l => l.Split('#')[0])
                .Where(l => l.StartsWith("/articles/", StringComparison.Ordinal)));
        Pages =
        [
            "/", .. stories,
            .. stories.Take(1).SelectMany(s => new[] { s + "?timeline=full", s + "/revisions", s + "/revisions/1", s + "/changes" }),
            .. articles.Distinct().Take(6), .. await SubjectsAsync(site), "/upload", "/upload/result?f=1-3", "/inbox", "/?cursor=nonsense",
            "/offline"
        ];
    }

    public async Task DisposeAsync()
    {
        await Browsers.DisposeAsync();
        if (site is not null) await site.DisposeAsync();
    }

    /// <summary>Search in its states, outlets and names, with and without more behind them.</summary>
    private static async Task<IEnumerable<string>> SubjectsAsync(BrowserSite site)
    {
        var one = async (string list) => Links.Of(await site.GetAsync(list)).First(l => l.StartsWith(list + "/", StringComparison.Ordinal));
        return
        [
            "/search", "/search?q=dam+talks", "/search?q=%22first+round%22&kind=events&sort=date&from=2026-01-01",
            "/search?q=nothingofthiskind&outlet=nobody", "/?size=5", "/?language=xx", "/outlets", await one("/outlets"),
            "/outlets?cursor=0-0", "/names", await one("/names")
        ];
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "NewsTracker.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run outside the repository.");
        return folder.FullName;
    }
}
