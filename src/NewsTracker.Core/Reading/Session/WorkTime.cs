namespace NewsTracker.Core.Reading.Session;

/// <summary>What the reading of a file is measured by. The core has no clock of its own: the caller passes one.</summary>
/// <param name="Time">Gives the timer and the time on the wall.</param>
/// <param name="Worked">Processor time of the process since it began.</param>
public sealed record WorkClock(TimeProvider Time, Func<TimeSpan> Worked);

/// <summary>
/// Cancels when a piece of work has had its time. Time counts while the process works:
/// on a busy machine a page waits longer for its turn, and is not refused for that.
/// Without a clock only the caller's own cancellation ends the work.
/// </summary>
internal sealed class WorkTime : IDisposable
{
    /// <summary>After this many times the limit by the clock on the wall the work ends whatever it had.</summary>
    private const int MaxWaits = 12;

    private static readonly TimeSpan MinWait = TimeSpan.FromMilliseconds(50);

    private readonly CancellationTokenSource source;
    private readonly TimeSpan limit;
    private readonly TimeSpan workedBefore;
    private readonly long begun;
    private readonly Lock gate = new();
    private readonly ITimer? timer;
    private bool disposed;

    public WorkTime(TimeSpan limit, WorkClock? clock, CancellationToken outer)
    {
        this.limit = limit;
        source = CancellationTokenSource.CreateLinkedTokenSource(outer);
        if (clock is null) return;
        workedBefore = clock.Worked();
        begun = clock.Time.GetTimestamp();
        timer = clock.Time.CreateTimer(_ => Check(clock), null, limit, Timeout.InfiniteTimeSpan);
    }

    public CancellationToken Token => source.Token;

    public void Dispose()
    {
        lock (gate)
        {
            disposed = true;
            timer?.Dispose();
            source.Dispose();
        }
    }

    private void Check(WorkClock by)
    {
        lock (gate)
        {
            if (disposed) return;
            var left = limit - (by.Worked() - workedBefore);
            if (left <= TimeSpan.Zero || by.Time.GetElapsedTime(begun) > limit * MaxWaits) source.Cancel();
            else timer?.Change(left < MinWait ? MinWait : left, Timeout.InfiniteTimeSpan);
        }
    }
}
