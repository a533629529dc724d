using Microsoft.EntityFrameworkCore;
using NewsTracker.Core.Model;
using NewsTracker.Web.Decisions;
using NewsTracker.Web.Decisions.Corrections;
using NewsTracker.Web.Decisions.Removals;
using NewsTracker.Web.Ingestion.Grouping;
using NewsTracker.Web.Ingestion.Writing;
using NewsTracker.Web.Storage.Model;
using NewsTracker.Web.Storage.Rows;

namespace NewsTracker.Web.Ingestion.Decided;

/// <summary>
/// Brings the writer's memory up to date with what people decided about single articles, and gives those a place again that lost theirs by
/// it.
/// </summary>
internal sealed class DecidedChanges(IngestTransaction batch, ChangedNotes changed, ChangedParses parses)
{
    private readonly ArticlePlacer placer = new(batch);

    public async Task FollowAsync(CancellationToken cancellation)
    {
        if (changed.IsEmpty) return;
        foreach (var outlet in await batch.Db.Outlets.AsNoTracking().ToListAsync(cancellation)) batch.State.Outlets[outlet.Key] = outlet.Id;
        batch.State.Removals = await RemovalBook.LoadAsync(batch.Db, cancellation);
        batch.State.Search.Forget();
        foreach (var story in changed.Pages) await FollowPageAsync(story, cancellation);
        foreach (var id in changed.Articles) await FollowAsync(id, cancellation);
    }

    /// <summary>The words of a digest file that went, in favour of those of the one before it, if any.</summary>
    private async Task FollowPageAsync(long story, CancellationToken cancellation)
    {
        batch.State.Engine.RemovePage(story);
        batch.State.IsRegroupingDue = true; // the title that a person gave holds for the derived story too
        if (await ImportedPages.OfStoryAsync(batch.Db, story, cancellation) is { } page)
            await EngineRestoring.RestoreDigestAsync(batch.Db, batch.State, page, cancellation);
    }

    private async Task FollowAsync(long id, CancellationToken cancellation)
    {
        var state = batch.State;
        state.Analyses.Forget(id);
        state.Corrections.Put(id, await CorrectionBook.OfAsync(batch.Db, id, cancellation));
        var article = await batch.Db.Articles
            .Include(a => a.Outlet)
            .FirstOrDefaultAsync(a => a.Id == id && a.RemovedAt == null, cancellation);
        state.Engine.Remove(id);
        if (article is null)
        {
            if (await RemovalBook.OfAsync(batch.Db, id, cancellation) is null) state.ArticleIds.Remove(id);
            return;
        }

        batch.Keep(article, parses.Of(article, await batch.WordsAsync(article, cancellation)));
        state.Identities.Add(id, article.UrlKey, article.Outlet?.Key, article.TitleKey, article.TextKey);
        var sub = (await batch.Db.Stories.FindAsync([article.SubStoryId], cancellation))!;
        if (article.NeedsPlacement) await PlaceAsync(article, sub, cancellation);
        else placer.Keep(article, await batch.ItemAsync(article, cancellation), sub);
    }

    private async Task PlaceAsync(Article article, Story sub, CancellationToken cancellation)
    {
        if (await ChosenAsync(article, cancellation) is { } story) await placer.ChooseAsync(article, story, null, cancellation);
        else await placer.RegroupAsync(article, await OwnPlaceAsync(article, sub, cancellation), cancellation);
        sub.IsStale = true;
    }

    /// <summary>The story that a person chose last for a file that gives the article.</summary>
    private async Task<long?> ChosenAsync(Article article, CancellationToken cancellation)
    {
        var files = await batch.Db.Files
            .Where(f => f.ChosenStoryId != null && (batch.Db.ArticleVersions.Any(v => v.FileId == f.Id && v.ArticleId == article.Id)
                || batch.Db.GivenIds.Any(g => g.FileId == f.Id && g.ArticleId == article.Id)))
            .Select(f => new { f.ChosenStoryId, Last = f.Receipts.Max(r => r.Id) }).ToListAsync(cancellation);
        return files.MaxBy(f => f.Last)?.ChosenStoryId;
    }

    /// <summary>A story of this article alone is the one that it opens again: it keeps its address.</summary>
    private async Task<(long SubStory, long Story)?> OwnPlaceAsync(Article article, Story sub, CancellationToken cancellation)
    {
        if (sub.ParentId is not { } top || sub.Origin != Origin.Derived) return null;
        var others = await batch.Db.Articles.AnyAsync(a => a.Id != article.Id && a.SubStory!.ParentId == top, cancellation)
            || await batch.Db.ImportedPages.AnyAsync(p => p.StoryId == top, cancellation);
        return others ? null : (sub.Id, top);
    }
}
