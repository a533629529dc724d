using System.Security.Cryptography;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using NewsTracker.Web.Exports;
using NewsTracker.Web.Exports.Pages;
using NewsTracker.Web.Views.Stories;

namespace NewsTracker.Tests.Exports;

/// <summary>Read back with AngleSharp, which stops at the first parse error.</summary>
public sealed class HtmlExportTests
{
    private static readonly IDocument Page = new HtmlParser(new HtmlParserOptions { IsStrictMode = true })
        .ParseDocument(string.Concat(HtmlExport.Parts(SampleStory.View, new ExportOptions())));

    [Fact]
    public void Every_link_inside_leads_somewhere_and_every_id_is_one()
    {
        var ids = Page.QuerySelectorAll("[id]").Select(e => e.Id!).ToList();

        ids.Distinct().Count().ShouldBe(ids.Count);
        foreach (var link in Page.QuerySelectorAll("a[href^='#']")) ids.ShouldContain(link.GetAttribute("href")![1..]);
    }

    [Fact]
    public void Every_sentence_and_event_leads_to_its_passages_or_says_that_there_are_none()
    {
        foreach (var claim in Page.QuerySelectorAll("#summary span.claim, #timeline li"))
            (claim.QuerySelector("a.mark") ?? claim.QuerySelector(".nothing")).ShouldNotBeNull(claim.TextContent);
        Page.QuerySelector("#s1-1-n1 mark")!.TextContent.ShouldBe("The lights went out on 22 October");
        Page.QuerySelector("#s1-1-n1 a[href='#source-1']").ShouldNotBeNull();
        Page.QuerySelector("#s1-2 .nothing").ShouldNotBeNull();
    }

    [Fact]
    public void By_how_many_it_is_told_and_who_tells_it_otherwise_stands_beside_a_sentence()
    {
        Page.QuerySelector("#s1-1 .voices")!.TextContent.ShouldBe("told by 2 outlets");
        Page.QuerySelectorAll("p:has(#s1-1) + .otherwise p").Select(p => p.TextContent).ShouldBe(
        [
            "Contradicted by an unknown outlet: “21 October” where the sentence has “22 October”", "The lights went out on 21 October.",
        ]);
    }

    /// <summary>Connected paragraphs, and not a sentence each; what is told otherwise elsewhere stands right behind its sentence.</summary>
    [Theory]
    [InlineData(2, "2")]
    [InlineData(4, "4")]
    [InlineData(5, "3 2")]
    [InlineData(9, "3 3 3")]
    public void Sentences_stand_in_paragraphs_of_at_most_four(int sentences, string paragraphs)
    {
        var section = SampleStory.View.Sections[0];
        var calm = section.Sentences[0] with { ContradictedBy = [], UpdatedBy = [] };
        List<SentenceView> told = [.. Enumerable.Range(1, sentences).Select(n => calm with { Anchor = $"s1-{n}" })];
        var story = SampleStory.View with { Sections = [section with { Sentences = told }] };
        var page = new HtmlParser().ParseDocument(string.Concat(HtmlExport.Parts(story, new ExportOptions())));

        string.Join(' ', page.QuerySelectorAll("#summary p:has(.claim)").Select(p => p.QuerySelectorAll(".claim").Length))
            .ShouldBe(paragraphs);
        SectionParagraphs.Of([section.Sentences[0], calm]).Select(p => p.Count).ShouldBe([1, 1]);
    }

    [Fact]
    public void Of_many_citations_none_is_left_out()
    {
        var section = SampleStory.View.Sections[0];
        var cite = section.Sentences[0].Citations[0];
        var told = section.Sentences[0] with
        {
            Citations = [.. Enumerable.Range(1, 9).Select(n => cite with { Source = n, Article = 100 + n })],
            Corroboration = []
        };
        var story = SampleStory.View with { Sections = [section with { Sentences = [told] }] };
        var page = new HtmlParser().ParseDocument(string.Concat(HtmlExport.Parts(story, new ExportOptions())));

        page.QuerySelectorAll("#s1-1 a.mark").Length.ShouldBe(9);
        page.QuerySelectorAll("#passages li[id^='s1-1-']").Length.ShouldBe(9);
    }

    [Fact]
    public void It_needs_and_allows_nothing_from_elsewhere()
    {
        Page.QuerySelectorAll("script, link, img, iframe, object, [style], [onclick]").ShouldBeEmpty();
        Page.QuerySelectorAll("a[href]")
            .Select(a => a.GetAttribute("href")!)
            .ShouldAllBe(h => h.StartsWith('#') || h.StartsWith("https://", StringComparison.Ordinal));
        var style = Page.QuerySelector("style")!.TextContent;
        Page.QuerySelector("meta[http-equiv]")!
            .GetAttribute("content")
            .ShouldBe($"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)))}'");
    }

    [Fact]
    public void Words_come_back_as_they_were()
    {
        Page.QuerySelector("h1")!.TextContent.ShouldBe(SampleStory.Nasty);
        Page.QuerySelector("#summary h3")!.TextContent.ShouldBe("Lights & <em>shadows</em>");
        Page.QuerySelectorAll("#timeline time")
            .Select(t => t.GetAttribute("datetime"))
            .ShouldBe(["2019", "2026-10", "2026-10-22", "2026-12-31"]);
        Page.QuerySelectorAll("#sources > ol > li").Select(l => l.GetAttribute("value")).ShouldBe(["1", "2"]);
    }
}
