using System.Text.Json;

namespace NewsTracker.Tests.Pages;

/// <summary>A section of an article without a day, in a language without a grammar, has no heading, and the page writes none.</summary>
public sealed class EmptyHeadingTests
{
    [Fact]
    public async Task A_section_without_heading_has_no_empty_one()
    {
        await using var site = await TestSite.StartAsync();
        await site.UploadAsync(("a.jsonl", JsonSerializer.Serialize(new
        {
            id = "1", title = "Hafenbrücke von Tarnhold gesperrt", outlet = "Hafenbote", lang = "de",
            text = "Ingenieure haben die Hafenbrücke von Tarnhold nach dem Fund eines langen Risses im zweiten Pfeiler gesperrt. " +
                "Der Riss im zweiten Pfeiler der Brücke ist nach den Worten der Ingenieure elf Meter lang.",
        })));
        using var stories = JsonDocument.Parse(await site.Client.GetStringAsync(new Uri("/api/v1/stories", UriKind.Relative)));
        var slug = "/stories/" + stories.RootElement.GetProperty("items")[0].GetProperty("slug").GetString();
        using var story = JsonDocument.Parse(await site.Client.GetStringAsync(new Uri("/api/v1" + slug, UriKind.Relative)));
        story.RootElement.GetProperty("sections")[0].GetProperty("heading").GetString().ShouldBeEmpty();

        var page = await site.Client.GetStringAsync(new Uri(slug, UriKind.Relative));

        page.ShouldContain("summary-section");
        page.ShouldNotContain("<h3 dir=\"auto\"><span lang=\"de\"></span>");
    }
}
