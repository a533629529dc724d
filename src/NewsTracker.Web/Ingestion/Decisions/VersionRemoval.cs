using Microsoft.EntityFrameworkCore;
using NewsTracker.Core.Stories;
using NewsTracker.Web.Storage;

namespace NewsTracker.Web.Ingestion.Decisions;

/// <summary>Takes the versions that one file gave from an article that other files give too.</summary>
internal sealed class VersionRemoval(NewsDb db, ChangedArticles changed)
{
    public async Task RemoveAsync(long id, long file, IReadOnlyList<long> revisions, CancellationToken cancellation)
    {
        await RemovedHistory.ClearAsync(db, id, revisions, cancellation);
        await RemovedQuotes.ClearAsync(db, id, cancellation);
        await db.ArticleVersions.Where(v => v.ArticleId == id && v.FileId == file).ExecuteDeleteAsync(cancellation);
        var article = await db.Articles.Include(a => a.Outlet).FirstAsync(a => a.Id == id, cancellation);
        var newest = await db.ArticleVersions.Where(v => v.ArticleId == id).OrderByDescending(v => v.Number).FirstAsync(cancellation);
        var keys = new ArticleKeys(article.Url, newest.Title, newest.Text);
        (article.TextKey, article.HasText) = (keys.Text, newest.Text.Length > 0);
        var corrections = await CorrectionBook.OfAsync(db, id, cancellation);
        if (corrections.All(c => c.Field != "title") && newest.Title.Length > 0) (article.Title, article.TitleKey) = (newest.Title, IdentityKeys.Title(newest.Title) ?? "");
        if (article.FirstFileId == file) article.FirstFileId = newest.FileId;
        await db.SaveChangesAsync(cancellation);
        changed.Note(id);
    }
}
