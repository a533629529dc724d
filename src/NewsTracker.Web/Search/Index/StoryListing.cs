using System.Globalization;
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
            .Select(g => string.Create(CultureInfo.InvariantCulture, $"{g.Key:yyyyMMdd}:{g.Count()}"))
            .TakeLast(MaxDays);
        var names = NamesOf(db, articles).Select(n => string.Create(CultureInfo.InvariantCulture, $"{n.Slug}\t{n.Words}\t{n.Articles}"));
        Statement.Run(
            db,
            """
            INSERT OR REPLACE INTO "StoryListings" ("StoryId", "Language", "Outlets", "Coverage", "Names")
            VALUES ($0, $1, $2, $3, $4)
            """,
            story.Id, LanguageOf(articles), string.Join('\n', outlets.Take(MaxOutlets).Select(o => o.Name.ReplaceLineEndings(" "))),
            string.Join(',', days), string.Join('\n', names));
        Statement.Run(db, """DELETE FROM "StoryOutlets" WHERE "StoryId" = $0""", story.Id);
        using var add = new Statement(
            db, """INSERT INTO "StoryOutlets" ("OutletId", "LatestDay", "StoryId", "Articles") VALUES ($0, $1, $2, $3)""");
        foreach (var outlet in outlets)
            add.Run(outlet.Id, story.LatestDay?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "", story.Id, outlet.Count);
    }

    internal static StoryListing Read(string? language, string outlets, string coverage, string names) => new(
        language, outlets.Split('\n', StringSplitOptions.RemoveEmptyEntries),
        [.. coverage.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(d => new DayCount(
            DateOnly.ParseExact(d.AsSpan(0, 8), "yyyyMMdd", CultureInfo.InvariantCulture),
            int.Parse(d.AsSpan(9), CultureInfo.InvariantCulture)))],
        [.. names
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(n => n.Split('\t'))
            .Select(n => new NameCount(n[0], n[1], int.Parse(n[2], CultureInfo.InvariantCulture)))]);

    internal static Dictionary<long, StoryListing> Of(NewsDb db, IEnumerable<long> stories)
    {
        var list = string.Join(',', stories.Select(id => id.ToString(CultureInfo.InvariantCulture)));
        return Statement.Rows(
            db, $"""SELECT "StoryId", "Language", "Outlets", "Coverage", "Names" FROM "StoryListings" WHERE "StoryId" IN ({list})""",
            r => (Id: r.GetInt64(0), Listing: Read(r.IsDBNull(1) ? null : r.GetString(1), r.GetString(2), r.GetString(3), r.GetString(4))))
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
