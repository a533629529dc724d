using NewsTracker.Core.Grouping.Anchors;
using NewsTracker.Core.Grouping.Identity;
using NewsTracker.Web.Search.Words;
using NewsTracker.Web.Storage;
using NewsTracker.Web.Storage.Rows;

namespace NewsTracker.Web.Search.Query;

/// <summary>
/// The filters of a query as the index knows them: tags of which one each must be carried, a span of document numbers, a kind, a story.
/// </summary>
internal sealed record SearchFilters(
    IReadOnlyList<IReadOnlyList<string>> Tags, long From, long End, SearchKind? Kind, long? StoryId, IReadOnlyList<string> Notes)
{
    public static SearchFilters None { get; } = new([], 0, long.MaxValue, null, null, []);

    public static SearchFilters Of(NewsDb db, SearchQuery query, SearchOptions options)
    {
        var notes = new List<string>();
        var tags = new List<IReadOnlyList<string>>();
        if (query.Outlet is { } name)
        {
            var outlets = Outlets(db, name, options.FilterOutlets);
            if (outlets.Count == 0) notes.Add($"No outlet is called “{name}”.");
            tags.Add([.. outlets.DefaultIfEmpty(0).Select(SearchTags.Outlet)]);
        }

        if (query.Language is { } language) tags.Add([SearchTags.Language(language)]);
        var story = query.Story is { } asked ? Story(db, asked) : null;
        if (query.Story is not null && story is null) notes.Add($"No story is called “{query.Story}”.");
        var from = query.From ?? (query.To is null ? null : DateOnly.FromDayNumber(1));
        return new SearchFilters(
            tags, from is null ? 0 : DocumentId.First(from), query.To is { } to ? DocumentId.End(to) : long.MaxValue, query.Kind,
            query.Story is null ? null : story ?? 0, notes);
    }

    private static List<long> Outlets(NewsDb db, string name, int most)
    {
        var key = IdentityKeys.Outlet(name) ?? name;
        var exact = Statement.Rows(db, """SELECT "Id" FROM "Outlets" WHERE "Key" = $0""", r => r.GetInt64(0), key);
        return exact.Count > 0
            ? exact
            : Statement.Rows(
                db, """SELECT "Id" FROM "Outlets" WHERE instr("Key", $0) > 0 ORDER BY length("Key"), "Id" LIMIT $1""", r => r.GetInt64(0),
                key, most);
    }

    /// <summary>The story at an address; else the newest whose title holds the words.</summary>
    private static long? Story(NewsDb db, string asked)
    {
        if (Statement.Number(
            db,
            """SELECT coalesce(s."ParentId", s."Id") FROM "StorySlugs" x JOIN "Stories" s ON s."Id" = x."StoryId" WHERE x."Slug" = $0""",
            asked) is { } known)
            return known;
        var words = SearchWords.Of(asked)
            .Select(w => new SearchForms(new SearchTerm([w.Folded], false, false), new HashSet<string>()))
            .Take(8)
            .ToList();
        return words.Count == 0 ? null : Statement.Number(
            db,
            """
            SELECT d."StoryId"
            FROM "SearchIndex" f
            JOIN "SearchDocs" d ON d."Id" = f.rowid
            WHERE f."SearchIndex" MATCH $0 AND f.rowid & 3 = 3
            ORDER BY f.rowid DESC LIMIT 1
            """,
            new SearchExpression(words, []).Text([]));
    }
}
