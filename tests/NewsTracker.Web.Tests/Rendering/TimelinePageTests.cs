using NewsTracker.Core.Model;
using NewsTracker.Core.Text;
using NewsTracker.Web.Rendering.Timeline;
using NewsTracker.Web.Views.Stories;
using NewsTracker.Web.Words;

namespace NewsTracker.Tests.Rendering;

public sealed class TimelinePageTests
{
    private static readonly DateOnly First = new(2026, 1, 1);

    [Fact]
    public void The_short_timeline_is_whole_and_the_full_one_comes_in_pages_that_leave_nothing_out()
    {
        var story = Story(150, shown: i => i % 2 == 0);
        TimelinePage.Of(story, new(false, null, null, null)).Events.Count.ShouldBe(75);

        var seen = new List<string>();
        for (var at = (string?)"start"; at is not null;)
        {
            var page = TimelinePage.Of(story, new(true, null, null, at));
            page.Events.Count.ShouldBeLessThanOrEqualTo(TimelinePage.Size);
            page.First.ShouldBe(seen.Count);
            seen.AddRange(page.Events.Select(e => e.Anchor));
            at = page.After;
        }

        seen.ShouldBe(story.Timeline.Select(e => e.Anchor));
    }

    [Theory]
    [InlineData("e-2026-04-15-1", "e-2026-04-15-1")]
    [InlineData("e-2026-04-15-9", "e-2026-04-15-1")]
    [InlineData("nonsense", "e-2026-01-01-1")]
    public void An_event_s_address_leads_to_the_page_that_holds_it_or_its_day(string at, string expected) =>
        TimelinePage.Of(Story(150), new(true, null, null, at)).Events.ShouldContain(e => e.Anchor == expected);

    [Fact]
    public void Filters_take_the_outlet_and_the_kind_together()
    {
        var story = Story(40);

        Of("Gazette", null).ShouldBe(20);
        Of(null, "planned").ShouldBe(10);
        Of("Gazette", "planned").ShouldBe(10);
        Of("Herald", "planned").ShouldBe(0);
        Of("No such outlet", null).ShouldBe(0);
        Of("", "no such kind").ShouldBe(40);

        int Of(string? outlet, string? kind) => TimelinePage.Of(story, new(false, outlet, kind, null)).Matching;
    }

    [Fact]
    public void An_address_keeps_every_part_of_the_choice() =>
        new TimelineChoice(true, "Bits & Bytes", "planned", "e-2026-01-01-1")
            .Address("a-story")
            .ShouldBe("/stories/a-story?timeline=full&outlet=Bits%20%26%20Bytes&kind=planned&at=e-2026-01-01-1#timeline");

    /// <summary>One event a day; every second one told by the Gazette, the others by the Herald; every fourth planned.</summary>
    private static StoryView Story(int events, Func<int, bool>? shown = null) => new()
    {
        Id = 1, Slug = "a-story", Title = "A story", Origin = Origin.Derived, Revision = 1, Updated = default, OutletCount = 2,
        EventCount = events,
        Timeline = [.. Enumerable.Range(0, events).Select(i => new EventView(
            $"e-{First.AddDays(i):yyyy-MM-dd}-1", "", DateSpan.Day(First.AddDays(i)), $"Event {i}", null, Origin.Derived, 0, "explicit",
            i % 4 == 0, shown?.Invoke(i) ?? true, 1,
            [new CitationView(
                1, null, 1, i % 2 == 0 ? "Gazette" : "Herald", null, null, null, null, null, SupportStatus.Verbatim, Resolution.Confirmed,
                1)]))],
    };
}
