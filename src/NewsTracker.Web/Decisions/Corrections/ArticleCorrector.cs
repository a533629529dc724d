using Microsoft.EntityFrameworkCore;
using NewsTracker.Core.Grouping;
using NewsTracker.Core.Grouping.Identity;
using NewsTracker.Core.Reading.Fields;
using NewsTracker.Web.Search.Index;
using NewsTracker.Web.Storage;
using NewsTracker.Web.Storage.Model;
using NewsTracker.Web.Storage.Rows;

namespace NewsTracker.Web.Decisions.Corrections;

/// <summary>What came of a correction: the fields that changed, or for each field what was wrong with its value.</summary>
public sealed record CorrectionResult(IReadOnlyList<string> Changed, IReadOnlyDictionary<string, string> Faults);

/// <summary>
/// Lets a person correct what was read of an article. Each field is kept as a decision and laid over what was read,
/// now and whenever the article is read again.
/// The row changes at once; the article's place and its story follow by the writer.
/// </summary>
public sealed class ArticleCorrector(Store store, ChangedArticles changed, InboxSignal signal, TimeProvider time)
{
    /// <param name="article">Its id.</param>
    /// <param name="fields">New values by name of field (<see cref="CorrectionFields"/>); those equal to the present ones change
    /// nothing.</param>
    /// <param name="by">Who decides, if known.</param>
    /// <param name="cancellation">Ends the wait for the writer.</param>
    /// <returns>Null when there is no such article. With faults nothing was changed.</returns>
    public Task<CorrectionResult?> CorrectAsync(
        long article, IReadOnlyDictionary<string, string?> fields, string? by, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(fields);
        var thisYear = time.GetUtcNow().Year;
        return DecideAsync(article, by, async work =>
        {
            var now = ReadFields.Of(work.Article);
            var values = fields
                .Where(f => Plain(f.Value) != now.Text(f.Key))
                .ToDictionary(f => f.Key, f => CorrectionFields.Check(f.Key, f.Value, thisYear), StringComparer.Ordinal);
            var faults = values.Where(v => v.Value.Fault is not null).ToDictionary(v => v.Key, v => v.Value.Fault!, StringComparer.Ordinal);
            if (!faults.ContainsKey("url")
                && values.TryGetValue("url", out var url)
                && await OtherAtAsync(work.Db, article, url.Value, cancellation) is { } other)
                faults["url"] = FormattableString.Invariant($"Article {other} has this address already; two articles cannot share one.");
            var news = values
                .Where(v => v.Value.Value != now.Text(v.Key))
                .ToDictionary(v => v.Key, v => v.Value.Value, StringComparer.Ordinal);
            return (news, faults);
        }, cancellation);
    }

    /// <summary>Takes a correction back: the field says again what was read.</summary>
    /// <returns>Null when there is no such article; nothing changed when the field was not corrected.</returns>
    public Task<CorrectionResult?> UndoAsync(
        long article, string field, string? by, CancellationToken cancellation) => DecideAsync(article, by, async work =>
    {
        var standing = await CorrectionBook.OfAsync(work.Db, article, cancellation);
        var news = standing.Any(c => c.Field == field) ? new Dictionary<string, string?> { [field] = work.AsRead.Text(field) } : [];
        return (news, new Dictionary<string, string>());
    }, cancellation);

    private async Task<CorrectionResult?> DecideAsync(
        long id, string? by, Func<Work, Task<(Dictionary<string, string?> News, Dictionary<string, string> Faults)>> decide,
        CancellationToken cancellation)
    {
        var result = await store.WriteAsync<CorrectionResult?>(
            async db =>
            {
                var article = await db.Articles
                    .Include(a => a.Outlet)
                    .Include(a => a.SubStory!.Parent)
                    .FirstOrDefaultAsync(a => a.Id == id && a.RemovedAt == null, cancellation);
                if (article is null) return null;
                var newest = await db.ArticleVersions
                    .Include(v => v.File)
                    .Where(v => v.ArticleId == id)
                    .OrderByDescending(v => v.Number)
                    .FirstAsync(cancellation);
                var work = new Work(db, article, newest, CorrectedArticle.AsRead(article, newest));
                var (news, faults) = await decide(work);
                if (faults.Count > 0 || news.Count == 0) return new([], faults);
                await ApplyAsync(work, news, by, cancellation);
                return new([.. news.Keys.Order(StringComparer.Ordinal)], faults);
            },
            cancellation);
        if (result?.Changed.Count > 0) signal.Pulse();
        return result;
    }

    private async Task ApplyAsync(Work work, Dictionary<string, string?> news, string? by, CancellationToken cancellation)
    {
        var (db, article, newest) = (work.Db, work.Article, work.Newest);
        var now = time.GetUtcNow().UtcTicks;
        foreach (var (field, value) in news)
            db.Decisions.Add(
                new CorrectionDetails(field, value, new(newest.File!.Sha256, newest.Index), Undone: value == work.AsRead.Text(field))
                    .ToDecision(article.Id, now, by));
        await db.SaveChangesAsync(cancellation);
        CorrectedArticle.KeepAsRead(newest, work.AsRead);
        await CorrectedArticle.WriteAsync(
            db, article, work.AsRead.With(await CorrectionBook.OfAsync(db, article.Id, cancellation)), cancellation);
        if (RegroupingPolicy.IsNeeded(article, news.Keys)) article.NeedsPlacement = true;
        Stale(article.SubStory!);
        await db.SaveChangesAsync(cancellation);
        await SearchIndexing.AgainAsync(db, article.Id, cancellation);
        changed.Note(article.Id);
    }

    /// <summary>
    /// A value that a form sends back as it was shown is not looked at: what was read need not pass the rules for what is typed.
    /// </summary>
    private static string? Plain(string? value) =>
        string.IsNullOrWhiteSpace(value) ? null : value.Trim().Replace("\r\n", "\n", StringComparison.Ordinal);

    private static void Stale(Story sub)
    {
        sub.IsStale = true;
        if (sub.Parent is { } top) top.IsStale = true;
    }

    private static async Task<long?> OtherAtAsync(
        NewsDb db, long article, string? url, CancellationToken cancellation) => IdentityKeys.Url(url) is { } key
        ? await db.Articles
            .Where(a => a.UrlKey == key && a.Id != article)
            .OrderBy(a => a.Id)
            .Select(a => (long?)a.Id)
            .FirstOrDefaultAsync(cancellation)
        : null;

    private sealed record Work(NewsDb Db, Article Article, ArticleVersion Newest, ReadFields AsRead);
}

/// <summary>Whether an article has to find its place among the stories again.</summary>
internal static class RegroupingPolicy
{
    /// <summary>
    /// Day, outlet and language decide what an article may stand beside and whether it is a copy; its address and its authors do not, and a
    /// headline weighs too little.
    /// </summary>
    private static readonly string[] Deciding = ["published", "outlet", "language"];

    /// <summary>An article that a person or a digest file put where it is stays there.</summary>
    public static bool IsNeeded(Article article, IEnumerable<string> fields) =>
        article.Rule is not (PlacementRule.Decided or PlacementRule.Imported)
        && fields.Any(f => Deciding.Contains(f, StringComparer.Ordinal));
}
