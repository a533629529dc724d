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

    /// <summary>
    /// Articles of one story that are written at once: some 7,000 bytes each wait for it. Further ones come the next time.
    /// </summary>
    internal const int MaxAtOnce = 5_000;

    /// <summary>Hands the cache what it lacks of some articles of large stories.</summary>
    public static async Task LoadAsync(NewsDb db, IEnumerable<long> articles, AnalysisCache analyses, CancellationToken cancellation)
    {
        var unknown = analyses.Digests.Unknown(articles);
        if (unknown.Count == 0) return;
        await foreach (var row in db.ArticleGrammars.AsNoTracking().Where(g => unknown.Contains(g.ArticleId))
            .AsAsyncEnumerable().WithCancellation(cancellation))
            analyses.Digests.Restore(row.ArticleId, Compression.Unpack(row.Packed));
    }

    /// <summary>What the store lacks of a large story's articles.</summary>
    /// <param name="story">How many articles the story has.</param>
    /// <param name="articles">Those of which it was just read.</param>
    /// <param name="digests">Where it is kept.</param>
    public static IEnumerable<(long Article, StorableReading Grammar)> Lacking(
        int story, IEnumerable<Article> articles, DigestCache digests) => story < MinArticles
        ? []
        : articles.Select(a => (a.Id, Grammar: digests.Storable(a.Id))).Where(g => g.Grammar is not null).Select(g => (g.Id, g.Grammar!));

    /// <summary>Writes what the store lacks, in the current transaction: to be marked as stored once that is.</summary>
    public static async Task WriteAsync(
        NewsDb db, IReadOnlyDictionary<long, StorableReading> lacking, CancellationToken cancellation)
    {
        if (lacking.Count == 0) return;
        var ids = lacking.Keys.ToList();
        await db.ArticleGrammars.Where(g => ids.Contains(g.ArticleId)).ExecuteDeleteAsync(cancellation);
        using var rows = new RowInserter<StoredGrammar>(db, withKeys: true);
        foreach (var (id, grammar) in lacking)
            rows.Insert(new StoredGrammar { ArticleId = id, Packed = Compression.Pack(grammar.Bytes()) });
    }
}
