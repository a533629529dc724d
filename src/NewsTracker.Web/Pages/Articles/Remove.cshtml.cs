using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsTracker.Web.Decisions.Removals;

namespace NewsTracker.Web.Pages.Articles;

/// <summary>Asks once more before an article goes.</summary>
public sealed class RemoveModel(Remover remover) : PageModel
{
    public RemovalPlan Plan { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(long id, CancellationToken cancellation)
    {
        if (await remover.PlanAsync(id, cancellation) is not { } plan) return NotFound();
        Plan = plan;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(long id, CancellationToken cancellation) =>
        await remover.RemoveArticleAsync(id, User.Identity?.Name, cancellation) ? Redirect($"/articles/{id}") : NotFound();
}
