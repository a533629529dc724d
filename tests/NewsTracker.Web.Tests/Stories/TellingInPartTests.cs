using System.Text.Json;

namespace NewsTracker.Tests.Stories;

/// <summary>A second outlet that tells the event of a sentence without its details.</summary>
public sealed class TellingInPartTests
{
    private const string Whole =
        "The ferry Halcyon ran aground off Port Arlen on Friday, spilling diesel into the marina while its crew slept below.";

    private const string Part =
        "Crews of Port Arlen towed two barges to the northern quay before dawn, where a crane stood ready for the salvage.\n\n" +
        "On Friday the ferry Halcyon ran aground off Port Arlen, the second wreck there since spring.";

    [Fact]
    public async Task A_page_says_that_it_tells_a_part_and_counts_its_voice()
    {
        await using var site = await TestSite.StartAsync();
        await site.UploadAsync(
            ("a.jsonl", Article("Ferry Halcyon runs aground off Port Arlen", "Arlen Courier", Whole)),
            ("b.jsonl", Article("Halcyon aground off Port Arlen", "Harbour Ledger", Part)));
        using var stories = JsonDocument.Parse(await site.Client.GetStringAsync(new Uri("/api/v1/stories", UriKind.Relative)));
        var slug = stories.RootElement.GetProperty("items").EnumerateArray().Single().GetProperty("slug").GetString();

        var html = await site.Client.GetStringAsync(new Uri("/stories/" + slug, UriKind.Relative));

        html.ShouldContain("tells it in part");
        html.ShouldContain("told by 2 outlets, 1 in part");
    }

    private static string Article(string title, string outlet, string text) =>
        JsonSerializer.Serialize(new { id = outlet, title, outlet, published = "2031-05-03", language = "en", text }) + "\n";
}
