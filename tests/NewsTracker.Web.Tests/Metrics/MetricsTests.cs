using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using NewsTracker.Web.Hosting.Metrics;

namespace NewsTracker.Tests.Metrics;

public sealed partial class MetricsTests
{
    [Fact]
    public async Task Metrics_are_told_on_their_own_listener_and_nowhere_else()
    {
        await using var site = await TestSite.StartAsync(metrics: "http://127.0.0.1:0");
        await site.UploadAsync(("one.txt", SampleTexts.Opening));
        using var client = new HttpClient { BaseAddress = new Uri(site.Services.GetRequiredService<MetricsListener>().Urls.Single()) };

        var text = await client.GetStringAsync(new Uri("/metrics", UriKind.Relative));

        text.ShouldContain("newstracker_files{state=\"filed\"} 1\n");
        text.ShouldContain("newstracker_stories 1\n");
        // the meter is the process's: other sites of the test run count too
        text.ShouldMatch("newstracker_http_requests_total\\{status=\"202\"\\} [1-9]");
        text.TrimEnd().Split('\n').ShouldAllBe(l => Line().IsMatch(l));
        (await site.Client.GetAsync(new Uri("/metrics", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await client.GetAsync(new Uri("/api/v1/stories", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [GeneratedRegex(@"^(# (HELP|TYPE) [a-z_]+ .+|[a-z_]+(\{[a-z]+=""[^""]*""\})? [0-9.E+-]+)$")]
    private static partial Regex Line();
}
