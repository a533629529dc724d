using System.CommandLine;
using Microsoft.Data.Sqlite;
using NewsTracker.Web.Hosting;
using NewsTracker.Web.Hosting.Settings;
using NewsTracker.Web.Storage;

namespace NewsTracker.Web.Commands;

/// <summary>The command line of `newstracker`.</summary>
internal static class CommandLine
{
    /// <summary>
    /// The commands by their names; only the one that is asked for is made, for making all takes longer than reading a file.
    /// </summary>
    private static readonly (string Name, Func<Option<string>, Command> Create)[] Commands =
    [
        ("serve", ServeCommand.Create), ("ingest", IngestCommand.Create), ("extract", _ => ExtractCommand.Create()),
        ("export", ExportCommand.Create), ("backup", BackupCommand.Create), ("restore", RestoreCommand.Create),
        ("check", CheckCommand.Create), ("rebuild", RebuildCommand.Create), ("support", _ => SupportCommand.Create()),
        ("healthcheck", _ => HealthCheckCommand.Create()),
    ];

    /// <summary>Runs a command.</summary>
    /// <param name="arguments">As a shell gives them.</param>
    /// <param name="terminal">Where it reads and writes.</param>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(string[] arguments, Terminal terminal)
    {
        var parse = Create(arguments.FirstOrDefault()).Parse(arguments);
        if (parse.Errors.Count > 0)
        {
            foreach (var error in parse.Errors) terminal.Error.WriteLine(error.Message);
            terminal.Error.WriteLine("Run `newstracker --help` for the commands and their options.");
            return ExitCodes.WrongUsage;
        }

        try
        {
            return await parse.InvokeAsync(terminal);
        }
        catch (OperationCanceledException)
        {
            terminal.Error.WriteLine("Stopped. What was handed in is kept; the next run goes on from there.");
            return ExitCodes.Failed;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or SqliteException)
        {
            terminal.Error.WriteLine(
                StoreFaults.IsFull(fault) ? $"There is no room left on the disk. {fault.Message}" : fault.Message);
            return ExitCodes.Failed;
        }
    }

    /// <param name="first">The first word of the command line; the name of no command where the site is meant, or help.</param>
    private static RootCommand Create(string? first)
    {
        var data = new Option<string>("--data")
        {
            Description = "Folder of the store.",
            DefaultValueFactory = _ => Environment.GetEnvironmentVariable("NEWSTRACKER_DATA") ?? "data",
            Recursive = true
        };
        var root = new RootCommand("NewsTracker reads article files into stories whose every sentence opens the words that support it.")
        {
            data
        };
        if (Array.Find(Commands, c => c.Name == first) is { Create: { } create }) root.Add(create(data));
        else AddAll(root, data);
        return root;
    }

    private static void AddAll(RootCommand root, Option<string> data)
    {
        foreach (var option in new Option[]
        {
            ServeCommand.Urls, ServeCommand.Seeds, ServeCommand.NoSeeds, PublicAddress.Option, ServeCommand.MetricsUrls, BackupCommand.To,
            BackupCommand.Keep, ServeCommand.BackupEvery,
        })
            root.Add(option);
        foreach (var command in Commands) root.Add(command.Create(data));
        ServeCommand.Act(root, data);
    }
}
