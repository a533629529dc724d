using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace NewsTracker.Web.Pages.Shared;

/// <summary>Asks once more before something goes, and says what goes with it.</summary>
/// <typeparam name="TPlan">What the removal would do.</typeparam>
public abstract class RemovalPage<TPlan> : PageModel
    where TPlan : class
{
    public TPlan Plan { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(long id, CancellationToken cancellation)
    {
        if (await PlanAsync(id, cancellation) is not { } plan) return NotFound();
        Plan = plan;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(long id, CancellationToken cancellation) =>
        await RemoveAsync(id, User.Identity?.Name, cancellation) ? Redirect(TombstoneOf(id)) : NotFound();

    /// <returns>Null when there is nothing of this id to be removed.</returns>
    protected abstract Task<TPlan?> PlanAsync(long id, CancellationToken cancellation);

    /// <returns>False when there is nothing of this id to be removed.</returns>
    protected abstract Task<bool> RemoveAsync(long id, string? by, CancellationToken cancellation);

    /// <returns>The address that says what was here.</returns>
    protected abstract string TombstoneOf(long id);
}
