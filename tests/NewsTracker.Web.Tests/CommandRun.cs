using System.Diagnostics;
using System.Text;
using Microsoft.Data.Sqlite;
using NewsTracker.Web.Commands;
using NewsTracker.Web.Hosting;

namespace NewsTracker.Tests;

/// <summary>
/// The real program: a command line run inside this process, which spares most tests the seconds of a start, or as a process of its own,
/// as a shell would, where locks between processes, signals, streams or the environment are looked at.
/// </summary>
internal static class CommandRun
{
    /// <summary>Runs a command inside this process.</summary>
    public static async Task<(int Exit, string Output, string Error)> RunAsync(string? input, params string[] arguments)
    {
        using var bytes = new MemoryStream();
        await using var words = new StringWriter();
        await using var error = new StringWriter();
        var terminal = new Terminal
        {
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
            Output = words,
            Error = error,
            OpenInput = () => new MemoryStream(Encoding.UTF8.GetBytes(input ?? "")),
            OpenOutput = () => bytes,
        };
        var exit = await CommandLine.RunAsync(arguments, terminal);
        SqliteConnection.ClearAllPools(); // a process that ends leaves no file open
        return (exit, words + Encoding.UTF8.GetString(bytes.ToArray()), error.ToString());
    }

    /// <summary>Runs a command as a process of its own.</summary>
    public static Task<(int Exit, string Output, string Error)> ProcessAsync(string? input, params string[] arguments) =>
        ProcessAsync(input, new Dictionary<string, string>(), arguments);

    /// <summary>The same with other environment variables.</summary>
    public static async Task<(int Exit, string Output, string Error)> ProcessAsync(
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
        // who runs the tests in the background may leave SIGINT ignored, and children inherit that
        var isBare = OperatingSystem.IsWindows() || OperatingSystem.IsMacOS();
        var start = new ProcessStartInfo(isBare ? "dotnet" : "env")
        {
            RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
        };
        if (!isBare) foreach (var argument in (string[])["--default-signal=INT", "dotnet"]) start.ArgumentList.Add(argument);
        start.ArgumentList.Add(typeof(Site).Assembly.Location);
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        foreach (var (name, value) in environment) start.Environment[name] = value;
        return Process.Start(start)!;
    }
}
