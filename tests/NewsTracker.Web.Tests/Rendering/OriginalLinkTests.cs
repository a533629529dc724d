using NewsTracker.Web.Rendering.Citations;

namespace NewsTracker.Web.Tests.Rendering;

/// <summary>A link into the original opens at the words.</summary>
public sealed class OriginalLinkTests
{
    [Theory]
    [InlineData("https://harbour.example/lock", "The lock of Tarnhold is shut.", "#:~:text=The%20lock%20of%20Tarnhold%20is%20shut.")]
    [InlineData("https://harbour.example/lock", "A lock-keeper, aged 40, fell.", "#:~:text=A%20lock%2Dkeeper%2C%20aged%2040%2C%20fell.")]
    [InlineData("https://harbour.example/lock#news", "The lock is shut.", "#news:~:text=The%20lock%20is%20shut.")]
    [InlineData("https://harbour.example/lock", "", "")]
    public void It_names_the_words(string url, string quote, string ends)
    {
        var link = OriginalLink.Of(url, quote).ShouldNotBeNull();

        link.ShouldStartWith("https://harbour.example/lock");
        link.ShouldEndWith(ends);
        if (ends.Length == 0) link.ShouldBe(url);
    }

    [Theory]
    [InlineData(
        "one two three four five six seven eight nine ten eleven",
        "text=one%20two%20three%20four%20five,seven%20eight%20nine%20ten%20eleven")]
    [InlineData("one two\nthree", "text=one%20two%20three,one%20two%20three")]
    public void A_long_quotation_is_named_by_its_ends(string quote, string fragment) =>
        OriginalLink.Of("https://harbour.example/lock", quote).ShouldNotBeNull().ShouldEndWith(fragment);

    [Theory]
    [InlineData(null)]
    [InlineData("javascript:alert(1)")]
    [InlineData("the lock page")]
    public void What_is_no_address_of_the_web_has_none(string? url) => OriginalLink.Of(url, "The lock is shut.").ShouldBeNull();
}
