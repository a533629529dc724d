using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using NewsTracker.Core.Reading.Session;

namespace NewsTracker.Web.Ingestion.Readers;

/// <summary>A reader as its parent holds it: what it is given, what it says, what it uses, and its end.</summary>
internal sealed class ReaderProcess : IDisposable
{
    private const int KeptWords = 2_000;
    private static readonly TimeSpan EndsWithin = TimeSpan.FromSeconds(5);

    private readonly Process process;
    private readonly BinaryWriter input;
    private readonly BinaryReader output;
    private readonly BoundedInput bounded;
    private readonly Thread errors;
    private readonly StringBuilder words = new();
    private readonly Lock gate = new();
    private volatile bool isReady;
    private bool isOver;
    private ReaderEnd? end;

    /// <exception cref="ReaderUnavailableException">It could not be started.</exception>
    public ReaderProcess(ReaderOptions options, int width, bool isLongRun)
    {
        try
        {
            process = Process.Start(ReaderStart.Info(options, width, isLongRun)) ?? throw new ReaderUnavailableException("no process");
        }
        catch (Exception fault) when (fault is Win32Exception or InvalidOperationException)
        {
            throw new ReaderUnavailableException(fault.Message);
        }

        errors = new Thread(Listen) { IsBackground = true, Name = "reader errors" };
        errors.Start();
        bounded = new BoundedInput(ReaderPipe.Of(process.StandardOutput.BaseStream, FileAccess.Read), options.MaxOutput);
        input = new BinaryWriter(new BufferedStream(ReaderPipe.Of(process.StandardInput.BaseStream, FileAccess.Write), 1 << 16));
        output = new BinaryReader(new BufferedStream(bounded, 1 << 16));
    }

    public int Id => process.Id;

    /// <summary>It has said that it is there.</summary>
    public bool IsReady => isReady;

    /// <summary>Why it was ended from this side, if it was.</summary>
    public ReaderEnd? End
    {
        get
        {
            lock (gate) return end;
        }
    }

    /// <summary>Hands a file over; it is begun after those handed over before.</summary>
    /// <exception cref="IOException">The reader is gone.</exception>
    public void Send(ReadRequest request) => request.Write(input);

    /// <summary>Waits until it says that it is there.</summary>
    /// <exception cref="ReaderUnavailableException">It ended before: no file is to blame.</exception>
    public void AwaitReady()
    {
        var greeting = 0;
        try
        {
            bounded.Begin();
            greeting = output.ReadInt32();
        }
        catch (IOException)
        {
        }

        if (greeting != ReaderProgram.Greeting) throw new ReaderUnavailableException(Autopsy().Cause);
        isReady = true;
    }

    /// <summary>Waits until a result comes, and says of which request.</summary>
    /// <exception cref="IOException">It ended.</exception>
    public int ReceiveId()
    {
        bounded.Begin();
        return output.ReadInt32();
    }

    /// <summary>The result that has begun to come.</summary>
    /// <exception cref="IOException">It ended before it had said all, or said more than it may.</exception>
    public ReadAnswer Receive()
    {
        try
        {
            return ReadAnswer.Read(output);
        }
        catch (OutputBoundException)
        {
            Kill(ReaderEnd.Output);
            throw;
        }
    }

    /// <summary>Ends it for a reason; the first reason counts.</summary>
    public void Kill(ReaderEnd reason)
    {
        lock (gate)
        {
            if (isOver) return;
            end ??= reason;
            Quietly(() => process.Kill());
        }
    }

    /// <summary>Processor time since it began, and resident bytes; zero when it has ended.</summary>
    public (TimeSpan Work, long Memory) Measure()
    {
        lock (gate)
        {
            if (isOver) return default;
            try
            {
                return (process.TotalProcessorTime, ResidentBytes());
            }
            catch (Exception fault) when (fault is InvalidOperationException or Win32Exception or IOException or NotSupportedException)
            {
                return default;
            }
        }
    }

    /// <summary>After its end: why, in the words of a person, and whether its memory was used up.</summary>
    public (string Cause, bool OutOfMemory) Autopsy()
    {
        if (!process.WaitForExit(EndsWithin)) Kill(ReaderEnd.Died);
        process.WaitForExit();
        errors.Join(EndsWithin); // its last words too
        string said;
        int code;
        lock (gate) (said, code) = (words.ToString(), process.ExitCode); // measuring meanwhile would make it forget that it has ended
        if (code == ReaderProgram.OutOfMemory || said.Contains("Out of memory", StringComparison.Ordinal)) return ("out of memory", true);
        if (said.Contains("Stack overflow", StringComparison.Ordinal)) return ("stack overflow", false);
        return (code > 128 ? $"signal {code - 128}" : $"exit code {code}", false);
    }

    /// <summary>Ends it at once, if it has not ended, and waits until it is gone.</summary>
    public void Dispose()
    {
        Kill(ReaderEnd.Stopped);
        Quietly(() => process.WaitForExit(EndsWithin));
        lock (gate) isOver = true;
        Quietly(input.Dispose); // what is left in it finds no reader
        output.Dispose();
        process.Dispose();
    }

    /// <summary>On Linux one short file says it; elsewhere the runtime, which there would read a file of every thread.</summary>
    private long ResidentBytes()
    {
        if (OperatingSystem.IsLinux())
        {
            var pages = File.ReadAllText($"/proc/{process.Id}/statm").Split(' ')[1];
            return long.Parse(pages, CultureInfo.InvariantCulture) * Environment.SystemPageSize;
        }

        process.Refresh();
        return process.WorkingSet64;
    }

    private void Listen() => Quietly(() =>
    {
        using var said = new StreamReader(ReaderPipe.Of(process.StandardError.BaseStream, FileAccess.Read));
        while (said.ReadLine() is { } line)
        {
            lock (gate)
            {
                if (words.Length < KeptWords) words.AppendLine(line);
            }
        }
    });

    private static void Quietly(Action act)
    {
        try
        {
            act();
        }
        catch (Exception fault) when (fault is InvalidOperationException or Win32Exception or IOException)
        {
        }
    }
}
