using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace NewsTracker.Tests.Decisions;

public sealed class StoryDecisionTests
{
    private const string Together = "Harbour talk, Second round";

    [Fact]
    public async Task A_renamed_story_keeps_its_title_and_its_old_address_leads_there()
    {
        await using var site = await DecidedStories.SiteAsync();
        var old = await site.StoryOfAsync("Harbour talks");

        var decision = await site.DecideAsync($"/stories/{old}/rename", new { title = "  The Marl canal " });
        await site.UploadAsync(("three.txt", DecidedStories.Third));

        (await site.StoryOfAsync("Harbour talks")).ShouldBe("the-marl-canal");
        (await site.LedToAsync(old)).ShouldBe("the-marl-canal");
        (await site.PageAsync("/stories/the-marl-canal")).ShouldContain("The Marl canal");
        (await site.PageAsync("/stories/the-marl-canal/revisions")).ShouldContain("A person named it");
        var before = await site.StoriesAsync();
        await site.RebuildAsync();
        (await site.StoriesAsync()).ShouldBe(before);
        (await site.LedToAsync(old)).ShouldBe("the-marl-canal");

        await site.LiftAsync(decision);
        (await site.JsonAsync("/api/v1/stories/the-marl-canal")).GetProperty("title").GetString().ShouldNotBe("The Marl canal");
        await site.DecideAsync("/stories/the-marl-canal/rename", new { title = "The Marl canal" });
        (await site.StoryOfAsync("Harbour talks")).ShouldBe("the-marl-canal");
        (await site.FaultsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Merged_stories_stay_together_and_the_old_address_leads_to_the_heir()
    {
        await using var site = await DecidedStories.SiteAsync();
        var (canal, orchards) = (await site.StoryOfAsync("Harbour talks"), await site.StoryOfAsync("Orchard"));

        var decision = await site.DecideAsync($"/stories/{orchards}/merge", new { into = canal });

        (await site.GroupsAsync()).ShouldBe(["Harbour talk, Orchard grow, Second round"]);
        (await site.LedToAsync(orchards)).ShouldBe(canal);
        (await site.PageAsync($"/stories/{canal}/revisions")).ShouldContain("A person merged another story into it.");
        (await site.PageAsync($"/stories/{canal}")).ShouldContain("A person merged its story into this one on");
        await site.UploadAsync(("frost.txt", DecidedStories.Frost));
        (await site.GroupsAsync()).ShouldBe(["Harbour talk, Late frost h, Orchard grow, Second round"]);

        await site.RebuildAsync();
        var once = await site.StoriesAsync();
        (await site.GroupsAsync()).ShouldBe(["Harbour talk, Late frost h, Orchard grow, Second round"]);
        (await site.LedToAsync(orchards)).ShouldBe(await site.StoryOfAsync("Harbour talks"));
        await site.RebuildAsync();
        (await site.StoriesAsync()).ShouldBe(once);

        await site.LiftAsync(decision);
        (await site.GroupsAsync()).ShouldBe([Together, "Late frost h, Orchard grow"]);
        (await site.StoryOfAsync("Orchard")).ShouldBe(orchards);
        (await site.FaultsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_was_split_off_has_a_story_of_its_own_and_is_not_linked_back()
    {
        await using var site = await DecidedStories.SiteAsync();
        (await site.GroupsAsync()).ShouldBe([Together, "Orchard grow"]);
        var (canal, second) = (await site.StoryOfAsync("Harbour talks"), await site.ArticleAsync("Second round"));

        var decision = await site.DecideAsync($"/stories/{canal}/split", new { articles = new[] { second }, title = "The second round" });

        (await site.StoryOfAsync("Second round")).ShouldBe("the-second-round");
        (await site.StoryOfAsync("Harbour talks")).ShouldBe(canal);
        (await site.PageAsync($"/articles/{second}")).ShouldContain("A person split it off another story on");
        (await site.PageAsync($"/stories/{canal}/revisions")).ShouldContain("A person split 1 article off.");
        (await site.PageAsync($"/stories/{await site.StoryOfAsync("Second round")}/revisions"))
            .ShouldContain("A person split it off another story, with 1 article.");
        await site.UploadAsync(("three.txt", DecidedStories.Third));
        Apart(await site.GroupsAsync());
        await site.RebuildAsync();
        var once = await site.StoriesAsync();
        Apart(await site.GroupsAsync());
        (await site.PageAsync($"/articles/{second}")).ShouldContain("A person split it off another story on");
        await site.RebuildAsync();
        (await site.StoriesAsync()).ShouldBe(once);

        await site.LiftAsync(decision);
        (await site.GroupsAsync()).ShouldContain("Harbour talk, Marl canal l, Second round");
        (await site.FaultsAsync()).ShouldBeEmpty();

        static void Apart(IReadOnlyList<string> groups) =>
            groups.ShouldNotContain(g => g.Contains("Harbour", StringComparison.Ordinal) && g.Contains("Second", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_moved_article_stays_through_new_versions_corrections_and_a_rebuild()
    {
        await using var site = await TestSite.StartAsync();
        await site.UploadAsync(
            ("one.txt", SampleTexts.Opening), ("two.txt", SampleTexts.Second), ("orchard.jsonl", Line(SampleTexts.Other)));
        var (canal, orchard) = (await site.StoryOfAsync("Harbour talks"), await site.ArticleAsync("Orchard"));
        var old = await site.StoryOfAsync("Orchard");

        var decision = await site.DecideAsync($"/articles/{orchard}/move", new { story = canal });

        await ThereAsync();
        (await site.LedToAsync(old)).ShouldBe(canal);
        (await site.PageAsync($"/articles/{orchard}")).ShouldContain("A person moved it here on");
        await site.CorrectAsync(orchard, new { published = "2026-03-05" });
        await ThereAsync();
        await site.UploadAsync(("later.jsonl", Line(SampleTexts.Other + "\n\nThe cooperative meets again on Friday.")));
        await site.UploadAsync(("frost.txt", DecidedStories.Frost));
        await ThereAsync();
        await site.RebuildAsync();
        await ThereAsync();
        (await site.PageAsync($"/articles/{orchard}")).ShouldContain("A person moved it here on");

        await site.LiftAsync(decision);
        (await site.StoryOfAsync("Orchard")).ShouldNotBe(await site.StoryOfAsync("Harbour talks"));
        (await site.FaultsAsync()).ShouldBeEmpty();

        async Task ThereAsync() => (await site.StoryOfAsync("Orchard")).ShouldBe(await site.StoryOfAsync("Harbour talks"));
    }

    [Fact]
    public async Task An_article_moves_into_a_sub_story()
    {
        await using var site = await DecidedStories.SiteAsync();
        var (one, two) = (await site.ArticleAsync("Harbour talks"), await site.ArticleAsync("Second round"));
        await site.DecideAsync("/not-the-same", new { one = new { articles = new[] { two } }, other = new { articles = new[] { one } } });
        var sub = await SubStoryAsync(site, "Harbour talks");
        var orchard = await site.ArticleAsync("Orchard");

        await site.DecideAsync($"/articles/{orchard}/move", new { story = sub });

        (await SubStoryAsync(site, "Orchard")).ShouldBe(sub);
        await site.RebuildAsync();
        (await SubStoryAsync(site, "Orchard")).ShouldBe(await SubStoryAsync(site, "Harbour talks"));
        (await SubStoryAsync(site, "Orchard")).ShouldNotBe(await SubStoryAsync(site, "Second round"));
        (await site.FaultsAsync()).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("event")]
    [InlineData("story")]
    public async Task What_is_not_the_same_is_parted_and_stays_so(string level)
    {
        await using var site = await DecidedStories.SiteAsync();
        var (one, other) = (await site.ArticleAsync("Harbour talks"), await site.ArticleAsync("Second round"));

        var decision = await site.DecideAsync(
            "/not-the-same", new { one = new { articles = new[] { one } }, other = new { articles = new[] { other } }, level });

        for (var i = 0; i < 2; i++)
        {
            ((await site.StoryOfAsync("Harbour talks")) == await site.StoryOfAsync("Second round")).ShouldBe(level == "event");
            (await site.SubStoryIdAsync("Harbour talks")).ShouldNotBe(await site.SubStoryIdAsync("Second round"));
            await site.RebuildAsync();
        }

        await site.LiftAsync(decision);
        (await site.GroupsAsync()).ShouldContain(Together);
        (await site.FaultsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_later_decision_wins()
    {
        await using var site = await DecidedStories.SiteAsync();
        var (canal, second) = (await site.StoryOfAsync("Harbour talks"), await site.ArticleAsync("Second round"));
        await site.DecideAsync($"/stories/{canal}/split", new { articles = new[] { second } });
        var own = await site.StoryOfAsync("Second round");

        await site.DecideAsync($"/stories/{own}/merge", new { into = canal });

        await StandsAsync([Together, "Orchard grow"]);
        (await site.LedToAsync(own)).ShouldBe(await site.StoryOfAsync("Second round"));
        await site.DecideAsync($"/stories/{canal}/split", new { articles = new[] { second } });
        await site.DecideAsync($"/articles/{second}/move", new { story = await site.StoryOfAsync("Orchard") });
        await StandsAsync(["Harbour talk", "Orchard grow, Second round"]);

        async Task StandsAsync(string[] groups)
        {
            (await site.GroupsAsync()).ShouldBe(groups);
            await site.RebuildAsync();
            (await site.GroupsAsync()).ShouldBe(groups);
            (await site.FaultsAsync()).ShouldBeEmpty();
        }
    }

    [Fact]
    public async Task A_removed_article_takes_nothing_of_the_others_along()
    {
        await using var site = await DecidedStories.SiteAsync();
        var (canal, orchards, orchard) = (
            await site.StoryOfAsync("Harbour talks"), await site.StoryOfAsync("Orchard"), await site.ArticleAsync("Orchard"));
        await site.DecideAsync($"/stories/{canal}/merge", new { into = orchards });

        await site.DeleteAsync($"/api/v1/articles/{orchard}");

        await site.SettledAsync();
        (await site.GroupsAsync()).ShouldBe([Together]);
        (await site.LedToAsync(canal)).ShouldBe(orchards);
        await site.RebuildAsync();
        (await site.GroupsAsync()).ShouldBe([Together]);
        (await site.FaultsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Decisions_hold_after_a_restart()
    {
        using var folder = new TestFolder();
        string canal;
        await using (var site = await DecidedStories.SiteAsync(folder.Data))
        {
            canal = await site.StoryOfAsync("Harbour talks");
            await site.DecideAsync($"/stories/{canal}/split", new { articles = new[] { await site.ArticleAsync("Second round") } });
        }

        await using (var site = await TestSite.StartAsync(folder: folder.Data))
        {
            await site.UploadAsync(("three.txt", DecidedStories.Third));
            await site.SettledAsync();
            (await site.StoryOfAsync("Harbour talks")).ShouldNotBe(await site.StoryOfAsync("Second round"));
            (await site.FaultsAsync()).ShouldBeEmpty();
        }
    }

    [Fact]
    public async Task A_decision_that_a_killed_process_left_is_carried_out_at_the_next_start()
    {
        using var folder = new TestFolder();
        var (canal, second) = ("", 0L);
        await using (var site = await DecidedStories.SiteAsync(folder.Data))
            (canal, second) = (await site.StoryOfAsync("Harbour talks"), await site.ArticleAsync("Second round"));
        LeaveDecision(folder.Data, second);

        await using (var site = await TestSite.StartAsync(folder: folder.Data))
        {
            await site.CarriedOutAsync();
            (await site.StoryOfAsync("Harbour talks")).ShouldBe(canal);
            (await site.StoryOfAsync("Second round")).ShouldNotBe(canal);
            (await site.JsonAsync("/api/v1/decisions")).GetProperty("items")[0].GetProperty("carriedOut").GetBoolean().ShouldBeTrue();
        }
    }

    [Fact]
    public async Task What_cannot_be_is_refused_with_its_reason()
    {
        await using var site = await DecidedStories.SiteAsync();
        var (canal, orchards, one, two, orchard) = (
            await site.StoryOfAsync("Harbour talks"), await site.StoryOfAsync("Orchard"), await site.ArticleAsync("Harbour talks"),
            await site.ArticleAsync("Second round"), await site.ArticleAsync("Orchard"));
        var gone = await site.ArticleAsync("Orchard");

        await RefusedAsync(
            "/stories/no-such/rename", new { title = "New" }, HttpStatusCode.NotFound, "No story has the address \"no-such\".");
        await RefusedAsync($"/stories/{canal}/rename", new { title = " " }, HttpStatusCode.BadRequest, "title");
        await RefusedAsync($"/stories/{canal}/rename", new { title = "a\nb" }, HttpStatusCode.BadRequest, "title");
        await RefusedAsync($"/stories/{canal}/merge", new { into = canal }, HttpStatusCode.Conflict, "one story");
        await RefusedAsync($"/stories/{canal}/merge", new { into = "no-such" }, HttpStatusCode.BadRequest, "no-such");
        await RefusedAsync($"/stories/{canal}/merge", new { }, HttpStatusCode.BadRequest, "No story");
        await RefusedAsync(
            $"/stories/{canal}/split", new { articles = new[] { one, two } }, HttpStatusCode.Conflict, "Nothing would be left");
        await RefusedAsync($"/stories/{canal}/split", new { articles = new[] { orchard } }, HttpStatusCode.Conflict, "not in this story");
        await RefusedAsync($"/stories/{canal}/split", new { }, HttpStatusCode.BadRequest, "Name articles");
        await RefusedAsync(
            $"/stories/{canal}/split", new { articles = new[] { 7L } }, HttpStatusCode.BadRequest, "No article has the id 7.");
        await RefusedAsync($"/articles/{one}/move", new { story = canal }, HttpStatusCode.Conflict, "there already");
        await RefusedAsync("/articles/7/move", new { story = canal }, HttpStatusCode.NotFound, "No article has the id 7.");
        await RefusedAsync(
            "/not-the-same", new { one = new { articles = new[] { one } }, other = new { articles = new[] { one, two } } },
            HttpStatusCode.Conflict, "share");
        await RefusedAsync("/not-the-same", new { one = new { articles = new[] { one } } }, HttpStatusCode.BadRequest, "both sides");
        await site.DeleteAsync($"/api/v1/articles/{gone}");
        await RefusedAsync($"/articles/{gone}/move", new { story = canal }, HttpStatusCode.Gone, "was removed");
        await RefusedAsync($"/stories/{canal}/split", new { articles = new[] { gone } }, HttpStatusCode.Conflict, "was removed");
        (await site.DeleteAsync("/api/v1/decisions/99")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        using var foreign = new HttpRequestMessage(HttpMethod.Post, new Uri($"/api/v1/stories/{canal}/rename", UriKind.Relative))
        {
            Content = JsonContent.Create(new { title = "New" })
        };
        foreign.Headers.Add("Sec-Fetch-Site", "cross-site");
        (await site.Client.SendAsync(foreign)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await site.JsonAsync("/api/v1/decisions")).GetProperty("items").GetArrayLength().ShouldBe(0);
        (await site.GroupsAsync()).ShouldBe([Together]);

        async Task RefusedAsync(string path, object asked, HttpStatusCode status, string reason)
        {
            using var answer = await site.Client.PostAsJsonAsync(new Uri("/api/v1" + path, UriKind.Relative), asked);
            var body = await answer.Content.ReadAsStringAsync();
            answer.StatusCode.ShouldBe(status, path + body);
            JsonDocument.Parse(body).RootElement.GetProperty("detail").GetString()!.ShouldContain(reason);
        }
    }

    [Fact]
    public async Task Decisions_are_listed_in_pages_with_what_they_led_to()
    {
        await using var site = await DecidedStories.SiteAsync();
        var canal = await site.StoryOfAsync("Harbour talks");
        var first = await site.DecideAsync($"/stories/{canal}/rename", new { title = "Canal" });
        var second = await site.DecideAsync($"/stories/{await site.StoryOfAsync("Orchard")}/merge", new { into = "canal" });
        await site.LiftAsync(second);

        var page = await site.JsonAsync("/api/v1/decisions?limit=1");
        var rest = await site.JsonAsync($"/api/v1/decisions?limit=1&cursor={page.GetProperty("next").GetString()}");

        var (newest, oldest) = (page.GetProperty("items")[0], rest.GetProperty("items")[0]);
        (newest.GetProperty("id").GetInt64(), newest.GetProperty("kind").GetString(), newest.GetProperty("into").GetString())
            .ShouldBe((second, "merge", "canal"));
        newest.GetProperty("liftedAt").ValueKind.ShouldBe(JsonValueKind.String);
        (
            oldest.GetProperty("id").GetInt64(), oldest.GetProperty("story").GetString(), oldest.GetProperty("from").GetString(),
            oldest.GetProperty("title").GetString()).ShouldBe((first, "canal", canal, "Canal"));
        oldest.GetProperty("liftedAt").ValueKind.ShouldBe(JsonValueKind.Null);
        rest.GetProperty("next").ValueKind.ShouldBe(JsonValueKind.Null);
        (await site.DeleteAsync($"/api/v1/decisions/{second}")).StatusCode.ShouldBe(HttpStatusCode.Conflict);
    }

    private static string Line(string text) =>
        JsonSerializer.Serialize(new
        {
            id = "o", title = "Orchard growers report early blossom", outlet = "Sorn Echo", url = "https://sorn.example/blossom",
            published = "2026-03-04", text
        });

    private static async Task<string> SubStoryAsync(TestSite site, string title)
    {
        await using var db = site.Store.Open();
        var id = await site.SubStoryIdAsync(title);
        return db.Stories.Single(s => s.Id == id).Slug;
    }

    /// <summary>What is on the disk when the process dies right after a split was taken.</summary>
    private static void LeaveDecision(string data, long second)
    {
        using var connection = new Microsoft.Data.Sqlite.SqliteConnection(
            $"Data Source={Path.Combine(data, "newstracker.db")};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = """
            INSERT INTO "Decisions" ("Kind", "At", "Details")
            SELECT 'split', 639000000000000000, json_object('what', json_object('articles', json_array($second), 'others',
                (SELECT json_group_array("Id") FROM "Articles" WHERE "Title" LIKE 'Harbour%')))
            """;
        command.Parameters.AddWithValue("$second", second);
        command.ExecuteNonQuery();
    }
}
