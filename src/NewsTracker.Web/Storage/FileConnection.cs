using Microsoft.Data.Sqlite;

namespace NewsTracker.Web.Storage;

/// <summary>
/// A connection to a database file beside those of the store's contexts: of its own, closed with its end, for looks at a file, copies and
/// what is done to the file as a whole.
/// </summary>
internal static class FileConnection
{
    /// <param name="path">The database; it is never made.</param>
    /// <param name="patience">Seconds to wait for others' locks; 0 waits as long as they are held.</param>
    /// <param name="mode">Whether it may be written.</param>
    /// <exception cref="SqliteException">It cannot be opened.</exception>
    public static SqliteConnection Open(string path, int patience = 0, SqliteOpenMode mode = SqliteOpenMode.ReadWrite)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = path, Mode = mode, DefaultTimeout = patience, Pooling = false,
        }.ConnectionString);
        connection.Open();
        return connection;
    }

    /// <summary>
    /// What SQLite finds wrong in a file at one moment, beside readers and the writer. Always on a connection of its own: FTS5 keeps the
    /// structure of an index with the connection and looks for another one's changes when a query begins, not at these pragmas, so that a
    /// connection that read the index before it was merged by another reports pages as damaged that are rightly gone.
    /// </summary>
    /// <param name="path">The database.</param>
    /// <param name="isQuick">Without comparing indexes with their tables; stops at the first fault.</param>
    /// <returns>Nothing when it is whole.</returns>
    /// <exception cref="SqliteException">It is too damaged to be looked through, or cannot be opened.</exception>
    public static List<string> Damage(string path, bool isQuick = false)
    {
        using var connection = Open(path);
        return Rows(connection, isQuick ? "PRAGMA quick_check(1)" : "PRAGMA integrity_check").FindAll(r => r != "ok");
    }

    /// <summary>The first column of every row, as text.</summary>
    public static List<string> Rows(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read()) rows.Add(reader.GetValue(0).ToString() ?? "");
        return rows;
    }
}
