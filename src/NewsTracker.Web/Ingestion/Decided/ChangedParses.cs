using System.IO.Hashing;
using System.Runtime.InteropServices;
using Microsoft.EntityFrameworkCore;
using NewsTracker.Core.Assertions;
using NewsTracker.Core.Language;
using NewsTracker.Core.Model;
using NewsTracker.Web.Decisions;
using NewsTracker.Web.Ingestion.Grouping;
using NewsTracker.Web.Storage;
using NewsTracker.Web.Storage.Model;

namespace NewsTracker.Web.Ingestion.Decided;

/// <summary>
/// What articles tell whose fields or words people changed, read before the writer's transaction begins: a large removal may change
/// thousands, and reading their grammar takes milliseconds of each. What changes meanwhile is read in the transaction.
/// </summary>
internal sealed class ChangedParses
{
    private readonly Dictionary<long, (ParsedFrom From, ArticleParse Parse)> parses = [];

    /// <summary>Reads the articles that are noted, one by one.</summary>
    public static async Task<ChangedParses> ReadAsync(Store store, ChangedNotes changed, CancellationToken cancellation)
    {
        var read = new ChangedParses();
        if (changed.Articles.Count == 0) return read;
        await using var db = store.Open();
        foreach (var id in changed.Articles)
        {
            var article = await db.Articles.AsNoTracking().FirstOrDefaultAsync(a => a.Id == id && a.RemovedAt == null, cancellation);
            if (article is null) continue;
            var version = await db.ArticleVersions.AsNoTracking().Where(v => v.ArticleId == id).OrderByDescending(v => v.Number)
                .FirstOrDefaultAsync(cancellation);
            var words = version is null ? ArticleWords.None : ArticleWords.Of(version);
            read.parses[id] = (ParsedFrom.Of(article, words), Parse(article, words));
        }

        return read;
    }

    /// <summary>What the article tells, as it stands in the transaction.</summary>
    public ArticleParse Of(Article article, ArticleWords words) =>
        parses.TryGetValue(article.Id, out var known) && known.From == ParsedFrom.Of(article, words)
            ? known.Parse
            : Parse(article, words);

    private static ArticleParse Parse(Article article, ArticleWords words) => ArticleParse.Read(
        article.TitleDerived ? null : article.Title,
        TextAnalyzer.Analyze(words.Text, words.Blocks, article.Language, new DateAnchor(null)));

    /// <summary>What a reading was made from.</summary>
    private sealed record ParsedFrom(string? Title, string? Language, UInt128 Text, int Blocks)
    {
        public static ParsedFrom Of(Article article, ArticleWords words)
        {
            var blocks = default(HashCode);
            foreach (var block in words.Blocks) blocks.Add(block);
            return new(
                article.TitleDerived ? null : article.Title, article.Language,
                XxHash128.HashToUInt128(MemoryMarshal.AsBytes(words.Text.AsSpan())), blocks.ToHashCode());
        }
    }
}
