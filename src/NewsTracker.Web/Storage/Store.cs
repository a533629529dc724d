using Microsoft.EntityFrameworkCore;
using NewsTracker.Web.Search;

namespace NewsTracker.Web.Storage;

/// <summary>Makes contexts, lets one writer in at a time, and brings the schema up to date.</summary>
public sealed class Store(IDbContextFactory<NewsDb> contexts, DataFolder folder) : IDisposable
{
    private readonly SemaphoreSlim writers = new(1, 1);

    public DataFolder Folder => folder;

    public NewsDb Open() => contexts.CreateDbContext();

    /// <summary>
    /// Runs <paramref name="work"/> as the only writer of this process, in one transaction that is on the disk when this returns.
    /// Other processes wait at the database's own lock.
    /// </summary>
    public async Task<T> WriteAsync<T>(Func<NewsDb, Task<T>> work, CancellationToken cancellation)
    {
        await writers.WaitAsync(cancellation);
        try
        {
            await using var db = Open();
            await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
            var result = await work(db);
            await db.SaveChangesAsync(cancellation);
            await transaction.CommitAsync(cancellation);
            return result;
        }
        finally
        {
            writers.Release();
        }
    }

    /// <summary>Creates or migrates the database. Call only while owning the data folder: a killed migration leaves a lock row that is cleared here.</summary>
    public void Prepare()
    {
        using var db = Open();
        db.Database.ExecuteSqlRaw("PRAGMA journal_mode=WAL;");
        var locked = db.Database.SqlQueryRaw<int>("SELECT count(*) AS Value FROM sqlite_master WHERE name = '__EFMigrationsLock'").Single();
        if (locked > 0) db.Database.ExecuteSqlRaw("DELETE FROM \"__EFMigrationsLock\"");
        db.Database.Migrate();
        SearchIndexUpgrade.Run(db);
    }

    /// <summary>True when the database is there and of this version.</summary>
    public bool IsReady()
    {
        if (!File.Exists(folder.Database)) return false;
        using var db = Open();
        return !db.Database.GetPendingMigrations().Any();
    }

    public void Dispose() => writers.Dispose();
}
