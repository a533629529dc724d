using NewsTracker.Core.Model;
using NewsTracker.Core.Text;
using NewsTracker.Web.Rendering.Citations;
using NewsTracker.Web.Views.Stories;
using NewsTracker.Web.Words;

namespace NewsTracker.Tests.Rendering;

public sealed class CitedTextTests
{
    [Fact]
    public void Few_citations_keep_their_order()
    {
        var cited = CitedText.Of(Sentence(3));

        cited.Groups.Select(g => g.Label).ShouldBe(["[1]", "[2]", "[3]"]);
        cited.More.ShouldBeEmpty();
    }

    [Fact]
    public void Of_many_citations_the_strongest_are_printed_and_the_others_are_still_led_to()
    {
        var cited = CitedText.Of(Sentence(90));

        cited.Groups.ShouldAllBe(g => g.Support == SupportStatus.Verbatim);
        cited.Groups.Select(g => g.First.Outlet).Distinct().Count().ShouldBe(cited.Groups.Count);
        (cited.Groups.Count + cited.More.Count).ShouldBe(90);
        cited.Groups.Concat(cited.More).Select(g => g.Id).Distinct().Count().ShouldBe(90);
    }

    [Fact]
    public void Several_passages_behind_one_number_are_one_group()
    {
        var sentence = Sentence(1);

        CitedText.Of(sentence with { Citations = [.. sentence.Citations, .. sentence.Citations] })
            .Groups.Single()
            .Passages.Count.ShouldBe(2);
    }

    /// <summary>Every third citation is verbatim; ten outlets take turns.</summary>
    private static SentenceView Sentence(int citations) =>
        new("s1-1", "The lock gate failed.", Origin.Derived, 0, 1, [.. Enumerable.Range(1, citations).Select(n => new CitationView(
            n, null, n, $"Outlet {n % 10}", "A title", new Span(0, 21), "The lock gate failed.", null, null,
            n % 3 == 0 ? SupportStatus.Verbatim : SupportStatus.Weak, Resolution.Confirmed, 1))],
            []);
}
