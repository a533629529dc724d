using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NewsTracker.Web.Search.Index;
using NewsTracker.Web.Storage;

namespace NewsTracker.Tests;

/// <summary>
/// A store without articles, made once for all tests: half of the work of a first start is the migrations, which the tests of upgrades run.
/// </summary>
internal static class EmptyStore
{
    private const string Name = "newstracker.db";

    private static readonly Lazy<byte[]> Made = new(Make);

    /// <summary>Puts it into a data folder that has no store.</summary>
    public static void PutInto(string data)
    {
        Directory.CreateDirectory(data);
        var path = Path.Combine(data, Name);
        if (!File.Exists(path)) File.WriteAllBytes(path, Made.Value);
    }

    private static byte[] Make()
    {
        using var folder = new TestFolder();
        var services = new ServiceCollection();
        services.AddStorage(new DataFolder(folder.Data));
        services.AddSingleton(new DerivedData(SearchIndexUpgrade.Run));
        using (var provider = services.BuildServiceProvider())
        {
            var store = provider.GetRequiredService<Store>();
            store.Prepare();
            using var db = store.Open();
            db.Database.ExecuteSqlRaw("PRAGMA wal_checkpoint(TRUNCATE)");
        }

        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        return File.ReadAllBytes(Path.Combine(folder.Data, Name));
    }
}
