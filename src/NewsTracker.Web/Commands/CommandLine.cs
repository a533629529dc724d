using System.CommandLine;
using Microsoft.Data.Sqlite;
using NewsTracker.Web.Hosting;
using NewsTracker.Web.Hosting.Settings;
using NewsTracker.Web.Storage;

namespace NewsTracker.Web.Commands;

/// <summary>The command line of `newstracker`.</summary>
internal static class CommandLine
{
    private static readonly RootCommand Root = Create();

    /// <summary>Runs a command.</summary>
    /// <param name="arguments">As a shell gives them.</param>
    /// <param name="terminal">Where it reads and writes.</param>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(string[] arguments, Terminal terminal)
    {
        var parse = Root.Parse(arguments);
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

    private static RootCommand Create()
    {
        var data = new Option<string>("--data")
        {
            Description = "Folder of the store.",
            DefaultValueFactory = _ => Environment.GetEnvironmentVariable("NEWSTRACKER_DATA") ?? "data",
            Recursive = true
        };
        var root = new RootCommand("NewsTracker reads article files into stories whose every sentence opens the words that support it.")
        {
            data, ServeCommand.Urls, ServeCommand.Seeds, ServeCommand.NoSeeds, PublicAddress.Option, ServeCommand.MetricsUrls,
            BackupCommand.To, BackupCommand.Keep, ServeCommand.BackupEvery,
            ServeCommand.Create(data), IngestCommand.Create(data), ExtractCommand.Create(), ExportCommand.Create(data),
            BackupCommand.Create(data), RestoreCommand.Create(data), CheckCommand.Create(data), RebuildCommand.Create(data),
            SupportCommand.Create(), HealthCheckCommand.Create(),
        };
        ServeCommand.Act(root, data);
        return root;
    }
}
