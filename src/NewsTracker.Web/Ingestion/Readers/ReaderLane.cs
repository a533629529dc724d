using System.Diagnostics;
using System.Text.Json;
using NewsTracker.Core.Reading.Session;

namespace NewsTracker.Web.Ingestion.Readers;

/// <summary>
/// A thread that keeps one reader at work: gives it files, some ahead of their turn, takes the results as they come, and begins another
/// reader when one has ended. What lay with it then and was not being read goes back to where it came from.
/// </summary>
/// <param name="pool">Gives files and takes them back.</param>
/// <param name="options">The bounds.</param>
/// <param name="time">Longest time that reading one file may take.</param>
/// <param name="width">Files read at once.</param>
internal sealed class ReaderLane(ReaderPool pool, ReaderOptions options, TimeSpan time, int width)
{
    private const int MaxStarts = 3;
    private static readonly TimeSpan StartsWithin = TimeSpan.FromSeconds(60);

    private readonly Lock gate = new();
    private readonly List<ReadJob> given = []; // in order: the first of them are being read
    private ReaderProcess? process;
    private ReadJob? receiving;
    private long started;
    private volatile bool isStuck;
    private long memory;
    private int failedStarts;

    /// <summary>Resident bytes of its reader when it was last looked at.</summary>
    public long Memory => Interlocked.Read(ref memory);

    /// <summary>All that its reader reads take long.</summary>
    public bool IsStuck => isStuck;

    /// <summary>Process id of its reader while that reads.</summary>
    public int? AtWork
    {
        get
        {
            lock (gate) return given.Count > 0 && process is { IsReady: true } ? process.Id : null;
        }
    }

    /// <summary>Works until the pool has nothing for it. Never throws.</summary>
    public void Run()
    {
        Start();
        while (pool.Take(this) is { } job)
        {
            Give(job);
            while (Count() is > 0 and var count)
            {
                for (; count < width + options.Ahead && pool.TakeAhead(this) is { } next; count++) Give(next);
                Receive();
            }
        }

        EndReader();
    }

    /// <summary>Measures the reader, from the pool's watch, and ends it when a file takes too much.</summary>
    public void Look()
    {
        lock (gate)
        {
            if (process is null) return;
            var (work, resident) = process.Measure();
            Interlocked.Exchange(ref memory, resident);
            if (given.Count == 0) return;
            if (!process.IsReady)
            {
                if (Stopwatch.GetElapsedTime(started) > StartsWithin) process.Kill(ReaderEnd.Stopped);
                return;
            }

            var read = Math.Min(given.Count, width);
            foreach (var job in given.Take(read)) job.Watch(work);
            if (given.Take(read).Any(j => j.IsLate(time + options.Grace))) process.Kill(ReaderEnd.Time);
            else if (given[0].Worked > options.MaxWork * read) process.Kill(ReaderEnd.Work);
            else if (resident > options.MaxMemory) process.Kill(ReaderEnd.Memory);
            else if (!isStuck && read == width && given.Take(read).All(j => j.IsLate(options.HandBack)))
            {
                isStuck = true;
                pool.GiveBack([.. given.Skip(read)]);
            }
        }
    }

    public void Kill(ReaderEnd reason)
    {
        lock (gate) process?.Kill(reason);
    }

    private int Count()
    {
        lock (gate) return given.Count;
    }

    /// <summary>Begins a reader. When it fails, that comes out when its first answer is waited for.</summary>
    private void Start()
    {
        try
        {
            var begun = new ReaderProcess(options, width, isLongRun: width == options.Count && pool.IsLongRun);
            lock (gate) (process, started) = (begun, Stopwatch.GetTimestamp());
        }
        catch (ReaderUnavailableException)
        {
        }
    }

    private void Give(ReadJob job)
    {
        lock (gate)
        {
            given.Add(job);
            BeginNext();
        }

        if (process is null) Start();
        try
        {
            process?.Send(job.Request);
        }
        catch (IOException)
        {
            // it is gone; that comes out when its answer is waited for
        }
    }

    /// <summary>Lets the time of those begin that the reader takes up now.</summary>
    private void BeginNext()
    {
        if (process is not { IsReady: true }) return;
        foreach (var job in given.Take(width)) job.Begin();
    }

    private void Receive()
    {
        try
        {
            if (process is not { } reader) throw new ReaderUnavailableException("the program was not found");
            if (!reader.IsReady) reader.AwaitReady();
            lock (gate) BeginNext();
            if (pool.IsOver) reader.Kill(ReaderEnd.Stopped); // it began after the others were ended
            var id = reader.ReceiveId();
            lock (gate) receiving = given.Find(j => j.Request.Id == id) ?? throw new InvalidDataException("The answer is to no question.");
            Done(receiving, reader.Receive());
            if (Memory > options.KeptMemory) EndReader();
        }
        catch (ReaderUnavailableException fault)
        {
            EndReader();
            if (++failedStarts < MaxStarts) Thread.Sleep(options.Patience);
            else pool.Fail(fault);
        }
        catch (Exception fault) when (fault is IOException or InvalidDataException or ArgumentException or JsonException)
        {
            Judge();
        }
    }

    private void Done(ReadJob job, ReadAnswer answer)
    {
        failedStarts = 0;
        lock (gate)
        {
            given.Remove(job);
            (receiving, isStuck) = (null, false);
            BeginNext();
        }

        job.Answer.TrySetResult(answer);
    }

    /// <summary>
    /// The reader has ended, or says what no reader says. A file that is known to be the cause is refused; where one of several may be it,
    /// each is read again by itself.
    /// </summary>
    private void Judge()
    {
        var (cause, outOfMemory) = process!.Autopsy();
        var end = process.End ?? (outOfMemory ? ReaderEnd.Memory : ReaderEnd.Died);
        List<ReadJob> read;
        lock (gate)
        {
            read = [.. given.Take(width)];
            given.RemoveRange(0, read.Count);
        }

        var refused = Refused(read, end);
        if (end != ReaderEnd.Stopped)
            pool.Tell(string.Join(", ", (refused.Count > 0 ? refused : read).Select(j => j.Request.Name)), end, cause);
        EndReader();
        foreach (var job in refused) job.Answer.TrySetResult(new(new([], [ReaderEnds.Reason(end, cause, options, time)])));
        pool.GiveBack([.. read.Except(refused)]);
    }

    private List<ReadJob> Refused(List<ReadJob> read, ReaderEnd end)
    {
        foreach (var job in read)
            job.End(mayBeCause: end is ReaderEnd.Died or ReaderEnd.Memory or ReaderEnd.Crowded, end is ReaderEnd.Died);
        return end switch
        {
            ReaderEnd.Time => read.FindAll(j => j.WasLate(time + options.Grace)),
            ReaderEnd.Work => read[..1],
            ReaderEnd.Output => read.FindAll(j => j == receiving),
            ReaderEnd.Memory when read.Count == 1 => read,
            ReaderEnd.Died => read.FindAll(j => read.Count == 1 && j.Deaths > 1),
            _ => [],
        };
    }

    /// <summary>Ends the reader; files that still lie with it go back.</summary>
    private void EndReader()
    {
        ReaderProcess? ended;
        lock (gate)
        {
            (ended, process, receiving, isStuck) = (process, null, null, false);
            Interlocked.Exchange(ref memory, 0);
            foreach (var job in given) job.End(mayBeCause: false, died: false);
            if (given.Count > 0) pool.GiveBack([.. given]);
            given.Clear();
        }

        ended?.Dispose();
    }
}
