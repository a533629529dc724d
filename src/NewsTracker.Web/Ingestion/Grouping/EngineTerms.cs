using System.IO.Hashing;
using System.Runtime.InteropServices;
using Microsoft.EntityFrameworkCore;
using NewsTracker.Core.Grouping;
using NewsTracker.Web.Storage;
using NewsTracker.Web.Storage.Model;
using NewsTracker.Web.Storage.Rows;

namespace NewsTracker.Web.Ingestion.Grouping;

/// <summary>
/// What the engine packed of articles, in the store: read when the engine is loaded, written with the articles and, where it is of no use
/// any more, with the first transaction after that.
/// </summary>
internal static class EngineTerms
{
    /// <summary>Tells what an article's terms are read of.</summary>
    public static long KeyOf(int version, string? textKey, string? title, string? language) => unchecked((long)XxHash3.HashToUInt64(
        MemoryMarshal.AsBytes($"{version}\n{textKey}\n{language}\n{title is not null}{title}".AsSpan())));

    /// <summary>What serves of some articles, packed.</summary>
    public static async Task<Dictionary<long, byte[]>> LoadAsync(
        NewsDb db, IReadOnlyDictionary<long, long> keys, CancellationToken cancellation)
    {
        var ids = keys.Keys.ToList();
        var found = new Dictionary<long, byte[]>();
        await foreach (var row in db.ArticleTerms.AsNoTracking().Where(t => ids.Contains(t.ArticleId))
            .AsAsyncEnumerable().WithCancellation(cancellation))
        {
            if (row.ReadOf == keys[row.ArticleId] && Compression.Unpack(row.Packed) is var packed && StoryEngine.Serves(packed))
                found[row.ArticleId] = packed;
        }

        return found;
    }

    /// <summary>Writes what the engine knows of articles, in the current transaction, in place of what there was.</summary>
    public static async Task WriteAsync(
        NewsDb db, StoryEngine engine, IReadOnlyDictionary<long, long> keys, CancellationToken cancellation)
    {
        foreach (var ids in keys.Keys.Chunk(500))
            await db.ArticleTerms.Where(t => ids.Contains(t.ArticleId)).ExecuteDeleteAsync(cancellation);
        using var rows = new RowInserter<StoredTerms>(db, withKeys: true);
        foreach (var (id, key) in keys)
        {
            if (engine.Pack(id) is { } packed)
                rows.Insert(new StoredTerms { ArticleId = id, ReadOf = key, Packed = Compression.Pack(packed) });
        }
    }
}
