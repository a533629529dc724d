using System.Net;

namespace NewsTracker.Tests.Security;

public sealed class PageCompressionTests
{
    [Theory]
    [InlineData("/", true)]
    [InlineData("/search?q=toll", true)]
    [InlineData("/outlets", true)]
    [InlineData("/api/v1/stories", true)]
    [InlineData("/css/site.css", true)]
    [InlineData("/upload", false)]
    public async Task Text_is_compressed_unless_it_carries_a_token(string path, bool compressed)
    {
        await using var site = await TestSite.StartAsync();
        using var client = new HttpClient(new HttpClientHandler { AutomaticDecompression = DecompressionMethods.None })
        {
            BaseAddress = new Uri(site.Address)
        };
        client.DefaultRequestHeaders.Add("Accept-Encoding", "br, gzip");

        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        (answer.Content.Headers.ContentEncoding.Count > 0).ShouldBe(compressed);
    }
}
