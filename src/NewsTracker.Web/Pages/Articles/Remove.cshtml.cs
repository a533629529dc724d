using NewsTracker.Web.Decisions.Removals;
using NewsTracker.Web.Pages.Shared;
using NewsTracker.Web.Words;

namespace NewsTracker.Web.Pages.Articles;

/// <summary>Asks once more before an article goes.</summary>
public sealed class ArticleRemovalPage(Remover remover) : RemovalPage<RemovalPlan>
{
    protected override Task<RemovalPlan?> PlanAsync(long id, CancellationToken cancellation) => remover.PlanAsync(id, cancellation);

    protected override Task<bool> RemoveAsync(long id, string? by, CancellationToken cancellation) =>
        remover.RemoveArticleAsync(id, by, cancellation);

    protected override string TombstoneOf(long id) => ArticleAddress.Of(id);
}
