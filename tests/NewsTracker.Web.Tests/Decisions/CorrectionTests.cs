using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace NewsTracker.Tests.Decisions;

public sealed class CorrectionTests
{
    private const string Undated = """
        Second round on Marl canal ends without agreement

        The second round of talks about the Marl canal ended on Tuesday without an agreement on who pays for the broken lock gate.

        Harbour minister Odile Tranter said Quillport had offered to pay a third of the repairs. Brennard's envoy Tomas Weil rejected the offer on Monday and called it "a polite way of saying no".
        """;

    [Fact]
    public async Task Each_field_is_corrected_at_once_and_says_what_was_read()
    {
        await using var site = await TestSite.StartAsync();
        await site.UploadAsync(("one.txt", SampleTexts.Opening));
        var id = await site.ArticleAsync("Harbour talks");

        var answer = await site.CorrectAsync(id, new
        {
            title = "Harbour talks open in Quillport", outlet = "The Quill", byline = new[] { "Ada Noor", "Bo Lind" },
            published = "2026-03-02T18:30+01:00", url = "https://quill.example/harbour", language = "en-GB"
        });

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        var article = await site.JsonAsync($"/api/v1/articles/{id}");
        article.GetProperty("title").GetString().ShouldBe("Harbour talks open in Quillport");
        article.GetProperty("outlet").GetString().ShouldBe("The Quill");
        article.GetProperty("byline").EnumerateArray().Select(n => n.GetString()).ShouldBe(["Ada Noor", "Bo Lind"]);
        article.GetProperty("published").GetProperty("start").GetString().ShouldBe("2026-03-02");
        article.GetProperty("published").GetProperty("time").GetString().ShouldBe("18:30+01:00");
        article.GetProperty("published").GetProperty("from").GetString().ShouldBe("person");
        article.GetProperty("url").GetString().ShouldBe("https://quill.example/harbour");
        article.GetProperty("language").GetString().ShouldBe("en-GB");
        var fields = await FieldsAsync(site, id);
        fields["title"].GetProperty("read").GetString().ShouldBe("Harbour talks open in Quillport over the closed canal");
        fields["published"].GetProperty("read").GetString().ShouldBe("2026-03-03");
        (await site.PageAsync($"/articles/{id}")).ShouldContain("corrected by a person");
        (await site.FaultsAsync()).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("title", "  ")]
    [InlineData("published", "2026-02-30")]
    [InlineData("published", "yesterday")]
    [InlineData("published", "2026-03T10:00")]
    [InlineData("published", "2160-01-01")]
    [InlineData("url", "javascript:alert(1)")]
    [InlineData("url", "quill.example/harbour")]
    [InlineData("language", "English, I think")]
    [InlineData("text", "other words")]
    public async Task A_value_that_cannot_be_is_refused_with_its_field_and_nothing_changes(string field, string value)
    {
        await using var site = await TestSite.StartAsync();
        await site.UploadAsync(("one.txt", SampleTexts.Opening));
        var id = await site.ArticleAsync("Harbour talks");

        var answer = await site.CorrectAsync(id, new Dictionary<string, string> { [field] = value, ["outlet"] = "The Quill" });

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        JsonDocument.Parse(await answer.Content.ReadAsStringAsync())
            .RootElement.GetProperty("errors")
            .GetProperty(field)[0]
            .GetString()
            .ShouldNotBeNullOrEmpty();
        (await site.JsonAsync($"/api/v1/articles/{id}")).GetProperty("outlet").GetString().ShouldBeNull();
    }

    [Fact]
    public async Task A_corrected_date_is_the_day_from_which_the_words_count()
    {
        await using var site = await TestSite.StartAsync();
        await site.UploadAsync(("undated.txt", Undated));
        var id = await site.ArticleAsync("Second round");
        await site.CorrectAsync(id, new { published = "2026-03-11" });

        await ShouldTellOfAsync(site, id, "2026-03-10");
        await site.CorrectAsync(id, new { published = "2026-05-06" });
        await ShouldTellOfAsync(site, id, "2026-05-05");
    }

