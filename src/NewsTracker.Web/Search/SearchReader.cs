using System.Globalization;
using NewsTracker.Web.Storage;

namespace NewsTracker.Web.Search;

/// <summary>Answers queries from the index. The work is bounded: see <see cref="SearchOptions.Candidates"/>.</summary>
public sealed class SearchReader(NewsDb db)
{
    private const string InStory = """
         AND +rowid IN (SELECT "Id" FROM "SearchDocs" WHERE "StoryId" = $5
            UNION ALL SELECT d."Id" FROM "Stories" s JOIN "Articles" a ON a."SubStoryId" = s."Id" JOIN "SearchDocs" d ON d."ArticleId" = a."Id" WHERE s."ParentId" = $5)
        """;

    private readonly SearchOptions options = SearchOptions.Default;

    internal async Task<SearchPage> FindAsync(SearchQuery query, string? cursor, int size, CancellationToken cancellation)
    {
        if (query.IsEmpty) return SearchPage.Empty;
        var wanted = SearchExpression.WithForms(db, query.Wanted);
        var filters = SearchFilters.Of(db, query, options);
        var match = SearchExpression.Of(wanted, SearchExpression.WithForms(db, query.Unwanted), filters.Tags);
        var byDate = query.ByDate || wanted.Count == 0;
        var found = byDate ? Newest(match, filters, cursor, size) : Best(match, filters, cursor, size);
        var items = await new SearchHits(db, new SearchMatcher(wanted)).LoadAsync(found.Ids, cancellation);
        return new SearchPage(items, found.Next, Math.Min(found.Count, options.Candidates), found.Count > options.Candidates, filters.Notes);
    }

    private Found Newest(string match, SearchFilters filters, string? cursor, int size)
    {
        var before = long.TryParse(cursor, NumberStyles.None, CultureInfo.InvariantCulture, out var last) ? Math.Min(last, filters.End) : filters.End;
        var ids = Statement.Rows(db, $"SELECT rowid {From(filters)} ORDER BY rowid DESC LIMIT $4", r => r.GetInt64(0), match, filters.From, before, Kind(filters), size + 1, filters.StoryId);
        var count = Statement.Number(db, $"SELECT count(*) FROM (SELECT 1 {From(filters)} LIMIT $4)", match, filters.From, filters.End, Kind(filters), options.Candidates + 1, filters.StoryId);
        return new Found([.. ids.Take(size)], ids.Count > size ? ids[size - 1].ToString(CultureInfo.InvariantCulture) : null, (int)(count ?? 0));
    }

    private Found Best(string match, SearchFilters filters, string? cursor, int size)
    {
        var ranked = Statement.Rows(
            db, string.Create(CultureInfo.InvariantCulture, $"SELECT rowid, bm25(\"SearchIndex\", {options.TitleWeight}, 1.0, 0.0) {From(filters)} ORDER BY rowid DESC LIMIT $4"),
            r => (Id: r.GetInt64(0), Score: Math.Round(r.GetDouble(1), 6)), match, filters.From, filters.End, Kind(filters), options.Candidates + 1, filters.StoryId);
        var ordered = ranked.Take(options.Candidates).OrderBy(r => r.Score).ThenByDescending(r => r.Id).ToList();
        if (Place(cursor) is { } place) ordered = [.. ordered.Where(r => r.Score > place.Score || (r.Score == place.Score && r.Id < place.Id))];
        var next = ordered.Count > size ? string.Create(CultureInfo.InvariantCulture, $"{ordered[size - 1].Score}_{ordered[size - 1].Id}") : null;
        return new Found([.. ordered.Take(size).Select(r => r.Id)], next, ranked.Count);
    }

    private static string From(SearchFilters filters) =>
        $"""FROM "SearchIndex" WHERE "SearchIndex" MATCH $0 AND rowid >= $1 AND rowid < $2{(filters.Kind is null ? "" : " AND rowid & 3 = $3")}{(filters.StoryId is null ? "" : InStory)}""";

    private static long? Kind(SearchFilters filters) => (long?)filters.Kind;

    private static (double Score, long Id)? Place(string? cursor)
    {
        var parts = (cursor ?? "").Split('_');
        return parts.Length == 2 && double.TryParse(parts[0], NumberStyles.Float, CultureInfo.InvariantCulture, out var score) && long.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            ? (score, id)
            : null;
    }

    private sealed record Found(IReadOnlyList<long> Ids, string? Next, int Count);
}
