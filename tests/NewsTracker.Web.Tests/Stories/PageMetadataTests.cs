using System.Text.Json;
using System.Text.RegularExpressions;
using NewsTracker.Web.Rendering.Citations;

namespace NewsTracker.Tests.Stories;

public sealed class PageMetadataTests(RevisedSite revised) : IClassFixture<RevisedSite>
{
    private readonly TestSite site = revised.Site;

    [Fact]
    public async Task A_story_names_itself_and_its_sources_to_programs()
    {
        var html = await site.Client.GetStringAsync(new Uri(revised.Story, UriKind.Relative));

        using var json = Ld(html);
        json.RootElement.GetProperty("@type").GetString().ShouldBe("NewsArticle");
        json.RootElement.GetProperty("citation").GetArrayLength().ShouldBeGreaterThan(0);
        Uri.IsWellFormedUriString(json.RootElement.GetProperty("url").GetString(), UriKind.Absolute).ShouldBeTrue();
        html.ShouldContain("property=\"og:title\"");
        html.ShouldContain("class=\"Z3988\"");
        html.ShouldContain("application/atom+xml");
    }

    [Fact]
    public async Task An_article_can_be_taken_into_a_library()
    {
        var story = await site.Client.GetStringAsync(new Uri(revised.Story, UriKind.Relative));
        var article = Links.Of(story).First(l => l.StartsWith("/articles/", StringComparison.Ordinal)).Split('?', '#')[0];

        var html = await site.Client.GetStringAsync(new Uri(article, UriKind.Relative));

        html.ShouldContain("name=\"citation_title\"");
        html.ShouldContain("name=\"citation_publication_date\" content=\"2026/03/");
        using var json = Ld(html);
        json.RootElement.GetProperty("datePublished").GetString()!.ShouldStartWith("2026-03-");
    }

    [Theory]
    [InlineData("Ana Lind", "Person")]
    [InlineData("Courier Staff", "Organization")]
    [InlineData("Die Redaktion", "Organization")]
    [InlineData("The Skelmouth Courier", "Organization")]
    public void A_staff_and_an_outlet_that_sign_are_no_person(string name, string type) =>
        PageMetadata.AuthorType(name, "The Skelmouth Courier").ShouldBe(type);

    [Theory]
    [InlineData("", true)]
    [InlineData("?since=yesterday", true)]
    [InlineData("?since=3-days", true)]
    [InlineData("?since=2999-01-01", false)]
    public async Task Changes_of_all_stories_are_listed_since_a_day(string query, bool some)
    {
        var html = await site.Client.GetStringAsync(new Uri("/changes" + query, UriKind.Relative));

        html.Contains("href=\"" + revised.Story + "\"", StringComparison.Ordinal).ShouldBe(some);
    }

    private static JsonDocument Ld(string html) =>
        JsonDocument.Parse(
            Regex.Match(html, "<script type=\"application/ld\\+json\">(.*?)</script>", RegexOptions.NonBacktracking).Groups[1].Value);
}
