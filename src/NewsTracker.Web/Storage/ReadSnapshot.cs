using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace NewsTracker.Web.Storage;

/// <summary>
/// A reading transaction: what is asked until it is disposed comes from one state of the store, whatever is written meanwhile.
/// It takes no lock that a writer waits for.
/// Inside a transaction it adds nothing.
/// </summary>
internal sealed class ReadSnapshot : IAsyncDisposable
{
    private readonly NewsDb db;
    private readonly DbTransaction? transaction;

    private ReadSnapshot(NewsDb db, DbTransaction? transaction) => (this.db, this.transaction) = (db, transaction);

    public static async Task<ReadSnapshot> OfAsync(NewsDb db, CancellationToken cancellation)
    {
        if (db.Database.CurrentTransaction is not null) return new ReadSnapshot(db, null);
        await db.Database.OpenConnectionAsync(cancellation);
        // without it SQLite would make it a writer at once
        var transaction = ((SqliteConnection)db.Database.GetDbConnection()).BeginTransaction(deferred: true);
        await db.Database.UseTransactionAsync(transaction, cancellation);
        return new ReadSnapshot(db, transaction);
    }

    public async ValueTask DisposeAsync()
    {
        if (transaction is null) return;
        await db.Database.UseTransactionAsync(null);
        await transaction.DisposeAsync();
        await db.Database.CloseConnectionAsync();
    }
}
