using System.CommandLine;
using System.Globalization;
using Microsoft.Data.Sqlite;
using NewsTracker.Web.Ingestion.Rebuild;
using NewsTracker.Web.Storage;

namespace NewsTracker.Web.Commands;

/// <summary>
/// `rebuild`: derives articles, stories and digests anew from the files and people's decisions. It works on a copy, which takes the place
/// of the store when it is whole: whatever ends it before leaves the store as it was.
/// </summary>
internal static class RebuildCommand
{
    public static Command Create(Option<string> data)
    {
        var command = new Command("rebuild", "Derive stories and digests anew from the files, in a fixed order.");
        command.SetAction((parse, cancellation) => RunAsync(Terminal.Of(parse), parse.GetValue(data)!, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(Terminal terminal, string data, CancellationToken cancellation)
    {
        await using var host = CommandHost.Open(terminal, data, mayCreate: false);
        if (host is null) return ExitCodes.WrongUsage;
        if (!host.Owns)
        {
            terminal.Error.WriteLine($"{data} is in use by another NewsTracker process; stop it first.");
            return ExitCodes.Failed;
        }

        var folder = host.Store.Folder;
        var copy = folder.ForRebuild();
        int stories;
        try
        {
            var state = StoreSwap.Prepare(folder, copy);
            await using (var inner = CommandHost.ForRebuild(copy)) stories = await inner.Get<Rebuilding>().RunAsync(cancellation);
            StoreSwap.Replace(folder, copy, state);
        }
        catch (Exception fault) when (fault is SqliteException or IOException or UnauthorizedAccessException)
        {
            var why = StoreFaults.Of(folder, fault)?.Sentence ?? fault.Message;
            terminal.Error.WriteLine($"Nothing was rebuilt; the store is as it was. {why}");
            return ExitCodes.Failed;
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            folder.ClearLeftOvers();
        }

        host.Store.Prepare();
        terminal.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{stories} stories rebuilt"));
        return ExitCodes.Well;
    }
}
