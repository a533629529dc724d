using System.ServiceModel.Syndication;
using System.Text.Json;
using System.Xml;
using NewsTracker.Web.Feeds;

namespace NewsTracker.Tests.Feeds;

public sealed class FeedWriterTests
{
    private static readonly Uri Site = new("https://news.example/desk/");

    private static readonly FeedDocument Odd = new(
        "tag:news.example,2026:search", "Search: <b> & \u0001 \ud800 lamp", "search", "search?q=lamp", DateTimeOffset.UnixEpoch,
    [
        new FeedItem(
            "tag:news.example,2026:a", "Line\u000b one & <two>\nthree 🚢", "articles/1",
            new DateTimeOffset(2026, 3, 1, 2, 30, 0, TimeSpan.FromHours(5)), null, null, [], "ar"),
    ]);

    [Fact]
    public void Words_that_xml_cannot_hold_do_not_break_the_feed()
    {
        using var reader = XmlReader.Create(new MemoryStream(AtomFeed.Write(Odd, Site)));
        var feed = SyndicationFeed.Load(reader);

        feed.Title.Text.ShouldBe("Search: <b> & \ufffd lamp");
        feed.Items.Single().Title.Text.ShouldBe("Line one & <two> three 🚢");
        feed.Items.Single().LastUpdatedTime.ShouldBe(new DateTimeOffset(2026, 2, 28, 21, 30, 0, TimeSpan.Zero));
        feed.Items.Single().Links.Single().Uri.AbsoluteUri.ShouldBe("https://news.example/desk/articles/1");
    }

    [Fact]
    public void An_item_without_markup_has_text()
    {
        var item = JsonDocument.Parse(JsonFeed.Write(Odd, Site)).RootElement.GetProperty("items")[0];

        item.GetProperty("content_text").GetString().ShouldNotBeNullOrEmpty();
        item.GetProperty("language").GetString().ShouldBe("ar");
    }
}
