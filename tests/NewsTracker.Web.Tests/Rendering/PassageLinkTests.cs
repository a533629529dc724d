using NewsTracker.Core.Model;
using NewsTracker.Core.Text;
using NewsTracker.Web.Rendering.Citations;
using NewsTracker.Web.Views.Stories;
using NewsTracker.Web.Words;

namespace NewsTracker.Tests.Rendering;

public sealed class PassageLinkTests
{
    private const string Text = "a😀bcdefghij";

    [Fact]
    public void A_link_asks_for_its_mark_only_where_the_page_has_none()
    {
        var citation = new CitationView(
            1, null, 12, null, null, new Span(2, 5), null, null, null, SupportStatus.Verbatim, Resolution.Stated, 1);

        PassageLink.Of(citation, marked: true).ShouldBe("/articles/12#p-2-5");
        PassageLink.Of(citation, marked: false).ShouldBe("/articles/12?p=2-5#p-2-5");
        PassageLink.Of(citation with { Passage = null }, marked: false).ShouldBe("/articles/12");
    }

    [Fact]
    public void The_passage_asked_for_is_counted_in_code_points()
    {
        var passage = PassageLink.With([], "2-4", Text).ShouldHaveSingleItem();

        passage.Span.Of(Text).ShouldBe("bc");
        passage.Anchor.ShouldBe("p-2-4");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("4-2")]
    [InlineData("0-99999")]
    [InlineData("-1-3")]
    [InlineData("x-y")]
    public void What_is_no_passage_of_the_text_is_passed_over(string? asked) => PassageLink.With([], asked, Text).ShouldBeEmpty();
}
