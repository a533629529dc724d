using Microsoft.EntityFrameworkCore;

namespace NewsTracker.Web.Storage;

/// <summary>What the database does beside keeping rows, in its own words.</summary>
internal static class StoreUpkeep
{
    /// <summary>Whether what is deleted in this transaction is overwritten on the disk.</summary>
    public static Task OverwriteDeletedAsync(NewsDb db, bool isOn, CancellationToken cancellation) =>
        db.Database.ExecuteSqlRawAsync(isOn ? "PRAGMA secure_delete=ON" : "PRAGMA secure_delete=OFF", cancellation);

    /// <summary>Brings the log of changes into the database and empties it.</summary>
    public static Task EmptyLogAsync(NewsDb db, CancellationToken cancellation) =>
        db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)", cancellation);

    /// <summary>What the database finds wrong in its own file, the search index included; nothing when it is intact.</summary>
    public static IReadOnlyList<string> Damage(NewsDb db) => FileConnection.Damage(db.Database.GetDbConnection().DataSource);

    /// <summary>Rows that point to rows which are not there.</summary>
    public static Task<List<string>> LostReferencesAsync(NewsDb db, CancellationToken cancellation) => db.Database
        .SqlQueryRaw<string>(
            "SELECT \"table\" || ' row ' || coalesce(rowid, 0) || ' to ' || parent AS Value FROM pragma_foreign_key_check")
        .ToListAsync(cancellation);
}
