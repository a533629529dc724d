using System.Net;
using System.ServiceModel.Syndication;
using System.Text.Json;
using System.Xml;

namespace NewsTracker.Tests.Feeds;

/// <summary>Feeds of an outlet, of a name and of a search, read back with System.ServiceModel.Syndication.</summary>
public sealed class ArticleFeedTests
{
    private const string One =
        """{"id":"1","title":"Tarnmouth bridge closes for repairs","outlet":"Quorv Gazette","published":"2026-03-02","text":"The bridge at Tarnmouth closed on Monday. Repairs take six weeks."}""";
    private const string Two =
        """{"id":"2","title":"Lamp makers of Ostrel strike","outlet":"Quorv Gazette","published":"2026-03-04","text":"Lamp makers in Ostrel stopped work. They ask for shorter shifts."}""";
    private const string Three =
        """{"id":"3","title":"Ferry to Skell delayed","outlet":"Ostrel Post","published":"2026-03-05","text":"The ferry stays at Tarnmouth. It waits for a new lamp."}""";

    [Fact]
    public async Task An_outlets_feed_tells_its_articles_once_with_lasting_ids()
    {
        await using var site = await TestSite.StartAsync();
        await site.UploadAsync(("one.jsonl", One));
        var first = await AtomAsync(site, "/outlets/quorv-gazette.atom");
        await site.UploadAsync(("one-again.jsonl", One), ("two.jsonl", Two), ("three.jsonl", Three));
        var second = await AtomAsync(site, "/outlets/quorv-gazette.atom");

        first.Items.Single().Title.Text.ShouldBe("Tarnmouth bridge closes for repairs");
        first.Items.Single().Summary.Text.ShouldStartWith("The bridge at Tarnmouth closed");
        second.Items.Select(i => i.Title.Text).ShouldBe(["Lamp makers of Ostrel strike", "Tarnmouth bridge closes for repairs"]);
        second.Items.Last().Id.ShouldBe(first.Items.Single().Id);
        second.Items.Last().LastUpdatedTime.ShouldBe(first.Items.Single().LastUpdatedTime);
        (await site.Client.GetAsync(new Uri("/outlets/nobody.atom", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await site.Client.GetStringAsync(new Uri("/outlets/quorv-gazette", UriKind.Relative)))
            .ShouldContain("href=\"/outlets/quorv-gazette.atom\"");
    }

    [Fact]
    public async Task A_names_feed_tells_the_articles_that_mention_it_the_last_to_come_in_first()
    {
        await using var site = await TestSite.StartAsync();
        await site.UploadAsync(("three.jsonl", Three));
        await site.UploadAsync(("one.jsonl", One), ("two.jsonl", Two));

        var feed = await AtomAsync(site, "/names/tarnmouth.atom");
        feed.Title.Text.ShouldBe("Tarnmouth");
        feed.Items.Select(i => i.Title.Text).ShouldBe(["Tarnmouth bridge closes for repairs", "Ferry to Skell delayed"]);
        var json = JsonDocument.Parse(
            await site.Client.GetStringAsync(new Uri("/names/tarnmouth.feed.json", UriKind.Relative))).RootElement;
        json.GetProperty("items").GetArrayLength().ShouldBe(2);
        json.GetProperty("home_page_url").GetString().ShouldEndWith("/names/tarnmouth");
        (await site.Client.GetAsync(new Uri("/names/nobody.atom", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await site.Client.GetStringAsync(new Uri("/names/tarnmouth", UriKind.Relative))).ShouldContain("href=\"/names/tarnmouth.atom\"");
    }

    [Fact]
    public async Task A_search_can_be_followed_and_answers_nothing_new_with_304()
    {
        await using var site = await TestSite.StartAsync();
        await site.UploadAsync(("all.jsonl", $"{One}\n{Two}\n{Three}"));

        var found = JsonDocument.Parse(await site.Client.GetStringAsync(new Uri("/search.feed.json?q=lamp", UriKind.Relative))).RootElement;
        found
            .GetProperty("items")
            .EnumerateArray()
            .Select(i => i.GetProperty("title").GetString())
            .ShouldBe(["Lamp makers of Ostrel strike", "Ferry to Skell delayed"], ignoreOrder: true);
        found.GetProperty("feed_url").GetString().ShouldEndWith("/search.feed.json?q=lamp");
        (await AtomAsync(site, "/search.atom?q=lamp&outlet=Ostrel%20Post")).Items.Single().Title.Text.ShouldBe("Ferry to Skell delayed");
        (await AtomAsync(site, "/search.atom?q=zzz")).Items.ShouldBeEmpty();

        var answer = await site.Client.GetAsync(new Uri("/search.atom?q=lamp", UriKind.Relative));
        using var again = new HttpRequestMessage(HttpMethod.Get, "/search.atom?q=lamp");
        again.Headers.IfNoneMatch.Add(answer.Headers.ETag!);
        (await site.Client.SendAsync(again)).StatusCode.ShouldBe(HttpStatusCode.NotModified);
        (await site.Client.GetStringAsync(new Uri("/search?q=lamp", UriKind.Relative))).ShouldContain("href=\"/search.atom?q=lamp\"");
    }

    private static async Task<SyndicationFeed> AtomAsync(TestSite site, string path)
    {
        using var reader = XmlReader.Create(new StringReader(await site.Client.GetStringAsync(new Uri(path, UriKind.Relative))));
        return SyndicationFeed.Load(reader);
    }
}
