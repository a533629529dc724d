using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsTracker.Web.Decisions.Removals;

namespace NewsTracker.Web.Pages.Files;

/// <summary>Asks once more before a file goes; for one that went, its tombstone.</summary>
public sealed class RemoveModel(Remover remover) : PageModel
{
    public FileRemovalPlan Plan { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(long id, CancellationToken cancellation)
    {
        if (await remover.PlanFileAsync(id, cancellation) is not { } plan) return NotFound();
        Plan = plan;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(long id, CancellationToken cancellation) =>
        await remover.RemoveFileAsync(id, User.Identity?.Name, cancellation) ? Redirect($"/files/{id}/remove") : NotFound();

    public async Task<IActionResult> OnPostLiftAsync(long id, CancellationToken cancellation) =>
        await remover.LiftFileAsync(id, User.Identity?.Name, cancellation) ? Redirect($"/upload") : NotFound();
}
