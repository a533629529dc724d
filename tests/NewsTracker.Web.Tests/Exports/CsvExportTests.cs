using Microsoft.VisualBasic.FileIO;
using NewsTracker.Web.Exports;
using NewsTracker.Web.Exports.Timelines;

namespace NewsTracker.Tests.Exports;

/// <summary>Read back with the platform's own reader of delimited files.</summary>
public sealed class CsvExportTests
{
    [Fact]
    public void Every_event_is_a_row_with_every_column()
    {
        var rows = Read(string.Concat(CsvExport.Parts(SampleStory.View, new ExportOptions())));

        rows.Count.ShouldBe(7); // a header and six events
        rows.ShouldAllBe(r => r.Length == rows[0].Length);
        var text = Array.IndexOf(rows[0], "text");
        rows.Skip(1).Select(r => r[text]).ShouldContain(SampleStory.Nasty);
        rows[4][1..4].ShouldBe(["2026-10-30", "2026-11-02", "range"]);
        rows[2][1..4].ShouldBe(["2026-10-01", "2026-10-31", "month"]);
    }

    [Fact]
    public void The_full_timeline_has_what_the_page_leaves_out() =>
        string.Concat(CsvExport.Parts(SampleStory.View, new ExportOptions(FullTimeline: true)))
            .ShouldContain("Only the full timeline tells this.");

    [Fact]
    public void Lines_end_as_the_format_says() =>
        string.Concat(CsvExport.Parts(SampleStory.View, new ExportOptions()))
            .Replace("\r\n", "")
            .Replace("day and night;\nnobody", "")
            .ShouldNotContain("\r");

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@cmd", "'@cmd")]
    [InlineData("  =1", "'  =1")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("＝1", "'＝1")]
    [InlineData("a=1", "a=1")]
    [InlineData("", "")]
    public void A_value_cannot_become_a_formula(string value, string written) => CsvText.Inert(value).ShouldBe(written);

    private static List<string[]> Read(string csv)
    {
        using var parser = new TextFieldParser(new StringReader(csv)) { HasFieldsEnclosedInQuotes = true, TrimWhiteSpace = false };
        parser.SetDelimiters(",");
        var rows = new List<string[]>();
        while (!parser.EndOfData) rows.Add(parser.ReadFields()!);
        return rows;
    }
}
