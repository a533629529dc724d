using System.Collections.Frozen;
using System.Data.Common;
using System.Globalization;
using System.Text.Json;
using NewsTracker.Core.Text;
using NewsTracker.Web.Storage.Model;

namespace NewsTracker.Web.Storage.Rows;

/// <summary>
/// The articles of a story with the columns that its page shows, and the words that it quotes. Written by hand: a story may hold thousands,
/// and a page is made of few columns of each.
/// </summary>
internal static class StoryArticleRows
{
    private const string Columns = """
        a."Id", a."ExternalId", a."OutletId", o."Name", a."Title", a."TitleDerived", a."Url", a."Language", a."HasText", a."CopyOfId",
        a."SubStoryId", a."Reason", a."Byline", a."AnchorDay", a."PublishedStart", a."PublishedEnd", a."PublishedPrecision",
        a."PublishedTime", a."PublishedFrom"
        """;

    private static readonly FrozenDictionary<string, DatePrecision> Precisions =
        Enum.GetValues<DatePrecision>().ToFrozenDictionary(p => p.ToString(), StringComparer.Ordinal);

    /// <summary>In the order of publication; their keys, places and files are not filled.</summary>
    public static List<Article> Of(NewsDb db, long story, bool isSubStory)
    {
        var outlets = new Dictionary<long, Outlet>();
        var homes = isSubStory ? "= $0" : "IN (SELECT s.\"Id\" FROM \"Stories\" s WHERE s.\"ParentId\" = $0)";
        return Statement.Rows(
            db,
            $"""
            SELECT {Columns} FROM "Articles" a LEFT JOIN "Outlets" o ON o."Id" = a."OutletId"
            WHERE a."SubStoryId" {homes} AND a."RemovedAt" IS NULL ORDER BY a."PublishedStart", a."Id"
            """,
            r => Read(r, outlets), story);
    }

    /// <summary>The words of these versions; those that are gone are left out.</summary>
    public static List<(long Article, int Version, string Text)> Texts(
        NewsDb db, IReadOnlyCollection<(long Article, int Version)> versions) => versions.Count == 0 ? [] : Statement.Rows(
        db,
        """
        SELECT v."ArticleId", v."Number", v."Text" FROM json_each($0) j
        CROSS JOIN "ArticleVersions" v ON v."ArticleId" = (j.value ->> 0) AND v."Number" = (j.value ->> 1)
        """,
        r => (r.GetInt64(0), r.GetInt32(1), r.GetString(2)),
        JsonSerializer.Serialize(versions.Select(v => new[] { v.Article, v.Version })));

    private static Article Read(DbDataReader r, Dictionary<long, Outlet> outlets) => new()
    {
        Id = r.GetInt64(0), ExternalId = Text(r, 1), OutletId = Number(r, 2), Outlet = OutletOf(r, outlets), Title = r.GetString(4),
        TitleDerived = r.GetBoolean(5), Url = Text(r, 6), Language = Text(r, 7), HasText = r.GetBoolean(8), CopyOfId = Number(r, 9),
        SubStoryId = r.GetInt64(10), Reason = Text(r, 11), Byline = Names(r.GetString(12)), AnchorDay = Day(r, 13),
        Published = Published(r), TitleKey = "",
    };

    private static Outlet? OutletOf(DbDataReader r, Dictionary<long, Outlet> outlets)
    {
        if (Number(r, 2) is not { } id || Text(r, 3) is not { } name) return null;
        if (!outlets.TryGetValue(id, out var outlet)) outlets[id] = outlet = new Outlet { Id = id, Name = name, Key = "" };
        return outlet;
    }

    private static StoredDate? Published(DbDataReader r) => Day(r, 14) is { } start && Day(r, 15) is { } end
        ? new StoredDate { Start = start, End = end, Precision = Precisions[r.GetString(16)], Time = Text(r, 17), From = r.GetString(18) }
        : null;

    private static List<string> Names(string json) => json == "[]" ? [] : JsonSerializer.Deserialize<List<string>>(json) ?? [];

    private static string? Text(DbDataReader r, int column) => r.IsDBNull(column) ? null : r.GetString(column);

    private static long? Number(DbDataReader r, int column) => r.IsDBNull(column) ? null : r.GetInt64(column);

    private static DateOnly? Day(DbDataReader r, int column) => r.IsDBNull(column)
        ? null
        : DateOnly.ParseExact(r.GetString(column), "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
