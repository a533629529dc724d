using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;

namespace NewsTracker.Tests.Stories;

public sealed class RevisionPageTests(RevisedSite revised) : IClassFixture<RevisedSite>
{
    private readonly TestSite site = revised.Site;
    private readonly string story = revised.Story;

    [Fact]
    public async Task Every_revision_is_listed_newest_first_with_what_it_changed()
    {
        var html = await GetAsync(story + "/revisions");

        html.IndexOf("Revision 2", StringComparison.Ordinal).ShouldBeLessThan(html.IndexOf("Revision 1", StringComparison.Ordinal));
        html.ShouldContain("article joined");
        html.ShouldContain("the first");
    }

    [Fact]
    public async Task A_revision_is_read_as_it_was()
    {
        var first = await GetAsync(story + "/revisions/1");

        first.ShouldContain("Revision 1 of 2");
        first.ShouldContain("opened talks on Tuesday about the Marl canal");
        first.ShouldNotContain("a polite way of saying no");
        (await GetAsync(story + "/revisions/2")).ShouldContain("Revision 2 of 2");
    }

    [Theory]
    [InlineData("since=1")]
    [InlineData("")]
    [InlineData("since=1&until=2")]
    public async Task Changes_name_what_was_added_with_its_place_in_the_story(string query)
    {
        var html = await GetAsync($"{story}/changes?{query}");

        html.ShouldContain("change-added");
        html.ShouldContain("joined");
        var page = await GetAsync(story);
        foreach (Match claim in Regex.Matches(html, "data-claim=\"([^\"]+)\"", RegexOptions.NonBacktracking))
            page.ShouldContain($"id=\"{claim.Groups[1].Value}\"");
    }

    [Fact]
    public async Task Changes_since_a_day_or_a_moment_begin_with_the_revision_that_stood_then()
    {
        var today = DateTime.UtcNow.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

        (await GetAsync($"{story}/changes?since=2001-01-01")).ShouldContain("did not exist yet");
        (await GetAsync($"{story}/changes?since={today}")).ShouldContain("did not exist yet");
        (await GetAsync($"{story}/changes?since=2999-01-01")).ShouldContain("Nothing that a reader sees changed");
        (await GetAsync($"{story}/changes?since={Uri.EscapeDataString(DateTimeOffset.UtcNow.ToString("O", CultureInfo.InvariantCulture))}"))
            .ShouldContain("Nothing that a reader sees changed");
    }

    [Theory]
    [InlineData("since=someday")]
    [InlineData("since=2&until=1")]
    [InlineData("since=1&until=9")]
    [InlineData("since=1&until=x")]
    public async Task A_question_that_cannot_be_answered_says_what_is_wrong(string query)
    {
        using var answer = await site.Client.GetAsync(new Uri($"{story}/changes?{query}", UriKind.Relative));

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("role=\"alert\"");
    }

    [Theory]
    [InlineData("/revisions/3")]
    [InlineData("/revisions/0")]
    [InlineData("/revisions/x")]
    public async Task There_is_no_other_revision(string path)
    {
        using var answer = await site.Client.GetAsync(new Uri(story + path, UriKind.Relative));

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task An_old_address_leads_to_the_same_page_of_the_present_one()
    {
        await site.Store.WriteAsync(
            async db =>
            {
                var row = await db.StorySlugs.FirstAsync(s => "/stories/" + s.Slug == story);
                db.StorySlugs.Add(new() { Slug = "an-old-name", StoryId = row.StoryId });
                return 0;
            },
            CancellationToken.None);

        using var answer = await site.Client.GetAsync(new Uri("/stories/an-old-name/changes?since=1", UriKind.Relative));

        answer.StatusCode.ShouldBe(HttpStatusCode.MovedPermanently);
        answer.Headers.Location!.OriginalString.ShouldBe(story + "/changes?since=1");
    }

    private async Task<string> GetAsync(string path) => await site.Client.GetStringAsync(new Uri(path, UriKind.Relative));
}
