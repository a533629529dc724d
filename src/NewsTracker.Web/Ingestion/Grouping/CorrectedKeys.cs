using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using NewsTracker.Core.Grouping.Identity;
using NewsTracker.Web.Decisions.Corrections;
using NewsTracker.Web.Ingestion.Reading;
using NewsTracker.Web.Storage;
using NewsTracker.Web.Storage.Model;
using NewsTracker.Web.Storage.Rows;

namespace NewsTracker.Web.Ingestion.Grouping;

/// <summary>
/// A corrected article is found again under what is corrected and under what was read: the page it came from still says the latter.
/// </summary>
internal static class CorrectedKeys
{
    /// <summary>The cards under which a known article may be met.</summary>
    public static IReadOnlyList<IdentityCard> Cards(CorrectionBook book, IdentityCard now, long article, ArticleVersion? version)
    {
        if (version is null || book.Of(article).Count == 0 || Fields(version.Reading) is not { } read) return [now];
        return [now, now with
        {
            Url = read.Url,
            Outlet = read.Outlet,
            Title = read.TitleDerived ? null : read.Title,
            Day = read.Published?.Date.Start
        }];
    }

    /// <summary>Adds the keys as read to the index, which knows those of the rows.</summary>
    public static async Task RememberAsync(EngineState state, NewsDb db, CancellationToken cancellation)
    {
        foreach (var ids in state.Corrections.Articles.Chunk(500))
        {
            var readings = await db.ArticleVersions.AsNoTracking()
                .Where(v =>
                    ids.Contains(v.ArticleId) && v.Number == db.ArticleVersions.Where(w => w.ArticleId == v.ArticleId).Max(w => w.Number))
                .Select(v => new { v.ArticleId, v.Reading }).ToListAsync(cancellation);
            foreach (var reading in readings)
                if (Fields(reading.Reading) is { } read)
                    state.Identities.Add(
                        reading.ArticleId, IdentityKeys.Url(read.Url), IdentityKeys.Outlet(read.Outlet), IdentityKeys.Title(read.Title),
                        null);
        }
    }

    private static ReadFields? Fields(string reading) =>
        JsonSerializer.Deserialize<StoredReading>(reading, JsonSerializerOptions.Web)?.Fields;
}
