using Microsoft.EntityFrameworkCore;
using NewsTracker.Core.Model;
using NewsTracker.Web.Decisions.Corrections;
using NewsTracker.Web.Ingestion.Grouping;
using NewsTracker.Web.Ingestion.Reading;
using NewsTracker.Web.Storage.Model;
using NewsTracker.Web.Storage.Rows;

namespace NewsTracker.Web.Ingestion.Decided;

/// <summary>
/// Lays corrections over documents that are read again: on a rebuild, and when a corrected article comes in a new version.
/// </summary>
internal sealed class CorrectedReading(IngestTransaction batch)
{
    /// <summary>
    /// The document as corrected, with what it said itself beside it; analyzed anew where a date or a language changes what its words mean.
    /// </summary>
    public static ReadDocument Correct(CorrectionBook book, string file, ReadDocument read)
    {
        var corrections = book.Of(new DocumentRef(file, read.Index));
        if (corrections.Count == 0 || read.AsRead is not null) return read;
        var document = ReadFields.Of(read.Document).With(corrections.Select(c => c.Correction)).On(read.Document);
        var same = document.Language == read.Document.Language && document.Published?.Date == read.Document.Published?.Date;
        return same
            ? read with { Document = document, AsRead = read.Document, Content = read.Content }
            : new ReadDocument(document, read.Index) { Analyzer = read.Analyzer, AsRead = read.Document };
    }

    /// <summary>Lets the corrections of a document belong to the article that it became, and notes what was read.</summary>
    /// <param name="file">The file.</param>
    /// <param name="index">The document's place in it.</param>
    /// <param name="own">What the document says itself; null when its row was written without corrections.</param>
    /// <param name="article">What it became.</param>
    /// <param name="cancellation">Ends the queries.</param>
    public async Task KeepAsync(ReadFile file, int index, Document? own, long article, CancellationToken cancellation)
    {
        var found = batch.State.Corrections.Of(new DocumentRef(file.Sha256, index)).ToList();
        if (found.Count == 0) return;
        foreach (var former in found.Select(f => f.Article).Where(a => a != article).Distinct().ToList())
        {
            var fields = found.Where(f => f.Article == former).Select(f => f.Correction.Field).ToHashSet(StringComparer.Ordinal);
            foreach (var decision in await batch.Db.Decisions
                .Where(d => d.Kind == CorrectionDetails.Kind && d.ArticleId == former)
                .ToListAsync(cancellation))
                if (fields.Contains(CorrectionDetails.Read(decision).Field)) decision.ArticleId = article;
            batch.State.Corrections.Put(former, [.. batch.State.Corrections.Of(former).Where(c => !fields.Contains(c.Field))]);
        }

        var all = batch.State.Corrections
            .Of(article)
            .Concat(found.Select(f => f.Correction))
            .GroupBy(c => c.Field)
            .Select(g => g.MaxBy(c => c.At)!)
            .ToList();
        batch.State.Corrections.Put(article, all);
        var row = batch.Db.Articles.Local.FirstOrDefault(a => a.Id == article)
            ?? await batch.Db.Articles.Include(a => a.Outlet).FirstAsync(a => a.Id == article, cancellation);
        var newest = await NewestAsync(row, cancellation);
        var madeOfIt = own is not null && newest.Number == 1 && newest.FileId == file.FileId && newest.Index == index;
        await WriteAsync(row, newest, madeOfIt ? ReadFields.Of(own!) : CorrectedArticle.AsRead(row, newest), all, cancellation);
    }

    /// <summary>
    /// Before a new version describes a corrected article, the row says again what was read, so that nothing corrected passes for something
    /// read.
    /// </summary>
    public async Task BeforeVersionAsync(Article article, CancellationToken cancellation)
    {
        if (batch.State.Corrections.Of(article.Id).Count == 0) return;
        var newest = await NewestAsync(article, cancellation);
        await CorrectedArticle.WriteAsync(batch.Db, article, CorrectedArticle.AsRead(article, newest), cancellation);
    }

    /// <summary>After it, the corrections lie over the new version.</summary>
    public async Task AfterVersionAsync(Article article, ArticleVersion version, CancellationToken cancellation)
    {
        var corrections = batch.State.Corrections.Of(article.Id);
        if (corrections.Count > 0) await WriteAsync(article, version, ReadFields.Of(article), corrections, cancellation);
    }

    private async Task WriteAsync(
        Article article, ArticleVersion version, ReadFields asRead, IEnumerable<Correction> corrections, CancellationToken cancellation)
    {
        CorrectedArticle.KeepAsRead(version, asRead);
        await CorrectedArticle.WriteAsync(batch.Db, article, asRead.With(corrections), cancellation);
        if (article.Outlet is { } outlet) batch.State.Outlets[outlet.Key] = outlet.Id;
        batch.State.Identities.Add(article.Id, article.UrlKey, article.Outlet?.Key, article.TitleKey, article.TextKey);
    }

    private async Task<ArticleVersion> NewestAsync(Article article, CancellationToken cancellation) =>
        batch.Db.ArticleVersions.Local.Where(v => v.ArticleId == article.Id).MaxBy(v => v.Number)
        ?? await batch.Db.ArticleVersions
            .Include(v => v.File)
            .Where(v => v.ArticleId == article.Id)
            .OrderByDescending(v => v.Number)
            .FirstAsync(cancellation);
}
