using System.Diagnostics;
using NewsTracker.Core.Reading.Session;

namespace NewsTracker.Web.Ingestion.Readers;

/// <summary>A file that somebody waits for, and what reading it has taken so far.</summary>
internal sealed class ReadJob(ReadRequest request, CancellationToken cancellation)
{
    private long begun;
    private TimeSpan spent;
    private TimeSpan? workBefore;

    public ReadRequest Request { get; } = request;

    /// <summary>The answer; whoever waits for it goes on elsewhere than in the reader's thread.</summary>
    public TaskCompletionSource<ReadAnswer> Answer { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Its reader ended, and this file or another may be why: it is read by itself.</summary>
    public bool IsSuspect { get; private set; }

    /// <summary>Readers that died while this was read. One may have died of something else.</summary>
    public int Deaths { get; private set; }

    /// <summary>Processor time of its reader since it was first looked at.</summary>
    public TimeSpan Worked { get; private set; }

    /// <summary>Answered, or nobody waits any more.</summary>
    public bool IsOver => Answer.Task.IsCompleted || cancellation.IsCancellationRequested;

    /// <summary>Its turn has come, if it had not.</summary>
    public void Begin()
    {
        if (begun == 0) begun = Stopwatch.GetTimestamp();
    }

    /// <summary>Takes the processor time of its reader so far.</summary>
    public void Watch(TimeSpan work) => Worked = work - (workBefore ??= work);

    /// <summary>It has been read for longer than this, by all its readers together.</summary>
    public bool IsLate(TimeSpan limit) => begun != 0 && spent + Stopwatch.GetElapsedTime(begun) > limit;

    /// <summary>Its reader has ended.</summary>
    public void End(bool mayBeCause, bool died)
    {
        if (begun != 0) spent += Stopwatch.GetElapsedTime(begun);
        (begun, workBefore, Worked) = (0, null, TimeSpan.Zero);
        IsSuspect |= mayBeCause;
        if (died) Deaths++;
    }

    /// <summary>It had been read for longer than this when its reader ended.</summary>
    public bool WasLate(TimeSpan limit) => spent > limit;
}
