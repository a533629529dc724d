using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using NewsTracker.Web.Ingestion.Writing;
using NewsTracker.Web.Search.Index;
using NewsTracker.Web.Storage;
using NewsTracker.Web.Storage.Model;
using NewsTracker.Web.Storage.Rows;

namespace NewsTracker.Web.Commands;

/// <summary>The promises of the store, each checked against what is there.</summary>
internal static class StoreChecks
{
    private const int MaxFaults = 100;

    public static async IAsyncEnumerable<(string Name, IReadOnlyList<string> Faults)> RunAsync(
        NewsDb db, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var damage = StoreUpkeep.Damage(db).ToLookup(SearchIndexChecks.IsOfIndex);
        yield return ("the database file is intact", [.. damage[false]]);
        yield return ("every foreign key points to a row", await StoreUpkeep.LostReferencesAsync(db, cancellation));
        yield return ("every file has its bytes", await db.Files
            .Where(f => f.RemovedAt == null && !db.FileContents.Any(c => c.FileId == f.Id))
            .Select(f => $"file {f.Name} has none")
            .Take(MaxFaults)
            .ToListAsync(cancellation));
        yield return ("the bytes of every file have its SHA-256", await ShaFaultsAsync(db, cancellation));
        yield return ("every article has a version", await db.Articles
            .Where(a => a.RemovedAt == null && a.Versions.Count == 0)
            .Select(a => $"article {a.Id} has none")
            .Take(MaxFaults)
            .ToListAsync(cancellation));
        yield return ("every article belongs to a sub-story of a story", await db.Articles
            .Where(a => a.RemovedAt == null && a.SubStory!.ParentId == null)
            .Select(a => $"article {a.Id} does not")
            .Take(MaxFaults)
            .ToListAsync(cancellation));
        yield return ("no story is without articles", await db.Stories
            .Where(s => s.ParentId == null && s.Origin == Core.Model.Origin.Derived && !db.Articles.Any(a => a.SubStory!.ParentId == s.Id))
            .Select(s => $"story {s.Slug} has none")
            .Take(MaxFaults)
            .ToListAsync(cancellation));
        yield return ("every story's address is its own", await db.Stories
            .Where(s => s.Revision > 0 && !db.StorySlugs.Any(x => x.Slug == s.Slug && x.StoryId == s.Id))
            .Select(s => $"story {s.Slug}")
            .Take(MaxFaults)
            .ToListAsync(cancellation));
        yield return ("every derived sentence has a passage", await UncitedAsync(db, cancellation));
        yield return ("every passage lies inside its text", await SpanFaultsAsync(db, cancellation));
        yield return ("every hidden event's passage lies inside its text", await HiddenFaultsAsync(db, cancellation));
        foreach (var check in SearchIndexChecks.Run(db, damage[true])) yield return check;
    }

    private static async Task<IReadOnlyList<string>> ShaFaultsAsync(NewsDb db, CancellationToken cancellation)
    {
        var faults = new List<string>();
        await foreach (var file in db.Files
            .AsNoTracking()
            .Include(f => f.Content)
            .Where(f => f.Content != null)
            .AsAsyncEnumerable()
            .WithCancellation(cancellation))
        {
            if (faults.Count < MaxFaults && Convert.ToHexString(SHA256.HashData(Compression.Unpack(file.Content!.Brotli))) != file.Sha256)
                faults.Add($"file {file.Name} differs");
        }

        return faults;
    }

    private static async Task<IReadOnlyList<string>> UncitedAsync(NewsDb db, CancellationToken cancellation) => await db.SummarySentences
        .Where(s => s.Origin == Core.Model.Origin.Derived && !s.Citations.Any(c => c.PassageStart != null && c.ArticleId != null))
        .Select(s => $"sentence {s.Id}: {s.Text}").Take(MaxFaults).ToListAsync(cancellation);

    private static async Task<IReadOnlyList<string>> SpanFaultsAsync(NewsDb db, CancellationToken cancellation)
    {
        await using var moment = await ReadSnapshot.OfAsync(db, cancellation);
        var lengths = db.ArticleVersions.Select(v => new { v.ArticleId, v.Number, v.Text.Length });
        // SQLite counts code points; a text with characters beyond the basic plane is longer in code units, so those rows are looked at one
        // by one.
        var suspects = await db.Citations.Where(c => c.PassageStart != null)
            .Join(
                lengths,
                c => new { Article = c.ArticleId, c.Version },
                l => new { Article = (long?)l.ArticleId, Version = l.Number },
                (c, l) => new { c.Id, c.ArticleId, c.Version, c.PassageStart, c.PassageEnd, l.Length })
            .Where(x => x.PassageStart < 0 || x.PassageEnd <= x.PassageStart || x.PassageEnd > x.Length).Take(MaxFaults)
            .ToListAsync(cancellation);
        var faults = new List<string>();
        foreach (var suspect in suspects)
        {
            var text = await db.ArticleVersions
                .Where(v => v.ArticleId == suspect.ArticleId && v.Number == suspect.Version)
                .Select(v => v.Text)
                .FirstAsync(cancellation);
            if (suspect.PassageStart < 0 || suspect.PassageEnd <= suspect.PassageStart || suspect.PassageEnd > text.Length)
                faults.Add($"citation {suspect.Id} of article {suspect.ArticleId}");
        }

        return faults;
    }

    private static async Task<IReadOnlyList<string>> HiddenFaultsAsync(NewsDb db, CancellationToken cancellation)
    {
        var faults = new List<string>();
        await foreach (var hidden in db.CandidateEvents.AsNoTracking().AsAsyncEnumerable().WithCancellation(cancellation))
        {
            var cited = DigestRows.Unpack(hidden)
                .SelectMany(e => e.Citations)
                .Where(c => c.PassageStart is not null)
                .ToLookup(c => (Article: c.ArticleId!.Value, c.Version));
            var ids = cited.Select(c => c.Key.Article).Distinct().ToList();
            var texts = await db.ArticleVersions
                .Where(v => ids.Contains(v.ArticleId))
                .Select(v => new { v.ArticleId, v.Number, v.Text })
                .ToDictionaryAsync(v => (v.ArticleId, v.Number), v => v.Text, cancellation);
            faults.AddRange(cited.SelectMany(c => c)
                .Where(c => !texts.TryGetValue((c.ArticleId!.Value, c.Version), out var text)
                    || c.PassageStart < 0
                    || c.PassageEnd <= c.PassageStart
                    || c.PassageEnd > text.Length)
                .Select(c => $"story {hidden.StoryId}, article {c.ArticleId}"));
            if (faults.Count >= MaxFaults) break;
        }

        return faults;
    }
}
