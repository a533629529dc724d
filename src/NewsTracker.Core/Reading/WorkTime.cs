using System.Diagnostics;

namespace NewsTracker.Core.Reading;

/// <summary>
/// Cancels when a piece of work has had its time. Time counts while the process works: on a busy machine a page waits longer for its turn, and is not to be refused for that.
/// </summary>
internal sealed class WorkTime : IDisposable
{
    /// <summary>After this many times the limit by the clock on the wall the work ends whatever it had.</summary>
    private const int MostWaits = 12;

    private readonly CancellationTokenSource source;
    private readonly TimeSpan limit;
    private readonly TimeSpan workedBefore = Environment.CpuUsage.TotalTime;
    private readonly long begun = Stopwatch.GetTimestamp();
    private readonly Lock gate = new();
    private readonly Timer timer;
    private bool disposed;

    public WorkTime(TimeSpan limit, CancellationToken outer)
    {
        this.limit = limit;
        source = CancellationTokenSource.CreateLinkedTokenSource(outer);
        timer = new Timer(_ => Check(), null, limit, Timeout.InfiniteTimeSpan);
    }

    public CancellationToken Token => source.Token;

    public void Dispose()
    {
        lock (gate)
        {
            disposed = true;
            timer.Dispose();
            source.Dispose();
        }
    }

    private void Check()
    {
        lock (gate)
        {
            if (disposed) return;
            var left = limit - (Environment.CpuUsage.TotalTime - workedBefore);
            if (left <= TimeSpan.Zero || Stopwatch.GetElapsedTime(begun) > limit * MostWaits) source.Cancel();
            else timer.Change(left < TimeSpan.FromMilliseconds(50) ? TimeSpan.FromMilliseconds(50) : left, Timeout.InfiniteTimeSpan);
        }
    }
}
