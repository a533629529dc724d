using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using NewsTracker.Core.Language;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;
using NewsTracker.Web.Ingestion.Reading;
using NewsTracker.Web.Storage;
using NewsTracker.Web.Storage.Model;
using NewsTracker.Web.Storage.Rows;

namespace NewsTracker.Web.Exports;

/// <summary>Articles on file in the form of `extract`, with dates as resolved in their story.</summary>
internal static class ArticleExport
{
    /// <summary>Sentences of an article whose assertions are given at most: an answer over HTTP stays quick. By hand.</summary>
    private const int MaxSentences = 1000;

    /// <param name="db">The store.</param>
    /// <param name="id">The article.</param>
    /// <param name="assertions">Adds what its sentences say, the first thousand of them.</param>
    /// <param name="from">Where a long text is to begin, in code points.</param>
    /// <param name="cancellation">Ends the query.</param>
    /// <returns>Null when there is none, or its words were removed.</returns>
    public static async Task<byte[]?> OneAsync(NewsDb db, long id, bool assertions, int from, CancellationToken cancellation)
    {
        await using var state = await ReadSnapshot.OfAsync(db, cancellation);
        var article = await Query(db).FirstOrDefaultAsync(a => a.Id == id && a.RemovedAt == null, cancellation);
        return article is null ? null : await WriteAsync(db, article, assertions, from, cancellation);
    }

    /// <summary>One line an article and none twice, in order of story, publication and id.</summary>
    public static async IAsyncEnumerable<byte[]> AllAsync(
        NewsDb db, IReadOnlyList<long> stories, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        await using var state = await ReadSnapshot.OfAsync(db, cancellation);
        var written = new HashSet<long>();
        foreach (var story in stories)
        {
            var ids = await db.Articles.Where(a => (a.SubStory!.ParentId == story || a.SubStoryId == story) && a.RemovedAt == null)
                .OrderBy(a => a.Published!.Start).ThenBy(a => a.Id).Select(a => a.Id).ToListAsync(cancellation);
            foreach (var chunk in ids.Where(written.Add).Chunk(200))
            {
                var articles = await Query(db).Where(a => chunk.Contains(a.Id)).ToDictionaryAsync(a => a.Id, cancellation);
                foreach (var id in chunk) yield return await WriteAsync(db, articles[id], false, null, cancellation);
            }
        }
    }

    private static IQueryable<Article> Query(NewsDb db) =>
        db.Articles.AsNoTracking().Include(a => a.Outlet).Include(a => a.Links.OrderBy(l => l.Id));

    /// <param name="from">Null writes the whole, however long it is.</param>
    private static async Task<byte[]> WriteAsync(
        NewsDb db, Article article, bool assertions, int? from, CancellationToken cancellation)
    {
        var version = await db.ArticleVersions
            .AsNoTracking()
            .Include(v => v.File)
            .Where(v => v.ArticleId == article.Id)
            .OrderByDescending(v => v.Number)
            .FirstAsync(cancellation);
        var reading = JsonSerializer.Deserialize<StoredReading>(version.Reading, JsonSerializerOptions.Web)!;
        var document = new Document
        {
            Kind = article.Kind, Entry = version.Entry, Title = article.Title, TitleDerived = article.TitleDerived, Byline = article.Byline,
            Outlet = article.Outlet?.Name, Url = article.Url, Published = article.Published?.ToPublished(), Language = article.Language,
            Place = article.Place,
            Text = version.Text, Blocks = BlockCodec.Decode(version.Blocks),
            Links = [.. article.Links.Select(l => new Link(l.Url, l.Text))],
            Stripped = reading.Stripped, Warnings = reading.Warnings, ExternalId = article.ExternalId, Summary = article.Summary,
        };
        var anchor = article.Published is { Precision: DatePrecision.Day } day ? day.Start : article.AnchorDay;
        var part = from is { } begin ? TextPart.Of(document, begin) : null;
        var shown = part?.Document ?? document;
        var content = TextAnalyzer.Analyze(shown.Text, shown.Blocks, shown.Language, new DateAnchor(anchor));
        var json = ArticleJson.Of(version.File!.Name, version.Index, shown, content.Dates, article.Id) with
        {
            Assertions = assertions
                ? AssertionJson.Of(content with { Sentences = [.. content.Sentences.Take(MaxSentences)] }, anchor)
                : null
        };
        return ArticleLineWriter.Of(part is null ? json : part.Mark(json));
    }
}
