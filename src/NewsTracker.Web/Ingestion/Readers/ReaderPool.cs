using NewsTracker.Core.Reading.Session;

namespace NewsTracker.Web.Ingestion.Readers;

/// <summary>
/// The wall around reading: files are read by child processes, so that whatever a file does to its reader (overflow its stack, loop, eat
/// memory) costs that file alone. One reader reads several files at once; when it ends and one of several may be the cause, each is read
/// again by itself in a second reader, beside the first. The second also takes files when all that the first reads take long. Readers
/// begin when files come, are measured while they work, and end when nothing comes any more or this is disposed.
/// </summary>
/// <param name="options">How many files at once, and what one may cost.</param>
/// <param name="maxBytes">Largest file read, in bytes.</param>
/// <param name="time">Longest time that reading one file may take.</param>
/// <param name="log">Hears of each reader that a file ended.</param>
internal sealed class ReaderPool(ReaderOptions options, long maxBytes, TimeSpan time, ILogger<ReaderPool> log) : IDisposable
{
    private static readonly TimeSpan EndsWithin = TimeSpan.FromSeconds(10);

    private readonly object gate = new();
    private readonly LinkedList<ReadJob> waiting = [];
    private readonly LinkedList<ReadJob> suspects = [];
    private readonly HashSet<ReaderLane> atWork = [];
    private readonly List<Thread> threads = [];
    private readonly int[] ends = new int[Enum.GetValues<ReaderEnd>().Length];
    private ReaderLane? first;
    private ReaderLane? aside;
    private Thread? watch;
    private int lastId;
    private long expected;
    private volatile bool isOver;

    /// <summary>Readers that files have ended, by why.</summary>
    public IEnumerable<(ReaderEnd Why, int Count)> Ends =>
        Enum.GetValues<ReaderEnd>().Select(why => (why, Volatile.Read(ref ends[(int)why])));

    /// <summary>The readers that live, and their resident bytes when they were last looked at.</summary>
    public (int Count, long Memory) Living
    {
        get
        {
            var lanes = Lanes();
            return (lanes.Count, lanes.Sum(l => l.Memory));
        }
    }

    /// <summary>Process ids of the readers that are reading now.</summary>
    internal IReadOnlyList<int> AtWork => [.. Lanes().Select(l => l.AtWork).OfType<int>()];

    /// <summary>All that the first reads take long.</summary>
    private bool IsStuck => first is { IsStuck: true };

    /// <summary>No file is read any more.</summary>
    internal bool IsOver => isOver;

    /// <summary>Reads a file in a child process.</summary>
    /// <returns>What reading gave, or the reason why it was ended.</returns>
    /// <exception cref="ReaderUnavailableException">No reader can be started; nothing is known about the file.</exception>
    public async Task<ReadResult> ReadAsync(ReadOnlyMemory<byte> bytes, string name, CancellationToken cancellation) =>
        (await AnswerAsync(bytes, name, null, cancellation)).Result;

    /// <summary>Reads a file in a child process, which also tells what it gave in lines, unless they are many.</summary>
    /// <param name="bytes">The file as it came.</param>
    /// <param name="name">Only breaks ties when the content does not tell the kind.</param>
    /// <param name="linesName">The file's name in the lines; null for none.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <exception cref="ReaderUnavailableException">No reader can be started; nothing is known about the file.</exception>
    public Task<ReadAnswer> AnswerAsync(ReadOnlyMemory<byte> bytes, string name, string? linesName, CancellationToken cancellation)
    {
        if (bytes.Length > maxBytes) return Task.FromResult(new ReadAnswer(ReaderEnds.TooLarge(maxBytes)));
        var request = new ReadRequest(Interlocked.Increment(ref lastId), name, bytes, maxBytes, time) { LinesName = linesName };
        var job = new ReadJob(request, cancellation);
        lock (gate)
        {
            ObjectDisposedException.ThrowIf(isOver, this);
            waiting.AddLast(job);
            Begin();
        }

        return job.Answer.Task.WaitAsync(cancellation);
    }

    /// <summary>Returns when a reader is there and has answered.</summary>
    /// <exception cref="ReaderUnavailableException">None can be started.</exception>
    public Task ReadyAsync(CancellationToken cancellation) => ReadAsync(Array.Empty<byte>(), "", cancellation);

    /// <summary>Much is known to come: the next reader for it is made for a long run.</summary>
    internal bool IsLongRun => Volatile.Read(ref expected) >= options.LongRun;

    /// <summary>Says what is about to come, before it comes.</summary>
    public void Expect(int files, long bytes) => Volatile.Write(ref expected, (files * options.FileWeight) + bytes);

