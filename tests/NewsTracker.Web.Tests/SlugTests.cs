using NewsTracker.Web.Ingestion.Writing;
using NewsTracker.Web.Ingestion.Grouping;
using NewsTracker.Web.Words;

namespace NewsTracker.Tests;

public sealed class SlugTests
{
    [Theory]
    [InlineData("U.S. envoys push for a deal", "us-envoys-push-for-a-deal")]
    [InlineData("Zażółć gęślą jaźń", "zazolc-gesla-jazn")]
    [InlineData("", "untitled")]
    [InlineData("???", "untitled")]
    [InlineData("Story 12", "untitled")]
    public void A_title_gives_a_plain_address(string title, string slug) => SlugText.Of(title).ShouldBe(slug);

    [Fact]
    public void Addresses_are_bounded_and_never_given_twice()
    {
        var taken = new TakenSlugs();
        var title = string.Join(' ', Enumerable.Repeat("considerable", 40));

        var first = Slugs.Free(title, taken);

        first.Length.ShouldBeLessThanOrEqualTo(80);
        Slugs.Free(title, taken).ShouldBe(first + "-2");
    }

    [Fact]
    public void Equal_titles_are_numbered_on_without_trying_every_number_again()
    {
        var taken = new TakenSlugs();
        var clock = System.Diagnostics.Stopwatch.StartNew();

        var last = Enumerable.Range(0, 60_000).Select(_ => Slugs.Free("Weather report", taken)).ToList()[^1];

        last.ShouldBe("weather-report-60000");
        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(20)); // trying them all takes two thousand million steps
    }

    [Fact]
    public void An_address_that_was_not_given_after_all_is_free_again()
    {
        var taken = new TakenSlugs();
        Slugs.Free("Weather report", taken);
        taken.GiveBack(Slugs.Free("Weather report", taken));

        Slugs.Free("Weather report", taken).ShouldBe("weather-report-2");
    }

    [Fact]
    public void A_lone_surrogate_in_a_title_is_no_fault() => SlugText.Of("\ud800 title").ShouldBe("title");
}