    [Fact]
    public async Task Taking_a_correction_back_says_again_what_was_read()
    {
        await using var site = await TestSite.StartAsync();
        await site.UploadAsync(("one.txt", SampleTexts.Opening));
        var id = await site.ArticleAsync("Harbour talks");
        await site.CorrectAsync(id, new { published = "2025-03-03", outlet = "The Quill" });

        (await site.DeleteAsync($"/api/v1/articles/{id}/corrections/published")).StatusCode.ShouldBe(HttpStatusCode.OK);

        var article = await site.JsonAsync($"/api/v1/articles/{id}");
        article.GetProperty("published").GetProperty("start").GetString().ShouldBe("2026-03-03");
        article.GetProperty("published").GetProperty("from").GetString().ShouldNotBe("person");
        article.GetProperty("outlet").GetString().ShouldBe("The Quill");
        (await site.DeleteAsync($"/api/v1/articles/{id}/corrections/published")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_new_version_of_the_article_keeps_the_correction_and_brings_what_was_not_corrected()
    {
        const string address = "https://quill.example/harbour";
        await using var site = await TestSite.StartAsync();
        await site.UploadAsync(("one.jsonl", Line("one", "Harbour talks open", "Quill Daily", "2026-03-03", address, SampleTexts.Opening)));
        var id = await site.ArticleAsync("Harbour talks");
        await site.CorrectAsync(
            id, new { outlet = "The Quillport Daily", published = "2026-03-02", url = "https://quill.example/2026/harbour" });

        await site.UploadAsync(("two.jsonl", Line(
            "one", "Harbour talks open over canal", "Quill Daily", "2026-03-03", address,
            SampleTexts.Opening + "\n\nThe talks were extended by a day, the minister said later.")));

        (await site.ArticleAsync("Harbour talks open over canal")).ShouldBe(id);
        var article = await site.JsonAsync($"/api/v1/articles/{id}");
        article.GetProperty("outlet").GetString().ShouldBe("The Quillport Daily");
        article.GetProperty("published").GetProperty("start").GetString().ShouldBe("2026-03-02");
        article.GetProperty("text").GetString()!.ShouldContain("extended by a day");
        (await FieldsAsync(site, id))["outlet"].GetProperty("read").GetString().ShouldBe("Quill Daily");
        (await FieldsAsync(site, id))["published"].GetProperty("read").GetString().ShouldBe("2026-03-03");
    }

    [Fact]
    public async Task Corrections_survive_a_rebuild()
    {
        await using var site = await TestSite.StartAsync();
        await site.UploadAsync(("one.txt", SampleTexts.Opening), ("two.txt", SampleTexts.Second), ("other.txt", SampleTexts.Other));
        var id = await site.ArticleAsync("Harbour talks");
        await site.CorrectAsync(id, new { title = "Talks on the Marl canal open", published = "2026-03-02", outlet = "The Quill" });
        await site.CorrectAsync(id, new { outlet = "Quillport Post" });

        await site.RebuildAsync();
        await site.RebuildAsync();

        id = await site.ArticleAsync("Talks on the Marl canal open");
        var article = await site.JsonAsync($"/api/v1/articles/{id}");
        article.GetProperty("outlet").GetString().ShouldBe("Quillport Post");
        article.GetProperty("published").GetProperty("start").GetString().ShouldBe("2026-03-02");
        (await FieldsAsync(site, id))["title"]
            .GetProperty("read")
            .GetString()
            .ShouldBe("Harbour talks open in Quillport over the closed canal");
        (await site.DeleteAsync($"/api/v1/articles/{id}/corrections/title")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await site.ArticleAsync("Harbour talks")).ShouldBe(id);
        (await site.FaultsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_corrected_outlet_and_date_show_on_the_story_as_a_new_revision()
    {
        await using var site = await TestSite.StartAsync();
        await site.UploadAsync(("one.txt", SampleTexts.Opening), ("two.txt", SampleTexts.Second));
        var slug = (await site.JsonAsync("/api/v1/stories")).GetProperty("items")[0].GetProperty("slug").GetString();
        var before = (await site.JsonAsync($"/api/v1/stories/{slug}")).GetProperty("revision").GetInt32();

        await site.CorrectAsync(await site.ArticleAsync("Second round"), new { outlet = "The Quill" });

        var story = await site.JsonAsync($"/api/v1/stories/{slug}");
        story.GetProperty("revision").GetInt32().ShouldBeGreaterThan(before);
        story.GetProperty("articles").EnumerateArray().Select(a => a.GetProperty("outlet").GetString()).ShouldContain("The Quill");
    }

    [Fact]
    public async Task An_article_alone_keeps_its_address_when_its_date_is_corrected()
    {
        await using var site = await TestSite.StartAsync();
        await site.UploadAsync(("other.txt", SampleTexts.Other));
        var slug = (await site.JsonAsync("/api/v1/stories")).GetProperty("items")[0].GetProperty("slug").GetString();

        await site.CorrectAsync(await site.ArticleAsync("Orchard growers"), new { published = "2024-04-01" });

        (await site.JsonAsync("/api/v1/stories"))
            .GetProperty("items")
            .EnumerateArray()
            .Select(s => s.GetProperty("slug").GetString())
            .ShouldBe([slug]);
        (await site.FaultsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Two_articles_cannot_be_given_one_address()
    {
        await using var site = await TestSite.StartAsync();
        await site.UploadAsync(("one.txt", SampleTexts.Opening), ("other.txt", SampleTexts.Other));
        await site.CorrectAsync(await site.ArticleAsync("Harbour talks"), new { url = "https://quill.example/a" });

        var answer = await site.CorrectAsync(await site.ArticleAsync("Orchard growers"), new { url = "https://www.quill.example/a/" });

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("has this address already");
    }

    [Fact]
    public async Task A_page_of_another_site_can_neither_correct_nor_remove()
    {
        await using var site = await TestSite.StartAsync();
        await site.UploadAsync(("one.txt", SampleTexts.Opening));
        var id = await site.ArticleAsync("Harbour talks");
        foreach (var (method, path) in new[]
        {
            (HttpMethod.Post, "/corrections"), (HttpMethod.Delete, "/corrections/title"), (HttpMethod.Delete, "")
        })
        {
            using var request = new HttpRequestMessage(method, new Uri($"/api/v1/articles/{id}{path}", UriKind.Relative))
            {
                Content = new StringContent("{\"title\":\"x\"}", null, "application/json")
            };
            request.Headers.Add("Origin", "https://evil.example");
            (await site.Client.SendAsync(request)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        }

        await using var db = site.Store.Open();
        (await db.Decisions.CountAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task A_corrected_headline_of_a_digest_file_survives_a_rebuild()
    {
        await using var site = await Samples.SiteAsync();
        long id;
        string read;
        await using (var db = site.Store.Open())
        {
            var stub = await db.Articles.FirstAsync(a => !a.HasText && a.Kind == NewsTracker.Core.Model.DocumentKind.Digest);
            (id, read) = (stub.Id, stub.Title);
        }

        await site.CorrectAsync(id, new { title = "A headline put right", published = "2026-10-05" });
        await site.RebuildAsync();

        id = await site.ArticleAsync("A headline put right");
        (await site.JsonAsync($"/api/v1/articles/{id}")).GetProperty("published").GetProperty("start").GetString().ShouldBe("2026-10-05");
        (await FieldsAsync(site, id))["title"].GetProperty("read").GetString().ShouldBe(read);
        (await site.FaultsAsync()).ShouldBeEmpty();
    }

    private static async Task<Dictionary<string, JsonElement>> FieldsAsync(TestSite site, long id) =>
        (await site.JsonAsync($"/api/v1/articles/{id}/corrections"))
            .GetProperty("items")
            .EnumerateArray()
            .ToDictionary(f => f.GetProperty("field").GetString()!);

    private static async Task ShouldTellOfAsync(TestSite site, long id, string day)
    {
        var article = await site.JsonAsync($"/api/v1/articles/{id}");
        article.GetProperty("timexes").EnumerateArray().Select(t => t.GetProperty("value").GetString()).ShouldContain(day);
        var slug = (await site.JsonAsync("/api/v1/stories")).GetProperty("items")[0].GetProperty("slug").GetString();
        var days = (await site.JsonAsync($"/api/v1/stories/{slug}?timeline=full"))
            .GetProperty("timeline")
            .EnumerateArray()
            .Select(e => e.GetProperty("start").GetString())
            .ToList();
        days.ShouldContain(day);
    }

    private static string Line(string id, string title, string outlet, string published, string url, string text) =>
        JsonSerializer.Serialize(new { id, title, outlet, published, url, text });
}
