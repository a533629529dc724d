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
    public static CommandHost? Open(Terminal terminal, string data, bool mayCreate)
    {
        if (!mayCreate && !File.Exists(Path.Combine(data, "newstracker.db")))
        {
            terminal.Error.WriteLine(
                $"{data} holds no NewsTracker database. Name the right folder with --data, or run `serve` or `ingest` first.");
            return null;
        }

        var services = Services(data);
        var store = services.GetRequiredService<Store>();
        var ownership = store.Folder.TryOwn();
        if (ownership is not null) store.Prepare();
        else if (!store.IsReady())
        {
            terminal.Error.WriteLine($"{data} is in use by another process that has not prepared it yet, or is of another version.");
            services.Dispose();
            return null;
        }

        return new CommandHost(services, ownership);
    }

    /// <summary>The host as owner of the folder, whatever database is in it or none; null when another process owns it.</summary>
    public static CommandHost? Folder(string data)
    {
        var services = Services(data);
        if (services.GetRequiredService<Store>().Folder.TryOwn() is { } ownership) return new CommandHost(services, ownership);
        services.Dispose();
        return null;
    }

    private static ServiceProvider Services(string data)
    {
        var collection = new ServiceCollection();
        collection.AddLogging();
        collection.AddSerilog(Logs.Configure(data, toConsole: false));
        Site.AddCore(collection, new SiteOptions { Data = data, NoSeeds = true });
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
