using System.Text.Json;

namespace NewsTracker.Tests.Pages;

/// <summary>The head of a story names the day that its summary opens with.</summary>
public sealed class LatestDayTests
{
    [Fact]
    public async Task The_head_and_the_summary_name_one_day_and_a_later_report_is_called_one()
    {
        await using var site = await TestSite.StartAsync();
        await site.UploadAsync(("a.jsonl", JsonSerializer.Serialize(new
        {
            id = "1", title = "Harbour bridge of Tarnhold closed", outlet = "Bay Herald", published = "2031-03-06",
            text = "Engineers closed the harbour bridge of Tarnhold on Wednesday after a crack was found in its second pier. " +
                "The crack in the second pier of the bridge is eleven metres long, the engineers of Tarnhold said.",
        })));
        using var stories = JsonDocument.Parse(await site.Client.GetStringAsync(new Uri("/api/v1/stories", UriKind.Relative)));
        var slug = "/stories/" + stories.RootElement.GetProperty("items")[0].GetProperty("slug").GetString();

        var page = await site.Client.GetStringAsync(new Uri(slug, UriKind.Relative));

        page.ShouldContain("Latest: 5 March 2031");
        page.ShouldContain("latest development <time datetime=\"2031-03-05\">");
        page.ShouldContain("newest report <time datetime=\"2031-03-06\">");
    }
}
