using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace NewsTracker.Tests.Pages;

/// <summary>The page that says what was read in each sentence of an article.</summary>
public sealed partial class SentenceReadingTests
{
    private const string English =
        """{"id":"1","title":"Two held in Kotta","outlet":"Tidewire","published":"2031-03-06","language":"en","text":"Two men were arrested by police in Kotta on Tuesday, the harbour office said. He denied it.\n\nThe ferry, which was built in 1987, sank off Orlan on Monday and at least 14 people were injured."}""";

    [Fact]
    public async Task It_says_who_whom_where_when_how_many_and_why()
    {
        await using var site = await TestSite.StartAsync();
        var id = await HandInAsync(site, English);

        var page = await TextAsync(site, $"/articles/{id}/reading");

        foreach (var words in new[]
        {
            "something that happened", "“arrested”, from arrest", "police", "Two men", "Kotta", "the harbour office",
            "Mar 4, 2031, counted from Mar 6, 2031", "Belongs to “arrested”.", "Taken for the day of what is told",
            "Belongs to “built”.", "Not the day of what is told", "at least 14 people: injure",
            "Who or what “He” is, this sentence does not say.",
        })
            page.ShouldContain(words);
    }

    [Fact]
    public async Task A_sentence_can_be_asked_for_by_its_place()
    {
        await using var site = await TestSite.StartAsync();
        var id = await HandInAsync(site, English);
        var closed = await site.Client.GetStringAsync(new Uri($"/articles/{id}/reading", UriKind.Relative));
        var place = Place().Matches(closed)[1].Groups[1].Value;

        var open = await site.Client.GetStringAsync(new Uri($"/articles/{id}/reading?read={place}", UriKind.Relative));

        closed.ShouldNotContain("<details class=\"sentence\" open");
        Regex.Count(open, "<details class=\"sentence\" open").ShouldBe(1);
        open[open.IndexOf($"id=\"r-{place}\"", StringComparison.Ordinal)..].ShouldContain("He denied it.");
    }

    [Fact]
    public async Task A_reading_can_be_copied_as_JSON_that_names_article_and_place()
    {
        await using var site = await TestSite.StartAsync();
        var id = await HandInAsync(site, English);

        var page = WebUtility.HtmlDecode(await site.Client.GetStringAsync(new Uri($"/articles/{id}/reading", UriKind.Relative)));

        page.ShouldContain($"article {id}, 0-");
        var line = Report().Match(page).Groups[1].Value.Split('\n')[1];
        JsonDocument.Parse(line).RootElement.GetProperty("predicate").GetProperty("lemma").GetString().ShouldBe("arrest");
    }

    [Fact]
    public async Task The_article_leads_to_it_and_the_API_says_the_same()
    {
        await using var site = await TestSite.StartAsync();
        var id = await HandInAsync(site, English);

        (await TextAsync(site, $"/articles/{id}")).ShouldContain($"/articles/{id}/reading");
        var plain = await site.Client.GetStringAsync(new Uri($"/api/v1/articles/{id}", UriKind.Relative));
        var full = await site.Client.GetStringAsync(new Uri($"/api/v1/articles/{id}?assertions=true", UriKind.Relative));

        JsonDocument.Parse(plain).RootElement.TryGetProperty("assertions", out _).ShouldBeFalse();
        JsonDocument.Parse(full).RootElement.GetProperty("assertions")[0].GetProperty("status").GetString().ShouldBe("happened");
    }

    [Theory]
    [InlineData("de", "Die Polizei nahm am Dienstag in Kotta zwei Männer fest. Am 4. März 2031 sank die Fähre.")]
    [InlineData("fr", "La police a arrêté deux hommes à Kotta mardi. Le 4 mars 2031, le ferry a coulé.")]
    [InlineData("ar", "اعتقلت الشرطة رجلين في كوتا يوم الثلاثاء. غرقت العبارة في 4 مارس 2031.")]
    public async Task Of_another_language_it_says_that_nothing_was_read(string language, string text)
    {
        await using var site = await TestSite.StartAsync();
        var id = await HandInAsync(site, JsonSerializer.Serialize(
            new { id = "1", title = "Kotta", published = "2031-03-06", language, text }));

        var page = await TextAsync(site, $"/articles/{id}/reading");

        page.ShouldContain("Only English sentences are read for what they say.");
        page.ShouldNotContain("something that happened");
    }

    [Fact]
    public async Task A_long_article_comes_in_parts()
    {
        await using var site = await TestSite.StartAsync();
        var text = string.Join(' ', Enumerable.Range(1, 100).Select(i => $"The ferry left pier {i} at noon."));
        var id = await HandInAsync(site, JsonSerializer.Serialize(new { id = "1", title = "Piers", language = "en", text }));

        var first = await TextAsync(site, $"/articles/{id}/reading");
        var last = await TextAsync(site, $"/articles/{id}/reading?part=3");

        first.ShouldContain("pier 40 ");
        first.ShouldNotContain("pier 41 ");
        last.ShouldContain("pier 100 ");
        last.ShouldNotContain("pier 80 ");
    }

    [Fact]
    public async Task An_article_that_is_not_there_has_none()
    {
        await using var site = await TestSite.StartAsync();

        (await site.Client.GetAsync(new Uri("/articles/77/reading", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private static async Task<long> HandInAsync(TestSite site, string line)
    {
        (await site.UploadAsync(("a.jsonl", line))).EnsureSuccessStatusCode();
        await using var db = site.Store.Open();
        return db.Articles.Single().Id;
    }

    private static async Task<string> TextAsync(TestSite site, string path) =>
        WebUtility.HtmlDecode(await site.Client.GetStringAsync(new Uri(path, UriKind.Relative)));

    [GeneratedRegex("<li id=\"r-([0-9]+-[0-9]+)\"", RegexOptions.NonBacktracking)]
    private static partial Regex Place();

    [GeneratedRegex("<textarea[^>]*>([^<]*)</textarea>", RegexOptions.NonBacktracking)]
    private static partial Regex Report();
}
