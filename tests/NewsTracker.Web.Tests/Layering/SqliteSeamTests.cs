using System.Text.RegularExpressions;

namespace NewsTracker.Tests.Layering;

/// <summary>
/// What only SQLite understands stands in Storage and Search: another database would be put there, and pages, ingestion and Core would not
/// know. This test lists what is behind that seam.
/// </summary>
public sealed partial class SqliteSeamTests
{
    private static readonly string Web = Repository.Path("src", "NewsTracker.Web");

    /// <summary>What stands before the seam all the same: files that catch SQLite's own exceptions or close its connections.</summary>
    private static readonly Dictionary<string, string> Before = new()
    {
        ["Commands/BackupCommand.cs"] = "SqliteException",
        ["Commands/CheckCommand.cs"] = "SqliteErrorCode, SqliteException",
        ["Commands/CommandLine.cs"] = "SqliteException",
        ["Commands/OutputGuard.cs"] = "SqliteException, SqliteOpenMode, sqlite_", // knows a store of ours when an output would replace it
        ["Commands/RebuildCommand.cs"] = "SqliteConnection, SqliteException",
        ["Ingestion/Reading/ReadAhead.cs"] = "SqliteException",
        ["Ingestion/Writing/StaleStories.cs"] = "SqliteException",
    };

    /// <summary>The files behind the seam that speak SQLite's own language, and what of it.</summary>
    private static readonly Dictionary<string, string> Behind = new()
    {
        ["Search/Index/NameIndexWriter.cs"] = "INSERT OR IGNORE",
        ["Search/Index/RemovedWords.cs"] = "\"SearchIndex\" MATCH, CREATE VIRTUAL TABLE",
        ["Search/Index/SearchIndexUpgrade.cs"] = "INSERT OR REPLACE",
        ["Search/Index/SearchIndexWriter.cs"] = "INSERT OR IGNORE, rowid",
        ["Search/Index/ShortNames.cs"] = "INSERT OR IGNORE, ON CONFLICT",
        ["Search/Index/StoryListing.cs"] = "INSERT OR REPLACE",
        ["Search/Query/SearchFilters.cs"] = "\"SearchIndex\" MATCH, instr(, rowid",
        ["Search/Query/SearchReader.cs"] = "\"SearchIndex\" MATCH, rowid",
        ["Storage/FileConnection.cs"] =
            "PRAGMA integrity_check, PRAGMA quick_check, SqliteConnection, SqliteConnectionStringBuilder, SqliteException, " +
            "SqliteOpenMode",
        ["Storage/ReadSnapshot.cs"] = "SqliteConnection",
        ["Storage/Rows/Statement.cs"] = "SqliteCommand, SqliteConnection, SqliteParameter, SqliteTransaction",
        ["Storage/Rows/StoryArticleRows.cs"] = "->>, json_each",
        ["Storage/SchemaUpgrade.cs"] = "sqlite_",
        ["Storage/Search/SearchSchema.cs"] = "CREATE VIRTUAL TABLE, ON CONFLICT, WITHOUT ROWID, fts5, rowid, sqlite_",
        ["Storage/SqlitePragmas.cs"] =
            "PRAGMA busy_timeout, PRAGMA cache_size, PRAGMA mmap_size, PRAGMA soft_heap_limit, PRAGMA synchronous, PRAGMA temp_store, SqliteConnection, SqlitePragmas",
        ["Storage/StorageServices.cs"] = "SqlitePragmas",
        ["Storage/Store.cs"] = "PRAGMA journal_mode, SqliteConnection",
        ["Storage/StoreBackup.cs"] = "SqliteErrorCode, SqliteException",
        ["Storage/StoreCopy.cs"] = "PRAGMA foreign_key_check, PRAGMA wal_checkpoint, SqliteException, VACUUM, sqlite_",
        ["Storage/StoreFaults.cs"] = "SqliteErrorCode, SqliteException, SqliteExtendedErrorCode",
        ["Storage/StoreHealth.cs"] = "SqliteConnection",
        ["Storage/StoreLook.cs"] = "SqliteException, sqlite_",
        ["Storage/StoreSwap.cs"] =
            "BEGIN EXCLUSIVE, PRAGMA journal_mode, PRAGMA locking_mode, SqliteConnection, SqliteErrorCode, SqliteException",
        ["Storage/StoreUpkeep.cs"] = "PRAGMA secure_delete, PRAGMA wal_checkpoint, rowid",
        ["Storage/StoreVersion.cs"] = "PRAGMA data_version, SqliteCommand, SqliteConnection, SqliteException, SqliteOpenMode",
    };

    [Fact]
    public void What_only_SQLite_understands_stands_in_Storage_and_Search() =>
        Said(f => !IsBehind(f)).ShouldBe(Before.OrderBy(b => b.Key, StringComparer.Ordinal).Select(b => $"{b.Key}: {b.Value}"));

    [Fact]
    public void What_is_behind_the_seam_is_listed() =>
        Said(IsBehind).ShouldBe(Behind.OrderBy(b => b.Key, StringComparer.Ordinal).Select(b => $"{b.Key}: {b.Value}"));

    private static bool IsBehind(string file) =>
        file.StartsWith("Storage/", StringComparison.Ordinal) || file.StartsWith("Search/", StringComparison.Ordinal);

    private static IEnumerable<string> Said(Func<string, bool> which) =>
        from path in Directory.EnumerateFiles(Web, "*.cs", SearchOption.AllDirectories)
        let file = Path.GetRelativePath(Web, path).Replace('\\', '/')
        where which(file) && !file.StartsWith("bin/", StringComparison.Ordinal) && !file.StartsWith("obj/", StringComparison.Ordinal)
            && !file.StartsWith("Storage/Migrations/", StringComparison.Ordinal)
        let words = Own().Matches(File.ReadAllText(path)).Select(m => m.Value).Distinct().Order(StringComparer.Ordinal).ToList()
        where words.Count > 0
        orderby file, file
        select $"{file}: {string.Join(", ", words)}";

    [GeneratedRegex(
        """json_each|->>|\bfts5\b|"SearchIndex" MATCH|PRAGMA [a-z_]+|ON CONFLICT|INSERT OR [A-Z]+|\browid\b|WITHOUT ROWID|sqlite_|""" +
        """\bSqlite(?!Seam)[A-Z]\w*|SQLitePCL|\binstr\(|VACUUM|CREATE VIRTUAL TABLE|BEGIN EXCLUSIVE""",
        RegexOptions.CultureInvariant)]
    private static partial Regex Own();
}
