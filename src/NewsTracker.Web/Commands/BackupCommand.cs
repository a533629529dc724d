using System.CommandLine;
using Microsoft.Data.Sqlite;
using NewsTracker.Web.Storage;
using NewsTracker.Web.Words;

namespace NewsTracker.Web.Commands;

/// <summary>
/// `backup FILE`: a consistent copy of everything in one file, also while the site serves and reads. The file appears under its name only
/// when it is whole.
/// </summary>
internal static class BackupCommand
{
    public static Command Create(Option<string> data)
    {
        var file = new Argument<string>("FILE")
        {
            Description = "Where to write the copy; a file of this name is replaced when the new one is whole."
        };
        var command = new Command("backup", "Write a consistent copy of the store into one file, also while the site runs.") { file };
        command.SetAction((parse, _) => RunAsync(Terminal.Of(parse), parse.GetValue(data)!, parse.GetValue(file)!));
        return command;
    }

    private static async Task<int> RunAsync(Terminal terminal, string data, string file)
    {
        if (!File.Exists(Path.Combine(data, "newstracker.db")))
        {
            terminal.Error.WriteLine($"{data} holds no NewsTracker database. Name the right folder with --data.");
            return ExitCodes.WrongUsage;
        }

        var folder = new DataFolder(data);
        if (Directory.Exists(file) || Path.GetFullPath(file).StartsWith(folder.Database, StringComparison.Ordinal))
        {
            terminal.Error.WriteLine($"{file}: name a file that is not there yet or an earlier backup.");
            return ExitCodes.WrongUsage;
        }

        try
        {
            await OutputFile.MakeAsync(file, part =>
            {
                StoreCopy.Write(folder, part);
                return Task.CompletedTask;
            });
        }
        catch (Exception fault) when (fault is SqliteException or IOException or UnauthorizedAccessException)
        {
            terminal.Error.WriteLine($"No backup was made: {fault.Message}");
            return ExitCodes.Failed;
        }

        terminal.Output.WriteLine($"{file}: {CountText.Size(new FileInfo(file).Length)}");
        return ExitCodes.Well;
    }
}
