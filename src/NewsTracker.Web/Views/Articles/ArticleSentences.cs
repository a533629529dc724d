using Microsoft.EntityFrameworkCore;
using NewsTracker.Core.Assertions;
using NewsTracker.Core.Language;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;
using NewsTracker.Web.Storage;
using NewsTracker.Web.Storage.Rows;

namespace NewsTracker.Web.Views.Articles;

/// <summary>
/// The sentences of an article's newest words with what was read in each. <paramref name="Anchor"/> is the day from which its relative
/// dates count, null when unknown; <paramref name="Content"/> holds no more than the sentences that are read; <paramref name="Assertions"/>
/// is empty for a language whose grammar is not read.
/// </summary>
public sealed record ArticleSentences(
    ArticleRef Article, string? Language, DateOnly? Anchor, AnalyzedText Content, IReadOnlyList<Assertion> Assertions, int Unread)
{
    /// <summary>Sentences that are read at most, so that a page of the longest article stays quick. By hand.</summary>
    private const int Max = 1000;

    internal static async Task<ArticleSentences?> LoadAsync(NewsDb db, long id, CancellationToken cancellation)
    {
        var article = await db.Articles.AsNoTracking().Include(a => a.Outlet)
            .FirstOrDefaultAsync(a => a.Id == id && a.RemovedAt == null, cancellation);
        var version = await db.ArticleVersions.AsNoTracking().Where(v => v.ArticleId == id).OrderByDescending(v => v.Number)
            .FirstOrDefaultAsync(cancellation);
        if (article is null || version is null) return null;
        var anchor = article.Published is { Precision: DatePrecision.Day } day ? day.Start : article.AnchorDay;
        var all = TextAnalyzer.Analyze(version.Text, BlockCodec.Decode(version.Blocks), article.Language, new DateAnchor(anchor));
        var content = all with { Sentences = [.. all.Sentences.Take(Max)] };
        return new(
            new(id, article.Outlet?.Name, article.Title), content.Language, anchor, content,
            AssertionReader.Reads(content.Language) ? AssertionReader.Shared.Read(content, anchor) : [],
            all.Sentences.Count - content.Sentences.Count);
    }
}
