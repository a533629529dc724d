using System.Globalization;
using NewsTracker.Web.Search.Index;
using NewsTracker.Web.Search.Words;
using NewsTracker.Web.Storage;
using NewsTracker.Web.Storage.Rows;

namespace NewsTracker.Web.Search.Query;

/// <summary>Answers queries from the index. The work is bounded however many articles there are: see <see cref="SearchOptions"/>.</summary>
public sealed class SearchReader(NewsDb db)
{
    private const string InStory = """
         AND +rowid IN (SELECT "Id" FROM "SearchDocs" WHERE "StoryId" = $5
            UNION ALL SELECT d."Id" FROM "Stories" s JOIN "Articles" a ON a."SubStoryId" = s."Id" JOIN "SearchDocs" d ON d."ArticleId" = a."Id" WHERE s."ParentId" = $5)
        """;

    internal SearchOptions Options { get; init; } = SearchOptions.Default;

    internal async Task<SearchPage> FindAsync(SearchQuery query, string? cursor, int size, CancellationToken cancellation)
    {
        if (query.IsEmpty) return SearchPage.Empty;
        using var connection = Statement.Hold(db);
        var wanted = SearchExpression.WithForms(db, query.Wanted);
        var expression = new SearchExpression(wanted, SearchExpression.WithForms(db, query.Unwanted));
        var filters = SearchFilters.Of(db, query, Options);
        var asked = filters;
        if (wanted.Count > 0 && filters is { StoryId: null, Tags.Count: 0 } && Walks(wanted))
            filters = Newest(wanted, filters, query.ByDate ? BeforeOf(cursor, filters) : filters.End);
        var found = query.ByDate || wanted.Count == 0 ? Newest(expression, filters, cursor, size) : Best(expression, filters, cursor, size);
        var items = await new SearchHits(db, new SearchMatcher(wanted)).LoadAsync(found.Ids, cancellation);
        var isCut = filters.From > asked.From && found.Count <= Options.MaxCounted;
        return new SearchPage(
            items, found.Next, Math.Min(found.Count, Options.MaxCounted), found.Count > Options.MaxCounted,
            isCut ? [.. filters.Notes, LookedBackTo(filters.From)] : filters.Notes);
    }

    /// <summary>Whether several words are wanted and all are common: then no list is short, and all are walked side by side.</summary>
    private bool Walks(List<SearchForms> wanted)
    {
        var words = wanted.SelectMany(Words).ToList();
        return words.Count > 1 && words.TrueForAll(
            w => Count(new SearchExpression([w], []).Text([]), SearchFilters.None) > Options.MaxCounted);
    }

    /// <summary>
    /// The filters, but for the newest documents before a number alone: those with the newest matches of the rarest word, for all that is
    /// found holds it, and not too many in all.
    /// </summary>
    private SearchFilters Newest(List<SearchForms> wanted, SearchFilters filters, long before)
    {
        var walked = Statement.Number(
            db, """SELECT "Id" FROM "SearchDocs" WHERE "Id" < $0 ORDER BY "Id" DESC LIMIT 1 OFFSET $1""", before, Options.MaxWalked) ?? 0;
        var edge = Math.Max(walked, wanted.SelectMany(Words).Min(w => Back(w, before)));
        return edge > filters.From ? filters with { From = edge } : filters;
    }

    /// <summary>The last of a word's newest documents before a number; 0 where it has no more than those.</summary>
    private long Back(SearchForms word, long before) => Statement.Number(
        db,
        """SELECT rowid FROM "SearchIndex" WHERE "SearchIndex" MATCH $0 AND rowid < $1 ORDER BY rowid DESC LIMIT 1 OFFSET $2""",
        new SearchExpression([word], []).Text([]), before, Options.MaxTogether) ?? 0;

    private static string LookedBackTo(long edge) => DocumentId.Day(edge) is { } day
        ? string.Create(
            CultureInfo.InvariantCulture,
            $"These words are very common: what is older than {day:yyyy-MM-dd} was not looked through. Add to:{day:yyyy-MM-dd} to go on there.")
        : "These words are very common: what has no date was not looked through.";

