using System.CommandLine;

namespace NewsTracker.Web.Commands;

/// <summary>
/// `healthcheck`: asks a running site whether it is ready; for container health checks, where no other program is at hand.
/// </summary>
internal static class HealthCheckCommand
{
    public static Command Create()
    {
        var url = new Option<string>("--urls") { Description = "The site's address.", DefaultValueFactory = _ => "http://127.0.0.1:5080" };
        var command = new Command("healthcheck", "Ask a running site whether it is ready.") { url };
        command.SetAction((parse, cancellation) => RunAsync(Terminal.Of(parse), parse.GetValue(url)!, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(Terminal terminal, string url, CancellationToken cancellation)
    {
        using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(4) };
        try
        {
            using var answer = await client.GetAsync(new Uri(new Uri(url.Split(';')[0]), "/readyz"), cancellation);
            terminal.Output.WriteLine(answer.IsSuccessStatusCode ? "ready" : "not ready");
            return answer.IsSuccessStatusCode ? ExitCodes.Well : ExitCodes.Failed;
        }
        catch (Exception fault) when (fault is HttpRequestException or OperationCanceledException or UriFormatException)
        {
            terminal.Error.WriteLine($"{url}: {fault.Message}");
            return ExitCodes.Failed;
        }
    }
}
