using System.Diagnostics;
using NewsTracker.Core.Reading;

namespace NewsTracker.Core.Tests.Reading;

public sealed class WorkTimeTests
{
    [Fact]
    public void Work_past_its_time_is_cancelled()
    {
        using var time = new WorkTime(TimeSpan.FromMilliseconds(20), CancellationToken.None);

        var watch = Stopwatch.StartNew();
        while (!time.Token.IsCancellationRequested && watch.Elapsed < TimeSpan.FromSeconds(30)) Thread.SpinWait(1_000);

        time.Token.IsCancellationRequested.ShouldBeTrue();
    }

    [Fact]
    public void The_callers_own_cancellation_goes_through()
    {
        using var outer = new CancellationTokenSource();
        using var time = new WorkTime(TimeSpan.FromMinutes(1), outer.Token);

        outer.Cancel();

        time.Token.IsCancellationRequested.ShouldBeTrue();
    }
}
