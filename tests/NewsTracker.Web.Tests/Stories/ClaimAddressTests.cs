using System.Net;
using System.Text.Json;

namespace NewsTracker.Tests.Stories;

public sealed class ClaimAddressTests(RevisedSite revised) : IClassFixture<RevisedSite>
{
    private readonly TestSite site = revised.Site;
    private readonly string story = revised.Story;

    [Fact]
    public async Task Every_sentence_and_event_leads_to_where_it_stands()
    {
        using var json = await StoryAsync("/api/v1" + story);
        var told = json.RootElement.GetProperty("sections").EnumerateArray().SelectMany(s => s.GetProperty("sentences").EnumerateArray())
            .Concat(json.RootElement.GetProperty("timeline").EnumerateArray()).ToList();
        told.ShouldNotBeEmpty();
        var page = await site.Client.GetStringAsync(new Uri(story, UriKind.Relative));

        foreach (var claim in told)
        {
            using var answer = await site.Client.GetAsync(new Uri($"{story}/c/{claim.GetProperty("id").GetString()}", UriKind.Relative));
            answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
            var to = answer.Headers.Location!.ToString();
            to.ShouldStartWith(story + "#");
            page.ShouldContain($"id=\"{to.Split('#')[1]}\"");
        }
    }

    [Fact]
    public async Task Words_that_the_story_dropped_lead_to_the_newest_revision_that_held_them()
    {
        await using var own = await TestSite.StartAsync();
        await own.UploadAsync(("one.jsonl", Line("four hours")));
        using var before = JsonDocument.Parse(await own.Client.GetStringAsync(new Uri("/api/v1/stories", UriKind.Relative)));
        var address = "/stories/" + before.RootElement.GetProperty("items")[0].GetProperty("slug").GetString();
        var old = Ids(await own.Client.GetStringAsync(new Uri(address, UriKind.Relative)), address);
        await own.UploadAsync(("two.jsonl", Line("nine hours")));
        var now = Ids(await own.Client.GetStringAsync(new Uri(address + "?timeline=full", UriKind.Relative)), address);
        var gone = old.Except(now).ToList();
        gone.ShouldNotBeEmpty("the new version says it otherwise");

        using var answer = await own.Client.GetAsync(new Uri($"{address}/c/{gone[0]}", UriKind.Relative));

        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var to = answer.Headers.Location!.ToString();
        to.ShouldStartWith($"{address}/revisions/1?words={gone[0]}#");
        var page = await own.Client.GetStringAsync(new Uri(to, UriKind.Relative));
        page.ShouldContain("no longer in the story");
        page.ShouldContain($"id=\"{to.Split('#')[1]}\"");
    }

    [Fact]
    public async Task Words_of_a_story_whose_address_is_no_ASCII_are_led_to()
    {
        await using var own = await TestSite.StartAsync();
        await own.UploadAsync(("one.jsonl", JsonSerializer.Serialize(new
        {
            id = "g1", title = "Канал Марл снова открыт", outlet = "Вести Квилпорта", published = "2026-03-03", language = "ru",
            text = "Канал Марл в Квилпорте открыли 3 марта 2026 года после двух месяцев ремонта. Вечером по нему прошли 14 барж.",
        }) + "\n"));
        using var listed = JsonDocument.Parse(await own.Client.GetStringAsync(new Uri("/api/v1/stories", UriKind.Relative)));
        var address = "/stories/" + listed.RootElement.GetProperty("items")[0].GetProperty("slug").GetString();
        var ids = Ids(await own.Client.GetStringAsync(new Uri(address, UriKind.Relative)), address);
        ids.ShouldNotBeEmpty();

        using var answer = await own.Client.GetAsync(new Uri($"{address}/c/{ids[0]}", UriKind.Relative));

        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        Uri.UnescapeDataString(answer.Headers.Location!.OriginalString).ShouldStartWith(address + "#");
    }

    private static string Line(string hours) => JsonSerializer.Serialize(new
    {
        id = "a1", url = "https://post.example/marl", title = "Harbour talks open in Quillport", outlet = "Quillport Post",
        published = "2026-03-03",
        text = $"Harbour minister Odile Tranter said the two delegations met for {hours} at the customs house of Quillport on " +
            "Tuesday.\n\n" +
            "The Marl canal was closed on 12 January 2026 after a lock gate failed and 14 barges were trapped behind it.",
    }) + "\n";

    [Fact]
    public async Task Words_that_nothing_held_are_not_found_and_the_page_says_so()
    {
        using var answer = await site.Client.GetAsync(new Uri(story + "/c/000000000000", UriKind.Relative));

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("These words are not kept");
    }

    [Fact]
    public async Task A_page_that_did_not_change_is_not_sent_again()
    {
        foreach (var path in new[] { story, "/", story + "/revisions/1", "/api/v1/stories", "/api/v1" + story })
        {
            using var first = await site.Client.GetAsync(new Uri(path, UriKind.Relative));
            using var request = new HttpRequestMessage(HttpMethod.Get, path);
            request.Headers.IfNoneMatch.Add(first.Headers.ETag.ShouldNotBeNull(path));
            using var again = await site.Client.SendAsync(request);
            again.StatusCode.ShouldBe(HttpStatusCode.NotModified, path);
        }
    }

    [Fact]
    public async Task An_open_page_is_told_how_much_is_new()
    {
        var slug = story["/stories/".Length..];

        (await NewAsync($"story={slug}&revision=2")).ShouldBe(0);
        (await NewAsync($"story={slug}&revision=1")).ShouldBeGreaterThan(0);
        (await NewAsync("since=2001-01-01T00:00:00Z")).ShouldBe(1);
        (await NewAsync("since=2999-01-01T00:00:00Z")).ShouldBe(0);
        (await NewAsync("inbox=2001-01-01T00:00:00Z")).ShouldBe(2);
        using var nothing = await site.Client.GetAsync(new Uri("/api/v1/news", UriKind.Relative));
        nothing.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    private async Task<int> NewAsync(string query)
    {
        using var answer = await StoryAsync("/api/v1/news?" + query);
        return answer.RootElement.GetProperty("new").GetInt32();
    }

    private static List<string> Ids(string html, string address) =>
        [.. Links.Of(html).Where(l => l.StartsWith(address + "/c/", StringComparison.Ordinal)).Select(l => l[^12..]).Distinct()];

    private async Task<JsonDocument> StoryAsync(string path) =>
        JsonDocument.Parse(await site.Client.GetStringAsync(new Uri(path, UriKind.Relative)));
}
