using System.Globalization;
using System.Text.Json;
using NewsTracker.Web.Storage;
using NewsTracker.Web.Storage.Model;
using NewsTracker.Web.Storage.Rows;

namespace NewsTracker.Web.Search.Index;

/// <summary>A name and how many of a story's newest articles mention it.</summary>
public sealed record NameCount(string Slug, string Words, int Articles);

/// <summary>How many articles one day brought.</summary>
public sealed record DayCount(DateOnly Day, int Articles);

/// <summary>
/// What lists show of a story beside its own row: language, outlets, articles by day, the names it is about. Written with its digest.
/// </summary>
public sealed record StoryListing(
    string? Language, IReadOnlyList<string> Outlets, IReadOnlyList<DayCount> Coverage, IReadOnlyList<NameCount> Names)
{
    private const int MaxOutlets = 6;
    private const int MaxDays = 120;
    private const int MaxNames = 6;
    private const int ArticlesForNames = 50;

    internal static StoryListing Empty { get; } = new(null, [], [], []);

    /// <summary>The language of most of the articles; null when none is known.</summary>
    internal static string? LanguageOf(IEnumerable<Article> articles) => articles.Where(a => !string.IsNullOrEmpty(a.Language))
        .GroupBy(a => a.Language, StringComparer.Ordinal).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal)
        .Select(g => g.Key).FirstOrDefault();

    internal static void Write(NewsDb db, Story story, IReadOnlyList<Article> articles)
    {
        var outlets = articles.Where(a => a.Outlet is not null).GroupBy(a => a.Outlet!.Id)
            .Select(g => (Id: g.Key, g.First().Outlet!.Name, Count: g.Count()))
            .OrderByDescending(o => o.Count).ThenBy(o => o.Name, StringComparer.Ordinal).ToList();
        var days = articles
            .Where(a => a.Published is not null)
            .GroupBy(a => a.Published!.Start)
            .OrderBy(g => g.Key)
            .Select(g => new DayCount(g.Key, g.Count()))
            .TakeLast(MaxDays);
        Statement.Run(
            db,
            """
            INSERT OR REPLACE INTO "StoryListings" ("StoryId", "Language", "Outlets", "Coverage", "Names")
            VALUES ($0, $1, $2, $3, $4)
            """,
            story.Id, LanguageOf(articles), Json(outlets.Take(MaxOutlets).Select(o => o.Name)), Json(days), Json(NamesOf(db, articles)));
        Statement.Run(db, """DELETE FROM "StoryOutlets" WHERE "StoryId" = $0""", story.Id);
        using var add = new Statement(
            db, """INSERT INTO "StoryOutlets" ("OutletId", "LatestDay", "StoryId", "Articles") VALUES ($0, $1, $2, $3)""");
        foreach (var outlet in outlets)
            add.Run(outlet.Id, story.LatestDay?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "", story.Id, outlet.Count);
    }

    private static string Json<T>(IEnumerable<T> values) => JsonSerializer.Serialize(values, DigestRows.Json);

    private static T[] Values<T>(string json) => JsonSerializer.Deserialize<T[]>(json, DigestRows.Json) ?? [];

    internal static Dictionary<long, StoryListing> Of(NewsDb db, IEnumerable<long> stories)
    {
        var list = string.Join(',', stories.Select(id => id.ToString(CultureInfo.InvariantCulture)));
        return Statement.Rows(
            db, $"""SELECT "StoryId", "Language", "Outlets", "Coverage", "Names" FROM "StoryListings" WHERE "StoryId" IN ({list})""",
            r => (Id: r.GetInt64(0), Listing: new StoryListing(
                r.IsDBNull(1) ? null : r.GetString(1), Values<string>(r.GetString(2)), Values<DayCount>(r.GetString(3)),
                Values<NameCount>(r.GetString(4)))))
            .ToDictionary(r => r.Id, r => r.Listing);
    }

    private static List<NameCount> NamesOf(NewsDb db, IReadOnlyList<Article> articles)
    {
        var list = string.Join(
            ',',
            articles
                .OrderByDescending(a => a.Published?.Start ?? a.AnchorDay).ThenBy(a => a.Id)
                .Take(ArticlesForNames)
                .Select(a => a.Id.ToString(CultureInfo.InvariantCulture)));
        return Statement.Rows(
            db, $"""
            SELECT n."Slug", n."Words", count(*) FROM "NameMentions" m JOIN "Names" n ON n."Id" = m."NameId" WHERE m."ArticleId" IN ({list})
            GROUP BY n."Id" ORDER BY count(*) DESC, sum(m."Times") DESC, n."Id" LIMIT $0
            """,
            r => new NameCount(r.GetString(0), r.GetString(1), r.GetInt32(2)), MaxNames);
    }
}
