using Microsoft.Data.Sqlite;

namespace NewsTracker.Web.Storage;

/// <summary>
/// A number that changes with every commit to the store, whichever connection or program made it (SQLite's data_version): what was read
/// after it was asked for still stands while it is the same.
/// </summary>
public sealed class StoreVersion(DataFolder folder) : IDisposable
{
    private readonly Lock gate = new();
    private SqliteConnection? connection;
    private SqliteCommand? asking;
    private long opened; // a connection that is opened anew counts from elsewhere

    /// <returns>Null where the store cannot be asked: then nothing that was read before is known to stand.</returns>
    public (long Opened, long Commits)? Now()
    {
        lock (gate)
        {
            try
            {
                return (opened, Ask());
            }
            catch (SqliteException)
            {
                Close();
                return null;
            }
        }
    }

    public void Dispose()
    {
        lock (gate) Close();
    }

    private long Ask()
    {
        if (asking is null)
        {
            connection = FileConnection.Open(folder.Database, mode: SqliteOpenMode.ReadWrite);
            opened++;
            asking = connection.CreateCommand();
            asking.CommandText = "PRAGMA data_version";
            asking.Prepare();
        }

        return (long)asking.ExecuteScalar()!;
    }

    private void Close()
    {
        asking?.Dispose();
        connection?.Dispose();
        (asking, connection) = (null, null);
    }
}
