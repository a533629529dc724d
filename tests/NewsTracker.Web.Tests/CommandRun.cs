using System.Diagnostics;
using NewsTracker.Web.Hosting;

namespace NewsTracker.Tests;

/// <summary>The real program run as a process of its own, as a shell would.</summary>
internal static class CommandRun
{
    public static Task<(int Exit, string Output, string Error)> RunAsync(string? input, params string[] arguments) =>
        RunAsync(input, new Dictionary<string, string>(), arguments);

    /// <summary>The same with other environment variables.</summary>
    public static async Task<(int Exit, string Output, string Error)> RunAsync(
        string? input, IReadOnlyDictionary<string, string> environment, string[] arguments)
    {
        using var process = Start(environment, arguments);
        if (input is not null) await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(3));
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"newstracker {string.Join(' ', arguments)} did not end.");
        }

        return (process.ExitCode, await output, await error);
    }

    public static Process Start(params string[] arguments) => Start(new Dictionary<string, string>(), arguments);

    private static Process Start(IReadOnlyDictionary<string, string> environment, string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
        };
        start.ArgumentList.Add(typeof(Site).Assembly.Location);
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        foreach (var (name, value) in environment) start.Environment[name] = value;
        return Process.Start(start)!;
    }
}
