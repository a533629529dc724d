using System.Text.Json;
using System.Text.RegularExpressions;

namespace NewsTracker.Tests.Pages;

/// <summary>What a summary adds in brackets, on the page and in JSON, and the days it states for its sections.</summary>
public sealed partial class SummaryAdditionTests
{
    private const string Text =
        "The harbour bridge \U0001F309 of Tarnhold opened to cars again on Wednesday, six months after it was closed.";

    [Fact]
    public async Task A_weekday_has_its_day_and_opens_the_words_that_it_explains()
    {
        await using var site = await TestSite.StartAsync();
        await site.UploadAsync(("a.jsonl", JsonSerializer.Serialize(new
        {
            id = "1", title = "Bridge opens", outlet = "Tarnhold Courier", published = "2031-09-18", text = Text,
        })));
        using var stories = JsonDocument.Parse(await site.Client.GetStringAsync(new Uri("/api/v1/stories", UriKind.Relative)));
        var slug = stories.RootElement.GetProperty("items")[0].GetProperty("slug").GetString();

        var page = await site.Client.GetStringAsync(new Uri("/stories/" + slug, UriKind.Relative));
        using var story = JsonDocument.Parse(
            await site.Client.GetStringAsync(new Uri("/api/v1/stories/" + slug, UriKind.Relative)));

        var told = story.RootElement.GetProperty("sections")[0].GetProperty("sentences")[0];
        told.GetProperty("text").GetString().ShouldBe(Text.Replace("Wednesday", "Wednesday [17 September]", StringComparison.Ordinal));
        told.GetProperty("citations")[0].GetProperty("quote").GetString().ShouldBe(Text);
        var added = told.GetProperty("additions").EnumerateArray().ShouldHaveSingleItem();
        added.GetProperty("text").GetString().ShouldBe("[17 September]");
        var from = added.GetProperty("from");
        (from.GetProperty("start").GetInt32(), from.GetProperty("end").GetInt32()).ShouldBe((57, 66));
        Link().IsMatch(page).ShouldBeTrue();
    }

    [GeneratedRegex("Wednesday <a class=\"addition\"[^>]* href=\"/articles/[0-9]+\\?p=57-66#p-57-66\">\\[17 September]</a>")]
    private static partial Regex Link();
}
