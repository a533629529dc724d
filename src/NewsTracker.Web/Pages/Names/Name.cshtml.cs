using Microsoft.AspNetCore.Mvc;
using NewsTracker.Web.Pages.Shared;
using NewsTracker.Web.Search.Query;
using NewsTracker.Web.Views.Lists;

namespace NewsTracker.Web.Pages.Names;

/// <summary>The page of one name: its forms, stories and mentions.</summary>
public sealed class NameModel(NameReader names, StoryListReader stories) : SubjectPage(stories)
{
    public NameRow Name { get; private set; } = null!;

    public IReadOnlyList<string> Forms { get; private set; } = [];

    public IReadOnlyList<NameRow> Alike { get; private set; } = [];

    public CursorPage<Mention> Mentions { get; private set; } = new([], null);

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellation)
    {
        if (names.Find(slug) is not { } name)
            return names.Former(slug) is { } joined ? RedirectPermanent("/names/" + Uri.EscapeDataString(joined.Slug)) : NotFound();
        Name = name;
        (Forms, Alike) = (names.Forms(name), names.Alike(name));
        Mentions = await names.MentionsAsync(name, Cursor, Size, cancellation);
        await ShowAsync(names.Days(name), () => names.Stories(name, MaxStories), cancellation);
        return Page();
    }
}
