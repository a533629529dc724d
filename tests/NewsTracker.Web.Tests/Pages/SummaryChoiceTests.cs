using System.Text.Json;

namespace NewsTracker.Tests.Pages;

/// <summary>A reader asks a summary for what one source alone tells, what several tell, and what is contested.</summary>
public sealed class SummaryChoiceTests
{
    private const string Shared =
        "Engineers closed the harbour bridge of Tarnhold on 3 March 2031 after a crack was found in its second pier.";

    private const string Alone = "The ferry company Ostmark ran eleven extra boats across the bay of Tarnhold on 4 March 2031.";

    [Fact]
    public async Task Each_kind_shows_its_sentences_alone_under_the_addresses_that_they_always_have()
    {
        await using var site = await TestSite.StartAsync();
        await site.UploadAsync(("a.jsonl", string.Join('\n',
            Article("1", "Tarnhold Courier", "Harbour bridge of Tarnhold closed", Shared + " " + Alone),
            Article("2", "Bay Herald", "Crack closes harbour bridge of Tarnhold",
                "A crack in the second pier made engineers close the harbour bridge of Tarnhold on 3 March 2031."))));
        using var stories = JsonDocument.Parse(await site.Client.GetStringAsync(new Uri("/api/v1/stories", UriKind.Relative)));
        var slug = "/stories/" + stories.RootElement.GetProperty("items")[0].GetProperty("slug").GetString();

        var all = await site.Client.GetStringAsync(new Uri(slug, UriKind.Relative));
        var several = await site.Client.GetStringAsync(new Uri(slug + "?sentences=several", UriKind.Relative));
        var single = await site.Client.GetStringAsync(new Uri(slug + "?sentences=single", UriKind.Relative));
        var contested = await site.Client.GetStringAsync(new Uri(slug + "?sentences=contested", UriKind.Relative));

        Sentences(all).Length.ShouldBe(Sentences(several).Length + Sentences(single).Length);
        Sentences(several).ShouldHaveSingleItem().ShouldContain("harbour bridge");
        Sentences(single).ShouldHaveSingleItem().ShouldContain("extra boats");
        foreach (var shown in Sentences(single)) Sentences(all).ShouldContain(shown);
        Sentences(contested).ShouldBeEmpty();
        contested.ShouldContain("No sentence of this summary is told so.");
        all.ShouldContain($"<a href=\"{slug}?sentences=single#summary\">Single source 1</a>");
        all.ShouldNotContain("Contested");
        foreach (var page in new[] { all, several, single, contested })
        {
            foreach (var link in Links.Of(page).Where(l => l.StartsWith('#'))) page.ShouldContain($"id=\"{link[1..]}\"");
        }
    }

    private static string Article(string id, string outlet, string title, string text) =>
        JsonSerializer.Serialize(new { id, title, outlet, published = "2031-03-05", text });

    /// <summary>The sentences that are shown, from their addresses on; those of the timeline are no paragraphs of their own.</summary>
    private static string[] Sentences(string page) =>
        [.. page.Split("<div class=\"claim\" ").Skip(1).Select(c => c[..c.IndexOf("</p>", StringComparison.Ordinal)])];
}
