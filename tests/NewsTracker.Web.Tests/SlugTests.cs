using NewsTracker.Web.Ingestion;

namespace NewsTracker.Tests;

public sealed class SlugTests
{
    [Theory]
    [InlineData("U.S. envoys push for a deal", "us-envoys-push-for-a-deal")]
    [InlineData("Zażółć gęślą jaźń", "zazołc-gesla-jazn")]
    [InlineData("", "untitled")]
    [InlineData("???", "untitled")]
    [InlineData("Story 12", "untitled")]
    public void A_title_gives_a_plain_address(string title, string slug) => Slugs.Of(title).ShouldBe(slug);

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
    public void A_lone_surrogate_in_a_title_is_no_fault() => Slugs.Of("\ud800 title").ShouldBe("title");
}
