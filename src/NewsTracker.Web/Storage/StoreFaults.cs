using Microsoft.Data.Sqlite;

namespace NewsTracker.Web.Storage;

/// <summary>The sentences of faults, and which fault an exception tells of.</summary>
internal static class StoreFaults
{
    private const int NoSpace = 28; // ENOSPC
    private const int OverQuota = 122; // EDQUOT
    private const int ReadOnlySystem = 30; // EROFS
    private const int ShmSize = 4874; // SQLITE_IOERR_SHMSIZE: no room for the index of the log

    /// <summary>With less room SQLite fails in ways that do not name the reason: the index of the log takes 32 kB at once.</summary>
    private const long Little = 256 << 10;

    private const string PutBack = "Put a backup in its place with `newstracker restore FILE`";

    public static StoreFault Missing(DataFolder folder, string since) => new(
        StoreFaultKind.Missing,
        $"The database {folder.Database} is gone; a store was kept here since {since}. {PutBack}, or delete {folder.Stamp} " +
        "to begin with an empty store.");

    public static StoreFault Empty(DataFolder folder) => new(
        StoreFaultKind.Empty,
        $"The database {folder.Database} is empty (0 bytes), and a store was kept here. {PutBack}, or delete it and " +
        $"{folder.Stamp} to begin with an empty store.");

    public static StoreFault Truncated(DataFolder folder, long has, long needs) => new(
        StoreFaultKind.Truncated,
        $"The database {folder.Database} is cut short: {has} of {needs} bytes are there. {PutBack}.");

    public static StoreFault Foreign(DataFolder folder, string what) => new(
        StoreFaultKind.Foreign,
        $"{folder.Database} is {what}. {PutBack}, or name another folder with --data.");

    public static StoreFault Newer(DataFolder folder, string migration) => new(
        StoreFaultKind.Newer,
        $"The database {folder.Database} was written by a newer version of NewsTracker ({migration}). Start that version, " +
        "or put a backup of this one in its place with `newstracker restore FILE`.");

    public static StoreFault Damaged(DataFolder folder, string detail) => new(
        StoreFaultKind.Damaged,
        $"The database {folder.Database} is damaged ({detail.Trim().TrimEnd('.')}). Nothing more is taken. Stop the site " +
        "and put a backup in its place with `newstracker restore FILE`; without one, `newstracker rebuild` derives " +
        "everything anew from the files that can still be read.");

    public static StoreFault Replaced(DataFolder folder) => new(
        StoreFaultKind.Replaced,
        $"Another file stands in the place of the database {folder.Database} that was opened. Nothing more is taken; start " +
        "the site again.");

    public static StoreFault Full(string path) => new(
        StoreFaultKind.Full,
        $"There is no room left on the disk that holds {path}. Nothing of this was kept; make room and send it again.")
    {
        Notice = $"There is no room left on the disk that holds {path}. Nothing is taken until there is room."
    };

    public static StoreFault NotWritable(string path, string why) => new(
        StoreFaultKind.NotWritable, $"{path} is not writable: {why}. Nothing of this was kept.")
    {
        Notice = $"{path} is not writable: {why}. Nothing is taken until it is."
    };

    /// <summary>Why a file system refuses to write, in words.</summary>
    public static string Why(Exception fault) => fault switch
    {
        IOException { HResult: ReadOnlySystem } => "it is on a file system that is read-only",
        UnauthorizedAccessException { InnerException: IOException { HResult: ReadOnlySystem } } =>
            "it is on a file system that is read-only",
        UnauthorizedAccessException => "it belongs to another user, or its permissions do not allow it",
        _ => fault.Message.Trim().TrimEnd('.'),
    };

    /// <summary>Says whether an exception came of a disk without room.</summary>
    public static bool IsFull(Exception fault) => fault is IOException { HResult: NoSpace or OverQuota };

    /// <returns>Bytes that may still be written where a path leads; very many where the system does not say.</returns>
    public static long Room(string path)
    {
        try
        {
            return new DriveInfo(path).AvailableFreeSpace;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return long.MaxValue;
        }
    }

    /// <returns>The fault that an exception, or one inside it, tells of; null when it tells of none of the store's.</returns>
    public static StoreFault? Of(DataFolder folder, Exception? thrown)
    {
        for (var fault = thrown; fault is not null; fault = fault.InnerException)
        {
            switch (fault)
            {
                case StoreUnavailableException known: return known.Fault;
                case SqliteException { SqliteErrorCode: 13 } or SqliteException { SqliteExtendedErrorCode: ShmSize }:
                    return Full(folder.Path);
                case SqliteException { SqliteErrorCode: 11 or 26 } broken: return Damaged(folder, broken.Message);
                case SqliteException { SqliteErrorCode: 8 }: return NotWritable(folder.Database, "it may only be read");
                case SqliteException { SqliteErrorCode: 10 or 14 } when Room(folder.Path) < Little: return Full(folder.Path);
                case SqliteException { SqliteErrorCode: 10 }:
                    return new(
                        StoreFaultKind.NotWritable,
                        $"The disk that holds {folder.Database} gives errors. Nothing of this was kept; look after the disk.")
                        {
                            Notice = $"The disk that holds {folder.Database} gives errors. Nothing is taken while it does."
                        };
                case SqliteException { SqliteErrorCode: 14 }: return NotWritable(folder.Database, "it cannot be opened");
                default:
                    if (IsFull(fault)) return Full(folder.Path);
                    break;
            }
        }

        return null;
    }
}
