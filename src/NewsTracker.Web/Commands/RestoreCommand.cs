using System.CommandLine;
using NewsTracker.Web.Storage;

namespace NewsTracker.Web.Commands;

/// <summary>
/// `restore FILE`: puts a backup in the place of the store. Refused while another process uses the folder, and for a file that is no whole
/// store; the former store is kept.
/// </summary>
internal static class RestoreCommand
{
    public static Command Create(Option<string> data)
    {
        var file = new Argument<string>("FILE") { Description = "A file that `backup` wrote." };
        var command = new Command("restore", "Put a backup in the place of the store; the former store is kept beside it.") { file };
        command.SetAction((parse, _) => RunAsync(Terminal.Of(parse), parse.GetValue(data)!, parse.GetValue(file)!));
        return command;
    }

    private static async Task<int> RunAsync(Terminal terminal, string data, string file)
    {
        if (!File.Exists(file))
        {
            terminal.Error.WriteLine($"{file}: there is no such file.");
            return ExitCodes.WrongUsage;
        }

        await using var host = CommandHost.Folder(data);
        if (host is null)
        {
            terminal.Error.WriteLine($"{data} is in use by another NewsTracker process; stop it first.");
            return ExitCodes.Failed;
        }

        var folder = host.Store.Folder;
        var copy = folder.Restoring;
        try
        {
            File.Copy(file, copy, overwrite: true);
            await using var db = host.Store.Open();
            if (StoreCopy.Fault(copy, db) is { } fault)
                return Refuse(terminal, $"{file} was not restored: {fault}. The store is as it was.");
            using (var handle = File.OpenHandle(copy, FileMode.Open, FileAccess.ReadWrite)) RandomAccess.FlushToDisk(handle);
            var aside = StoreCopy.Replace(folder, copy, host.Get<TimeProvider>().GetUtcNow());
            host.Store.Prepare();
            terminal.Output.WriteLine($"restored {file} to {folder.Database}");
            if (aside is not null) terminal.Error.WriteLine($"The former store is {aside}; delete it when it is not needed.");
            return ExitCodes.Well;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            var why = fault is StoreUnavailableException ? fault.Message
                : StoreFaults.IsFull(fault) ? StoreFaults.Full(folder.Path).Sentence
                : fault.Message;
            return Refuse(terminal, $"{file} was not restored: {why}");
        }
        finally
        {
            foreach (var side in new[] { "", "-wal", "-shm", "-journal" }) File.Delete(copy + side);
        }
    }

    private static int Refuse(Terminal terminal, string message)
    {
        terminal.Error.WriteLine(message);
        return ExitCodes.Failed;
    }
}
