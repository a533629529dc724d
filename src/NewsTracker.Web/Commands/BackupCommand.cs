using System.CommandLine;
using NewsTracker.Web.Storage;
using NewsTracker.Web.Words;

namespace NewsTracker.Web.Commands;

/// <summary>
/// `backup FILE` or `backup --backup-to DIR --keep N`: a consistent copy of everything in one file, also while the site serves and reads.
/// The file appears under its name only when it is whole and was opened again.
/// </summary>
internal static class BackupCommand
{
    public static Option<string?> To { get; } = new("--backup-to")
    {
        Description = "Folder for backups named by their moment; the oldest go when there are more than --keep.", HelpName = "DIR",
        DefaultValueFactory = _ => Environment.GetEnvironmentVariable("NEWSTRACKER_BACKUP_TO")
    };

    public static Option<int> Keep { get; } = new("--keep")
    {
        Description = "How many backups stay in the folder of --backup-to.", HelpName = "N", DefaultValueFactory = _ => 7
    };

    public static Command Create(Option<string> data)
    {
        var file = new Argument<string?>("FILE")
        {
            Description = "Where to write the copy; an earlier backup of this name is replaced when the new one is whole.",
            Arity = ArgumentArity.ZeroOrOne
        };
        var command = new Command("backup", "Write a consistent copy of the store into one file, also while the site runs.")
        {
            file, To, Keep, OutputGuard.Force
        };
        command.SetAction((parse, _) => RunAsync(
            Terminal.Of(parse), parse.GetValue(data)!, parse.GetValue(file), parse.GetValue(To), parse.GetValue(Keep),
            parse.GetValue(OutputGuard.Force)));
        return command;
    }

    private static async Task<int> RunAsync(Terminal terminal, string data, string? file, string? to, int keep, bool force)
    {
        if (file is not null && to is not null && to == Environment.GetEnvironmentVariable("NEWSTRACKER_BACKUP_TO")) to = null;
        if (file is null == to is null) return Wrong(terminal, "Name a FILE for the backup, or a folder with --backup-to.");
        if (keep < 1) return Wrong(terminal, "--keep: give a number of backups, 1 or more.");
        await using var host = CommandHost.OpenForCopy(terminal, data);
        if (host is null) return ExitCodes.WrongUsage;
        var folder = host.Store.Folder;
        if (file is not null && new OutputGuard(folder, force).Refusal(file) is { } refusal) return Wrong(terminal, refusal);
        try
        {
            await using var db = host.Store.Open();
            if (file is not null) await StoreBackup.WriteAsync(folder, file, db);
            else file = await StoreBackup.WriteIntoAsync(folder, to!, keep, host.Get<TimeProvider>().GetUtcNow(), db);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or Microsoft.Data.Sqlite.SqliteException)
        {
            terminal.Error.WriteLine($"No backup was made: {fault.Message}");
            return ExitCodes.Failed;
        }

        terminal.Output.WriteLine($"{file}: {CountText.Size(new FileInfo(file).Length)}");
        return ExitCodes.Well;
    }

    private static int Wrong(Terminal terminal, string message)
    {
        terminal.Error.WriteLine(message);
        return ExitCodes.WrongUsage;
    }
}
