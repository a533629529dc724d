using NewsTracker.Core.Grouping.Identity;
using Shouldly;
using Xunit;

namespace NewsTracker.Core.Tests.Stories;

public class IdentityKeysTests
{
    [Theory]
    [InlineData("https://www.tarn-herald.example/news/dam/", "tarn-herald.example/news/dam")]
    [InlineData("HTTP://Tarn-Herald.example:80/news/dam#top", "tarn-herald.example/news/dam")]
    [InlineData("https://tarn-herald.example/news/dam?utm_source=x&utm_medium=y&fbclid=1", "tarn-herald.example/news/dam")]
    [InlineData("https://tarn-herald.example/read?b=2&a=1&UTM_Campaign=z", "tarn-herald.example/read?a=1&b=2")]
    [InlineData("https://tarn-herald.example:8443/dam", "tarn-herald.example:8443/dam")]
    [InlineData("https://tarn-herald.example/", null)]
    [InlineData("http://a.com℀b.com/x", null)]
    [InlineData("mailto:desk@tarn-herald.example", null)]
    [InlineData("dam.html", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void An_address_keeps_only_what_names_the_article(string? url, string? key) => IdentityKeys.Url(url).ShouldBe(key);

    [Theory]
    [InlineData("Dam\u2011breach  talks", "dam-breach talks")]
    [InlineData("“Dam–breach” talks", "dam-breach' talks")]
    [InlineData("  DAM-BREACH\u00A0TALKS.", "dam-breach talks")]
    [InlineData("ﬁre at Tarnmouth", "fire at tarnmouth")]
    [InlineData(" — ", null)]
    [InlineData(null, null)]
    public void A_headline_is_folded(string? title, string? key) => IdentityKeys.Title(title).ShouldBe(key);

    [Theory]
    [InlineData("The Tarn Herald", "tarn herald")]
    [InlineData("tarn herald", "tarn herald")]
    [InlineData("www.tarn-herald.example", "tarn-herald.example")]
    [InlineData("The", "the")]
    public void An_outlet_is_folded(string? outlet, string? key) => IdentityKeys.Outlet(outlet).ShouldBe(key);
}
