using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace NewsTracker.Web.Storage;

/// <summary>
/// What every connection to SQLite is opened with: a commit is on the disk before it is acknowledged. Each connection has a cache of its
/// own, and a mapped file counts as memory of the process for each that maps it: both are kept small, for the operating system caches the
/// file once for all. What all connections of the process hold together, caches above all, is kept near 24 MB (soft_heap_limit).
/// </summary>
internal sealed class SqlitePragmas : DbConnectionInterceptor
{
    private const string OnOpen =
        "PRAGMA synchronous=FULL; PRAGMA busy_timeout=60000; PRAGMA cache_size=-6000; PRAGMA temp_store=MEMORY; PRAGMA mmap_size=0; " +
        "PRAGMA soft_heap_limit=25165824;";

    /// <summary>Those that are set up: a connection of the pool keeps what it was set to.</summary>
    private readonly ConditionalWeakTable<object, object> ready = [];

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        if (!IsNew(connection)) return;
        using var command = connection.CreateCommand();
        command.CommandText = OnOpen;
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        if (!IsNew(connection)) return;
        await using var command = connection.CreateCommand();
        command.CommandText = OnOpen;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private bool IsNew(DbConnection connection) =>
        connection is not SqliteConnection { Handle: { } handle } || ready.TryAdd(handle, this);
}
