using Microsoft.EntityFrameworkCore;
using NewsTracker.Core.Model;
using NewsTracker.Web.Ingestion.Reading;
using NewsTracker.Web.Storage;
using NewsTracker.Web.Storage.Model;
using NewsTracker.Web.Storage.Rows;

namespace NewsTracker.Web.Ingestion.Writing;

/// <summary>The newest version of an article. Its words are read from the store only where they are not in memory already.</summary>
internal sealed class CurrentWords
{
    private readonly byte[]? packed;
    private readonly AnalyzedText? known;

    private CurrentWords(VersionStamp stamp, string text, byte[] blocks) => (Stamp, Text, packed) = (stamp, text, blocks);

    private CurrentWords(VersionStamp stamp, AnalyzedText content) => (Stamp, Text, known) = (stamp, content.Text, content);

    public VersionStamp Stamp { get; }

    public int Number => Stamp.Number;

    public string Text { get; }

    public IReadOnlyList<Block> ReadBlocks() => known?.Blocks ?? BlockCodec.Decode(packed!);

    /// <summary>Those of some articles, in two queries, by the article's id; none for an article without a version.</summary>
    public static async Task<Dictionary<long, CurrentWords>> LoadAsync(
        NewsDb db, IReadOnlyList<Article> articles, AnalysisCache analyses, CancellationToken cancellation)
    {
        var ids = articles.Select(a => a.Id).ToList();
        var keys = articles.ToDictionary(a => a.Id, a => a.TextKey);
        var stamps = (await Newest(db, ids).Select(v => new { v.ArticleId, v.Number, v.FileId, v.Index }).ToListAsync(cancellation))
            .ToDictionary(v => v.ArticleId, v => new VersionStamp(v.Number, v.FileId, v.Index, keys[v.ArticleId]));
        var found = new Dictionary<long, CurrentWords>();
        foreach (var (id, stamp) in stamps)
        {
            if (analyses.Recall(id, stamp) is { } content) found[id] = new(stamp, content);
        }

        var unknown = stamps.Keys.Where(id => !found.ContainsKey(id)).ToList();
        if (unknown.Count == 0) return found;
        await foreach (var read in Newest(db, unknown).Select(v => new { v.ArticleId, v.Number, v.FileId, v.Index, v.Text, v.Blocks })
            .AsAsyncEnumerable().WithCancellation(cancellation))
        {
            var stamp = new VersionStamp(read.Number, read.FileId, read.Index, keys[read.ArticleId]);
            // what was filed lately is in memory, but nobody has said of which version it is
            found[read.ArticleId] = analyses.Recognize(read.ArticleId, stamp, read.Text) is { } content
                ? new(stamp, content)
                : new(stamp, read.Text, read.Blocks);
        }

        return found;
    }

    private static IQueryable<ArticleVersion> Newest(NewsDb db, List<long> ids) => db.ArticleVersions.AsNoTracking().Where(v =>
        ids.Contains(v.ArticleId) && v.Number == db.ArticleVersions.Where(w => w.ArticleId == v.ArticleId).Max(w => w.Number));
}
