namespace NewsTracker.Core.Tests.Reading.Trade;

/// <summary>Parts of the XML of journals and agencies that are no text of an article are listed as left out, not lost.</summary>
public sealed class LeftOutPartsTests
{
    [Fact]
    public void References_and_thanks_of_a_journal_article_are_listed()
    {
        var read = Read.One(
            """
            <?xml version="1.0"?><article xmlns:xlink="http://www.w3.org/1999/xlink"><front><article-meta><title-group>
            <article-title>Cracks in lock gates</article-title></title-group></article-meta></front>
            <body><sec><title>Findings</title><p>The gates of the old lock of Tarnhold show cracks on both sides, which divers measured.</p>
            </sec></body><back><ack><p>We thank the divers of Tarnhold.</p></ack><ref-list><title>References</title>
            <ref id="r1"><label>1</label><mixed-citation>Vander P. <italic>Gates of the north.</italic> Lock Press, 2029.
            </mixed-citation></ref>
            <ref id="r2"><element-citation><name><surname>Holm</surname><given-names>L</given-names></name>
            <article-title>Locks</article-title><year>2028</year></element-citation></ref></ref-list><fn-group><fn><p>A note of ours.</p></fn></fn-group></back></article>
            """,
            "a.xml");

        read.Stripped.ShouldBe(
            ["We thank the divers of Tarnhold.", "1 Vander P. Gates of the north. Lock Press, 2029.", "Holm L Locks 2028"]);
        read.Text.ShouldContain("A note of ours.");
        read.Text.ShouldNotContain("Lock Press");
    }

    [Fact]
    public void Captions_of_pictures_beside_the_text_of_an_agency_are_listed()
    {
        var read = Read.One(
            """
            <newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>
            <newsItem guid="urn:a"><itemMeta><itemClass qcode="ninat:text"/></itemMeta><contentMeta><headline>The old lock closes</headline>
            </contentMeta><contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><body>
            <p>The harbour council of Tarnhold voted on Tuesday to close the old lock.</p></body></html></inlineXML></contentSet></newsItem>
            <newsItem guid="urn:b"><itemMeta><itemClass qcode="ninat:picture"/></itemMeta><contentMeta><headline>The lock</headline>
            <description role="drol:caption">Divers at the gates of the lock of Tarnhold.</description></contentMeta>
            <contentSet><remoteContent href="lock.jpg"/></contentSet></newsItem></itemSet></newsMessage>
            """,
            "a.xml");

        read.Title.ShouldBe("The old lock closes");
        read.Stripped.ShouldBe(["The lock. Divers at the gates of the lock of Tarnhold."]);
    }

    [Fact]
    public void A_note_to_editors_is_not_taken_for_the_text_of_an_agency()
    {
        var read = Read.One(
            """
            <?xml version="1.0"?><nitf><head><pubdata name="Tarnhold Gazette" date.publication="20310220"/></head><body><body.head><hedline>
            <hl1>The old lock closes</hl1><hl2>Cracks on both sides</hl2></hedline><note><body.content><p>Picture available.</p>
            </body.content></note></body.head><body.content><p>The harbour council of Tarnhold voted on Tuesday to close the old lock.</p>
            </body.content><body.end><tagline>Ana Lind reports on harbours.</tagline></body.end></body></nitf>
            """,
            "a.xml");

        read.Text.ShouldBe("The harbour council of Tarnhold voted on Tuesday to close the old lock.");
        read.Stripped.ShouldBe(["Cracks on both sides", "Picture available.", "Ana Lind reports on harbours."]);
    }

    [Fact]
    public void The_subtitle_of_a_journal_article_is_listed()
    {
        var read = Read.One(
            """
            <?xml version="1.0"?><article><front><article-meta><title-group><article-title>Cracks in lock gates</article-title>
            <subtitle>What divers measured</subtitle></title-group></article-meta></front>
            <body><p>The gates of the old lock of Tarnhold show cracks on both sides, which divers measured.</p></body></article>
            """,
            "a.xml");

        read.Stripped.ShouldBe(["What divers measured"]);
    }
}
