using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsTracker.Web.Rendering.Changes;
using NewsTracker.Web.Views.Articles;
using NewsTracker.Web.Views.Lists;
using NewsTracker.Web.Views.Stories;

namespace NewsTracker.Web.Pages.Articles;

/// <summary>What changed between two versions of an article.</summary>
public sealed class VersionChangesModel(ArticleReader articles) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public int From { get; set; }

    [BindProperty(SupportsGet = true)]
    public int To { get; set; }

    public VersionPair Versions { get; private set; } = null!;

    internal TextChanges Title { get; private set; } = null!;

    internal TextChanges Text { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(long id, CancellationToken cancellation)
    {
        if (await articles.VersionsAsync(id, From, To, cancellation) is not { } versions) return NotFound();
        Versions = versions;
        Title = TextChanges.Between(versions.From.Title, versions.To.Title);
        Text = TextChanges.Between(versions.From.Text, versions.To.Text);
        return Page();
    }
}
