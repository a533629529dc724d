using System.Net;
using System.Net.Sockets;
using System.Text;

namespace NewsTracker.Tests.Security;

/// <summary>
/// A site on loopback answers to names of this machine only: another site's name that is made to point here reads nothing.
/// </summary>
public sealed class OwnHostsTests
{
    [Theory]
    [InlineData("localhost", HttpStatusCode.OK)]
    [InlineData("news.localhost:80", HttpStatusCode.OK)]
    [InlineData("127.0.0.1", HttpStatusCode.OK)]
    [InlineData("[::1]:5080", HttpStatusCode.OK)]
    [InlineData("rebound.example", HttpStatusCode.BadRequest)]
    [InlineData("localhost.rebound.example", HttpStatusCode.BadRequest)]
    [InlineData("192.0.2.7", HttpStatusCode.BadRequest)]
    public async Task Only_names_of_this_machine_are_answered(string host, HttpStatusCode status)
    {
        await using var site = await TestSite.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/api/v1/stories", UriKind.Relative));
        request.Headers.Host = host;

        using var answer = await site.Client.SendAsync(request);

        answer.StatusCode.ShouldBe(status);
        if (status == HttpStatusCode.BadRequest) (await answer.Content.ReadAsStringAsync()).ShouldContain("--public-url");
    }

    [Fact]
    public async Task A_request_without_a_host_gets_a_feed_with_addresses()
    {
        await using var site = await TestSite.StartAsync();
        using var client = new TcpClient();
        var address = new Uri(site.Address);
        await client.ConnectAsync(IPAddress.Loopback, address.Port);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes("GET /stories.atom HTTP/1.0\r\n\r\n"));

        using var reader = new StreamReader(stream);
        var answer = await reader.ReadToEndAsync();

        answer.ShouldStartWith("HTTP/1.1 200");
        answer.ShouldContain($"http://127.0.0.1:{address.Port}/stories.atom");
    }
}
