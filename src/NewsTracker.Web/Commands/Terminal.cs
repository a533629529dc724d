using System.CommandLine;

namespace NewsTracker.Web.Commands;

/// <summary>Where a command reads and writes: the streams of the process, or others for a command that is run inside one.</summary>
internal sealed class Terminal : InvocationConfiguration
{
    /// <summary>Opens standard input; the caller disposes it.</summary>
    public required Func<Stream> OpenInput { get; init; }

    /// <summary>Opens standard output for bytes; the caller disposes it.</summary>
    public required Func<Stream> OpenOutput { get; init; }

    /// <summary>A person looks on: progress may be drawn on <see cref="InvocationConfiguration.Error"/>.</summary>
    public bool ShowsProgress { get; init; }

    /// <summary>The streams of this process.</summary>
    public static Terminal OfProcess() => new()
    {
        EnableDefaultExceptionHandler = false,
        // What was committed stays, so nothing is lost when a command that is still at work after that is ended.
        ProcessTerminationTimeout = TimeSpan.FromMilliseconds(400),
        OpenInput = Console.OpenStandardInput,
        OpenOutput = Console.OpenStandardOutput,
        ShowsProgress = !Console.IsErrorRedirected,
    };

    /// <summary>The terminal of the command that was parsed.</summary>
    public static Terminal Of(ParseResult parse) => (Terminal)parse.InvocationConfiguration;
}
