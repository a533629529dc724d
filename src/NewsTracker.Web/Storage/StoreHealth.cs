using Microsoft.Data.Sqlite;
using Microsoft.Win32.SafeHandles;

namespace NewsTracker.Web.Storage;

/// <summary>
/// Whether the store can be used: what was seen of it so far, and a look at its files without opening them. Every write asks it before and
/// after, /readyz and the pages show what it says.
/// </summary>
public sealed class StoreHealth(DataFolder folder) : IDisposable
{
    /// <summary>
    /// Room that the disk keeps for finishing what was begun; with less, files are refused at the door. By hand: a transaction of 64
    /// documents takes about 2 MB of log.
    /// </summary>
    private const long Reserve = 4L << 20;

    private const long LookAgain = 2_000;

    /// <summary>
    /// Milliseconds that a write which failed counts although the folder looks well: a quota, a file that may only be read.
    /// </summary>
    private const long Remembered = 10_000;

    private readonly Lock gate = new();
    private StoreFault? lasting;
    private (long At, StoreFault Fault)? passing;
    private FileStatus? opened;
    private SafeFileHandle? head;
    private bool isReadOnly; // at the last look
    private long size;
    private (long At, StoreFault? Fault) seen = (long.MinValue, null);

    /// <summary>What is wrong now, at most two seconds old; null when nothing is.</summary>
    public StoreFault? Fault
    {
        get
        {
            lock (gate)
            {
                if (seen.At == long.MinValue || Environment.TickCount64 - seen.At > LookAgain)
                    seen = (Environment.TickCount64, Look());
                return lasting ?? seen.Fault;
            }
        }
    }

    /// <summary>From now on the file that stands there is the store.</summary>
    /// <param name="isOwned">This process alone has it open for long: its head is then read at each look, by a handle that stays
    /// open.</param>
    internal void Opened(bool isOwned)
    {
        lock (gate)
        {
            (opened, size) = (FileStatus.Of(folder.Database), Size());
            var former = head;
            head = isOwned
                ? File.OpenHandle(folder.Database, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete)
                : null;
            former?.Dispose();
            (lasting, passing, seen) = (null, null, (long.MinValue, null));
        }
    }

    /// <summary>Notes what an exception tells of the store.</summary>
    /// <returns>Null when it tells nothing.</returns>
    internal StoreFault? Note(Exception thrown) => StoreFaults.Of(folder, thrown) is { } fault ? Note(fault) : null;

    /// <summary>Notes a fault that was seen, with a closer look at what it may come of.</summary>
    /// <returns>The fault, or what it came of.</returns>
    internal StoreFault Note(StoreFault fault)
    {
        lock (gate)
        {
            if (Missing() is { } gone) fault = gone;
            if (fault.IsLasting) lasting ??= fault;
            else passing = (Environment.TickCount64, fault);
            if (fault.Kind == StoreFaultKind.NotWritable) CloseIdle();
            seen = (long.MinValue, null);
            return lasting ?? fault;
        }
    }

    /// <summary>A write arrived: whatever kept others from it has passed.</summary>
    internal void Wrote()
    {
        if (passing is null) return;
        lock (gate)
        {
            (passing, seen) = (null, (long.MinValue, null));
        }
    }

    /// <exception cref="StoreUnavailableException">The database that was opened is damaged, gone or another.</exception>
    internal void DemandWhole()
    {
        lock (gate)
        {
            if ((lasting ?? Missing()) is not { } fault) return;
            if (fault.IsLasting) lasting = fault;
            throw new StoreUnavailableException(fault);
        }
    }

    /// <summary>Asked before a request's bytes are read.</summary>
    /// <param name="bytes">How many will come; 0 where that is not known.</param>
    /// <exception cref="StoreUnavailableException">They could not be kept.</exception>
    public void DemandRoom(long bytes)
    {
        if (Fault is { } fault) throw new StoreUnavailableException(fault);
        if (Room() >= bytes + Reserve) return;
        lock (gate) seen = (long.MinValue, null);
        throw new StoreUnavailableException(StoreFaults.Full(folder.Path));
    }

    /// <summary>Call when this process has closed the database: closing the handle takes SQLite's locks off it.</summary>
    public void Dispose() => head?.Dispose();

    private StoreFault? Look()
    {
        if (Missing() is { } gone) return gone.IsLasting ? lasting ??= gone : gone;
        if (Room() < Reserve) return StoreFaults.Full(folder.Path);
        if (folder.WhyNotWritable() is { } why)
        {
            isReadOnly = true;
            return StoreFaults.NotWritable(folder.Path, why);
        }

        if (isReadOnly) CloseIdle();
        if (passing is { } failed && Environment.TickCount64 - failed.At < Remembered) return failed.Fault;
        passing = null;
        return null;
    }

    /// <summary>A connection that was opened while the file could only be read never writes: others are opened in its place.</summary>
    private void CloseIdle()
    {
        isReadOnly = false;
        SqliteConnection.ClearAllPools();
    }

    private StoreFault? Missing()
    {
        if (opened is null) return null;
        if (!File.Exists(folder.Database)) return StoreFaults.Missing(folder, StoreStamp.Since(folder) ?? "its first start");
        if (FileStatus.Of(folder.Database) is { } now && now.Identity != opened.Identity) return StoreFaults.Replaced(folder);
        var has = Size();
        if (has < size) return has == 0 ? StoreFaults.Empty(folder) : StoreFaults.Truncated(folder, has, size);
        if (head is not null && !StoreLook.IsDatabase(head)) return StoreFaults.Damaged(folder, "its head is overwritten");
        size = has;
        return null;
    }

    private long Size() => new FileInfo(folder.Database) is { Exists: true } file ? file.Length : 0;

    private long Room() => StoreFaults.Room(folder.Path);
}
