using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using NewsTracker.Core.Reading;
using NewsTracker.Core.Reading.Session;

namespace NewsTracker.Web.Ingestion.Readers;

/// <summary>
/// The reader's own side: files come over its standard input, some are read at once, and their results go over its standard output as they
/// are ready. It ends when its input closes, also in the middle of a file: when its parent is gone, so is it.
/// </summary>
internal static class ReaderProgram
{
    /// <summary>The argument that makes this program a reader; no command of a person's.</summary>
    public const string Argument = "--read-for-parent";

    /// <summary>What a reader says when it is ready.</summary>
    public const int Greeting = 0x4E54_5231;

    /// <summary>Exit code of a reader whose managed memory was used up.</summary>
    public const int OutOfMemory = 70;

    private static readonly WorkClock Clock = new(TimeProvider.System, () => Environment.CpuUsage.TotalTime);
    private static volatile bool memoryRanOut;

    /// <param name="width">Files read at once.</param>
    /// <param name="lines">Tells in lines what a file of this name gave.</param>
    /// <returns>The exit code.</returns>
    public static int Run(int width, Func<string, ReadResult, FileLines> lines)
    {
        var (input, output) = (Console.OpenStandardInput(), Console.OpenStandardOutput());
        Console.SetOut(TextWriter.Null); // whatever a library prints must not stand between the results
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Ignore);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Ignore);
        AppDomain.CurrentDomain.FirstChanceException += (_, thrown) => memoryRanOut |= thrown.Exception is OutOfMemoryException;
        using var requests = new BlockingCollection<ReadRequest>();
        using var writer = new BinaryWriter(new BufferedStream(output, 1 << 16));
        writer.Write(Greeting);
        writer.Flush();
        for (var i = 0; i < width; i++) new Thread(() => Work(requests, writer, lines)) { IsBackground = true }.Start();
        Take(input, requests);
        return 0;
    }

    private static void Work(BlockingCollection<ReadRequest> requests, BinaryWriter writer, Func<string, ReadResult, FileLines> lines)
    {
        foreach (var request in requests.GetConsumingEnumerable())
        {
            var answer = ReadAnswer.To(request, Read(request), lines);
            if (memoryRanOut) Environment.Exit(OutOfMemory);
            lock (writer)
            {
                writer.Write(request.Id);
                answer.Write(writer);
                writer.Flush();
            }
        }
    }

    /// <summary>A stop meant for the parent reaches its children too; the parent ends them when it needs them no more.</summary>
    private static void Ignore(PosixSignalContext signal) => signal.Cancel = true;

    private static void Take(Stream input, BlockingCollection<ReadRequest> requests)
    {
        try
        {
            using var reader = new BinaryReader(new BufferedStream(input, 1 << 16));
            while (true) requests.Add(ReadRequest.Read(reader));
        }
        catch (IOException)
        {
            // the parent closed the pipe, or is gone
        }
    }

    private static ReadResult Read(ReadRequest request)
    {
        using var budget = new CancellationTokenSource(request.Time);
        try
        {
            return FileReader.Read(
                request.Bytes, request.Name, ReadingOptions.Default with { MaxBytes = request.MaxBytes }, Clock, budget.Token);
        }
        catch (OperationCanceledException)
        {
            return new([], [ReaderEnds.Slow(request.Time)]);
        }
    }
}
