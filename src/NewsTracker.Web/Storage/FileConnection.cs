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
