using Microsoft.EntityFrameworkCore;
using NewsTracker.Web.Storage;
using NewsTracker.Web.Storage.Model;
using NewsTracker.Web.Storage.Rows;

namespace NewsTracker.Web.Decisions.Corrections;

/// <summary>The corrections in force: of each field the last that a person made and did not take back.</summary>
internal sealed class CorrectionBook
{
    private static readonly IReadOnlyList<Correction> None = [];
    private readonly Dictionary<long, IReadOnlyList<Correction>> byArticle = [];
    private readonly Dictionary<DocumentRef, List<(long Article, Correction Correction)>> byDocument = [];

    public static async Task<CorrectionBook> LoadAsync(NewsDb db, CancellationToken cancellation)
    {
        var book = new CorrectionBook();
        var decisions = await db.Decisions
            .AsNoTracking()
            .Where(d => d.Kind == CorrectionDetails.Kind && d.ArticleId != null)
            .OrderBy(d => d.Id)
            .ToListAsync(cancellation);
        foreach (var article in decisions.GroupBy(d => d.ArticleId!.Value)) book.Put(article.Key, Standing(article));
        return book;
    }

    public static async Task<IReadOnlyList<Correction>> OfAsync(NewsDb db, long article, CancellationToken cancellation) =>
        Standing(await db.Decisions
            .AsNoTracking()
            .Where(d => d.Kind == CorrectionDetails.Kind && d.ArticleId == article)
            .OrderBy(d => d.Id)
            .ToListAsync(cancellation));

    public IReadOnlyList<Correction> Of(long article) => byArticle.GetValueOrDefault(article, None);

    public IEnumerable<long> Articles => byArticle.Keys;

    /// <summary>The corrections made on a document, with the article that it was then.</summary>
    public IReadOnlyList<(long Article, Correction Correction)> Of(DocumentRef document) =>
        byDocument.TryGetValue(document, out var found) ? found : [];

    /// <summary>Replaces what is known of an article.</summary>
    public void Put(long article, IReadOnlyList<Correction> corrections)
    {
        foreach (var old in Of(article)) byDocument[old.Document].RemoveAll(c => c.Article == article && c.Correction.Field == old.Field);
        if (corrections.Count == 0) byArticle.Remove(article);
        else byArticle[article] = corrections;
        foreach (var correction in corrections)
        {
            if (!byDocument.TryGetValue(correction.Document, out var known)) byDocument[correction.Document] = known = [];
            known.Add((article, correction));
        }
    }

    private static IReadOnlyList<Correction> Standing(IEnumerable<Decision> decisions)
    {
        var fields = new SortedDictionary<string, Correction>(StringComparer.Ordinal);
        foreach (var decision in decisions)
        {
            var details = CorrectionDetails.Read(decision);
            if (details.Undone) fields.Remove(details.Field);
            else fields[details.Field] = new(details.Field, details.Value, details.Document, decision.At, decision.By);
        }

        return [.. fields.Values];
    }
}
