using System.Globalization;
using Microsoft.EntityFrameworkCore;
using NewsTracker.Web.Storage;

namespace NewsTracker.Web.Feeds;

/// <summary>
/// An article as a feed's entry. It is new when its first words came and changes with each new version, by the time its file came in: a
/// rebuild changes nothing.
/// </summary>
internal sealed record ArticleStamp(long Id, string Title, string? Outlet, string? Language, string? Summary, string? Opening, long CameAt);

/// <summary>Feeds of articles: an outlet's, those that mention a name, and those that a search finds.</summary>
internal sealed class ArticleFeeds(NewsDb db)
{
    /// <summary>Entries of a feed.</summary>
    public const int MaxEntries = 50;

    private const int OpeningLength = 400;

    /// <summary>The outlet's articles that came last.</summary>
    public async Task<IReadOnlyList<ArticleStamp>> OfOutletAsync(long outlet, CancellationToken cancellation)
    {
        var newest = await db.Articles
            .AsNoTracking()
            .Where(a => a.OutletId == outlet && a.RemovedAt == null)
            .OrderByDescending(a => a.AddedAt).ThenByDescending(a => a.Id)
            .Take(MaxEntries)
            .Select(a => a.Id)
            .ToListAsync(cancellation);
        return await LoadAsync(newest, cancellation);
    }

    /// <summary>These articles, the one that came last first.</summary>
    public async Task<IReadOnlyList<ArticleStamp>> LoadAsync(IReadOnlyList<long> ids, CancellationToken cancellation)
    {
        var articles = await db.Articles.AsNoTracking().Where(a => ids.Contains(a.Id) && a.RemovedAt == null)
            .Select(a => new { a.Id, a.Title, Outlet = a.Outlet == null ? null : a.Outlet.Name, a.Language, a.Summary })
            .ToListAsync(cancellation);
        var versions = (await db.ArticleVersions.AsNoTracking().Where(v => ids.Contains(v.ArticleId))
            .Select(v => new { v.ArticleId, v.Number, v.File!.ReceivedAt, Opening = v.Text.Substring(0, OpeningLength) })
            .ToListAsync(cancellation)).ToLookup(v => v.ArticleId);
        return [.. articles.Select(a =>
        {
            var newest = versions[a.Id].MaxBy(v => v.Number);
            return new ArticleStamp(a.Id, a.Title, a.Outlet, a.Language, a.Summary, newest?.Opening, newest?.ReceivedAt ?? 0);
        }).OrderByDescending(a => a.CameAt).ThenByDescending(a => a.Id)];
    }

    public static string State(IEnumerable<ArticleStamp> articles) =>
        string.Join(' ', articles.Select(a => string.Create(CultureInfo.InvariantCulture, $"{a.Id}.{a.CameAt}.{a.Title}")));

    /// <param name="articles">Newest first.</param>
    /// <param name="name">What tells this feed from others, for its id.</param>
    /// <param name="title">Its title.</param>
    /// <param name="self">Its path without ending.</param>
    /// <param name="page">Path of the page that shows the same.</param>
    /// <param name="authority">For tag URIs (RFC 4151).</param>
    public static FeedDocument Make(
        IReadOnlyList<ArticleStamp> articles, string name, string title, string self, string page, string authority) => new(
        $"tag:{authority},2026:{name}", title, self, page, articles.Count == 0 ? DateTimeOffset.UnixEpoch : At(articles[0]),
        [.. articles.Select(a => new FeedItem(
            string.Create(CultureInfo.InvariantCulture, $"tag:{authority},2026:article/{a.Id}"), a.Title,
            string.Create(CultureInfo.InvariantCulture, $"articles/{a.Id}"), At(a),
            a.Summary ?? Lead(a.Opening), null, a.Outlet is null ? [] : [a.Outlet], a.Language))]);

    private static DateTimeOffset At(ArticleStamp article) => new(article.CameAt, TimeSpan.Zero);

    /// <summary>The opening, ended at a word.</summary>
    private static string? Lead(string? opening)
    {
        if (string.IsNullOrWhiteSpace(opening)) return null;
        var end = opening.Length < OpeningLength ? -1 : opening.LastIndexOf(' ');
        return end <= 0 ? opening.Trim() : opening[..end].Trim() + "…";
    }
}
