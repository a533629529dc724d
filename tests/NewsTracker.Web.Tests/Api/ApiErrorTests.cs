using System.Text.Json;

namespace NewsTracker.Tests.Api;

public sealed class ApiErrorTests : IAsyncLifetime
{
    private TestSite site = null!;

    public async Task InitializeAsync() => site = await TestSite.StartAsync();

    public async Task DisposeAsync() => await site.DisposeAsync();

    [Theory]
    [InlineData("GET", "/api/v1/nothing", 404)]
    [InlineData("GET", "/api/v2", 404)]
    [InlineData("GET", "/api/v1/files/7", 404)]
    [InlineData("GET", "/api/v1/files/seven", 404)]
    [InlineData("GET", "/api/v1/articles/99999999999999999999", 404)]
    [InlineData("GET", "/api/v1/articles/7", 404)]
    [InlineData("GET", "/api/v1/stories/none", 404)]
    [InlineData("GET", "/api/v1/stories/%00", 404)]
    [InlineData("GET", "/api/v1/stories?limit=0", 400)]
    [InlineData("GET", "/api/v1/stories?limit=lots", 400)]
    [InlineData("GET", "/api/v1/stories?limit=100000", 400)]
    [InlineData("GET", "/api/v1/stories?cursor=what", 400)]
    [InlineData("DELETE", "/api/v1/stories", 405)]
    [InlineData("POST", "/api/v1/inbox/pending", 405)]
    [InlineData("POST", "/api/v1/files", 415)]
    [InlineData("GET", "/stories/none.md", 404)]
    [InlineData("GET", "/stories/none.atom", 404)]
    [InlineData("GET", "/stories/none.exe", 404)]
    public async Task An_error_is_a_problem_that_says_what_to_do(string method, string path, int status)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(path, UriKind.Relative));
        var answer = await site.Client.SendAsync(request);

        await ShouldBeProblem(answer, status);
    }

    [Fact]
    public async Task A_browser_that_prefers_html_gets_a_problem_from_the_api_too()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/api/v1/nothing", UriKind.Relative));
        request.Headers.Accept.ParseAdd("text/html");

        await ShouldBeProblem(await site.Client.SendAsync(request), 404);
    }

    [Fact]
    public async Task A_form_without_files_with_too_many_or_broken_is_a_problem()
    {
        using var none = new MultipartFormDataContent { { new StringContent("x"), "other" } };
        await ShouldBeProblem(await site.Client.PostAsync(new Uri("/api/v1/files", UriKind.Relative), none), 400);
        using var many = new MultipartFormDataContent();
        for (var i = 0; i <= 500; i++) many.Add(new StringContent("x"), "file", "a.txt");
        await ShouldBeProblem(await site.Client.PostAsync(new Uri("/api/v1/files", UriKind.Relative), many), 400);
        using var broken = new StringContent("--x\r\nno end");
        broken.Headers.ContentType = System.Net.Http.Headers.MediaTypeHeaderValue.Parse("multipart/form-data; boundary=x");
        await ShouldBeProblem(await site.Client.PostAsync(new Uri("/api/v1/files", UriKind.Relative), broken), 400);
    }

    private static async Task ShouldBeProblem(HttpResponseMessage answer, int status)
    {
        ((int)answer.StatusCode).ShouldBe(status);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;
        problem.GetProperty("status").GetInt32().ShouldBe(status);
        problem.GetProperty("title").GetString().ShouldNotBeNullOrEmpty();
        problem.GetProperty("detail").GetString()!.ShouldNotContain("Exception");
    }
}
