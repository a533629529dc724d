using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Tests.Reading.Feeds;

public sealed class FeedDocumentTests
{
    private static string Rss(string items, string before = "") =>
        $"<?xml version=\"1.0\"?>{before}<rss version=\"2.0\"><channel><title>The Tide</title>{items}</channel></rss>";

    [Fact]
    public void Each_rss_item_is_an_article()
    {
        var result = Read.All(Rss(
            "<item><title>Lamp &amp; pier</title><link>https://t.example/1</link><guid isPermaLink=\"false\">g1</guid><pubDate>Tue, 09 " +
            "Mar 2027 10:00:00 +0100</pubDate><author>ana@t.example (Ana Lind)</author><description>&lt;p&gt;It went " +
            "&lt;b&gt;out&lt;/b&gt;.&lt;/p&gt;</description></item><item><title>Two</title></item>"));

        var first = result.Documents[0];
        first.Kind.ShouldBe(DocumentKind.Rss);
        (first.Title, first.Url, first.ExternalId, first.Text, first.Outlet)
            .ShouldBe(("Lamp & pier", "https://t.example/1", "g1", "It went out.", "The Tide"));
        first.Byline.ShouldBe(["Ana Lind"]);
        first.Published.ShouldBe(new Published(DateSpan.Day(new(2027, 3, 9)), "10:00:00+01:00", "feed"));
        result.Documents[1].Text.ShouldBeEmpty();
    }

    [Fact]
    public void Atom_keeps_summary_beside_content()
    {
        var document = Read.One(
            """<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://t.example/a/"><title>The Tide</title><entry><id>urn:1</id><title type="html">Lamp &lt;i&gt;out&lt;/i&gt;</title><link href="lamp"/><published>2027-03-09T23:30:00-08:00</published><author><name>Ana Lind</name></author><summary>Short.</summary><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Long text of the entry.</p></div></content></entry></feed>""",
            "a.xml");

        document.Kind.ShouldBe(DocumentKind.Atom);
        (document.Title, document.Url, document.Text, document.Summary)
            .ShouldBe(("Lamp out", "https://t.example/a/lamp", "Long text of the entry.", "Short."));
        document.Published!.Date.ShouldBe(DateSpan.Day(new(2027, 3, 9)));
    }

    [Fact]
    public void Json_feed_is_read()
    {
        var document = Read.One(
            """{"version":"https://jsonfeed.org/version/1.1","title":"The Tide","items":[{"id":"1","url":"https://t.example/1","title":"Lamp","content_html":"<p>It went out.</p>","date_published":"2027-03-09T10:00:00Z","authors":[{"name":"Ana Lind"}]}]}""");

        document.Kind.ShouldBe(DocumentKind.JsonFeed);
        (document.Title, document.Text, document.ExternalId).ShouldBe(("Lamp", "It went out.", "1"));
    }

    [Theory]
    [InlineData("bare ampersand", "<item><title>A&B</title><description>Text of the item.</description></item>")]
    [InlineData("undeclared prefix", "<item><x:y>1</x:y><title>A</title><description>Text of the item.</description></item>")]
    [InlineData("unclosed tag", "<item><title>A</title><category>x<description>Text of the item.</description></item>")]
    [InlineData("undeclared entity", "<item><title>A&nbsp;B</title><description>Text of the item.</description></item>")]
    public void Malformed_xml_is_repaired(string fault, string item) =>
        Read.All(Rss(item)).Documents.ShouldHaveSingleItem(fault).Text.ShouldContain("Text of the item.");

    [Fact]
    public void A_cut_feed_keeps_its_whole_items() =>
        Read.All(Rss("<item><title>A</title><description>Whole.</description></item><item><title>B</title><desc")[..^30])
            .Documents[0].Text.ShouldBe("Whole.");

    [Fact]
    public void A_feed_without_entries_is_a_container()
    {
        var result = Read.All(Rss(""));

        result.Documents.ShouldBeEmpty();
        result.Rejections.ShouldBeEmpty();
        result.Container.ShouldNotBeNull().Title.ShouldBe("The Tide");
    }

    [Theory]
    [InlineData("<!DOCTYPE rss [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;\">]>")]
    [InlineData("<!DOCTYPE rss [<!ENTITY % p SYSTEM \"http://t.example/p\"> %p;]>")]
    public void Entities_that_attack_refuse_the_file(string doctype) =>
        Read.All(Rss("<item><title>A</title><description>&b;</description></item>", doctype))
            .Rejections.ShouldHaveSingleItem()
            .Code.ShouldBe("entities");

    [Fact]
    public void An_external_entity_stands_for_nothing() =>
        Read.All(Rss(
            "<item><title>A</title><description>x&e;y</description></item>",
            "<!DOCTYPE rss [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>")).Documents[0].Text.ShouldBe("xy");

    [Fact]
    public void Links_that_are_no_web_address_are_dropped() =>
        Read.All(Rss("<item><title>A</title><link>javascript:alert(1)</link><description>Text.</description></item>"))
            .Documents[0].Url.ShouldBeNull();
}
