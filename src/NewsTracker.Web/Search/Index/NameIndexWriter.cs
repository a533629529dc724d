using System.Globalization;
using NewsTracker.Core.Language.Names;
using NewsTracker.Web.Storage;
using NewsTracker.Web.Storage.Rows;
using NewsTracker.Web.Words;

namespace NewsTracker.Web.Search.Index;

/// <summary>
/// Keeps which articles mention which names, and the kind that most of them give a name. Spellings of one name ("Brennky", "Brennkyy") are
/// one; within an article its surname counts for the full name.
/// </summary>
internal sealed class NameIndexWriter(NewsDb db) : IDisposable
{
    private readonly ShortNames shorts = new(db);
    private readonly Statement byForm = new(db, """SELECT "NameId" FROM "NameForms" WHERE "Form" = $0""");
    private readonly Statement alike = new(
        db, """SELECT "Id", "Words" FROM "Names" WHERE "Bucket" = $0 ORDER BY "Articles" DESC, "Id" LIMIT 40""");
    private readonly Statement bySlug = new(db, """SELECT "Id" FROM "Names" WHERE "Slug" = $0""");
    private readonly Statement add = new(db, """INSERT INTO "Names" ("Words", "Slug", "Bucket") VALUES ($0, $1, $2) RETURNING "Id" """);
    private readonly Statement addForm = new(db, """INSERT INTO "NameForms" ("Form", "NameId") VALUES ($0, $1)""");
    private readonly Statement forget = new(db, """DELETE FROM "NameMentions" WHERE "ArticleId" = $0""");
    private readonly Statement mention = new(
        db,
        """INSERT OR IGNORE INTO "NameMentions" ("NameId", "Day", "ArticleId", "Times", "Start", "End") VALUES ($0, $1, $2, $3, $4, $5)""");

    /// <summary>
    /// The majority of the articles without a count of each kind: a vote for another kind takes one off the lead (Boyer and Moore, "MJRTY:
    /// A Fast Majority Vote Algorithm", 1991).
    /// </summary>
    private readonly Statement vote = new(
        db,
        """
        UPDATE "Names" SET
            "Kind" = CASE WHEN "Kind" = $1 OR "KindLead" > 0 THEN "Kind" ELSE $1 END,
            "KindLead" = CASE WHEN "Kind" = $1 THEN "KindLead" + 1 WHEN "KindLead" > 0 THEN "KindLead" - 1 ELSE 1 END
        WHERE "Id" = $0
        """);

    public void Write(long article, DateOnly? day, IReadOnlyList<MentionedName> names)
    {
        forget.Run(article);
        foreach (var name in names)
        {
            var id = shorts.FullOf(name) ?? IdOf(name.Words);
            mention.Run(id, day?.DayNumber ?? 0, article, name.Times, name.Sentence.Start, name.Sentence.End);
            vote.Run(id, (int)name.Kind);
            shorts.Add(id, name);
        }
    }

    public void Dispose()
    {
        shorts.Dispose();
        foreach (var statement in new[] { byForm, alike, bySlug, add, addForm, forget, mention, vote }) statement.Dispose();
    }

    private long IdOf(string words)
    {
        if (byForm.Number(words) is { } known) return known;
        var bucket = Aliases.SpellingKey(words);
        var same = alike
            .Rows(r => (Id: r.GetInt64(0), Words: r.GetString(1)), bucket)
            .Where(n => Aliases.IsSame(n.Words, words))
            .Select(n => (long?)n.Id)
            .FirstOrDefault();
        var id = same ?? add.Number(words, FreeSlug(words), bucket)!.Value;
        addForm.Run(words, id);
        return id;
    }

    private string FreeSlug(string words)
    {
        var stem = SlugText.Of(words);
        var slug = stem;
        for (var n = 2; bySlug.Number(slug) is not null; n++) slug = string.Create(CultureInfo.InvariantCulture, $"{stem}-{n}");
        return slug;
    }
}
