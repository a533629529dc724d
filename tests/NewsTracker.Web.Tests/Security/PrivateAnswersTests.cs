using System.Net;
using NewsTracker.Web.Hosting.Logging;

namespace NewsTracker.Tests.Security;

/// <summary>Answers are for who asked; pages of other sites change nothing; logs cannot be forged by what is handed in.</summary>
public sealed class PrivateAnswersTests
{
    [Theory]
    [InlineData("/", "no-cache, private")]
    [InlineData("/inbox", "no-cache, private")]
    [InlineData("/api/v1/stories", "no-cache, private")]
    [InlineData("/readyz", "no-store, private")]
    [InlineData("/no-such-page", "no-store, private")]
    public async Task No_cache_between_keeps_an_answer(string address, string expected)
    {
        await using var site = await TestSite.StartAsync();

        var answer = await site.Client.GetAsync(new Uri(address, UriKind.Relative));

        answer.Headers.CacheControl!.ToString().Split(", ").Order(StringComparer.Ordinal).ShouldBe(expected.Split(", "));
    }

    [Theory]
    [InlineData("https://elsewhere.example/page", HttpStatusCode.Forbidden)]
    [InlineData("not an address", HttpStatusCode.Forbidden)]
    [InlineData("own", HttpStatusCode.Accepted)]
    [InlineData(null, HttpStatusCode.Accepted)]
    public async Task A_page_of_another_site_is_known_by_its_referer_too(string? referer, HttpStatusCode expected)
    {
        await using var site = await TestSite.StartAsync();
        using var form = new MultipartFormDataContent { { new StringContent(SampleTexts.Opening), "file", "one.txt" } };
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/api/v1/files", UriKind.Relative)) { Content = form };
        if (referer is not null) request.Headers.TryAddWithoutValidation("Referer", referer == "own" ? site.Address + "/upload" : referer);

        (await site.Client.SendAsync(request)).StatusCode.ShouldBe(expected);
    }

    [Fact]
    public void A_log_line_carries_nothing_that_steers()
    {
        const string forged = "a.txt\r\n12:00:00 INF admin logged in\u001b[2K\u0085\u202e\u2028";

        CleanText.Of(forged, keepLines: false)
            .ShouldBe("a.txt\\u000d\\u000a12:00:00 INF admin logged in\\u001b[2K\\u0085\\u202e\\u2028");
        CleanText.Of("one\r\ntwo", keepLines: true).ShouldBe("one\n    two");
    }
}
