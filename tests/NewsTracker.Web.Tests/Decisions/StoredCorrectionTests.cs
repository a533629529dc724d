using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using NewsTracker.Tests.Ingestion;
using NewsTracker.Web.Decisions.Corrections;
using NewsTracker.Web.Storage.Model;
using NewsTracker.Web.Storage.Rows;

namespace NewsTracker.Tests.Decisions;

/// <summary>How a correction stands in the store.</summary>
public sealed class StoredCorrectionTests
{
    private static readonly string File = new('A', 64);

    [Theory]
    [InlineData("byline", "Ada Noor\nBo Lind", """["Ada Noor","Bo Lind"]""")]
    [InlineData("byline", "Ada Noor", """["Ada Noor"]""")]
    [InlineData("byline", null, "null")]
    [InlineData("title", "Harbour talks open", "\"Harbour talks open\"")]
    [InlineData("outlet", null, "null")]
    public void A_byline_is_stored_as_a_list_of_names_and_read_as_lines(string field, string? value, string stored)
    {
        var details = new CorrectionDetails(field, value, new(File, 2), Undone: true);

        var row = details.ToDecision(7, 8, null);

        JsonDocument.Parse(row.Details).RootElement.GetProperty("value").GetRawText().ShouldBe(stored);
        CorrectionDetails.Read(row).ShouldBe(details);
    }

    [Fact]
    public async Task A_byline_that_was_stored_as_one_string_of_lines_still_lies_over_what_is_read()
    {
        using var bench = new Workbench();
        await bench.ReadAsync("one.jsonl", Workbench.Line("one", "Harbour talks open in Quillport", SampleTexts.Opening));
        await using var db = bench.Store.Open();
        var article = await db.Articles.AsNoTracking().SingleAsync();
        var names = new Dictionary<string, string?> { ["byline"] = "Ada Noor\nBo Lind" };
        (await bench.Get<ArticleCorrector>().CorrectAsync(article.Id, names, null, default))!.Changed.ShouldBe(["byline"]);
        var decision = await db.Decisions.SingleAsync();
        decision.Details = decision.Details.Replace("""["Ada Noor","Bo Lind"]""", """
            "Ada Noor\nBo Lind"
            """, StringComparison.Ordinal);
        decision.Details.ShouldContain("\"value\":\"Ada Noor\\nBo Lind\"");
        await db.SaveChangesAsync();

        await bench.ReadAsync(
            "again.jsonl", Workbench.Line("one", "Harbour talks open in Quillport", SampleTexts.Opening + " The envoys met at noon."));

        var now = await db.Articles.AsNoTracking().SingleAsync();
        now.Byline.ShouldBe(["Ada Noor", "Bo Lind"]);
        (await bench.FaultsAsync()).ShouldBeEmpty();
    }
}
