using Microsoft.EntityFrameworkCore;
using NewsTracker.Web.Storage.Search;

namespace NewsTracker.Web.Storage;

/// <summary>Derived data, brought to this program's version after the schema; nothing is done on a store of this version.</summary>
public sealed record DerivedData(Action<NewsDb> Upgrade);

/// <summary>
/// The one way to this program's schema, the same for a new store and one of any earlier version: the model's migrations in the order of
/// their ids, then the objects of search and counts in their order, then derived data. A killed upgrade goes on where it stopped.
/// </summary>
internal static class SchemaUpgrade
{
    public static void Run(NewsDb db, IEnumerable<DerivedData> derived)
    {
        var locked = db.Database.SqlQueryRaw<int>("SELECT count(*) AS Value FROM sqlite_master WHERE name = '__EFMigrationsLock'").Single();
        if (locked > 0) db.Database.ExecuteSqlRaw("DELETE FROM \"__EFMigrationsLock\"");
        // Migrating compares the whole model with its snapshot: half of a start's work, for nothing where no migration waits.
        if (db.Database.GetPendingMigrations().Any()) db.Database.Migrate();
        MakeObjects(db);
        foreach (var data in derived) data.Upgrade(db);
    }

    private static void MakeObjects(NewsDb db)
    {
        var known = db.Database.SqlQueryRaw<SchemaRow>("SELECT name AS Name, coalesce(sql, '') AS Sql FROM sqlite_master")
            .ToDictionary(r => r.Name, r => r.Sql, StringComparer.Ordinal);
        var script = new List<string>();
        foreach (var (table, column, type) in SearchSchema.Added)
        {
            if (known.TryGetValue(table, out var made) && !made.Contains($"\"{column}\"", StringComparison.Ordinal))
                script.Add($"ALTER TABLE \"{table}\" ADD COLUMN \"{column}\" {type}");
        }

        foreach (var wanted in SearchSchema.Objects)
        {
            if (!known.TryGetValue(wanted.Name, out var sql)) script.Add(wanted.Sql);
            else if (sql != wanted.Sql && wanted.Drop is { } drop) script.AddRange([drop, wanted.Sql]);
        }

        if (script.Count == 0) return;
        using var transaction = db.Database.BeginTransaction();
        foreach (var statement in script) db.Database.ExecuteSqlRaw(statement);
        transaction.Commit();
    }

    private sealed record SchemaRow(string Name, string Sql);
}
