using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using NewsTracker.Core.Model;
using NewsTracker.Web.Exports;

namespace NewsTracker.Tests.Exports;

/// <summary>An article of millions of letters comes in parts, on pages and over the API.</summary>
public sealed class LongTextTests
{
    [Fact]
    public async Task A_long_article_is_shown_in_parts_and_a_passage_opens_its_own()
    {
        var text = "A long report of the harbour\n\n" + string.Concat(Enumerable.Range(0, 18_000).Select(i =>
            $"Boat {i} left Quillport with {i % 90 + 3} barrels on {i % 28 + 1} March 2026, its master said.\n\n"));
        await using var site = await TestSite.StartAsync();
        await site.UploadAsync(("long.txt", text));
        await using var db = site.Store.Open();
        var id = await db.Articles.Select(a => a.Id).SingleAsync();
        var whole = await db.ArticleVersions.Select(v => v.Text).SingleAsync();

        var first = await site.Client.GetStringAsync(new Uri($"/articles/{id}", UriKind.Relative));
        first.Length.ShouldBeLessThan(2_500_000);
        first.ShouldContain("Boat 1 left");
        first.ShouldNotContain("Boat 17999 left");
        first.ShouldContain("Part 1 of");
        var at = whole.IndexOf("Boat 17990 left", StringComparison.Ordinal);
        var there = await site.Client.GetStringAsync(new Uri($"/articles/{id}?p={at}-{at + 15}", UriKind.Relative));
        there.ShouldContain($"id=\"p-{at}-{at + 15}\"");

        var (read, from) = ("", (int?)0);
        while (from is { } begin)
        {
            using var json = JsonDocument.Parse(
                await site.Client.GetStringAsync(new Uri($"/api/v1/articles/{id}?from={begin}", UriKind.Relative)));
            read += json.RootElement.GetProperty("text").GetString();
            foreach (var timex in json.RootElement.GetProperty("timexes").EnumerateArray().Take(3))
                whole[timex.GetProperty("start").GetInt32()..timex.GetProperty("end").GetInt32()].ShouldContain("2026");
            from = json.RootElement.TryGetProperty("next", out var next) ? next.GetInt32() : null;
        }

        read.ShouldBe(whole);
        whole.Length.ShouldBeGreaterThan(1_300_000);
    }

    [Fact]
    public void A_part_begins_where_the_one_before_ended_and_cuts_no_letter()
    {
        var text = string.Concat(Enumerable.Repeat("😀", 1_200_000));
        var document = new Document { Kind = DocumentKind.Text, Text = text };

        var first = TextPart.Of(document, 0)!;
        var second = TextPart.Of(document, first.Next!.Value)!;

        (first.Document.Text.Length % 2).ShouldBe(0);
        second.Start.ShouldBe(first.Document.Text.Length / 2);
        first.Length.ShouldBe(1_200_000);
        TextPart.Of(document with { Text = "short" }, 0).ShouldBeNull();
    }
}
