using System.Collections.Concurrent;
using System.Data.Common;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using NewsTracker.Web.Storage;
using SQLitePCL;

namespace NewsTracker.Tests.Ingestion;

/// <summary>
/// Every statement that SQLite runs for a store, with its values: those of EF and those that are written by hand.
/// SQLite itself tells them, so that none passes by.
/// What triggers do is not among them.
/// </summary>
internal sealed partial class RecordedStatements : DbConnectionInterceptor
{
    private readonly ConcurrentQueue<string> all = new();
    private volatile bool records;

    public void Begin() => records = true;

    public IReadOnlyList<string> End()
    {
        records = false;
        var told = all.ToList();
        all.Clear();
        return told;
    }

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Trace(connection);

    public override Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Trace(connection);
        return Task.CompletedTask;
    }

    /// <summary>
    /// The statements that read a whole table or index of <paramref name="tables"/>, as "table: statement", each form once.
    /// </summary>
    public static IReadOnlyList<string> Scans(NewsDb db, IEnumerable<string> statements, IReadOnlySet<string> tables)
    {
        var found = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var sql in statements.DistinctBy(s => Value().Replace(s, "?")).Where(s => Planned().IsMatch(s)))
            foreach (var table in Plan(db, sql)
                .Select(p => IsOfAllTops(sql, p) ? TopScan().Match(p) : Scan().Match(p))
                .Where(m => m.Success)
                .SelectMany(m => TablesOf(sql, m.Groups[1].Value, tables)))
                found.TryAdd($"{table}: {Shape(sql)}", sql);
        return [.. found.Keys];
    }

    /// <summary>
    /// The statements that stop after some rows and yet read all that match, to sort them: their limit bounds nothing. Each form once.
    /// </summary>
    public static IReadOnlyList<string> SortsBeforeLimit(NewsDb db, IEnumerable<string> statements) =>
    [
        .. statements.Where(s => s.Contains("LIMIT", StringComparison.Ordinal) && Planned().IsMatch(s))
            .DistinctBy(Shape).Where(s => Plan(db, s).Contains("USE TEMP B-TREE FOR ORDER BY")).Select(Shape),
    ];

    /// <summary>The statement without its values.</summary>
    public static string Shape(string sql) => Spaces().Replace(Value().Replace(sql, "?"), " ").Trim();

    private void Trace(DbConnection connection) =>
        raw.sqlite3_trace(
            ((SqliteConnection)connection).Handle!,
            (_, sql) =>
            {
                if (records && !sql.StartsWith("--", StringComparison.Ordinal)) all.Enqueue(sql);
            },
            null);

    private static List<string> Plan(NewsDb db, string sql)
    {
        using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = "EXPLAIN QUERY PLAN " + sql;
        using var reader = command.ExecuteReader();
        var lines = new List<string>();
        while (reader.Read()) lines.Add(reader.GetString(3));
        return lines;
    }

    /// <summary>Looking up all stories without a parent reads every top-level story.</summary>
    private static bool IsOfAllTops(string sql, string plan) =>
        sql.Contains("\"ParentId\" IS NULL", StringComparison.Ordinal) && TopScan().IsMatch(plan);

    [GeneratedRegex("^SEARCH (\\w+) USING (?:COVERING )?INDEX IX_Stories_ParentId\\w* \\(ParentId=\\?\\)", RegexOptions.CultureInvariant)]
    private static partial Regex TopScan();

    /// <summary>A plan names a table by its alias in the statement.</summary>
    private static IEnumerable<string> TablesOf(string sql, string name, IReadOnlySet<string> tables) => tables.Contains(name)
        ? [name]
        : tables.Where(t => Regex.IsMatch(sql, $"\"{t}\" (AS )?\"?{Regex.Escape(name)}\"?\\b", RegexOptions.CultureInvariant));

    [GeneratedRegex("'(?:[^']|'')*'|\\b[0-9]+(?:\\.[0-9]+)?\\b|x'[0-9a-f]*'|NULL", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Value();

    [GeneratedRegex("^\\s*(SELECT|INSERT|UPDATE|DELETE|WITH|REPLACE)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Planned();

    /// <summary>Reading an index that holds a few rows by its own condition is no scan.</summary>
    [GeneratedRegex(
        "^SCAN (\\w+)(?!.*INDEX (?:IX_Stories_Stale|IX_Stories_IsFixed|IX_Articles_NeedsPlacement)\\b)", RegexOptions.CultureInvariant)]
    private static partial Regex Scan();

    [GeneratedRegex("\\s+")]
    private static partial Regex Spaces();
}
