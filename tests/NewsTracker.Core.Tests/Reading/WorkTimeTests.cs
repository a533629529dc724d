using System.Text;
using Microsoft.Extensions.Time.Testing;
using NewsTracker.Core.Reading;
using NewsTracker.Core.Reading.Session;

namespace NewsTracker.Core.Tests.Reading;

public sealed class WorkTimeTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(5);

    private readonly FakeTimeProvider wall = new();
    private TimeSpan worked = TimeSpan.FromHours(1);

    [Fact]
    public void Work_past_its_time_is_cancelled()
    {
        using var time = new WorkTime(Limit, Clock, CancellationToken.None);

        worked += Limit;
        wall.Advance(Limit);

        time.Token.IsCancellationRequested.ShouldBeTrue();
    }

    [Fact]
    public void Waiting_for_a_turn_is_no_work()
    {
        using var time = new WorkTime(Limit, Clock, CancellationToken.None);

        worked += Limit / 2;
        wall.Advance(Limit * 3);
        time.Token.IsCancellationRequested.ShouldBeFalse();

        worked += Limit / 2;
        wall.Advance(Limit);
        time.Token.IsCancellationRequested.ShouldBeTrue();
    }

    [Fact]
    public void After_twelve_times_the_limit_the_work_ends_whatever_it_had()
    {
        using var time = new WorkTime(Limit, Clock, CancellationToken.None);

        wall.Advance(Limit * 14);

        time.Token.IsCancellationRequested.ShouldBeTrue();
    }

    [Fact]
    public void Without_a_clock_only_the_caller_ends_the_work()
    {
        using var outer = new CancellationTokenSource();
        using var time = new WorkTime(Limit, null, outer.Token);

        time.Token.IsCancellationRequested.ShouldBeFalse();
        outer.Cancel();

        time.Token.IsCancellationRequested.ShouldBeTrue();
    }

    [Fact]
    public void The_callers_own_cancellation_goes_through()
    {
        using var outer = new CancellationTokenSource();
        using var time = new WorkTime(Limit, Clock, outer.Token);

        outer.Cancel();

        time.Token.IsCancellationRequested.ShouldBeTrue();
    }

    [Fact]
    public void A_page_that_takes_too_much_work_is_rejected()
    {
        var page = Encoding.UTF8.GetBytes("<!doctype html><html><body><p>The lamp of the harbour was dark for two days.</p></body></html>");
        var exhausted = new WorkClock(new ImmediateTimer(), () => worked += Limit);

        var result = FileReader.Read(page, "a.html", clock: exhausted);

        result.Documents.ShouldBeEmpty();
        result.Rejections.ShouldHaveSingleItem().Code.ShouldBe("tooSlow");
    }

    private WorkClock Clock => new(wall, () => worked);

    /// <summary>Fires each timer as soon as it is made.</summary>
    private sealed class ImmediateTimer : TimeProvider
    {
        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            callback(state);
            return base.CreateTimer(callback, state, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        }
    }
}
