using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace NewsTracker.Web.Storage.Rows;

/// <summary>
/// One SQL statement on a context's own connection and in its transaction, prepared once and run often: for the tables that stand outside
/// the model (search, counts). Parameters are $0, $1, … in the order of the values.
/// </summary>
internal sealed class Statement : IDisposable
{
    private readonly NewsDb db;
    private readonly SqliteCommand command;

    public Statement(NewsDb db, string sql)
    {
        this.db = db;
        db.Database.OpenConnection();
        command = ((SqliteConnection)db.Database.GetDbConnection()).CreateCommand();
        command.CommandText = sql;
        command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction() as SqliteTransaction;
    }

    public int Run(params ReadOnlySpan<object?> values)
    {
        Bind(values);
        return command.ExecuteNonQuery();
    }

    /// <summary>The first column of the first row as a number; null when there is no row or no value.</summary>
    public long? Number(params ReadOnlySpan<object?> values)
    {
        Bind(values);
        return command.ExecuteScalar() is long number ? number : null;
    }

    public List<T> Rows<T>(Func<DbDataReader, T> read, params ReadOnlySpan<object?> values)
    {
        Bind(values);
        using var reader = command.ExecuteReader();
        var rows = new List<T>();
        while (reader.Read()) rows.Add(read(reader));
        return rows;
    }

    /// <summary>Keeps the context's connection open over several statements, for each opening sets it up anew.</summary>
    public static IDisposable Hold(NewsDb db)
    {
        db.Database.OpenConnection();
        return new Held(db);
    }

    public static int Run(NewsDb db, string sql, params ReadOnlySpan<object?> values)
    {
        using var statement = new Statement(db, sql);
        return statement.Run(values);
    }

    public static long? Number(NewsDb db, string sql, params ReadOnlySpan<object?> values)
    {
        using var statement = new Statement(db, sql);
        return statement.Number(values);
    }

    public static List<T> Rows<T>(NewsDb db, string sql, Func<DbDataReader, T> read, params ReadOnlySpan<object?> values)
    {
        using var statement = new Statement(db, sql);
        return statement.Rows(read, values);
    }

    public void Dispose()
    {
        command.Dispose();
        db.Database.CloseConnection();
    }

    private sealed class Held(NewsDb db) : IDisposable
    {
        public void Dispose() => db.Database.CloseConnection();
    }

    private void Bind(ReadOnlySpan<object?> values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            var value = values[i] ?? DBNull.Value;
            if (i < command.Parameters.Count) command.Parameters[i].Value = value;
            else command.Parameters.Add(new SqliteParameter(FormattableString.Invariant($"${i}"), value));
        }
    }
}
