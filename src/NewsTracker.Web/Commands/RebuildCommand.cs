using System.CommandLine;
using System.Globalization;
using NewsTracker.Web.Ingestion.Rebuild;

namespace NewsTracker.Web.Commands;

/// <summary>`rebuild`: derives articles, stories and digests anew from the files and people's decisions.</summary>
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

        var stories = await host.Get<Rebuilding>().RunAsync(cancellation);
        terminal.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{stories} stories rebuilt"));
        return ExitCodes.Well;
    }
}
