using System.Text.Json;
using System.Text.RegularExpressions;

namespace NewsTracker.Tests.Pages;

/// <summary>What a timeline adds in brackets, on the page and in JSON.</summary>
public sealed partial class EventAdditionTests
{
    private const string Text =
        "The trader Ruben Kaskel \U0001F41F runs the largest fish market of Tarnhold. "
        + "Police arrested Kaskel on 3 March 2031 at his flat in Tarnhold.";

    [Fact]
    public async Task An_addition_opens_the_place_that_says_it()
    {
        await using var site = await TestSite.StartAsync();
        await site.UploadAsync(("a.jsonl", JsonSerializer.Serialize(new
        {
            id = "1", title = "Trader held", outlet = "Tarnhold Courier", published = "2031-03-07", text = Text,
        })));
        using var stories = JsonDocument.Parse(await site.Client.GetStringAsync(new Uri("/api/v1/stories", UriKind.Relative)));
        var slug = stories.RootElement.GetProperty("items")[0].GetProperty("slug").GetString();

        var page = await site.Client.GetStringAsync(new Uri("/stories/" + slug, UriKind.Relative));
        using var story = JsonDocument.Parse(
            await site.Client.GetStringAsync(new Uri("/api/v1/stories/" + slug, UriKind.Relative)));

        var told = story.RootElement.GetProperty("timeline").EnumerateArray()
            .Single(e => e.GetProperty("text").GetString()!.StartsWith("Police", StringComparison.Ordinal));
        told.GetProperty("text").GetString().ShouldBe("Police arrested [trader Ruben] Kaskel on 3 March 2031 at his flat in Tarnhold.");
        told.GetProperty("citations")[0].GetProperty("quote").GetString()
            .ShouldBe("Police arrested Kaskel on 3 March 2031 at his flat in Tarnhold.");
        var added = told.GetProperty("additions").EnumerateArray().ShouldHaveSingleItem();
        added.GetProperty("text").GetString().ShouldBe("[trader Ruben]");
        var from = added.GetProperty("from");
        (from.GetProperty("start").GetInt32(), from.GetProperty("end").GetInt32()).ShouldBe((4, 23));
        var link = Link().Match(page);
        link.Success.ShouldBeTrue();
        link.Groups["article"].Value.ShouldBe(
            from.GetProperty("article").GetInt64().ToString(System.Globalization.CultureInfo.InvariantCulture));
        (await site.Client.GetStringAsync(new Uri(link.Groups["address"].Value, UriKind.Relative)))
            .ShouldContain("id=\"p-4-23\"");
        page.ShouldNotContain("class=\"event-quote");
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("?kind=planned", true)]
    public async Task An_empty_short_timeline_blames_filters_only_where_there_are_some(string query, bool filters)
    {
        await using var site = await TestSite.StartAsync();
        await site.UploadAsync(("a.jsonl", JsonSerializer.Serialize(new
        {
            id = "1", title = "Brücke gesperrt", outlet = "Tarnholder Bote", published = "2031-03-07", language = "de",
            text = "Die Polizei sperrte am 4. März 2031 die Hafenbrücke von Tarnhold und stoppte vierzehn Lastkähne.",
        })));
        using var stories = JsonDocument.Parse(await site.Client.GetStringAsync(new Uri("/api/v1/stories", UriKind.Relative)));
        var slug = stories.RootElement.GetProperty("items")[0].GetProperty("slug").GetString();

        var page = await site.Client.GetStringAsync(new Uri("/stories/" + slug + query, UriKind.Relative));

        page.Contains("No event fits these filters", StringComparison.Ordinal).ShouldBe(filters);
        page.Contains("No event is sure enough", StringComparison.Ordinal).ShouldBe(!filters);
        page.ShouldContain("1 more event");
    }

    [GeneratedRegex(
        "arrested <a class=\"addition\"[^>]* href=\"(?<address>/articles/(?<article>[0-9]+)\\?p=4-23)#p-4-23\">\\[trader Ruben]</a> Kaskel")]
    private static partial Regex Link();
}
