using Microsoft.EntityFrameworkCore;
using NewsTracker.Web.Storage;
using NewsTracker.Web.Storage.Model;
using NewsTracker.Web.Storage.Rows;

namespace NewsTracker.Web.Decisions.Removals;

/// <summary>A removal in force: of which article, and when (UTC ticks).</summary>
internal sealed record StandingRemoval(long Article, long At, string? By, Removal What);

/// <summary>The removals in force, found by document and by words.</summary>
internal sealed class RemovalBook
{
    private readonly Dictionary<DocumentRef, StandingRemoval> byDocument = [];
    private readonly Dictionary<string, StandingRemoval> byText = new(StringComparer.Ordinal);
    private readonly Dictionary<string, long> files = new(StringComparer.Ordinal);

    public static async Task<RemovalBook> LoadAsync(NewsDb db, CancellationToken cancellation)
    {
        var book = new RemovalBook();
        var decisions = await db.Decisions
            .AsNoTracking()
            .Where(d => d.Kind == Removal.Kind && d.ArticleId != null)
            .OrderBy(d => d.Id)
            .ToListAsync(cancellation);
        foreach (var last in decisions.GroupBy(d => d.ArticleId!.Value).Select(g => g.Last()))
        {
            if (Standing(last) is not { } removal) continue;
            foreach (var document in removal.What.Documents) book.byDocument[document] = removal;
            foreach (var key in removal.What.TextKeys) book.byText[key] = removal;
        }

        foreach (var decision in await db.Decisions
            .AsNoTracking()
            .Where(d => d.Kind == FileRemoval.Kind)
            .OrderBy(d => d.Id)
            .ToListAsync(cancellation))
        {
            var removal = FileRemoval.Read(decision);
            if (removal.Lifted) book.files.Remove(removal.File);
            else book.files[removal.File] = decision.At;
        }

        return book;
    }

    public IEnumerable<long> Articles => byDocument.Values.Concat(byText.Values).Select(r => r.Article).Distinct();

    /// <summary>The articles that were removed from a file.</summary>
    public IEnumerable<StandingRemoval> Of(string file) => byDocument.Where(d => d.Key.Sha256 == file).Select(d => d.Value).Distinct();

    /// <summary>When the file, or an article of it, was removed (UTC ticks); null when nothing keeps it out.</summary>
    public long? RemovedAt(string file) => files.TryGetValue(file, out var at) ? at : Of(file).Select(r => (long?)r.At).Max();

    /// <summary>The removal in force of one article, else null.</summary>
    public static async Task<StandingRemoval?> OfAsync(NewsDb db, long article, CancellationToken cancellation) =>
        await db.Decisions
            .AsNoTracking()
            .Where(d => d.Kind == Removal.Kind && d.ArticleId == article)
            .OrderByDescending(d => d.Id)
            .FirstOrDefaultAsync(cancellation) is { } last
            ? Standing(last)
            : null;

    /// <summary>The removal that keeps this document out, else null.</summary>
    public StandingRemoval? Find(string file, int index, string text)
    {
        if (byDocument.TryGetValue(new(file, index), out var removal)) return removal;
        return byText.Count > 0 && new ArticleKeys(null, "", text).Text is { } key ? byText.GetValueOrDefault(key) : null;
    }

    private static StandingRemoval? Standing(Decision decision)
    {
        var removal = Removal.Read(decision);
        return removal.Lifted ? null : new(decision.ArticleId!.Value, decision.At, decision.By, removal);
    }
}
