using Microsoft.EntityFrameworkCore;
using NewsTracker.Core.Grouping.Identity;
using NewsTracker.Web.Search.Index;
using NewsTracker.Web.Storage;
using NewsTracker.Web.Storage.Model;
using NewsTracker.Web.Storage.Rows;

namespace NewsTracker.Web.Decisions.Erasing;

/// <summary>What an erased article was made of, so that the decision can keep it out: no words.</summary>
/// <param name="Documents">Its documents.</param>
/// <param name="TextKeys">Hashes of its texts.</param>
/// <param name="IsStub">A digest file names it, and it stays as headline and outlet.</param>
internal sealed record ErasedArticle(IReadOnlyList<DocumentRef> Documents, IReadOnlyList<string> TextKeys, bool IsStub);

/// <summary>
/// Erases articles inside one transaction: words, versions, links, given ids and quotes, and the bytes of every file that held nothing
/// else. An article that a digest file names becomes the stub that the file states.
/// </summary>
/// <param name="db">The writing context.</param>
/// <param name="changed">Takes note of what the writer's memory must follow.</param>
/// <param name="now">The time of the decision, UTC ticks.</param>
internal sealed class ArticleErasure(NewsDb db, ChangedArticles changed, long now)
{
    /// <summary>Erases one article and saves.</summary>
    /// <returns>What it was made of.</returns>
    public async Task<ErasedArticle> EraseAsync(long id, CancellationToken cancellation)
    {
        var article = await db.Articles.Include(a => a.Outlet).FirstAsync(a => a.Id == id, cancellation);
        var versions = await db.ArticleVersions
            .Where(v => v.ArticleId == id)
            .OrderBy(v => v.Number)
            .Select(v => new { v.FileId, v.File!.Sha256, v.Index, v.Text })
            .ToListAsync(cancellation);
        var files = await FilesOfAsync(db, id, cancellation);
        var imported = await ImportedAsync(article, cancellation);
        var keys = versions.Select(v => new ArticleKeys(null, "", v.Text).Text).OfType<string>().Distinct().ToList();
        var documents = versions
            .Where(v => imported is null || v.Text.Length > 0)
            .Select(v => new DocumentRef(v.Sha256, v.Index))
            .Distinct()
            .ToList();
        await QuoteErasure.ClearAsync(db, id, cancellation);
        await CopiesAsync(id, cancellation);
        await db.ArticleLinks.Where(l => l.ArticleId == id).ExecuteDeleteAsync(cancellation);
        await db.ArticleGrammars.Where(g => g.ArticleId == id).ExecuteDeleteAsync(cancellation);
        await db.ArticleTerms.Where(t => t.ArticleId == id).ExecuteDeleteAsync(cancellation);
        if (imported is null) await DropAsync(article, cancellation);
        else await BecomeStubAsync(article, imported, cancellation);
        await db.SaveChangesAsync(cancellation);
        await FixedSubStories.ReleaseAsync(db, [article.SubStoryId], cancellation);
        await SearchIndexing.AgainAsync(db, id, cancellation);
        changed.Note(id);
        foreach (var file in files) await DropBytesAsync(file, cancellation);
        return new(documents, keys, IsStub: imported is not null);
    }

    /// <summary>The files that carry its words: those of its versions, and those that were found to be duplicates of it.</summary>
    public static async Task<IReadOnlyList<long>> FilesOfAsync(NewsDb db, long article, CancellationToken cancellation) =>
        await db.ArticleVersions.Where(v => v.ArticleId == article).Select(v => v.FileId)
            .Union(db.GivenIds.Where(g => g.ArticleId == article).Select(g => g.FileId)).OrderBy(f => f).ToListAsync(cancellation);

    /// <summary>Takes a file's bytes away when nothing on file comes from it any more.</summary>
    public async Task DropBytesAsync(long id, CancellationToken cancellation)
    {
        if (await db.ArticleVersions.AnyAsync(v => v.FileId == id, cancellation)
            || await db.GivenIds.AnyAsync(g => g.FileId == id, cancellation)
            || await db.ImportedPages.AnyAsync(p => p.FileId == id, cancellation))
            return;
        await FileErasure.EraseAsync(db, id, now, cancellation);
    }

    /// <summary>The version of a digest file that names the article, when it is in a story that such a file states.</summary>
    private async Task<ArticleVersion?> ImportedAsync(Article article, CancellationToken cancellation)
    {
        var pages = await db.ImportedPages
            .AsNoTracking()
            .Where(p => db.Stories.Any(s => s.Id == article.SubStoryId && (s.ParentId == p.StoryId || s.Id == p.StoryId)))
            .OrderByDescending(p => p.Id)
            .ToListAsync(cancellation);
        foreach (var page in pages)
        {
            var place = page.ArticleIds.IndexOf(article.Id);
            if (place < 0) continue;
            var line = ImportedPages.Read(page).Articles[place];
            return new ArticleVersion
            {
                ArticleId = article.Id,
                FileId = page.FileId,
                Index = place + 1,
                AddedAt = now,
                Number = 1,
                Title = line.Title,
                Text = "",
                Blocks = [],
                Reading = EmptyReading(line.Outlet)
            };
        }

        return null;
    }

    private static string EmptyReading(string? outlet) => System.Text.Json.JsonSerializer.Serialize(
        new StoredReading([], [], new Dictionary<string, Core.Model.Evidence>
        {
            ["title"] = new("digest file", 1),
            ["outlet"] = new("digest file", outlet is null ? 0 : 1)
        }),
        System.Text.Json.JsonSerializerOptions.Web);

    private async Task CopiesAsync(long id, CancellationToken cancellation)
    {
        var copies = await db.Articles.Where(a => a.CopyOfId == id).OrderBy(a => a.AddedAt).ThenBy(a => a.Id).ToListAsync(cancellation);
        for (var i = 0; i < copies.Count; i++)
        {
            copies[i].CopyOfId = i == 0 ? null : copies[0].Id;
            changed.Note(copies[i].Id);
        }
    }

    private async Task DropAsync(Article article, CancellationToken cancellation)
    {
        await db.ArticleVersions.Where(v => v.ArticleId == article.Id).ExecuteDeleteAsync(cancellation);
        await db.GivenIds.Where(g => g.ArticleId == article.Id).ExecuteDeleteAsync(cancellation);
        db.Articles.Remove(article);
    }

    private async Task BecomeStubAsync(Article article, ArticleVersion imported, CancellationToken cancellation)
    {
        await db.ArticleVersions.Where(v => v.ArticleId == article.Id).ExecuteDeleteAsync(cancellation);
        await db.GivenIds.Where(g => g.ArticleId == article.Id && g.FileId != imported.FileId).ExecuteDeleteAsync(cancellation);
        db.ArticleVersions.Add(imported);
        (article.Title, article.TitleDerived, article.TitleKey) = (imported.Title, false, IdentityKeys.Title(imported.Title) ?? "");
        (article.Url, article.UrlKey, article.TextKey, article.HasText, article.Byline, article.Summary, article.Place) = (
            null, null, null, false, [], null, null);
        article.Pairs = null;
        (article.Published, article.AnchorDay, article.CopyOfId, article.ExternalId, article.Language, article.FirstFileId) = (
            null, null, null, null, "en", imported.FileId);
    }
}
