using Microsoft.EntityFrameworkCore;
using NewsTracker.Core.Digests.Features;
using NewsTracker.Web.Ingestion.Reading;
using NewsTracker.Web.Storage;
using NewsTracker.Web.Storage.Model;
using NewsTracker.Web.Storage.Rows;

namespace NewsTracker.Web.Ingestion.Writing;

/// <summary>
/// The grammar of the articles of large stories in the store, and what was read of their sentences: read before a digest where memory lacks
/// it, written with the digest where the store lacks it. A small story is read anew in less time than its rows would be worth.
/// </summary>
internal static class StoredGrammars
{
    /// <summary>Articles from which a story is large: reading the grammar of so many takes some .4 s.</summary>
    internal const int MinArticles = 100;

    /// <summary>Hands the cache what it lacks of these articles.</summary>
    /// <param name="db">The store.</param>
    /// <param name="stories">The articles of each story, those whose texts are read.</param>
    /// <param name="analyses">Takes it.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static async Task LoadAsync(
        NewsDb db, IEnumerable<IReadOnlyCollection<Article>> stories, AnalysisCache analyses, CancellationToken cancellation)
    {
        var large = stories.Where(s => s.Count >= MinArticles).SelectMany(s => s.Select(a => a.Id));
        var unknown = analyses.Digests.Unknown(large);
        if (unknown.Count == 0) return;
        await foreach (var row in db.ArticleGrammars.AsNoTracking().Where(g => unknown.Contains(g.ArticleId))
            .AsAsyncEnumerable().WithCancellation(cancellation))
            analyses.Digests.Restore(row.ArticleId, Compression.Unpack(row.Packed));
    }

    /// <summary>Writes what the store lacks of a story's articles, in the current transaction.</summary>
    /// <returns>What was written, to be marked as stored once the transaction is.</returns>
    public static async Task<IReadOnlyList<StorableReading>> WriteAsync(
        NewsDb db, IReadOnlyList<Article> story, DigestCache digests, CancellationToken cancellation)
    {
        if (story.Count < MinArticles) return [];
        var lacking = story.Select(a => (a.Id, Grammar: digests.Storable(a.Id))).Where(g => g.Grammar is not null).ToList();
        if (lacking.Count == 0) return [];
        var ids = lacking.ConvertAll(g => g.Id);
        await db.ArticleGrammars.Where(g => ids.Contains(g.ArticleId)).ExecuteDeleteAsync(cancellation);
        using var rows = new RowInserter<StoredGrammar>(db, withKeys: true);
        foreach (var (id, grammar) in lacking)
            rows.Insert(new StoredGrammar { ArticleId = id, Packed = Compression.Pack(grammar!.Bytes()) });
        return lacking.ConvertAll(g => g.Grammar!);
    }
}
