using NewsTracker.Core.Model;
using NewsTracker.Core.Reading.Session;
using NewsTracker.Core.Reading.Formats.Html;

namespace NewsTracker.Core.Tests.Reading.Html;

public sealed class HtmlReaderTests
{
    private static readonly string Cases = Repository.Path("tests", "NewsTracker.Core.Tests", "Reading", "Cases", "html");

    [Fact]
    public void Blocks_are_joined_by_one_blank_line_and_cover_the_text()
    {
        var document = Read(File.ReadAllText(Path.Combine(Cases, "plain-news", "source.html"))).Documents.ShouldHaveSingleItem();

        string.Join("\n\n", document.Blocks.Select(b => b.Span.Of(document.Text))).ShouldBe(document.Text);
        document.Blocks.ShouldContain(b => b.Kind == BlockKind.Quote);
        document.Stripped.ShouldNotBeEmpty();
        document.Provenance["title"].From.ShouldBe("h1");
        document.Provenance["published"].From.ShouldBe("json-ld");
        document.Updated!.Date.Start.ShouldBe(new DateOnly(2026, 3, 5));
    }

    [Fact]
    public void The_day_is_the_one_written_at_its_own_offset()
    {
        var document = Read("<html><head><meta property='article:published_time' content='2026-01-01T00:10:00+09:00'></head><body><p>" +
            Words() + "</p></body></html>").Documents.ShouldHaveSingleItem();

        document.Published!.Date.Start.ShouldBe(new DateOnly(2026, 1, 1));
        document.Published.Time.ShouldBe("00:10:00+09:00");
    }

    [Theory]
    [InlineData("<html><body><div></div><img src=x></body></html>")]
    [InlineData("   ")]
    [InlineData("<script>var a = 1;</script>")]
    public void A_page_without_text_is_rejected(string html) => Read(html).Rejections.ShouldHaveSingleItem().Code.ShouldBe("empty");

    [Fact]
    public void Scripts_and_their_text_never_reach_the_document()
    {
        var document = Read("<h1>A headline about talks</h1><p>" + Words() + "</p><script>alert(1)</script><p onclick=\"alert(1)\">" +
            Words() + " <a href=\"javascript:alert(1)\">x</a></p>").Documents.ShouldHaveSingleItem();

        document.Text.ShouldNotContain("alert");
        document.Links.ShouldBeEmpty();
    }

    [Fact]
    public void A_page_without_a_headline_gets_its_first_words_as_title()
    {
        var document = Read("<p>" + Words() + "</p>").Documents.ShouldHaveSingleItem();

        document.TitleDerived.ShouldBeTrue();
        document.Title.ShouldStartWith("Ministers met");
    }

    [Theory]
    [InlineData("<div>", 100_000)]
    [InlineData("<b>", 100_000)]
    [InlineData("<table><tr><td>", 20_000)]
    [InlineData("<a><b><i></a></b>", 50_000)]
    [InlineData("<!-- ", 50_000)]
    [InlineData("<svg>", 50_000)]
    public void Hostile_nesting_is_flattened_and_its_text_kept(string opener, int times)
    {
        var html = "<html><body>" + string.Concat(Enumerable.Repeat(opener, times)) + Words();

        var watch = System.Diagnostics.Stopwatch.StartNew();
        var document = Read(html).Documents.ShouldHaveSingleItem();

        document.Text.ShouldContain("Ministers met");
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(20));
    }

    private static ReadResult Read(string html) => HtmlReader.Read(html, HtmlContext.Empty, CancellationToken.None);

    private static string Words() =>
        "Ministers met in Port Ellery on Tuesday for talks that lasted four hours and ended without a deal, two officials said.";


}
