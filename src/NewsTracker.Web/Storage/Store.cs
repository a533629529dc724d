using Microsoft.EntityFrameworkCore;

namespace NewsTracker.Web.Storage;

/// <summary>Makes contexts, lets one writer in at a time, and brings the schema up to date.</summary>
public sealed class Store(
    IDbContextFactory<NewsDb> contexts, DataFolder folder, StoreHealth health, IEnumerable<DerivedData> derived, TimeProvider time) :
    IDisposable
{
    private readonly SemaphoreSlim writers = new(1, 1);
    private long commits;
    private volatile bool isOfThisVersion;
    private Microsoft.Data.Sqlite.SqliteConnection? kept;

    public DataFolder Folder => folder;

    /// <summary>
    /// Write transactions committed by this process so far: what was read at one count still stands while the count is the same.
    /// </summary>
    public long Commits => Interlocked.Read(ref commits);

    /// <summary>Opens a context for reading.</summary>
    /// <returns>To be disposed by the caller; writes go through <see cref="WriteAsync"/>.</returns>
    public NewsDb Open() => contexts.CreateDbContext();

    /// <summary>
    /// Runs <paramref name="work"/> as the only writer of this process, in one transaction that is on the disk when this returns.
    /// Other processes wait at the database's own lock.
    /// </summary>
    /// <returns>What <paramref name="work"/> returned.</returns>
    /// <exception cref="StoreUnavailableException">Nothing was kept: no room, not writable, damaged or gone.</exception>
    public async Task<T> WriteAsync<T>(Func<NewsDb, Task<T>> work, CancellationToken cancellation)
    {
        await writers.WaitAsync(cancellation);
        try
        {
            cancellation.ThrowIfCancellationRequested();
            health.DemandWhole();
            await using var db = Open();
            // SQLite begins and commits at once or not at all; a token given to EF here would only make the end of the site an error in the
            // log.
            await using var transaction = await db.Database.BeginTransactionAsync(CancellationToken.None);
            var result = await work(db);
            await db.SaveChangesAsync(cancellation);
            cancellation.ThrowIfCancellationRequested();
            await transaction.CommitAsync(CancellationToken.None);
            health.DemandWhole(); // what went into a file that is gone, or another's log, is not kept
            Interlocked.Increment(ref commits);
            health.Wrote();
            return result;
        }
        catch (Exception thrown) when (thrown is not StoreUnavailableException && health.Note(thrown) is { } fault)
        {
            throw new StoreUnavailableException(fault, thrown);
        }
        finally
        {
            writers.Release();
        }
    }

    /// <summary>
    /// Creates or migrates the database. Call only while owning the data folder: a killed migration leaves a lock row that is cleared here,
    /// and killed restores and rebuilds leave files.
    /// </summary>
    /// <exception cref="StoreUnavailableException">The database is gone, damaged, or not one of this program.</exception>
    public void Prepare()
    {
        try
        {
            folder.ClearLeftOvers();
            using var db = Open();
            if (StoreLook.At(folder, db) is { } fault) throw new StoreUnavailableException(fault);
            folder.MakeDatabase();
            db.Database.ExecuteSqlRaw("PRAGMA journal_mode=WAL;");
            SchemaUpgrade.Run(db, derived);
            StoreStamp.Set(folder, time.GetUtcNow());
            folder.Close();
            health.Opened(isOwned: true);
            isOfThisVersion = true;
        }
        catch (Exception thrown) when (thrown is not StoreUnavailableException && StoreFaults.Of(folder, thrown) is { } fault)
        {
            throw new StoreUnavailableException(fault, thrown);
        }
    }

    /// <summary>
    /// Keeps the log of the database and its index in their places until this is disposed, as a running site does: the last connection that
    /// closes takes them away, and the next one needs room for them, which a full disk does not have, so that nothing could be read.
    /// </summary>
    internal void KeepOpen()
    {
        if (kept is not null) return;
        var connection = FileConnection.Open(folder.Database, patience: 60);
        FileConnection.Rows(connection, "SELECT 1 FROM \"Files\" LIMIT 1"); // the log is opened with the first reading
        kept = connection;
    }

    /// <summary>Takes a store that another process owns and prepared as it stands.</summary>
    internal void Adopt() => health.Opened(isOwned: false);

    /// <summary>When the whole database was last looked through.</summary>
    internal DateTimeOffset LookedThrough { get; private set; } = DateTimeOffset.MinValue;

    /// <summary>SQLite's own look at the whole database; what it finds is remembered.</summary>
    internal StoreFault? LookThoroughly()
    {
        LookedThrough = time.GetLocalNow();
        return StoreLook.Thorough(folder) is { } found ? health.Note(found) : null;
    }

    /// <summary>True when the database is there and of this version.</summary>
    /// <returns>True when the database can be opened and its schema is the present one.</returns>
    public bool IsReady()
    {
        if (!File.Exists(folder.Database)) return false;
        using var db = Open();
        isOfThisVersion = isOfThisVersion || !db.Database.GetPendingMigrations().Any();
        return isOfThisVersion && db.Database.CanConnect();
    }

    public void Dispose()
    {
        writers.Dispose();
        kept?.Dispose();
        using (var closing = new Microsoft.Data.Sqlite.SqliteConnection(folder.ConnectionString))
            Microsoft.Data.Sqlite.SqliteConnection.ClearPool(closing);
        health.Dispose();
    }
}
