using CsCheck;
using NewsTracker.Core.Model;
using NewsTracker.Core.Reading.Formats.Html;

namespace NewsTracker.Core.Tests.Reading.Html;

public sealed class HtmlFragmentTests
{
    [Fact]
    public void Fragment_keeps_every_kind_of_block()
    {
        var fragment = HtmlFragment.ToBlocks(
            "<h2>Head</h2><p>One <b>bold</b>word.</p><ul><li>first</li><li>second</li></ul><blockquote>Said " +
            "so</blockquote><table><tr><td>a</td><td>b</td></tr></table><pre>x\n  y</pre>");

        fragment.Text.ShouldBe("Head\n\nOne boldword.\n\nfirst\n\nsecond\n\nSaid so\n\na | b\n\nx\ny");
        fragment.Blocks.Select(b => b.Kind).ShouldBe([
            BlockKind.Heading, BlockKind.Paragraph, BlockKind.ListItem, BlockKind.ListItem, BlockKind.Quote, BlockKind.TableRow,
            BlockKind.Preformatted
        ]);
        fragment.Blocks[0].Level.ShouldBe(2);
    }

    [Fact]
    public void Links_are_absolute_and_of_the_web()
    {
        var fragment = HtmlFragment.ToBlocks(
            "<p><a href='/a?b=1&amp;c=2'>one</a> <a href='https://other.example/x'>two</a> <a href='mailto:a@b.example'>three</a> <a " +
            "href='java&#x09;script:alert(1)'>four</a> <a href='https://user:pw@other.example/'>five</a> <a href='#here'>six</a></p>",
            "https://outlet.example/news/1");

        fragment.Links.ShouldBe([new Link("https://outlet.example/a?b=1&c=2", "one"), new Link("https://other.example/x", "two")]);
    }

    [Fact]
    public void Two_line_breaks_part_paragraphs_and_one_stays_a_line_break()
    {
        HtmlFragment.ToBlocks("first<br>line<br><br>second").Text.ShouldBe("first\nline\n\nsecond");
    }

    [Fact]
    public void Words_and_signs_are_decoded_and_white_space_collapsed()
    {
        HtmlFragment.ToBlocks("<p>caf&eacute;\u00a0 au\n lait&shy;<wbr> 5 < 6 &amp; 7</p>").Text.ShouldBe("café au lait 5 < 6 & 7");
    }

    [Theory]
    [InlineData("")]
    [InlineData("<p")]
    [InlineData("</p></div>")]
    [InlineData("<script>x")]
    [InlineData("<p title=\"")]
    public void Broken_fragments_never_throw(string html) => Should.NotThrow(() => HtmlFragment.ToBlocks(html));

    [Fact]
    public void Every_span_lies_in_the_text_whatever_the_tags()
    {
        string[] tags =
        [
            "<p>", "</p>", "<div>", "</div>", "<a href='/x'>", "</a>", "<td>", "<tr>", "<table>", "</table>", "<li>", "<br>", "<b>", "</b>",
            "word ", "two words. ", "<h1>", "</h1>", "<", "&", "<!--", "<pre>", "\n"
        ];
        Gen.Int[0, tags.Length - 1].Array[0, 40].Sample(parts =>
        {
            var fragment = HtmlFragment.ToBlocks(string.Concat(parts.Select(i => tags[i])), "https://outlet.example/");
            string.Join("\n\n", fragment.Blocks.Select(b => b.Span.Of(fragment.Text))).ShouldBe(fragment.Text);
        }, iter: 500);
    }
}
