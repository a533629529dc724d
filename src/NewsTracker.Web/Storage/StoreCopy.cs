using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace NewsTracker.Web.Storage;

/// <summary>Copies of the whole store in one file, and their way back.</summary>
internal static class StoreCopy
{
    /// <summary>
    /// Writes the store as it stands at one moment into a new file, while others read and write it (SQLite: VACUUM INTO). The copy is
    /// compact and has no side files.
    /// </summary>
    public static void Write(DataFolder folder, string path)
    {
        using var connection = FileConnection.Open(folder.Database);
        using var command = connection.CreateCommand();
        command.CommandText = "VACUUM INTO $path";
        command.Parameters.AddWithValue("$path", path);
        command.ExecuteNonQuery();
    }

    /// <summary>What keeps a file from being taken as a store; null when nothing does. The file is opened, so let it be a copy.</summary>
    public static string? Fault(string path, NewsDb db)
    {
        try
        {
            if (FileConnection.Damage(path) is [var broken, ..]) return $"it is damaged ({broken})";
            using var connection = FileConnection.Open(path);
            var tables = FileConnection.Rows(connection, "SELECT name FROM sqlite_master WHERE type = 'table'");
            if (!tables.Contains("Files") || !tables.Contains("__EFMigrationsHistory"))
                return "it is a database, but not one of NewsTracker";
            if (FileConnection.Rows(connection, "PRAGMA foreign_key_check").Count > 0) return "rows in it point to rows that are missing";
            var unknown = FileConnection.Rows(connection, "SELECT \"MigrationId\" FROM \"__EFMigrationsHistory\"")
                .Except(db.Database.GetMigrations())
                .FirstOrDefault();
            return unknown is null ? null : $"it comes from a newer version of NewsTracker ({unknown})";
        }
        catch (SqliteException fault)
        {
            return $"it is not a whole database ({fault.Message.TrimEnd('.')})";
        }
    }

    /// <summary>
    /// Puts a checked copy, lying in the data folder, in the place of the store; what stood there is kept under a name of its own first.
    /// Call only while owning the folder.
    /// </summary>
    /// <returns>Where the former store is now; null when there was none.</returns>
    public static string? Replace(DataFolder folder, string copy, DateTimeOffset now)
    {
        string? aside = null;
        if (File.Exists(folder.Database))
        {
            aside = string.Create(
                System.Globalization.CultureInfo.InvariantCulture,
                $"{folder.Database}.before-restore-{now.UtcDateTime:yyyyMMdd'T'HHmmss'Z'}");
            CloseLog(folder);
            File.Copy(folder.Database, aside);
            // What could not be written into the old file belongs to it: beside another file it would be played into that one.
            foreach (var side in new[] { "-wal", "-shm" })
                if (File.Exists(folder.Database + side)) File.Move(folder.Database + side, aside + side);
        }

        File.Move(copy, folder.Database, overwrite: true);
        return aside;
    }

    /// <summary>Writes the log into the file. A store too broken for that keeps its log.</summary>
    private static void CloseLog(DataFolder folder)
    {
        try
        {
            using var connection = FileConnection.Open(folder.Database, patience: 30);
            FileConnection.Rows(connection, "PRAGMA wal_checkpoint(TRUNCATE)");
        }
        catch (SqliteException)
        {
            return;
        }
    }
}
