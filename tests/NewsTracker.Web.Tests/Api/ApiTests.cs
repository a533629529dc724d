using System.Net;
using System.Text.Json;

namespace NewsTracker.Tests.Api;

public sealed class ApiTests
{
    [Fact]
    public async Task An_upload_is_stored_filed_and_readable_as_a_story()
    {
        await using var site = await TestSite.StartAsync();

        var answer = await site.UploadAsync(("one.txt", SampleTexts.Opening), ("two.txt", SampleTexts.Second));

        answer.StatusCode.ShouldBe(HttpStatusCode.Accepted);
        var files = JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;
        files.EnumerateArray().Select(f => f.GetProperty("status").GetString()).ShouldBe(["stored", "stored"]);
        var file = await JsonAsync(site, $"/api/v1/files/{files[0].GetProperty("id").GetInt64()}");
        file.GetProperty("state").GetString().ShouldBe("filed");
        var stories = await JsonAsync(site, "/api/v1/stories");
        var slug = stories.GetProperty("items").EnumerateArray().Single().GetProperty("slug").GetString();
        var story = await JsonAsync(site, $"/api/v1/stories/{slug}");
        story.GetProperty("schema").GetString().ShouldBe("newstracker/story/1");
        story.GetProperty("articleCount").GetInt32().ShouldBe(2);
        await EveryQuoteIsItsPassage(site, story);
    }

    [Fact]
    public async Task The_same_bytes_again_are_a_duplicate()
    {
        await using var site = await TestSite.StartAsync();
        await site.UploadAsync(("one.txt", SampleTexts.Opening));

        var answer = await site.UploadAsync(("other-name.txt", SampleTexts.Opening));

        JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement[0].GetProperty("status").GetString().ShouldBe("duplicate");
    }

    [Fact]
    public async Task An_empty_file_is_refused_at_the_door_with_its_name()
    {
        await using var site = await TestSite.StartAsync();

        var answer = await site.UploadAsync(("nothing.txt", ""));

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        (await answer.Content.ReadAsStringAsync()).ShouldContain("nothing.txt");
    }

    [Fact]
    public async Task A_post_from_another_site_is_refused()
    {
        await using var site = await TestSite.StartAsync();
        using var form = new MultipartFormDataContent { { new StringContent(SampleTexts.Opening), "file", "one.txt" } };
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/api/v1/files", UriKind.Relative)) { Content = form };
        request.Headers.Add("Origin", "https://evil.example");

        var answer = await site.Client.SendAsync(request);

        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Theory]
    [InlineData("/healthz", 200)]
    [InlineData("/readyz", 200)]
    [InlineData("/", 200)]
    [InlineData("/upload", 200)]
    [InlineData("/inbox", 200)]
    [InlineData("/openapi/v1.json", 200)]
    [InlineData("/stories/none", 404)]
    [InlineData("/articles/7", 404)]
    [InlineData("/api/v1/stories/none", 404)]
    public async Task An_empty_store_answers(string path, int status)
    {
        await using var site = await TestSite.StartAsync();

        var answer = await site.Client.GetAsync(new Uri(path, UriKind.Relative));

        ((int)answer.StatusCode).ShouldBe(status);
        answer.Headers.GetValues("Content-Security-Policy").Single().ShouldContain("default-src 'none'");
    }

    private static async Task EveryQuoteIsItsPassage(TestSite site, JsonElement story)
    {
        var citations = story.GetProperty("sections").EnumerateArray().SelectMany(s => s.GetProperty("sentences").EnumerateArray())
            .Concat(story.GetProperty("timeline").EnumerateArray()).SelectMany(s => s.GetProperty("citations").EnumerateArray()).ToList();
        citations.ShouldNotBeEmpty();
        foreach (var citation in citations)
        {
            var article = await JsonAsync(site, $"/api/v1/articles/{citation.GetProperty("article").GetInt64()}");
            var runes = article.GetProperty("text").GetString()!.EnumerateRunes().ToList();
            var passage = citation.GetProperty("passage");
            var (start, end) = (passage.GetProperty("start").GetInt32(), passage.GetProperty("end").GetInt32());
            citation.GetProperty("quote").GetString().ShouldBe(string.Concat(runes[start..end]));
        }
    }

    private static async Task<JsonElement> JsonAsync(TestSite site, string path) =>
        JsonDocument.Parse(await site.Client.GetStringAsync(new Uri(path, UriKind.Relative))).RootElement;
}
