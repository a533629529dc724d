using Microsoft.Playwright;

namespace NewsTracker.Tests;

/// <summary>
/// One Chromium for all tests: the one that CHROMIUM names, else the first on PATH. Without one the tests skip, but where CI is "true" they
/// fail.
/// </summary>
public sealed class Browsers : IAsyncLifetime
{
    private IPlaywright? playwright;
    private IBrowser? browser;

    public async Task InitializeAsync()
    {
        if (Executable() is not { } path) return;
        Assertions.SetDefaultExpectTimeout(120_000);
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = path,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
            Timeout = 120_000
        });
    }

    public async Task DisposeAsync()
    {
        if (browser is not null) await browser.DisposeAsync();
        playwright?.Dispose();
    }

    /// <summary>A window of its own on the site; skips the running test where there is no browser.</summary>
    internal async Task<Window> OpenAsync(BrowserSite site, int width = 1280, ColorScheme scheme = ColorScheme.Light, bool script = true)
    {
        if (browser is null)
        {
            const string reason = "No Chromium: set CHROMIUM to its path or put it on PATH.";
            if (Environment.GetEnvironmentVariable("CI") == "true") throw new InvalidOperationException(reason);
            Skip.If(true, reason);
        }

        var context = await browser!.NewContextAsync(new()
        {
            BaseURL = site.Address, ViewportSize = new() { Width = width, Height = 900 }, ColorScheme = scheme, JavaScriptEnabled = script,
            ReducedMotion = ReducedMotion.Reduce,
        });
        context.SetDefaultTimeout(120_000);
        return new Window(context, await context.NewPageAsync());
    }

    private static string? Executable()
    {
        if (Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } named) return File.Exists(named) ? named : null;
        return (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .SelectMany(folder => new[] { "chromium", "chromium-browser", "google-chrome" }.Select(name => Path.Combine(folder, name)))
            .FirstOrDefault(File.Exists);
    }
}

/// <summary>A page in a browser context of its own, and what it complained of.</summary>
internal sealed class Window : IAsyncDisposable
{
    private readonly IBrowserContext context;

    public Window(IBrowserContext context, IPage page)
    {
        (this.context, Page) = (context, page);
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning") Complaints.Add($"{page.Url}: {message.Text}");
        };
        page.PageError += (_, error) => Complaints.Add($"{page.Url}: {error}");
    }

    public IPage Page { get; }

    public List<string> Complaints { get; } = [];

    public async ValueTask DisposeAsync() => await context.DisposeAsync();
}
