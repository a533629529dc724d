using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsTracker.Web.Rendering.Coverage;
using NewsTracker.Web.Search.Index;
using NewsTracker.Web.Views.Lists;

namespace NewsTracker.Web.Pages.Shared;

/// <summary>The page of a name or an outlet: its articles over time, its stories and one page of its articles.</summary>
public abstract class SubjectPage(StoryListReader stories) : PageModel
{
    protected const int Size = 30;
    protected const int MaxStories = 12;
    private const int MaxBars = 90;

    [BindProperty(SupportsGet = true)]
    public string? Cursor { get; set; }

    public IReadOnlyList<CoverageBar> Bars { get; private set; } = [];

    /// <summary>Only on the first page of articles.</summary>
    public IReadOnlyList<StoryCard> Stories { get; private set; } = [];

    /// <param name="days">The subject's articles by day.</param>
    /// <param name="ids">Its stories, looked up where they are shown.</param>
    /// <param name="cancellation">Ends the query.</param>
    protected async Task ShowAsync(IReadOnlyList<DayCount> days, Func<IReadOnlyList<long>> ids, CancellationToken cancellation)
    {
        Bars = CoverageBars.Bars(days, MaxBars);
        if (Cursor is null) Stories = await stories.CardsAsync(ids(), cancellation);
    }
}
