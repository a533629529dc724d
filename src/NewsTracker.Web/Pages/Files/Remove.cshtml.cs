using Microsoft.AspNetCore.Mvc;
using NewsTracker.Web.Decisions.Removals;
using NewsTracker.Web.Pages.Shared;

namespace NewsTracker.Web.Pages.Files;

/// <summary>Asks once more before a file goes; for one that went, its tombstone.</summary>
public sealed class FileRemovalPage(Remover remover) : RemovalPage<FileRemovalPlan>
{
    public async Task<IActionResult> OnPostLiftAsync(long id, CancellationToken cancellation) =>
        await remover.LiftFileAsync(id, User.Identity?.Name, cancellation) ? Redirect($"/upload") : NotFound();

    protected override Task<FileRemovalPlan?> PlanAsync(long id, CancellationToken cancellation) => remover.PlanFileAsync(id, cancellation);

    protected override Task<bool> RemoveAsync(long id, string? by, CancellationToken cancellation) =>
        remover.RemoveFileAsync(id, by, cancellation);

    protected override string TombstoneOf(long id) => FormattableString.Invariant($"/files/{id}/remove");
}
