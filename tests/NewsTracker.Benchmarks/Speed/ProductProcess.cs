using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace NewsTracker.Benchmarks.Speed;

/// <summary>
/// What one run of the product cost. <paramref name="Processor"/> is the time of all its threads, which tells more than the clock on a busy
/// machine.
/// </summary>
internal sealed record Cost(TimeSpan Clock, TimeSpan Processor, long PeakBytes);

/// <summary>The product as a process of its own, in a data folder of its own.</summary>
internal sealed class ProductProcess : IDisposable
{
    private readonly Process process;
    private readonly Stopwatch clock = Stopwatch.StartNew();

    private ProductProcess(string assembly, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetTempPath()
        };
        foreach (var argument in arguments.Prepend(assembly)) start.ArgumentList.Add(argument);
        process = Process.Start(start)!;
        process.OutputDataReceived += (_, line) => LastLine = line.Data ?? LastLine;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public string LastLine { get; private set; } = "";

    public TimeSpan Clock => clock.Elapsed;

    public long Bytes
    {
        get
        {
            process.Refresh();
            return process.WorkingSet64;
        }
    }

    /// <summary>Processor time of all its threads so far.</summary>
    public TimeSpan Processor
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
    }

    /// <summary>The most memory that it held at once, in bytes.</summary>
    public long Peak
    {
        get
        {
            process.Refresh();
            return process.PeakWorkingSet64;
        }
    }

    /// <summary>Starts an assembly that runs until it is disposed.</summary>
    public static ProductProcess Start(string assembly, params IReadOnlyList<string> arguments) => new(assembly, arguments);

    /// <summary>Runs a command to its end; throws when it fails.</summary>
    public static Cost Run(string assembly, params IReadOnlyList<string> arguments)
    {
        using var run = new ProductProcess(assembly, arguments);
        var (processor, peak) = (TimeSpan.Zero, 0L);
        while (!run.process.WaitForExit(40))
        {
            try
            {
                run.process.Refresh();
                (processor, peak) = (run.process.TotalProcessorTime, Math.Max(peak, run.process.PeakWorkingSet64));
            }
            catch (InvalidOperationException)
            {
                break; // it ended between the two looks
            }
        }

        run.process.WaitForExit();
        if (run.process.ExitCode != 0)
            throw new InvalidOperationException($"{string.Join(' ', arguments)} ended with {run.process.ExitCode}: {run.LastLine}");
        return new Cost(run.clock.Elapsed, processor, peak);
    }

    public static (ProductProcess Server, Uri Address) Serve(string assembly, string data)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        return (new ProductProcess(assembly, ["serve", "--no-seeds", "--urls", address.ToString().TrimEnd('/'), "--data", data]), address);
    }

    public void Dispose()
    {
        if (!process.HasExited) process.Kill();
        process.WaitForExit();
        process.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
