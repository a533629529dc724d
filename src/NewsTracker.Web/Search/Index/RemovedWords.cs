using System.Globalization;
using NewsTracker.Web.Search.Words;
using NewsTracker.Web.Storage;
using NewsTracker.Web.Storage.Rows;

namespace NewsTracker.Web.Search.Index;

/// <summary>
/// Takes the words of removed documents out of the search index for good, within the removing transaction. The index keeps a deleted
/// document's words until its parts are merged, and tables beside it know every word and every spelling of a name that was ever met.
/// </summary>
internal static class RemovedWords
{
    /// <summary>The names that these articles mention, to be asked before the articles go.</summary>
    public static IReadOnlyList<long> NamesOf(NewsDb db, IEnumerable<long> articles)
    {
        var list = string.Join(',', articles.Select(id => id.ToString(CultureInfo.InvariantCulture)));
        return Statement.Rows(db, $"""SELECT DISTINCT "NameId" FROM "NameMentions" WHERE "ArticleId" IN ({list})""", r => r.GetInt64(0));
    }

    /// <summary>
    /// Merges the index into one part, which leaves deleted words behind, and forgets stems, spellings and names that no document has any
    /// more.
    /// </summary>
    public static void Purge(NewsDb db, IReadOnlyList<long> names)
    {
        Statement.Run(db, """INSERT INTO "SearchIndex" ("SearchIndex") VALUES ('optimize')""");
        Statement.Run(db, """CREATE VIRTUAL TABLE IF NOT EXISTS temp."SearchTerms" USING fts5vocab('main', 'SearchIndex', 'row')""");
        Statement.Run(db, """DELETE FROM "SearchStems" WHERE "Term" NOT IN (SELECT term FROM temp."SearchTerms")""");
        foreach (var name in names) Spellings(db, name);
        Statement.Run(db, """DELETE FROM "NameShorts" WHERE "NameId" IN (SELECT "Id" FROM "Names" WHERE "Articles" <= 0)""");
        Statement.Run(db, """DELETE FROM "NameForms" WHERE "NameId" IN (SELECT "Id" FROM "Names" WHERE "Articles" <= 0)""");
        Statement.Run(db, """DELETE FROM "Names" WHERE "Articles" <= 0""");
        Statement.Run(db, """DELETE FROM "NameAddresses" WHERE "Words" NOT IN (SELECT "Form" FROM "NameForms")""");
    }

    private static void Spellings(NewsDb db, long name)
    {
        var forms = Statement.Rows(db, """SELECT "Form" FROM "NameForms" WHERE "NameId" = $0""", r => r.GetString(0), name);
        foreach (var form in Statement.Rows(db, """SELECT "Form" FROM "NameShorts" WHERE "NameId" = $0""", r => r.GetString(0), name))
        {
            if (!IsOnFile(db, form)) Statement.Run(db, """DELETE FROM "NameShorts" WHERE "Form" = $0""", form);
        }

        var left = forms.Where(f => IsOnFile(db, f)).ToList();
        foreach (var form in forms.Except(left)) Statement.Run(db, """DELETE FROM "NameForms" WHERE "Form" = $0""", form);
        if (left.Count > 0) Statement.Run(
            db,
            """UPDATE "Names" SET "Words" = $1 WHERE "Id" = $0 AND "Words" NOT IN (SELECT "Form" FROM "NameForms" WHERE "NameId" = $0)""",
            name, left[0]);
    }

    private static bool IsOnFile(NewsDb db, string form) =>
        Statement.Number(db, """SELECT 1 FROM "SearchIndex" WHERE "SearchIndex" MATCH $0 LIMIT 1""", Phrase(form)) is not null;

    /// <summary>The words of a spelling side by side, as the index has them.</summary>
    private static string Phrase(string form)
    {
        var words = new List<string>();
        var reader = new SearchWords(form);
        while (reader.Next()) words.Add(reader.Folded.ToString());
        reader.Dispose();
        return $"\"{string.Join(' ', words)}\"";
    }
}
