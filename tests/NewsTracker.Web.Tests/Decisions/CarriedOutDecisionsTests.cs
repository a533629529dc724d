using NewsTracker.Tests.Ingestion;
using NewsTracker.Web.Decisions.Stories;

namespace NewsTracker.Tests.Decisions;

public sealed class CarriedOutDecisionsTests
{
    [Fact]
    public async Task Who_waits_for_a_decision_is_told_and_who_waits_for_another_is_not()
    {
        var signals = new CarriedOutDecisions();
        var (one, two) = (signals.Of(1), signals.Of(2));

        signals.Tell([1, 3]);

        await one.WaitAsync(TimeSpan.FromSeconds(5));
        two.IsCompleted.ShouldBeFalse();
        signals.Of(1).IsCompleted.ShouldBeFalse(); // the next time that it is waited for is another
    }

    [Fact]
    public async Task An_answer_waits_for_the_writer_and_the_next_decision_for_the_one_before()
    {
        using var bench = new Workbench();
        await bench.ReadAsync("one.txt", SampleTexts.Opening);
        var slug = "harbour-talks-open-in-quillport-over-the-closed-canal";
        var decisions = bench.Get<StoryDecisions>();

        var first = decisions.RenameAsync(slug, "The Marl canal", null, CancellationToken.None);
        var second = decisions.RenameAsync(slug, "The canal", null, CancellationToken.None);
        await Task.Delay(300);
        (first.IsCompleted, second.IsCompleted).ShouldBe((false, false));
        await bench.DrainAsync();
        var one = await first.WaitAsync(TimeSpan.FromSeconds(5));
        while (!second.IsCompleted) await bench.DrainAsync();

        (one.Refusal, one.Decision).ShouldBe((null, 1));
        ((await second).Refusal, (await second).Decision).ShouldBe((null, 2));
    }

    [Fact]
    public async Task A_refused_decision_waits_for_nothing()
    {
        using var bench = new Workbench();

        var answer = await bench
            .Get<StoryDecisions>()
            .RenameAsync("nowhere", "A title", null, CancellationToken.None)
            .WaitAsync(TimeSpan.FromSeconds(5));

        answer.Refusal!.Kind.ShouldBe(RefusalKind.NotFound);
    }
}
