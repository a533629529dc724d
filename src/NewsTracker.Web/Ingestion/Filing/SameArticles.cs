using Microsoft.EntityFrameworkCore;
using NewsTracker.Core.Grouping;
using NewsTracker.Core.Grouping.Identity;
using NewsTracker.Core.Model;
using NewsTracker.Web.Ingestion.Grouping;
using NewsTracker.Web.Ingestion.Reading;
using NewsTracker.Web.Storage.Model;
using NewsTracker.Web.Storage.Rows;

namespace NewsTracker.Web.Ingestion.Filing;

/// <summary>An article on file that a document is. <paramref name="IsNewVersion"/>: its words differ.</summary>
internal sealed record SameArticle(Article Article, bool IsNewVersion);

/// <summary>Finds the article on file that a document is: by its keys, as read and as corrected, and by nearly the same text.</summary>
internal sealed class SameArticles(IngestTransaction batch)
{
    public async Task<SameArticle?> FindAsync(
        ReadFile file, Document document, string? outletKey, ArticleKeys keys, CancellationToken cancellation)
    {
        foreach (var id in batch.State.Identities.Candidates(keys.Url, outletKey, keys.Title, keys.Text))
        {
            var known = await WithVersionAsync(id, cancellation);
            if (known is null || known.RemovedAt is not null) continue;
            var version = known.Versions.MaxBy(v => v.Number);
            var (olds, now) = (
                CorrectedKeys.Cards(batch.State.Corrections, Card(known, version, file.FileId), id, version), Card(document, file.FileId));
            var sameWords = keys.Text is not null
                && keys.Text == known.TextKey
                && olds.Any(old => ArticleKeys.MaySpeakForEachOther(old, now));
            if (!sameWords && !olds.Any(old => ArticleIdentity.Compare(old, now).Sameness == Sameness.Version)) continue;
            var isOlderOrEqual = document.Text.Length == 0 || keys.Text == known.TextKey;
            return new SameArticle(known, !isOlderOrEqual);
        }

        return null;
    }

    /// <summary>
    /// The article of the same outlet that the engine found to be nearly the same text: this is a later telling of it, not an article of
    /// its own.
    /// </summary>
    public async Task<Article?> NewTellingOfAsync(Placement placement, Document document, ReadFile file, CancellationToken cancellation)
    {
        if (placement is not { CopyOf: null, Reason: { Rule: PlacementRule.NearCopy, Nearest: { } nearest } }) return null;
        var known = await WithVersionAsync(nearest, cancellation);
        return known is not null
            && ArticleIdentity.Compare(
                Card(known, known.Versions.MaxBy(v => v.Number), file.FileId), Card(document, file.FileId)).Sameness == Sameness.Version
            ? known
            : null;
    }

    /// <summary>
    /// The article with its outlet and newest version, or null. Two queries by key: one filtered include over both tables would number
    /// every version on file before it picks one.
    /// </summary>
    private async Task<Article?> WithVersionAsync(long id, CancellationToken cancellation)
    {
        var article = batch.Db.Articles.Local.FindEntry(id)?.Entity;
        if (article is { Versions.Count: > 0 }) return article;
        article = await batch.Db.Articles.Include(a => a.Outlet).FirstOrDefaultAsync(a => a.Id == id, cancellation);
        if (article is not null)
            await batch.Db.ArticleVersions.Where(v => v.ArticleId == id).OrderByDescending(v => v.Number).Take(1).LoadAsync(cancellation);
        return article;
    }

    private static IdentityCard Card(Article known, ArticleVersion? version, long fileId) => new()
    {
        Url = known.Url, Outlet = known.Outlet?.Name, Title = known.TitleDerived ? null : known.Title, Day = known.Published?.Start,
        Text = version?.Text ?? "",
        ExternalId = known.ExternalId, FileGroup = version?.FileId == fileId ? fileId : known.FirstFileId,
    };

    private static IdentityCard Card(Document document, long fileId) => new()
    {
        Url = document.Url, Outlet = document.Outlet, Title = document.TitleDerived ? null : document.Title,
        Day = document.Published?.Date.Start, Text = document.Text,
        ExternalId = document.ExternalId, FileGroup = fileId,
    };
}
