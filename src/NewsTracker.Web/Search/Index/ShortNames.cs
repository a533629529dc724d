using NewsTracker.Core.Language.Names;
using NewsTracker.Web.Storage;
using NewsTracker.Web.Storage.Rows;

namespace NewsTracker.Web.Search.Index;

/// <summary>
/// Knows which full names articles shorten to which single words. An article that has the short form alone ("Dell said") counts for the
/// full name when nearly all articles that tell mean that one; a word that several share stays a name of its own.
/// </summary>
internal sealed class ShortNames(NewsDb db) : IDisposable
{
    private readonly Statement add = new(
        db,
        """
        INSERT INTO "NameShorts" ("Form", "NameId", "Articles") VALUES ($0, $1, 1)
        ON CONFLICT ("Form", "NameId") DO UPDATE SET "Articles" = "Articles" + 1
        """);

    /// <summary>The name that at least four of five articles mean by the form.</summary>
    private readonly Statement full = new(
        db,
        """
        SELECT s."NameId" FROM "NameShorts" s JOIN "Names" n ON n."Id" = s."NameId"
        WHERE s."Form" = $0 AND n."Articles" > 0
          AND s."Articles" * 5 >= 4 * (SELECT sum("Articles") FROM "NameShorts" WHERE "Form" = $0)
        """);
    private readonly Statement own = new(db, """SELECT "NameId" FROM "NameForms" WHERE "Form" = $0 AND "NameId" <> $1""");
    private readonly Statement ofKind = new(db, """SELECT "Id" FROM "Names" WHERE "Id" = $0 AND "Words" = $1 AND "Kind" = $2""");
    private readonly Statement copy = new(
        db,
        """
        INSERT OR IGNORE INTO "NameMentions" SELECT $1, "Day", "ArticleId", "Times", "Start", "End" FROM "NameMentions" WHERE "NameId" = $0
        """);
    private readonly Statement clear = new(db, """DELETE FROM "NameMentions" WHERE "NameId" = $0""");
    private readonly Statement point = new(db, """UPDATE "NameForms" SET "NameId" = $1 WHERE "NameId" = $0""");

    /// <summary>The full name for which a name of one word stands; null for a full name, and where it is not sure.</summary>
    public long? FullOf(MentionedName name) => IsShort(name.Words, name.Kind) ? full.Number(name.Words) : null;

    /// <summary>
    /// Notes the short forms that an article uses for a name, and gives it the articles of those that had only the short form so far.
    /// </summary>
    public void Add(long id, MentionedName name)
    {
        foreach (var form in name.Shorts)
        {
            if (!IsShort(form, name.Kind)) continue;
            add.Run(form, id);
            if (full.Number(form) != id || own.Number(form, id) is not { } lone) continue;
            if (ofKind.Number(lone, form, (int)name.Kind) is null) continue;
            copy.Run(lone, id);
            clear.Run(lone);
            point.Run(lone, id);
        }
    }

    public void Dispose()
    {
        foreach (var statement in new[] { add, full, own, ofKind, copy, clear, point }) statement.Dispose();
    }

    /// <summary>A person's surname or first name, or an abbreviation in capitals.</summary>
    private static bool IsShort(string form, NameKind kind) => !form.Contains(' ', StringComparison.Ordinal)
        && (kind == NameKind.Person || (kind == NameKind.Body && form.All(c => !char.IsLower(c))));
}
