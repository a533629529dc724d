using NewsTracker.Core.Model;

namespace NewsTracker.Core.Tests.Samples;

/// <summary>What the samples are there to show between files: a copy, a correction, a disagreement, documents that several cite.</summary>
public sealed class SampleStoriesTests
{
    [Fact]
    public void Wire_copy_has_the_same_words_under_another_masthead()
    {
        var credited = SampleFolder.Article("09-interim-flow-agreed.html");
        var copy = SampleFolder.Article("10-interim-deal-wire-copy.html");

        copy.Outlet.ShouldNotBe(credited.Outlet);
        copy.Title.ShouldNotBe(credited.Title);
        Body(copy).ShouldBe(Body(credited));
    }

    [Fact]
    public void Correction_is_the_same_article_with_another_number()
    {
        var first = SampleFolder.Article("16-ferry-hits-breakwater.html");
        var second = SampleFolder.Article("17-ferry-hits-breakwater-corrected.html");

        (second.Outlet, second.Title, second.Url).ShouldBe((first.Outlet, first.Title, first.Url));
        first.Text.ShouldContain("240 passengers");
        second.Text.ShouldContain("with 212 passengers");
    }

    [Fact]
    public void Two_outlets_count_the_injured_differently()
    {
        SampleFolder.Article("15-ferry-strikes-breakwater.html").Text.ShouldContain("Seventeen people were injured");
        SampleFolder.Article("18-ferry-fourteen-hurt.txt").Text.ShouldContain("Fourteen people were injured");
    }

    [Fact]
    public void Links_lead_to_reserved_names_alone()
    {
        var hosts = Documents().SelectMany(d => d.Links).Select(l => new Uri(l.Url).Host).Distinct().ToList();

        hosts.ShouldNotBeEmpty();
        hosts.ShouldAllBe(h => h.EndsWith(".example", StringComparison.Ordinal) || h.EndsWith("example.org", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("https://velmcommission.example/documents/hallern-twelve-points.pdf", 3)]
    [InlineData("https://treaties.example.org/velm-water-treaty-1998", 3)]
    [InlineData("https://skarhavenport.example/notices/2026-14", 4)]
    [InlineData("https://mab.halmere.example/reports/2026-031-preliminary.pdf", 3)]
    [InlineData("https://foodsafety.lowen.example/recalls/2026-117", 3)]
    [InlineData("https://concordspace.example/lantern/first-images", 2)]
    public void External_document_is_cited_by_several_articles(string url, int atLeast) =>
        Documents().Count(d => d.Links.Any(l => l.Url == url)).ShouldBeGreaterThanOrEqualTo(atLeast);

    private static IEnumerable<Document> Documents() => SampleFolder.Names.SelectMany(n => SampleFolder.ResultOf(n).Documents);

    /// <summary>The text behind the dateline, where the credit stands.</summary>
    private static string Body(Document document) =>
        document.Text[document.Text.IndexOf("Ardovia and Marenia agreed", StringComparison.Ordinal)..];
}
