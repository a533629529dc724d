using System.Net;
using System.ServiceModel.Syndication;
using System.Text.Json;
using System.Xml;

namespace NewsTracker.Tests.Feeds;

/// <summary>Atom is read back with System.ServiceModel.Syndication.</summary>
public sealed class StoryFeedTests
{
    [Fact]
    public async Task A_feed_has_an_entry_for_a_real_change_and_none_for_files_read_again()
    {
        await using var site = await TestSite.StartAsync();
        await site.UploadAsync(("one.txt", SampleTexts.Opening), ("other.txt", SampleTexts.Other));
        var first = await AtomAsync(site, "/stories.atom");

        await site.UploadAsync(("one-again.txt", SampleTexts.Opening));
        var again = await AtomAsync(site, "/stories.atom");
        await site.UploadAsync(("two.txt", SampleTexts.Second));
        var changed = await AtomAsync(site, "/stories.atom");

        first.Items.Count().ShouldBe(2);
        Ids(again).ShouldBe(Ids(first));
        again.LastUpdatedTime.ShouldBe(first.LastUpdatedTime);
        Ids(changed).Except(Ids(first)).Count().ShouldBe(1);
        Ids(changed).Intersect(Ids(first)).Count().ShouldBe(1);
        changed.Items.First().Summary.Text.ShouldContain("1 new article");
        var story = await AtomAsync(site, changed.Items.First().Links.Single().Uri.PathAndQuery + ".atom");
        story.Items.Count().ShouldBe(2); // both states, newest first
        story.Items.First().Id.ShouldBe(changed.Items.First().Id);
        Ids(first).ShouldContain(story.Items.Last().Id);
    }

    [Fact]
    public async Task A_rebuild_brings_nothing_back_as_new()
    {
        using var folder = new TestFolder();
        SyndicationFeed before;
        await using (var site = await TestSite.StartAsync(folder: folder.Data))
        {
            await site.UploadAsync(("one.txt", SampleTexts.Opening), ("two.txt", SampleTexts.Second), ("other.txt", SampleTexts.Other));
            before = await AtomAsync(site, "/stories.atom");
        }

        (await CommandRun.RunAsync(null, "rebuild", "--data", folder.Data)).Exit.ShouldBe(0);
        await using var again = await TestSite.StartAsync(folder: folder.Data);
        var after = await AtomAsync(again, "/stories.atom");

        Ids(after).ShouldBe(Ids(before), ignoreOrder: true);
        after.LastUpdatedTime.ShouldBe(before.LastUpdatedTime);
    }

    [Fact]
    public async Task A_feed_carries_what_rfc_4287_asks_for()
    {
        await using var site = await TestSite.StartAsync();
        (await AtomAsync(site, "/stories.atom")).Items.ShouldBeEmpty();
        await site.UploadAsync(("one.txt", SampleTexts.Opening));

        var feed = await AtomAsync(site, "/stories.atom");

        feed.Id.ShouldStartWith("tag:127.0.0.1,2026:");
        feed.Links.Single(l => l.RelationshipType == "self").Uri.AbsoluteUri.ShouldBe(site.Address + "/stories.atom");
        var entry = feed.Items.Single();
        (entry.Id, entry.Title.Text, entry.Links.Single().Uri.IsAbsoluteUri)
            .ShouldBe((entry.Id, "Harbour talks open in Quillport over the closed canal", true));
        entry.LastUpdatedTime.ShouldBe(feed.LastUpdatedTime);
        ((TextSyndicationContent)entry.Content).Text.ShouldContain("<h2>");
    }

    [Fact]
    public async Task The_json_feed_says_the_same()
    {
        await using var site = await TestSite.StartAsync();
        await site.UploadAsync(("one.txt", SampleTexts.Opening), ("other.txt", SampleTexts.Other));

        var answer = await site.Client.GetAsync(new Uri("/stories.feed.json", UriKind.Relative));
        var feed = JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;

        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/feed+json");
        feed.GetProperty("version").GetString().ShouldBe("https://jsonfeed.org/version/1.1");
        feed.GetProperty("items")
            .EnumerateArray()
            .Select(i => i.GetProperty("id").GetString())
            .ShouldBe(Ids(await AtomAsync(site, "/stories.atom")));
        feed.GetProperty("items")[0].GetProperty("content_html").GetString().ShouldNotBeNullOrEmpty();
    }

    [Theory]
    [InlineData("/stories.atom")]
    [InlineData("/stories.feed.json")]
    public async Task Who_has_the_feed_already_gets_nothing(string path)
    {
        await using var site = await TestSite.StartAsync();
        await site.UploadAsync(("one.txt", SampleTexts.Opening));
        var first = await site.Client.GetAsync(new Uri(path, UriKind.Relative));

        (await AskAsync(site, path, r => r.Headers.IfNoneMatch.Add(first.Headers.ETag!))).ShouldBe(HttpStatusCode.NotModified);
        (await AskAsync(site, path, r => r.Headers.IfModifiedSince = first.Content.Headers.LastModified))
            .ShouldBe(HttpStatusCode.NotModified);
        await site.UploadAsync(("two.txt", SampleTexts.Second));
        (await AskAsync(site, path, r => r.Headers.IfNoneMatch.Add(first.Headers.ETag!))).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Pages_name_their_feeds()
    {
        await using var site = await TestSite.StartAsync();
        await site.UploadAsync(("one.txt", SampleTexts.Opening));
        var story = (await AtomAsync(site, "/stories.atom")).Items.Single().Links.Single().Uri.AbsolutePath;

        (await site.Client.GetStringAsync(new Uri("/", UriKind.Relative))).ShouldContain("href=\"/stories.atom\"");
        (await site.Client.GetStringAsync(new Uri(story, UriKind.Relative))).ShouldContain($"href=\"{story}.feed.json\"");
    }

    private static List<string> Ids(SyndicationFeed feed) => [.. feed.Items.Select(i => i.Id)];

    private static async Task<SyndicationFeed> AtomAsync(TestSite site, string path)
    {
        using var reader = XmlReader.Create(new StringReader(await site.Client.GetStringAsync(new Uri(path, UriKind.Relative))));
        var formatter = new Atom10FeedFormatter();
        formatter.ReadFrom(reader);
        return formatter.Feed;
    }

    private static async Task<HttpStatusCode> AskAsync(TestSite site, string path, Action<HttpRequestMessage> condition)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(path, UriKind.Relative));
        condition(request);
        return (await site.Client.SendAsync(request)).StatusCode;
    }
}
