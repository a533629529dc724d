using System.CommandLine;
using NewsTracker.Web.Storage;

namespace NewsTracker.Web.Commands;

/// <summary>`check`: is the store whole? One line a check; exit 1 when one fails.</summary>
internal static class CheckCommand
{
    public static Command Create(Option<string> data)
    {
        var command = new Command("check", "Check the store: integrity, foreign keys, orphans, spans and originals.");
        command.SetAction((parse, cancellation) => RunAsync(Terminal.Of(parse), parse.GetValue(data)!, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(Terminal terminal, string data, CancellationToken cancellation)
    {
        await using var host = CommandHost.Open(terminal, data, mayCreate: false);
        if (host is null) return ExitCodes.WrongUsage;
        await using var db = host.Store.Open();
        var failed = false;
        await foreach (var (name, faults) in StoreChecks.RunAsync(db, cancellation))
        {
            terminal.Output.WriteLine(faults.Count == 0
                ? $"ok    {name}"
                : $"FAIL  {name}: {faults[0]}{(faults.Count > 1 ? $" (and {faults.Count - 1} more)" : "")}");
            failed |= faults.Count > 0;
        }

        return failed ? ExitCodes.Failed : ExitCodes.Well;
    }
}
