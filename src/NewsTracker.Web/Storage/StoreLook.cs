using System.Buffers.Binary;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Win32.SafeHandles;

namespace NewsTracker.Web.Storage;

/// <summary>
/// Looks whether the database is there, whole as far as its head tells, and ours. Call only while owning the folder and before this process
/// has opened the database: the head is read with a handle of its own (see <see cref="FileStatus"/>).
/// </summary>
internal static class StoreLook
{
    private const int HeadBytes = 100;
    private const int PageSizeAt = 16;
    private const int PagesAt = 28;

    private static ReadOnlySpan<byte> Magic => "SQLite format 3\0"u8;

    /// <returns>Null for a sound database, and where none was made yet.</returns>
    public static StoreFault? At(DataFolder folder, NewsDb db)
    {
        var since = StoreStamp.Since(folder);
        if (!File.Exists(folder.Database)) return since is null ? null : StoreFaults.Missing(folder, since);
        var size = new FileInfo(folder.Database).Length;
        var log = new FileInfo(folder.Database + "-wal");
        // A first start that was killed leaves an empty file, or all in the log.
        if (size == 0) return since is null ? null : StoreFaults.Empty(folder);
        return Head(folder, size, hasLog: log is { Exists: true, Length: > 0 }) ?? Inside(folder, db, since is not null);
    }

    /// <summary>SQLite's own look at every page, at one moment, beside readers and the writer.</summary>
    /// <returns>Null when it finds nothing.</returns>
    public static StoreFault? Thorough(DataFolder folder)
    {
        try
        {
            return FileConnection.Damage(folder.Database, isQuick: true) is [var found, ..] ? StoreFaults.Damaged(folder, found) : null;
        }
        catch (SqliteException fault)
        {
            return StoreFaults.Of(folder, fault);
        }
    }

    /// <summary>Says whether a file begins as a database does.</summary>
    public static bool IsDatabase(SafeFileHandle file)
    {
        Span<byte> start = stackalloc byte[Magic.Length];
        return RandomAccess.Read(file, start, 0) == start.Length && start.SequenceEqual(Magic);
    }

    private static StoreFault? Head(DataFolder folder, long size, bool hasLog)
    {
        Span<byte> head = stackalloc byte[HeadBytes];
        using (var file = new FileStream(folder.Database, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite))
        {
            if (file.ReadAtLeast(head, HeadBytes, throwOnEndOfStream: false) < HeadBytes)
                return StoreFaults.Truncated(folder, size, HeadBytes);
        }

        if (!head.StartsWith(Magic)) return StoreFaults.Foreign(folder, "no database of SQLite");
        var page = BinaryPrimitives.ReadUInt16BigEndian(head[PageSizeAt..]) is var given and not 1 ? given : 1 << 16;
        var needs = page * (long)BinaryPrimitives.ReadUInt32BigEndian(head[PagesAt..]);
        // What a killed process left in the log may still lie behind the end of the file.
        return size < needs && !hasLog ? StoreFaults.Truncated(folder, size, needs) : null;
    }

    private static StoreFault? Inside(DataFolder folder, NewsDb db, bool wasMade)
    {
        try
        {
            using var connection = FileConnection.Open(folder.Database);
            var tables = FileConnection.Rows(connection, "SELECT name FROM sqlite_master WHERE type = 'table'");
            // A first start that was killed leaves no table, or that of its lock alone.
            if (!tables.Contains("__EFMigrationsHistory"))
                return !wasMade && tables.TrueForAll(t => t == "__EFMigrationsLock")
                    ? null
                    : StoreFaults.Foreign(folder, "a database of another program");
            var known = db.Database.GetMigrations().ToHashSet(StringComparer.Ordinal);
            var applied = FileConnection.Rows(connection, "SELECT \"MigrationId\" FROM \"__EFMigrationsHistory\"");
            if (applied.Find(m => !known.Contains(m)) is { } newer)
                return applied.Exists(known.Contains)
                    ? StoreFaults.Newer(folder, newer)
                    : StoreFaults.Foreign(folder, "a database of another program");
            if (applied.Count > 0 && !tables.Contains("Files")) return StoreFaults.Foreign(folder, "a database of another program");
            return null;
        }
        catch (SqliteException fault)
        {
            return StoreFaults.Of(folder, fault);
        }
    }
}
