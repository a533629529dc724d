using Microsoft.Data.Sqlite;

namespace NewsTracker.Web.Storage;

/// <summary>
/// Work on a copy of the store that then takes its place at once, by a rename. Call only while owning the folder.
/// </summary>
internal static class StoreSwap
{
    /// <summary>What others may add while a copy is worked on: files handed in by another command.</summary>
    private const string Added =
        "SELECT (SELECT count(*) || '/' || coalesce(max(Id), 0) FROM Files) || ' ' || " +
        "(SELECT coalesce(max(Id), 0) FROM Receipts) || ' ' || (SELECT coalesce(max(Id), 0) FROM Decisions)";

    /// <summary>Makes the copy, with a log of its own.</summary>
    /// <returns>The state that was copied, for <see cref="Replace"/>.</returns>
    public static string Prepare(DataFolder folder, DataFolder copy)
    {
        folder.ClearLeftOvers();
        var state = Text(folder, Added);
        copy.MakeDatabase();
        StoreCopy.Write(folder, copy.Database);
        Text(copy, "PRAGMA journal_mode=WAL");
        return state;
    }

    /// <summary>Puts the copy in the place of the store.</summary>
    /// <exception cref="StoreUnavailableException">Files came meanwhile, or another command reads the store; it stays as it is.</exception>
    public static void Replace(DataFolder folder, DataFolder copy, string state)
    {
        SqliteConnection.ClearAllPools();
        Text(copy, "PRAGMA journal_mode=DELETE");
        using (var handle = File.OpenHandle(copy.Database, FileMode.Open, FileAccess.ReadWrite)) RandomAccess.FlushToDisk(handle);
        // The lock is held over the rename: who waits for it finds then that the database is another.
        using var connection = Connect(folder);
        try
        {
            Text(connection, "PRAGMA locking_mode=EXCLUSIVE");
            Text(connection, "PRAGMA journal_mode=DELETE");
            Text(connection, "BEGIN EXCLUSIVE");
        }
        catch (SqliteException busy) when (busy.SqliteErrorCode == 5)
        {
            throw new StoreUnavailableException(
                new(StoreFaultKind.Replaced, "Another command is reading the store; run this again when it has ended."), busy);
        }

        if (Text(connection, Added) != state)
            throw new StoreUnavailableException(new(StoreFaultKind.Replaced, "Files were handed in meanwhile; run this again."));
        File.Move(copy.Database, folder.Database, overwrite: true);
        Text(connection, "ROLLBACK");
    }

    private static SqliteConnection Connect(DataFolder folder) => FileConnection.Open(folder.Database, patience: 60);

    private static string Text(DataFolder folder, string sql)
    {
        using var connection = Connect(folder);
        return Text(connection, sql);
    }

    private static string Text(SqliteConnection connection, string sql) =>
        FileConnection.Rows(connection, sql).FirstOrDefault() ?? "";
}
