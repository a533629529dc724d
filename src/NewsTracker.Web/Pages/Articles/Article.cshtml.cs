using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsTracker.Web.Stories;

namespace NewsTracker.Web.Pages.Articles;

public sealed class ArticleModel(StoryReader stories) : PageModel
{
    public ArticleView Article { get; private set; } = null!;

    /// <summary>An older version's number; the newest when absent.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Version { get; set; }

    public async Task<IActionResult> OnGetAsync(long id, CancellationToken cancellation)
    {
        if (await stories.ArticleAsync(id, Version, cancellation) is not { } article) return NotFound();
        Article = article;
        return Page();
    }
}
