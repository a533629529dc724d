using System.Text.Json;

namespace NewsTracker.Tests.Api;

public sealed class OpenApiTests
{
    [Fact]
    public async Task Every_address_is_described_with_its_answers_and_every_reference_resolves()
    {
        await using var site = await TestSite.StartAsync();
        var text = await site.Client.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative));
        var document = JsonDocument.Parse(text).RootElement;

        var paths = document.GetProperty("paths").EnumerateObject().ToList();
        paths
            .Select(p => p.Name)
            .ShouldBeSubsetOf(paths.Select(p => p.Name).Where(p => p.StartsWith("/api/v1/", StringComparison.Ordinal)));
        foreach (var path in new[]
        {
            "/api/v1/files", "/api/v1/files/{id}", "/api/v1/stories", "/api/v1/stories/{slug}", "/api/v1/articles/{id}",
            "/api/v1/inbox/pending"
        })
            paths.ShouldContain(p => p.Name == path);
        foreach (var operation in paths.SelectMany(p => p.Value.EnumerateObject()).Select(o => o.Value))
        {
            operation.GetProperty("summary").GetString().ShouldNotBeNullOrEmpty();
            operation.GetProperty("operationId").GetString().ShouldNotBeNullOrEmpty();
            foreach (var answer in operation.GetProperty("responses").EnumerateObject().Where(r => r.Name is not ("301" or "204")))
                answer.Value.TryGetProperty("content", out _).ShouldBeTrue(operation.GetProperty("operationId").GetString());
        }

        foreach (var reference in References(document)) Resolve(document, reference).ShouldBeTrue(reference);
        text.ShouldContain("#/components/schemas/Story\"");
    }

    private static IEnumerable<string> References(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element
            .EnumerateObject()
            .SelectMany(m => m.Name == "$ref" && m.Value.ValueKind == JsonValueKind.String ? [m.Value.GetString()!] : References(m.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(References),
        _ => [],
    };

    private static bool Resolve(JsonElement document, string reference)
    {
        foreach (var part in reference.TrimStart('#', '/').Split('/'))
            if (!document.TryGetProperty(part, out document)) return false;
        return true;
    }
}
