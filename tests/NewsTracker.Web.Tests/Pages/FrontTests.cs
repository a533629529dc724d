using System.Net;
using System.Text.RegularExpressions;
using NewsTracker.Web.Storage;
using NewsTracker.Web.Storage.Rows;

namespace NewsTracker.Tests.Pages;

public sealed partial class FrontTests
{
    [Fact]
    public async Task Stories_are_filtered_by_outlet_size_and_language_and_paged_without_gap()
    {
        await using var site = await TestSite.StartAsync();
        await MakeAsync(site, 70);

        var all = await WalkAsync(site, "/");
        all.Count.ShouldBe(70);
        all.Distinct().Count().ShouldBe(70);
        (await WalkAsync(site, "/?outlet=post-1")).Count.ShouldBe(24);
        (await WalkAsync(site, "/?outlet=nobody")).ShouldBeEmpty();
        (await WalkAsync(site, "/?size=5")).Count.ShouldBe(14);
        (await WalkAsync(site, "/?language=de")).Count.ShouldBe(7);
        (await WalkAsync(site, "/?language=de&outlet=post-1&size=5")).Count.ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task Latest_developments_come_first_and_undated_stories_last()
    {
        await using var site = await TestSite.StartAsync();
        await MakeAsync(site, 70);

        var slugs = await WalkAsync(site, "/");

        slugs[0].ShouldBe("s-69");
        slugs[^10..].ShouldBe(Enumerable.Range(0, 10).Reverse().Select(i => $"s-{i}"));
    }

    [Fact]
    public async Task An_outlet_has_a_page_with_its_articles_and_counts()
    {
        await using var site = await TestSite.StartAsync();
        await site.UploadAsync(("a.jsonl", """
            {"id":"1","title":"Lock gate fails","outlet":"The Quill/Post","published":"2026-01-05","text":"The lock gate of the canal failed on Monday, the wardens of Ostrick said."}
            {"id":"2","title":"Lock gate mended","outlet":"The Quill/Post","text":"The lock gate of the canal was mended, the wardens of Ostrick said."}
            """));

        var list = await site.Client.GetStringAsync(new Uri("/outlets", UriKind.Relative));
        list.ShouldContain("The Quill/Post");
        var page = await site.Client.GetStringAsync(new Uri(Path().Match(list).Groups[1].Value, UriKind.Relative));

        page.ShouldContain("2 articles on file");
        page.ShouldContain("Lock gate fails");
        page.ShouldContain("<svg class=\"chart\"");
        page.ShouldContain("<td>Jan 5, 2026</td><td>1</td>");
    }

    [Fact]
    public async Task A_name_has_a_page_that_joins_its_spellings_and_quotes_its_sentences()
    {
        await using var site = await TestSite.StartAsync();
        await site.UploadAsync(("a.jsonl", """
            {"id":"1","title":"Envoy in Ostrick","outlet":"Post","published":"2026-01-05","language":"en","text":"The envoy Tomas Brennovsky arrived in Ostrick. Later Brennovsky met the wardens."}
            {"id":"2","title":"Envoy leaves","outlet":"Times","published":"2026-01-07","language":"en","text":"The envoy Tomas Brennovskyy left the town of Ostrick. Nobody saw Brennovskyy go."}
            """));

        var page = await site.Client.GetStringAsync(new Uri("/names/tomas-brennovsky", UriKind.Relative));

        page.ShouldContain("Named in 2 articles");
        page.ShouldContain("Also written Tomas Brennovskyy");
        page.ShouldContain("The envoy Tomas Brennovskyy left the town of Ostrick.");
    }

    [Theory]
    [InlineData("/outlets/none")]
    [InlineData("/names/none")]
    public async Task An_unknown_outlet_or_name_is_not_found(string path)
    {
        await using var site = await TestSite.StartAsync();

        (await site.Client.GetAsync(new Uri(path, UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("/?cursor=x&days=-1&size=many&outlet=%00&language=%27")]
    [InlineData("/?cursor=none-5")]
    [InlineData("/outlets?cursor=9-9-9")]
    [InlineData("/names?cursor=%22")]
    [InlineData("/search?cursor=NaN_1&q=toll")]
    public async Task Nonsense_in_an_address_is_no_fault(string path)
    {
        await using var site = await TestSite.StartAsync();

        (await site.Client.GetAsync(new Uri(path, UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    /// <summary>
    /// Stories "s-0" on; the first ten have no day. Every third is of outlet 1, every fifth has five articles, every tenth is in German.
    /// </summary>
    private static Task<int> MakeAsync(TestSite site, int stories) => site.Store.WriteAsync(
        db =>
        {
            for (var o = 0; o < 3; o++)
                Statement.Run(
                    db,
                    """INSERT INTO "Outlets" ("Id", "Name", "Key") VALUES ($0, $1, $2)""",
                    o + 1,
                    $"Post {(o == 0 ? 1 : o + 10)}",
                    $"post {(o == 0 ? 1 : o + 10)}");
            for (var i = 0; i < stories; i++)
            {
                var day = i < 10
                    ? null
                    : new DateOnly(2026, 1, 1).AddDays(i / 4).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
                Statement.Run(
                    db, """
                    INSERT INTO "Stories" ("Id", "Slug", "Title", "TitleFixed", "Origin", "IsStale", "Revision", "ChangedAt", "LatestDay", "ArticleCount", "OutletCount", "IsSample")
                    VALUES ($0, $1, $1, 0, 'Derived', 0, 1, 0, $2, $3, 1, 0)
                    """,
                    i + 1, $"s-{i}", day, i % 5 == 0 ? 5 : 1);
                Statement.Run(db, """INSERT INTO "StoryListings" VALUES ($0, $1, '[]', '[]', '[]')""", i + 1, i % 10 == 0 ? "de" : "en");
                Statement.Run(db, """INSERT INTO "StoryOutlets" VALUES ($0, $1, $2, 1)""", (i % 3) + 1, day ?? "", i + 1);
            }

            return Task.FromResult(stories);
        },
        default);

    private static async Task<List<string>> WalkAsync(TestSite site, string path)
    {
        var slugs = new List<string>();
        for (string? next = path; next is not null;)
        {
            var html = await site.Client.GetStringAsync(new Uri(next, UriKind.Relative));
            slugs.AddRange(Card().Matches(html).Select(m => m.Groups[1].Value));
            next = Next().Match(html) is { Success: true } match ? WebUtility.HtmlDecode(match.Groups[1].Value) : null;
        }

        return slugs;
    }

    [GeneratedRegex("data-story=\"([^\"]*)\"")]
    private static partial Regex Card();

    [GeneratedRegex("rel=\"next\" href=\"([^\"]*)\"")]
    private static partial Regex Next();

    [GeneratedRegex("href=\"(/outlets/[^\"]*)\"")]
    private static partial Regex Path();
}
