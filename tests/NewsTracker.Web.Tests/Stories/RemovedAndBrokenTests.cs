using System.Net;
using Microsoft.EntityFrameworkCore;

namespace NewsTracker.Tests.Stories;

/// <summary>Each test spoils a site of its own.</summary>
public sealed class RemovedAndBrokenTests : IAsyncLifetime
{
    private readonly RevisedSite revised = new();

    private TestSite Site => revised.Site;

    private string Story => revised.Story;

    public Task InitializeAsync() => revised.InitializeAsync();

    public Task DisposeAsync() => revised.DisposeAsync();

    [Fact]
    public async Task What_was_removed_since_is_withheld_from_old_revisions()
    {
        await Site.Store.WriteAsync(
            db => db.Articles.ExecuteUpdateAsync(s => s.SetProperty(a => a.RemovedAt, 1), CancellationToken.None), CancellationToken.None);

        var html = await Site.Client.GetStringAsync(new Uri(Story + "/revisions/1", UriKind.Relative));

        html.ShouldContain("Withheld: the article it was taken from was removed.");
        html.ShouldNotContain("barges were trapped");
    }

    [Theory]
    [InlineData("GET", "/no-such-page", "404", "There is nothing at this address")]
    [InlineData("PUT", "/inbox", "400", "This request could not be read")]
    [InlineData("DELETE", "/stories.atom", "405", "This cannot be done at this address")]
    public async Task A_request_that_no_page_answers_is_told_its_status(string method, string path, string status, string told)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        using var answer = await Site.Client.SendAsync(request);

        var html = await answer.Content.ReadAsStringAsync();
        html.ShouldContain($"[{status}]");
        html.ShouldContain(told);
    }

    [Fact]
    public async Task A_fault_of_ours_is_answered_by_the_error_page()
    {
        await Site.Store.WriteAsync(
            db => db.Database.ExecuteSqlRawAsync("DROP TABLE Revisions", CancellationToken.None), CancellationToken.None);

        using var answer = await Site.Client.GetAsync(new Uri(Story + "/revisions", UriKind.Relative));

        answer.StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
        var html = await answer.Content.ReadAsStringAsync();
        html.ShouldContain("Something went wrong here");
        html.ShouldContain("<main");
        html.ShouldNotContain("SQLite");
    }
}
