using System.Collections.Concurrent;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NewsTracker.Web.Hosting;
using NewsTracker.Web.Hosting.Settings;
using NewsTracker.Web.Ingestion;
using NewsTracker.Web.Ingestion.Inbox;
using NewsTracker.Web.Ingestion.Reading;
using NewsTracker.Web.Ingestion.Rebuild;
using NewsTracker.Web.Ingestion.Writing;
using NewsTracker.Web.Storage;
using NewsTracker.Web.Views.Stories;

namespace NewsTracker.Tests.Ingestion;

/// <summary>A store of its own into which files are read, without a site, and the errors that were logged.</summary>
internal sealed class LoadedStore : IDisposable
{
    private readonly TestFolder folder = new();
    private readonly ServiceProvider services;
    private readonly ErrorLog log = new();

    public LoadedStore(IngestionOptions options)
    {
        var collection = new ServiceCollection();
        collection.AddLogging(logging => logging.AddProvider(log));
        EmptyStore.PutInto(folder.Data);
        Site.AddCore(collection, new SiteOptions { Data = folder.Data, NoSeeds = true, Ingestion = options });
        services = collection.BuildServiceProvider();
        Store.Prepare();
    }

    public Store Store => services.GetRequiredService<Store>();

    public IReadOnlyCollection<string> Errors => log.Lines;

    public async Task ReadAsync(string name, string text, string? story = null)
    {
        await services
            .GetRequiredService<FileInbox>()
            .ReceiveAsync([new IncomingFile(name, Encoding.UTF8.GetBytes(text))], "ingest", story, CancellationToken.None);
        await DrainAsync();
    }

    /// <summary>Takes files in, without reading them.</summary>
    public async Task ReceiveAsync(IEnumerable<string> paths) => await services.GetRequiredService<FileInbox>().ReceiveAsync(
        [.. paths.Select(p => new IncomingFile(Path.GetFileName(p), File.ReadAllBytes(p)))], "ingest", null, CancellationToken.None);

    /// <summary>Writes stories and all their sub-stories as if they had changed, with nothing in memory but what is given.</summary>
    public async Task WriteAnewAsync(IReadOnlyList<long> stories, WriterMemory? memory = null)
    {
        await Store.WriteAsync(db => db.Stories.ExecuteUpdateAsync(s => s.SetProperty(x => x.IsStale, true)), CancellationToken.None);
        await services.GetRequiredService<StoryWriter>().RewriteAsync(stories, memory, CancellationToken.None);
    }

    public async Task DrainAsync() => await services.GetRequiredService<IngestionService>().DrainAsync(null, CancellationToken.None);

    public async Task<int> RebuildAsync() => await services.GetRequiredService<Rebuilding>().RunAsync(CancellationToken.None);

    /// <summary>The only story.</summary>
    public async Task<StoryView> StoryAsync(bool full)
    {
        await using var scope = services.CreateAsyncScope();
        var slug = await scope.ServiceProvider
            .GetRequiredService<NewsDb>()
            .Stories.Where(s => s.ParentId == null)
            .Select(s => s.Slug)
            .SingleAsync();
        return (await scope.ServiceProvider.GetRequiredService<StoryReader>().StoryAsync(slug, full, CancellationToken.None))!;
    }

    public void Dispose()
    {
        services.Dispose();
        folder.Dispose();
    }

    private sealed class ErrorLog : ILoggerProvider, ILogger
    {
        public ConcurrentQueue<string> Lines { get; } = [];

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Error;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (IsEnabled(logLevel)) Lines.Enqueue(formatter(state, exception));
        }

        public void Dispose()
        {
        }
    }
}