    private static IEnumerable<SearchForms> Words(SearchForms term) => term.Term.Words.Count == 1
        ? [term]
        : term.Term.Words
            .Distinct(StringComparer.Ordinal)
            .Take(4)
            .Select(w => new SearchForms(new([w], false, false), new HashSet<string>()));

    private static long BeforeOf(string? cursor, SearchFilters filters) =>
        long.TryParse(cursor, NumberStyles.None, CultureInfo.InvariantCulture, out var last) ? Math.Min(last, filters.End) : filters.End;

    private Found Newest(SearchExpression expression, SearchFilters filters, string? cursor, int size)
    {
        var ids = Ids(expression.Text(filters.Tags), filters with { End = BeforeOf(cursor, filters) }, size + 1);
        return new Found(
            [.. ids.Take(size)],
            ids.Count > size ? ids[size - 1].ToString(CultureInfo.InvariantCulture) : null,
            Count(expression.Text(filters.Tags), filters));
    }

    private Found Best(SearchExpression expression, SearchFilters filters, string? cursor, int size)
    {
        var newest = Ids(expression.Text(filters.Tags), filters, Options.MaxCounted + 1);
        var candidates = newest.Take(Options.Newest).ToHashSet();
        if (newest.Count > Options.Newest)
            candidates.UnionWith(Ids(expression.Text(filters.Tags, inTitle: true), filters, Options.NewestTitles));
        var score = new SearchScore([.. expression.Wanted.Select(t => (t, Rarity(t, expression.Wanted.Count == 1)))], Options);
        var ordered = SearchTexts.Of(db, [.. candidates])
            .Select(d => (d.Id, Score: Math.Round(score.Of(d.Title, d.Body), 6)))
            .OrderByDescending(d => d.Score).ThenByDescending(d => d.Id)
            .ToList();
        if (Place(cursor) is { } place)
            ordered = [.. ordered.Where(d => d.Score < place.Score || (d.Score == place.Score && d.Id < place.Id))];
        var next = ordered.Count > size
            ? string.Create(CultureInfo.InvariantCulture, $"{ordered[size - 1].Score}_{ordered[size - 1].Id}")
            : null;
        return new Found([.. ordered.Take(size).Select(d => d.Id)], next, newest.Count);
    }

    /// <summary>
    /// A lone term needs no weight against others; a phrase is at least as rare as its rarest word, which is found without walking through
    /// its words' lists.
    /// </summary>
    private double Rarity(SearchForms term, bool alone)
    {
        if (alone) return 1;
        return SearchScore.Rarity(Words(term).Min(w => Count(new SearchExpression([w], []).Text([]), SearchFilters.None)), Options);
    }

    private List<long> Ids(string match, SearchFilters filters, int most) => Statement.Rows(
        db, $"SELECT rowid {From(filters)} ORDER BY rowid DESC LIMIT $4", r => r.GetInt64(0), match, filters.From, filters.End,
        (long?)filters.Kind, most, filters.StoryId);

    private int Count(string match, SearchFilters filters) => (int)(Statement.Number(
        db, $"SELECT count(*) FROM (SELECT 1 {From(filters)} LIMIT $4)", match, filters.From, filters.End, (long?)filters.Kind,
        Options.MaxCounted + 1, filters.StoryId)
            ?? 0);

    private static string From(SearchFilters filters) =>
        $"""FROM "SearchIndex" WHERE "SearchIndex" MATCH $0 AND rowid >= $1 AND rowid < $2{(filters.Kind is null ? "" : " AND rowid & 3 = $3")}{(filters.StoryId is null ? "" : InStory)}""";

    private static (double Score, long Id)? Place(string? cursor)
    {
        var parts = (cursor ?? "").Split('_');
        return parts.Length == 2
            && double.TryParse(parts[0], NumberStyles.Float, CultureInfo.InvariantCulture, out var score)
            && long.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            ? (score, id)
            : null;
    }

    private sealed record Found(IReadOnlyList<long> Ids, string? Next, int Count);
}
