using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsTracker.Web.Rendering;
using NewsTracker.Web.Stories;

namespace NewsTracker.Web.Pages.Articles;

public sealed class ArticleModel(StoryReader stories) : PageModel
{
    public ArticleView Article { get; private set; } = null!;

    /// <summary>An older version's number; the newest when absent.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Version { get; set; }

    /// <summary>"start-end" in code points: a passage to be marked although no story's short view cites it.</summary>
    [BindProperty(SupportsGet = true, Name = "p")]
    public string? Passage { get; set; }

    public async Task<IActionResult> OnGetAsync(long id, CancellationToken cancellation)
    {
        if (await stories.ArticleAsync(id, Version, cancellation) is not { } article) return NotFound();
        Article = article with { Cited = PassageLink.With(article.Cited, Passage, article.Text) };
        return Page();
    }
}
