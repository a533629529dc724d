using Microsoft.EntityFrameworkCore;

namespace NewsTracker.Web.Storage;

/// <summary>Makes contexts, lets one writer in at a time, and brings the schema up to date.</summary>
public sealed class Store(IDbContextFactory<NewsDb> contexts, DataFolder folder, IEnumerable<DerivedData> derived) : IDisposable
{
    private readonly SemaphoreSlim writers = new(1, 1);
    private long commits;
    private volatile bool isOfThisVersion;

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
    public async Task<T> WriteAsync<T>(Func<NewsDb, Task<T>> work, CancellationToken cancellation)
    {
        await writers.WaitAsync(cancellation);
        try
        {
            cancellation.ThrowIfCancellationRequested();
            await using var db = Open();
            // SQLite begins and commits at once or not at all; a token given to EF here would only make the end of the site an error in the
            // log.
            await using var transaction = await db.Database.BeginTransactionAsync(CancellationToken.None);
            var result = await work(db);
            await db.SaveChangesAsync(cancellation);
            cancellation.ThrowIfCancellationRequested();
            await transaction.CommitAsync(CancellationToken.None);
            Interlocked.Increment(ref commits);
            return result;
        }
        finally
        {
            writers.Release();
        }
    }

    /// <summary>
    /// Creates or migrates the database. Call only while owning the data folder: a killed migration leaves a lock row that is cleared here.
    /// </summary>
    public void Prepare()
    {
        using var db = Open();
        db.Database.ExecuteSqlRaw("PRAGMA journal_mode=WAL;");
        SchemaUpgrade.Run(db, derived);
        isOfThisVersion = true;
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

    public void Dispose() => writers.Dispose();
}
