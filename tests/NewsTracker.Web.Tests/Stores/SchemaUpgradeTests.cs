using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;
using NewsTracker.Web.Search.Index;
using NewsTracker.Web.Storage;

namespace NewsTracker.Tests.Stores;

/// <summary>Whatever version a store comes from, it has the schema of a new one after a start.</summary>
public sealed class SchemaUpgradeTests : IDisposable
{
    private readonly TestFolder folder = new();

    [Fact]
    public void A_store_of_any_earlier_version_gets_the_schema_of_a_new_one()
    {
        var fresh = Schema("fresh", _ => { });
        fresh.Count.ShouldBeGreaterThan(60);
        fresh.Keys.ShouldContain("TR_Articles_Count_Update");
        List<string> versions = [];
        Schema("list", db => versions.AddRange(db.Database.GetMigrations()));

        versions.Count.ShouldBeGreaterThan(4);
        foreach (var version in versions) Schema(version, db => db.GetService<IMigrator>().Migrate(version)).ShouldBe(fresh, version);
    }

    /// <summary>The lock of the migrations is the first table that a first start makes.</summary>
    [Fact]
    public void A_first_start_that_was_killed_with_the_lock_alone_is_taken_up()
    {
        var fresh = Schema("fresh", _ => { });

        var killed = Schema("killed", db => Run(
            db, "CREATE TABLE \"__EFMigrationsLock\" (\"Id\" INTEGER NOT NULL CONSTRAINT \"PK___EFMigrationsLock\" PRIMARY KEY, " +
            "\"Timestamp\" TEXT NOT NULL)", "INSERT INTO \"__EFMigrationsLock\" VALUES (1, '2026-03-01 00:00:00')"));

        killed.Keys.ShouldBe(fresh.Keys);
    }

    [Fact]
    public void An_object_that_a_migration_took_away_comes_back()
    {
        var fresh = Schema("fresh", _ => { });

        Schema("fresh", db => Run(db, "DROP TRIGGER \"TR_Articles_Remove\"", "DROP INDEX \"IX_Articles_Outlet_Day\"")).ShouldBe(fresh);
    }

    [Fact]
    public void An_index_or_trigger_of_another_version_is_made_anew()
    {
        var fresh = Schema("fresh", _ => { });

        var upgraded = Schema("fresh", db => Run(
            db, "DROP TRIGGER \"TR_Articles_Remove\"",
            "CREATE TRIGGER \"TR_Articles_Remove\" AFTER DELETE ON \"Articles\" BEGIN SELECT 1; END",
            "DROP INDEX \"IX_Names_Bucket\"", "CREATE INDEX \"IX_Names_Bucket\" ON \"Names\" (\"Words\")"));

        upgraded.ShouldBe(fresh);
    }

    [Fact]
    public void A_start_of_a_store_of_this_version_changes_nothing_in_its_schema()
    {
        long before = 0, after = 0;
        Schema("fresh", _ => { });
        Schema("fresh", db => before = Version(db));
        Schema("fresh", db => after = Version(db));

        after.ShouldBe(before);
    }

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        folder.Dispose();
    }

    /// <summary>The objects of a store by name after a start of it.</summary>
    private SortedDictionary<string, string> Schema(string name, Action<NewsDb> before)
    {
        var services = new ServiceCollection();
        services.AddStorage(new DataFolder(Path.Combine(folder.Path, name)));
        services.AddSingleton(new DerivedData(SearchIndexUpgrade.Run));
        using var provider = services.BuildServiceProvider();
        var store = provider.GetRequiredService<Store>();
        store.Folder.MakeDatabase();
        using var db = store.Open();
        before(db);
        store.Prepare();
        var rows = db.Database
            .SqlQueryRaw<string>("SELECT name || char(10) || type || ' ' || coalesce(sql, '') AS Value FROM sqlite_master")
            .ToList();
        return new(
            rows.ToDictionary(
                r => r[..r.IndexOf('\n', StringComparison.Ordinal)], r => r[(r.IndexOf('\n', StringComparison.Ordinal) + 1)..]),
            StringComparer.Ordinal);
    }

    private static void Run(NewsDb db, params string[] statements)
    {
        foreach (var statement in statements) db.Database.ExecuteSqlRaw(statement);
    }

    private static long Version(NewsDb db) =>
        db.Database.SqlQueryRaw<long>("SELECT schema_version AS Value FROM pragma_schema_version").Single();
}
