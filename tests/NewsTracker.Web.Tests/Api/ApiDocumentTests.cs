using System.Text.Json;
using System.Text.RegularExpressions;
using NewsTracker.Tests.Decisions;

namespace NewsTracker.Tests.Api;

/// <summary>
/// Every example of docs/api.md, in order: `input NAME` makes a file, `curl` sends a request, `answer STATUS` says what comes: JSON whose
/// members the answer has (it may have more), or lines that it has.
/// </summary>
public sealed partial class ApiDocumentTests
{
    [Fact]
    public async Task Every_example_answers_as_the_document_says()
    {
        await using var site = await TestSite.StartAsync();
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        var (answer, article, asked) = (new HttpResponseMessage(), "", 0);
        foreach (Match block in Block().Matches(await File.ReadAllTextAsync(Repository.Path("docs", "api.md"))))
        {
            var (kind, text) = (block.Groups[1].Value.Split(' '), block.Groups[2].Value);
            if (kind[0] == "input") files[kind[1]] = text;
            else if (kind[0] == "curl") answer = await SendAsync(site, text.Replace("{article}", article, StringComparison.Ordinal), files);
            else if (kind[0] == "answer")
            {
                var body = await answer.Content.ReadAsStringAsync();
                ((int)answer.StatusCode).ShouldBe(int.Parse(kind[1], System.Globalization.CultureInfo.InvariantCulture), body);
                Check(body, text);
                if (Article().Match(body) is { Success: true } found) article = found.Groups[1].Value;
                asked++;
            }
        }

        asked.ShouldBeGreaterThan(10);
    }

    private static async Task<HttpResponseMessage> SendAsync(TestSite site, string curl, Dictionary<string, string> files)
    {
        var path = Address().Match(curl).Groups[1].Value;
        var parts = FilePart().Matches(curl);
        if (curl.Contains("-X DELETE", StringComparison.Ordinal)) return await site.Client.DeleteAsync(new Uri(path, UriKind.Relative));
        if (Json().Match(curl) is { Success: true } json)
        {
            using var body = new StringContent(json.Groups[1].Value, System.Text.Encoding.UTF8, "application/json");
            var taken = await site.Client.PostAsync(new Uri(path, UriKind.Relative), body);
            await site.SettledAsync();
            return taken;
        }

        if (parts.Count == 0) return await site.Client.GetAsync(new Uri(path, UriKind.Relative));
        using var form = new MultipartFormDataContent();
        foreach (Match part in parts) form.Add(new StringContent(files[part.Groups[1].Value]), "file", part.Groups[1].Value);
        var answer = await site.Client.PostAsync(new Uri(path, UriKind.Relative), form);
        await site.IdleAsync();
        return answer;
    }

    private static void Check(string body, string said)
    {
        if (said.Length == 0) return;
        if (said.TrimStart()[0] is not ('{' or '['))
        {
            foreach (var line in said.Split('\n', StringSplitOptions.RemoveEmptyEntries)) body.ShouldContain(line);
            return;
        }

        Has(JsonDocument.Parse(body).RootElement, JsonDocument.Parse(said).RootElement, "$");
    }

    private static void Has(JsonElement actual, JsonElement said, string at)
    {
        actual.ValueKind.ShouldBe(said.ValueKind, at);
        if (said.ValueKind == JsonValueKind.Object)
        {
            foreach (var member in said.EnumerateObject())
            {
                actual.TryGetProperty(member.Name, out var value).ShouldBeTrue($"{at} has no {member.Name}");
                Has(value, member.Value, $"{at}.{member.Name}");
            }
        }
        else if (said.ValueKind == JsonValueKind.Array)
        {
            actual.GetArrayLength().ShouldBeGreaterThanOrEqualTo(said.GetArrayLength(), at);
            for (var i = 0; i < said.GetArrayLength(); i++) Has(actual[i], said[i], $"{at}[{i}]");
        }
        else
        {
            actual.ToString().ShouldBe(said.ToString(), at);
        }
    }

    [GeneratedRegex("^```([a-z]+(?: \\S+)?)\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex("http://127.0.0.1:5080([^\"\\s]*)")]
    private static partial Regex Address();

    [GeneratedRegex(@"-F file=@(\S+)")]
    private static partial Regex FilePart();

    [GeneratedRegex("--json '([^']*)'")]
    private static partial Regex Json();

    [GeneratedRegex("\"article\":([0-9]+)")]
    private static partial Regex Article();
}
