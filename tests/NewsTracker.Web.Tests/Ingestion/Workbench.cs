using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NewsTracker.Web.Commands;
using NewsTracker.Web.Hosting;
using NewsTracker.Web.Hosting.Settings;
using NewsTracker.Web.Ingestion;
using NewsTracker.Web.Ingestion.Inbox;
using NewsTracker.Web.Ingestion.Readers;
using NewsTracker.Web.Ingestion.Reading;
using NewsTracker.Web.Storage;
using NewsTracker.Web.Storage.Model;

namespace NewsTracker.Tests.Ingestion;

/// <summary>A store of its own and the services of a command: nothing is read or written but what the test asks for.</summary>
internal sealed class Workbench : IDisposable
{
    private readonly TestFolder folder = new();
    private readonly ServiceProvider services;

    /// <param name="options">Bounds, and what reading and digests are replaced by.</param>
    /// <param name="configure">The test's own services.</param>
    /// <param name="store">Puts a store into the data folder before it is opened.</param>
    /// <param name="readers">Reads files; those that tests share without.</param>
    public Workbench(
        IngestionOptions? options = null,
        Action<IServiceCollection>? configure = null,
        Action<string>? store = null,
        ReaderPool? readers = null)
    {
        var collection = new ServiceCollection();
        collection.AddLogging();
        configure?.Invoke(collection);
        Directory.CreateDirectory(folder.Data);
        store?.Invoke(Path.Combine(folder.Data, "newstracker.db"));
        EmptyStore.PutInto(folder.Data);
        Site.AddCore(collection, new SiteOptions { Data = folder.Data, NoSeeds = true, Ingestion = options ?? new IngestionOptions() });
        SharedReaders.AddTo(collection, readers);
        services = collection.BuildServiceProvider();
        Store.Prepare();
    }

    public Store Store => Get<Store>();

    public IngestionService Ingestion => Get<IngestionService>();

    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    public AsyncServiceScope Scope() => services.CreateAsyncScope();

    public Task<IReadOnlyList<Handover>> HandInAsync(string name, string text, string? story = null) =>
        Get<FileInbox>().ReceiveAsync([new IncomingFile(name, Encoding.UTF8.GetBytes(text))], "ingest", story, CancellationToken.None);

    public async Task ReadAsync(string name, string text, string? story = null)
    {
        await HandInAsync(name, text, story);
        await DrainAsync();
    }

    public Task DrainAsync() => Ingestion.DrainAsync(null, CancellationToken.None);

    /// <summary>Every promise of the store that does not hold, and every story that was left unwritten though no file waits.</summary>
    public async Task<IReadOnlyList<string>> FaultsAsync()
    {
        await using var db = Store.Open();
        var faults = new List<string>();
        await foreach (var (name, found) in StoreChecks.RunAsync(db, CancellationToken.None))
            faults.AddRange(found.Select(f => $"{name}: {f}"));
        if (!await db.Files.AnyAsync(f => f.State == FileState.Received || f.State == FileState.Read))
            faults.AddRange(await db.Stories.Where(s => s.IsStale && s.ParentId == null).Select(s => $"unwritten: {s.Slug}").ToListAsync());
        return faults;
    }

    /// <summary>One article of JSON Lines.</summary>
    public static string Line(
        string id,
        string title,
        string text,
        string? outlet = "Quill Post",
        string? url = null,
        string? published = "2026-03-03",
        string[]? byline = null) =>
        JsonSerializer.Serialize(new { id, title, outlet, url, published, language = "en", byline, text });

    public void Dispose()
    {
        services.Dispose();
        folder.Dispose();
    }
}
