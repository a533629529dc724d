using NewsTracker.Core.Grouping.Identity;
using NewsTracker.Web.Hosting;
using NewsTracker.Web.Storage.Model;
using NewsTracker.Web.Storage.Rows;

namespace NewsTracker.Web.Ingestion.Writing;

/// <summary>
/// Counts the links of a story's articles to the outside: how many articles cite each, most cited first. Stated ones come first, with their
/// stated count.
/// </summary>
internal static class ExternalLinks
{
    private const int MaxLinks = 200;

    public static List<ExternalResource> Count(long story, StoryArticles articles, ImportedPage? page)
    {
        var counts = new Dictionary<string, (string Url, HashSet<long> By)>(StringComparer.Ordinal);
        foreach (var article in articles.Rows)
        {
            foreach (var link in articles.LinksOf(article.Id).Where(l => !SameSite(l.Url, article.Url)))
            {
                var key = IdentityKeys.Url(link.Url);
                if (key is null) continue;
                if (!counts.TryGetValue(key, out var found)) counts[key] = found = (link.Url, []);
                found.By.Add(article.CopyOfId ?? article.Id);
            }
        }

        var stated = page is null ? [] : ImportedPages.Read(page).ExternalResources;
        var rows = stated.Select(s => new ExternalResource
        {
            StoryId = story, Url = s.Url, ImportedCount = s.CitedCount,
            CitedCount = IdentityKeys.Url(s.Url) is { } key && counts.Remove(key, out var own) ? own.By.Count : 0,
        }).ToList();
        rows.AddRange(counts.Values.OrderByDescending(c => c.By.Count).ThenBy(c => c.Url, StringComparer.Ordinal).Take(MaxLinks)
            .Select(c => new ExternalResource { StoryId = story, Url = c.Url, CitedCount = c.By.Count }));
        for (var i = 0; i < rows.Count; i++) rows[i].Position = i;
        return rows;
    }

    private static bool SameSite(string link, string? own) =>
        own is not null
        && Uri.TryCreate(link, UriKind.Absolute, out var a)
        && Uri.TryCreate(own, UriKind.Absolute, out var b)
        && Site(a) == Site(b);

    private static string Site(Uri uri) =>
        uri.Host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? uri.Host[4..].ToUpperInvariant() : uri.Host.ToUpperInvariant();
}
