using NewsTracker.Web.Hosting;
using NewsTracker.Web.Hosting.Logging;
using NewsTracker.Web.Hosting.Settings;
using NewsTracker.Web.Storage;
using Serilog;

namespace NewsTracker.Web.Commands;

/// <summary>The services of a command that is not the site, and the rule of who writes: the owner of the data folder.</summary>
internal sealed class CommandHost : IAsyncDisposable
{
    private readonly ServiceProvider services;
    private readonly IDisposable? ownership;

    private CommandHost(ServiceProvider services, IDisposable? ownership) => (this.services, this.ownership) = (services, ownership);

    /// <summary>
    /// True when this process owns the data folder; else a server or another command does, and works off what is handed in.
    /// </summary>
    public bool Owns => ownership is not null;

    public Store Store => Get<Store>();

    /// <returns>The host, with a database of this version; null after a message when there is none to be had.</returns>
    /// <exception cref="StoreUnavailableException">
    /// The folder cannot be written, or its database is gone, damaged, or not one of this program.
    /// </exception>
    public static CommandHost? Open(Terminal terminal, string data, bool mayCreate)
    {
        if (!mayCreate && !HasStore(terminal, data)) return null;
        var services = Services(data);
        var store = services.GetRequiredService<Store>();
        IDisposable? ownership = null;
        try
        {
            ownership = store.Folder.TryOwn();
            if (ownership is not null) store.Prepare();
            else if (!store.IsReady())
            {
                terminal.Error.WriteLine($"{data} is in use by another process that has not prepared it yet, or is of another version.");
                services.Dispose();
                return null;
            }

            if (ownership is null) store.Adopt();
            return new CommandHost(services, ownership);
        }
        catch (StoreUnavailableException)
        {
            services.Dispose();
            ownership?.Dispose();
            throw;
        }
    }

    /// <summary>The host for copying the store as it is, whoever owns it; null after a message when there is none.</summary>
    /// <exception cref="StoreUnavailableException">A store was made there and its database is gone.</exception>
    public static CommandHost? OpenForCopy(Terminal terminal, string data)
    {
        if (!HasStore(terminal, data)) return null;
        var folder = new DataFolder(data);
        if (!File.Exists(folder.Database)) throw new StoreUnavailableException(StoreFaults.Missing(folder, StoreStamp.Since(folder)!));
        return new CommandHost(Services(folder), null);
    }

    /// <summary>The host as owner of the folder, whatever database is in it or none; null when another process owns it.</summary>
    public static CommandHost? Folder(string data)
    {
        var services = Services(data);
        if (services.GetRequiredService<Store>().Folder.TryOwn() is { } ownership) return new CommandHost(services, ownership);
        services.Dispose();
        return null;
    }

    /// <summary>False, after a message, for a folder in which no store was made.</summary>
    private static bool HasStore(Terminal terminal, string data)
    {
        if (DataFolder.WhyNotReadable(data) is { } why)
            throw new StoreUnavailableException(StoreFaults.NotWritable(Path.GetFullPath(data), why));
        if (Directory.Exists(data)
            && (File.Exists(Path.Combine(data, "newstracker.db")) || StoreStamp.Since(new DataFolder(data)) is not null))
            return true;
        terminal.Error.WriteLine(
            $"{data} holds no NewsTracker database. Name the right folder with --data, or run `serve` or `ingest` first.");
        return false;
    }

    /// <summary>The services over the copy of a store that a rebuild works on; it belongs to who owns the folder.</summary>
    public static CommandHost ForRebuild(DataFolder copy)
    {
        var host = new CommandHost(Services(copy), null);
        host.Store.Adopt();
        return host;
    }

    private static ServiceProvider Services(string data) => Services(new DataFolder(data));

    private static ServiceProvider Services(DataFolder folder)
    {
        var collection = new ServiceCollection();
        collection.AddLogging();
        collection.AddSerilog(Logs.Configure(folder.Path, toConsole: false));
        Site.AddCore(collection, new SiteOptions { Data = folder.Path, NoSeeds = true }, folder);
        return collection.BuildServiceProvider();
    }

    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    public AsyncServiceScope Scope() => services.CreateAsyncScope();

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        ownership?.Dispose();
    }
}
