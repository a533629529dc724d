using Microsoft.EntityFrameworkCore;
using NewsTracker.Core.Model;
using NewsTracker.Web.Decisions.Corrections;
using NewsTracker.Web.Search.Index;
using NewsTracker.Web.Storage;
using NewsTracker.Web.Storage.Model;
using NewsTracker.Web.Storage.Rows;

namespace NewsTracker.Web.Decisions.Erasing;

/// <summary>Reads the documents of a stored file again: given by the part that reads files, which decisions do not know.</summary>
/// <param name="content">The file's bytes.</param>
/// <param name="name">Its name; the format may show in it.</param>
/// <param name="cancellation">Ends the reading.</param>
/// <returns>In the order of the file; empty when it cannot be read.</returns>
public delegate Task<IReadOnlyList<Document>> StoredDocuments(FileContent content, string name, CancellationToken cancellation);

/// <summary>
/// Takes the versions that one file gave from an article that other files give too. The article then says what the other files say: they
/// are read again, for the row does not tell which of them brought a field.
/// </summary>
internal sealed class VersionErasure(NewsDb db, ChangedArticles changed, StoredDocuments documents)
{
    public async Task EraseAsync(long id, long file, CancellationToken cancellation)
    {
        await QuoteErasure.ClearAsync(db, id, cancellation);
        await db.ArticleVersions.Where(v => v.ArticleId == id && v.FileId == file).ExecuteDeleteAsync(cancellation);
        await db.ArticleLinks.Where(l => l.ArticleId == id).ExecuteDeleteAsync(cancellation);
        var article = await db.Articles.Include(a => a.Outlet).FirstAsync(a => a.Id == id, cancellation);
        var versions = await db.ArticleVersions
            .Include(v => v.File)
            .Where(v => v.ArticleId == id)
            .OrderBy(v => v.Number)
            .ToListAsync(cancellation);
        var newest = versions[^1];
        await DescribeAsync(article, versions, cancellation);
        (article.TextKey, article.HasText) = (new ArticleKeys(article.Url, newest.Title, newest.Text).Text, newest.Text.Length > 0);
        if (article.FirstFileId == file) article.FirstFileId = versions[0].FileId;
        await db.SaveChangesAsync(cancellation);
        await SearchIndexing.AgainAsync(db, id, cancellation);
        changed.Note(id);
    }

    /// <summary>
    /// Puts into the row what the versions that stay say, a later one over an earlier one, and the corrections over that.
    /// </summary>
    private async Task DescribeAsync(Article article, IReadOnlyList<ArticleVersion> versions, CancellationToken cancellation)
    {
        (article.Title, article.TitleDerived, article.Url, article.Byline, article.Published, article.Language) = (
            "", false, null, [], null, null);
        (article.Place, article.Summary, article.AnchorDay, article.ExternalId) = (null, null, null, null);
        string? outlet = null;
        foreach (var version in versions)
        {
            var document = await DocumentAsync(version, cancellation)
                ?? new Document { Kind = article.Kind, Title = version.Title, Text = version.Text, Outlet = article.Outlet?.Name };
            DocumentFields.Describe(article, document);
            outlet = document.Outlet ?? outlet;
            article.ExternalId ??= document.ExternalId;
            if (version == versions[^1]) db.ArticleLinks.AddRange(DocumentFields.Links(article.Id, document));
        }

        var read = ReadFields.Of(article) with { Outlet = outlet };
        var corrections = await CorrectionBook.OfAsync(db, article.Id, cancellation);
        if (corrections.Count > 0) CorrectedArticle.KeepAsRead(versions[^1], read);
        await CorrectedArticle.WriteAsync(db, article, read.With(corrections), cancellation);
    }

    /// <summary>The document that a version was made of; null when its file gives it no more.</summary>
    private async Task<Document?> DocumentAsync(ArticleVersion version, CancellationToken cancellation)
    {
        if (await db.FileContents.AsNoTracking().FirstOrDefaultAsync(c => c.FileId == version.FileId, cancellation) is not { } content)
            return null;
        var given = await documents(content, version.File!.Name, cancellation);
        return given.ElementAtOrDefault(version.Index) is { Digest: null } document && document.Text == version.Text ? document : null;
    }
}
