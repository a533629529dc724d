using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using NewsTracker.Core.Text;
using NewsTracker.Web.Rendering.Citations;
using NewsTracker.Web.Views.Articles;
using NewsTracker.Web.Words;

namespace NewsTracker.Tests.Rendering;

public sealed class MarkedTextTests
{
    [Theory]
    [InlineData("0-3", "<mark id=\"p-0-3\">abc</mark>defghij")]
    [InlineData("0-6 2-4", "<mark id=\"p-0-6\">ab<mark id=\"p-2-4\">cd</mark>ef</mark>ghij")]
    [InlineData("0-4 2-6", "<mark id=\"p-0-4\">ab<mark id=\"p-2-6\">cd</mark></mark><mark data-of=\"p-2-6\">ef</mark>ghij")]
    [InlineData("2-4 4-6", "ab<mark id=\"p-2-4\">cd</mark><mark id=\"p-4-6\">ef</mark>ghij")]
    [InlineData("", "abcdefghij")]
    public void Passages_nest_and_crossing_ones_are_cut(string passages, string html) =>
        Write("abcdefghij", new Span(0, 10), passages).ShouldBe(html);

    [Fact]
    public void A_passage_over_two_blocks_has_its_address_in_the_first()
    {
        Write("abcdefghij", new Span(0, 5), "3-8").ShouldBe("abc<mark id=\"p-3-8\">de</mark>");
        Write("abcdefghij", new Span(5, 10), "3-8").ShouldBe("<mark data-of=\"p-3-8\">fgh</mark>ij");
    }

    [Fact]
    public void Markup_in_the_text_stays_text() =>
        Write("<b>&\"", new Span(0, 5), "0-3").ShouldBe("<mark id=\"p-0-3\">&lt;b&gt;</mark>&amp;&quot;");

    [Fact]
    public void Whatever_the_passages_the_words_stay_the_same()
    {
        var random = new Random(7);
        for (var round = 0; round < 200; round++)
        {
            var passages = string.Join(
                ' ',
                Enumerable.Range(0, random.Next(8))
                    .Select(_ => (Start: random.Next(10), Length: random.Next(1, 6)))
                    .Distinct()
                    .Select(p => $"{p.Start}-{Math.Min(10, p.Start + p.Length)}")
                    .Distinct());
            var html = Write("abcdefghij", new Span(0, 10), passages);
            Regex.Replace(html, "<[^>]*>", "").ShouldBe("abcdefghij");
            Regex.Count(html, "<mark").ShouldBe(Regex.Count(html, "</mark>"));
            Regex.Count(html, " id=").ShouldBe(passages.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length);
        }
    }

    private static string Write(string text, Span part, string passages)
    {
        var cited = passages.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(p => p.Split('-').Select(int.Parse).ToArray())
            .Select(p => new CitedPassage(new Span(p[0], p[1]), $"p-{p[0]}-{p[1]}", [])).ToList();
        using var writer = new StringWriter();
        new MarkedText(text, part, cited).WriteTo(writer, HtmlEncoder.Default);
        return writer.ToString();
    }
}