    /// <summary>Begins the first reader now, for files that are about to come.</summary>
    public void Warm()
    {
        lock (gate)
        {
            if (!isOver) first ??= Lane(options.Count);
        }
    }

    public void Dispose()
    {
        List<Thread> left;
        lock (gate)
        {
            isOver = true;
            left = [.. threads];
            foreach (var job in waiting.Concat(suspects)) job.Answer.TrySetCanceled();
            waiting.Clear();
            suspects.Clear();
            Monitor.PulseAll(gate);
        }

        foreach (var lane in Lanes()) lane.Kill(ReaderEnd.Stopped); // not inside: a lane holds its own lock when it comes to this one
        foreach (var thread in left) thread.Join(EndsWithin);
    }

    /// <summary>The next file for a lane that has none, when there is one; null when the lane is to end.</summary>
    internal ReadJob? Take(ReaderLane lane)
    {
        lock (gate)
        {
            atWork.Remove(lane);
            var until = DateTime.UtcNow + options.Idle;
            while (!isOver)
            {
                if (For(lane) is { } job)
                {
                    atWork.Add(lane);
                    Monitor.PulseAll(gate);
                    return job;
                }

                var left = until - DateTime.UtcNow;
                if (left <= TimeSpan.Zero) break;
                Monitor.Wait(gate, left);
            }

            if (lane == first) first = null;
            else aside = null;
            threads.Remove(Thread.CurrentThread);
            return null;
        }
    }

    /// <summary>A further file for a lane that is at work, to be read beside or after those that it has.</summary>
    internal ReadJob? TakeAhead(ReaderLane lane)
    {
        lock (gate) return isOver || lane != first ? null : For(lane);
    }

    /// <summary>Puts files back to the front, in their order.</summary>
    internal void GiveBack(IReadOnlyList<ReadJob> jobs)
    {
        lock (gate)
        {
            foreach (var job in jobs.Reverse())
            {
                if (isOver) job.Answer.TrySetCanceled();
                else (job.IsSuspect ? suspects : waiting).AddFirst(job);
            }

            if (!isOver) Begin();
        }
    }

    /// <summary>No reader can be started: whoever waits is told.</summary>
    internal void Fail(ReaderUnavailableException fault)
    {
        lock (gate)
        {
            foreach (var job in waiting.Concat(suspects)) job.Answer.TrySetException(fault);
            waiting.Clear();
            suspects.Clear();
        }
    }

    internal void Tell(string names, ReaderEnd end, string cause)
    {
        Interlocked.Increment(ref ends[(int)end]);
        log.LogWarning("A reader ended while it read {File}: {End} ({Cause})", names, end, cause);
    }

    /// <summary>Lets those begin for whom there is work.</summary>
    private void Begin()
    {
        if (waiting.Count > 0) first ??= Lane(options.Count);
        if (suspects.Count > 0 || (IsStuck && waiting.Count > 0)) aside ??= Lane(1);
        Monitor.PulseAll(gate);
    }

    private ReadJob? For(ReaderLane lane)
    {
        if (lane == first) return Next(waiting);
        return Next(suspects) ?? (IsStuck ? Next(waiting) : null);
    }

    private static ReadJob? Next(LinkedList<ReadJob> queue)
    {
        while (queue.First is { } node)
        {
            queue.RemoveFirst();
            if (!node.Value.IsOver) return node.Value;
        }

        return null;
    }

    private ReaderLane Lane(int width)
    {
        var lane = new ReaderLane(this, options, time, width);
        var thread = new Thread(lane.Run) { IsBackground = true, Name = "reader lane" };
        threads.Add(thread);
        thread.Start();
        if (watch is null)
        {
            watch = new Thread(Watch) { IsBackground = true, Name = "reader watch" };
            watch.Start();
        }

        return lane;
    }

    private List<ReaderLane> Lanes()
    {
        lock (gate) return [.. new[] { first, aside }.OfType<ReaderLane>()];
    }

    /// <summary>Gives back to the machine what the program holds without need; everything else waits meanwhile.</summary>
    internal static void GiveMemoryBack() => GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);

    /// <summary>Measures the readers while one of them works.</summary>
    private void Watch()
    {
        while (true)
        {
            lock (gate)
            {
                if (isOver || (first ?? aside) is null)
                {
                    watch = null;
                    return;
                }

                if (atWork.Count == 0)
                {
                    Monitor.Wait(gate);
                    continue;
                }
            }

            var seen = Lanes();
            foreach (var lane in seen) lane.Look();
            var memory = seen.Sum(l => l.Memory);
            if (seen.Count > 1 && memory > options.MaxMemoryOfAll) seen[0].Kill(ReaderEnd.Crowded);
            Thread.Sleep(options.Look);
        }
    }
}
