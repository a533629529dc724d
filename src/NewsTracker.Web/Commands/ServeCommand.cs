using System.CommandLine;
using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using NewsTracker.Web.Hosting;
using NewsTracker.Web.Hosting.Security;
using NewsTracker.Web.Hosting.Settings;
using NewsTracker.Web.Storage;

namespace NewsTracker.Web.Commands;

/// <summary>`serve` (also the default): the site and API until interrupted.</summary>
internal static class ServeCommand
{
    public static Option<string> Urls { get; } = new("--urls")
    {
        Description = "Where to listen. Loopback only unless told otherwise.",
        DefaultValueFactory = _ => Environment.GetEnvironmentVariable("NEWSTRACKER_URLS") ?? "http://127.0.0.1:5080"
    };

    public static Option<string?> Seeds { get; } = new("--seeds") { Description =
        "Folder of sample files that an empty store reads once (default: seeds/ under the working folder, else beside the program)." };

    public static Option<bool> NoSeeds { get; } = new("--no-seeds") { Description = "Start an empty store without samples." };

    public static Option<string?> MetricsUrls { get; } = new("--metrics-urls")
    {
        Description = "Answer /metrics (Prometheus) at this address, on a listener of its own. Without it there are none.",
        DefaultValueFactory = _ => Environment.GetEnvironmentVariable("NEWSTRACKER_METRICS_URLS"),
        HelpName = "URL"
    };

    public static Option<double> BackupEvery { get; } = new("--backup-every")
    {
        Description = "Hours between backups into the folder of --backup-to.", HelpName = "HOURS", DefaultValueFactory = _ => 24
    };

    /// <summary>
    /// Largest database that is looked through before the first request; larger ones are looked through meanwhile. By hand.
    /// </summary>
    private const long LookedThroughFirst = 64L << 20;

    public static Command Create(Option<string> data)
    {
        var command = new Command("serve", "Run the site and its API (the default).")
        {
            Urls, Seeds, NoSeeds, PublicAddress.Option, MetricsUrls, BackupCommand.To, BackupCommand.Keep, BackupEvery
        };
        Act(command, data);
        return command;
    }

    public static void Act(Command command, Option<string> data) => command.SetAction((parse, cancellation) =>
        RunAsync(
            Terminal.Of(parse),
            new SiteOptions
            {
                Data = parse.GetValue(data)!,
                Urls = parse.GetValue(Urls)!,
                Seeds = parse.GetValue(Seeds),
                NoSeeds = parse.GetValue(NoSeeds),
                PublicUrl = parse.GetValue(PublicAddress.Option),
                MetricsUrls = parse.GetValue(MetricsUrls),
                BackupTo = parse.GetValue(BackupCommand.To),
                KeepBackups = parse.GetValue(BackupCommand.Keep),
                BackupEvery = TimeSpan.FromHours(Math.Clamp(parse.GetValue(BackupEvery), 0.1, 24 * 365)),
            },
            cancellation));

    private static async Task<int> RunAsync(Terminal terminal, SiteOptions options, CancellationToken cancellation)
    {
        foreach (var (option, urls) in new[] { ("--urls", options.Urls), ("--metrics-urls", options.MetricsUrls) })
        {
            if (urls is null || urls.Split(';').All(IsListenable)) continue;
            terminal.Error.WriteLine($"{option} {urls}: give addresses like http://127.0.0.1:5080, separated by semicolons.");
            return ExitCodes.WrongUsage;
        }

        if (options.PublicUrl is { } address && PublicAddress.Parse(address) is null)
        {
            terminal.Error.WriteLine(PublicAddress.Advice(address));
            return ExitCodes.WrongUsage;
        }

        var folder = new DataFolder(options.Data);
        using var ownership = folder.TryOwn(); // given back after the worker of the site has ended
        if (ownership is null)
        {
            terminal.Error.WriteLine(
                $"{folder.Path} is in use by another NewsTracker process. Stop it, or name another folder with --data.");
            return ExitCodes.Failed;
        }

        if (options.KeepBackups < 1)
        {
            terminal.Error.WriteLine("--keep: give a number of backups, 1 or more.");
            return ExitCodes.WrongUsage;
        }

        await using var app = Site.Build(options);
        var store = app.Services.GetRequiredService<Store>();
        store.Prepare();
        if (new FileInfo(folder.Database).Length <= LookedThroughFirst && store.LookThoroughly() is { } damage)
            throw new StoreUnavailableException(damage);
        try
        {
            await app.StartAsync(cancellation);
        }
        catch (Exception fault) when (fault is IOException or SocketException or InvalidOperationException)
        {
            terminal.Error.WriteLine(CannotListen(options, fault));
            return ExitCodes.Failed;
        }

        foreach (var url in app.Urls) terminal.Output.WriteLine($"NewsTracker is at {url} (data in {folder.Path}); stop it with Ctrl+C.");
        if (app.Urls.Any(u => !Loopback.IsUrl(u)))
            app.Logger.LogWarning(
                "The site can be reached from other machines and has no accounts: whoever reaches it can read everything and hand files " +
                "in. Listen on 127.0.0.1, or put a guarded proxy before it");
        await app.WaitForShutdownAsync(cancellation);
        return ExitCodes.Well;
    }

    /// <summary>The address and the cause in one line. Only of an address in use does the server say which of several it is.</summary>
    private static string CannotListen(SiteOptions options, Exception fault) => fault.InnerException is AddressInUseException
        ? $"{fault.Message.Replace("Failed to bind to address", "Cannot listen on", StringComparison.Ordinal)} Stop the program that " +
            "uses it, or name another address."
        : $"Cannot listen on {options.Urls}{(options.MetricsUrls is { } metrics ? " and " + metrics : "")}: " +
            $"{fault.Message.Split('\n')[0].Trim()}";

    private static bool IsListenable(string url) =>
        Uri.TryCreate(
            url.Replace("//*", "//0.0.0.0", StringComparison.Ordinal).Replace("//+", "//0.0.0.0", StringComparison.Ordinal),
            UriKind.Absolute,
            out var uri)
        && uri.Scheme is ("http" or "https");
}
