using System.Globalization;
using NewsTracker.Web.Search.Words;
using NewsTracker.Web.Storage;
using NewsTracker.Web.Storage.Rows;

namespace NewsTracker.Web.Search.Index;

/// <summary>The words behind documents of the index.</summary>
internal static class SearchTexts
{
    private const string Articles = """
        SELECT d."Id", a."Title", coalesce((SELECT v."Text" FROM "ArticleVersions" v WHERE v."ArticleId" = a."Id" ORDER BY v."Number" DESC LIMIT 1), '')
        FROM "SearchDocs" d JOIN "Articles" a ON a."Id" = d."ArticleId" WHERE d."Id" IN ({0})
        """;

    private const string Sentences = """
        SELECT d."Id", '', s."Text"
        FROM "SearchDocs" d
        JOIN "SummarySentences" s ON s."Id" = d."PartId"
        WHERE d."Id" IN ({0})
        """;
    private const string Events = """
        SELECT d."Id", '', e."Text" || ' ' || coalesce(e."Quote", '')
        FROM "SearchDocs" d
        JOIN "TimelineEvents" e ON e."Id" = d."PartId"
        WHERE d."Id" IN ({0})
        """;
    private const string Stories = """
        SELECT d."Id", s."Title", coalesce(s."Lead", '')
        FROM "SearchDocs" d
        JOIN "Stories" s ON s."Id" = d."StoryId"
        WHERE d."Id" IN ({0})
        """;

    public static IEnumerable<(long Id, string Title, string Body)> Of(NewsDb db, IReadOnlyList<long> ids)
    {
        foreach (var kind in ids.GroupBy(DocumentId.Kind))
        {
            var sql = kind.Key switch { SearchKind.Article => Articles, SearchKind.Sentence => Sentences, SearchKind.Event => Events, _ =>
                Stories };
            var list = string.Join(',', kind.Select(id => id.ToString(CultureInfo.InvariantCulture)));
            foreach (var row in Statement.Rows(
                db, sql.Replace("{0}", list, StringComparison.Ordinal), r => (r.GetInt64(0), r.GetString(1), r.GetString(2))))
                yield return row;
        }
    }
}
