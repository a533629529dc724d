using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsTracker.Web.Decisions.Removals;
using NewsTracker.Web.Rendering.Coverage;
using NewsTracker.Web.Search.Index;
using NewsTracker.Web.Search.Query;
using NewsTracker.Web.Views.Lists;
using NewsTracker.Web.Views.Revisions;
using NewsTracker.Web.Views.Stories;
using NewsTracker.Web.Words;

namespace NewsTracker.Web.Pages.Front;

/// <summary>The front page: stories, filters and coverage.</summary>
public sealed class FrontModel(
    StoryListReader stories, OutletReader outlets, NewsReader news, Remover remover, TimeProvider time) : PageModel
{
    private const int Size = 30;
    private const int ChartDays = 60;
    private const int MaxOutlets = 40;
    private const int MaxNames = 14;

    [BindProperty(SupportsGet = true)]
    public string? Cursor { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Days { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Outlet { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Language { get; set; }

    [BindProperty(SupportsGet = true, Name = "size")]
    public string? MinSize { get; set; }

    public CursorPage<StoryCard> Stories { get; private set; } = new([], null);

    public IReadOnlyList<CoverageBar> Coverage { get; private set; } = [];

    public IReadOnlyList<OutletRow> Outlets { get; private set; } = [];

    public IReadOnlyList<string> Languages { get; private set; } = [];

    /// <summary>The names of the stories on the page, those of the most stories first.</summary>
    public IReadOnlyList<NameCount> Names { get; private set; } = [];

    /// <summary>The moment whose state the page shows.</summary>
    public DateTimeOffset At { get; private set; }

    public bool IsFiltered => new[] { Days, Outlet, Language, MinSize }.Any(f => !string.IsNullOrEmpty(f));

    /// <summary>True while nobody has handed anything in: only samples, or nothing, are there.</summary>
    public bool IsFirstVisit { get; private set; }

    /// <summary>
    /// The stories in a language of the reader's by the day of their latest development, neighbours together; then the others.
    /// </summary>
    public IEnumerable<(bool IsForeign, IEnumerable<IGrouping<DateOnly?, StoryCard>> Days)> Parts =>
        new[] { false, true }
            .Select(foreign => (foreign, Stories.Items.Where(s => IsForeign(s) == foreign).ToList()))
            .Where(p => p.Item2.Count > 0)
            .Select(p => (p.foreign, p.Item2.GroupBy(s => s.LatestDay)));

    /// <summary>A reader who names no language, and one who filters by language, gets one list.</summary>
    private bool IsForeign(StoryCard story) =>
        string.IsNullOrEmpty(Language) && story.Language is { } language && spoken.Count > 0 && !spoken.Contains(Primary(language));

    private HashSet<string> spoken = [];

    private static string Primary(string tag) => tag.Split('-', '_')[0].ToLowerInvariant();

    /// <summary>Takes every sample away, in one click.</summary>
    public async Task<IActionResult> OnPostSamplesAsync(CancellationToken cancellation)
    {
        await remover.RemoveSamplesAsync(User.Identity?.Name, cancellation);
        await news.WithoutSamplesAsync(time, cancellation);
        return Redirect("/");
    }

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        IsFirstVisit = await news.IsUntouchedAsync(cancellation);
        spoken = [.. Request.GetTypedHeaders()
            .AcceptLanguage.Where(l => l.Quality is not 0 && l.Value != "*")
            .Select(l => Primary(l.Value.ToString()))];
        Response.Headers.Append("Vary", "Accept-Language");
        At = await news.LastChangeAsync(cancellation);
        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        Stories = await stories.FrontAsync(StoryFilter.Of(Days, Outlet, Language, MinSize, today), Cursor, Size, cancellation);
        if (Stories.Items.Count == 0 && !IsFiltered && Cursor is null) return;
        Coverage = CoverageBars.Bars(outlets.LastDays(today, ChartDays), ChartDays);
        Outlets = outlets.Largest(MaxOutlets);
        Languages = stories.Languages();
        Names = [.. Stories.Items.SelectMany(s => s.Names).GroupBy(n => n.Slug, StringComparer.Ordinal)
            .Select(g => (Name: new NameCount(g.Key, g.First().Words, g.Sum(n => n.Articles)), Stories: g.Count()))
            .OrderByDescending(n => n.Stories).ThenByDescending(n => n.Name.Articles).ThenBy(n => n.Name.Words, StringComparer.Ordinal)
            .Take(MaxNames).Select(n => n.Name)];
    }

    internal IReadOnlyList<(string Value, string Label)> OutletChoices() =>
        [
            ("", "all outlets"),
            .. Outlets.Select(o => (o.Address, o.Name)),
            .. Outlet is { Length: > 0 } chosen && Outlets.All(o => o.Address != chosen) ? new[] { (chosen, chosen) } : []
    ];

    internal IReadOnlyList<(string Value, string Label)> LanguageChoices() =>
        [
            ("", "all languages"),
            .. Languages.Select(l => (l, l)),
            .. Language is { Length: > 0 } chosen && !Languages.Contains(chosen) ? new[] { (chosen, chosen) } : []
    ];

    /// <summary>The address of this list at another place of it.</summary>
    /// <returns>A local path with the present filters.</returns>
    public string Address(string? cursor)
    {
        var fields = new[] { ("days", Days), ("outlet", Outlet), ("language", Language), ("size", MinSize), ("cursor", cursor) }
            .Where(f => !string.IsNullOrEmpty(f.Item2))
            .Select(f => $"{f.Item1}={Uri.EscapeDataString(f.Item2!)}");
        return "/" + (string.Join('&', fields) is { Length: > 0 } query ? "?" + query : "");
    }
}
