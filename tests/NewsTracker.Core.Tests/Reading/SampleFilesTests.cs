using System.Globalization;
using NewsTracker.Core.Model;
using NewsTracker.Core.Reading;

namespace NewsTracker.Core.Tests.Reading;

/// <summary>The packed formats, on the samples that lie in the repository.</summary>
public sealed class SampleFilesTests
{
    [Theory]
    [InlineData(
        "06-ambassador-recalled.docx", DocumentKind.Docx, "Marenia recalls ambassador and takes dam dispute to tribunal", "Lotte Verhane",
        "2026-10-05")]
    [InlineData(
        "08-lunsk-weighs-plan.pdf", DocumentKind.Pdf, "Lunsk weighs mediator's plan as power prices press on Halvek", "Sunniva Kjeld",
        "2026-10-16")]
    [InlineData(
        "19-missing-passenger-found.eml", DocumentKind.Email, "Missing ferry passenger found dead in Skarhaven harbour", "Klara Nystad",
        "2026-09-27")]
    [InlineData(
        "21-preliminary-report.mht", DocumentKind.Html, "Ferry was nearly twice as fast as allowed, breakwater light dark for two days",
        "Berit Almo", "2026-10-21")]
    public void A_sample_gives_its_fields(string name, DocumentKind kind, string title, string author, string day)
    {
        var path = Repository.Path("seeds", name);
        var document = FileReader.Read(File.ReadAllBytes(path), name).Documents.ShouldHaveSingleItem();

        document.Kind.ShouldBe(kind);
        document.Title.ShouldBe(title);
        document.Byline.ShouldBe([author]);
        (document.Published?.Date.Start.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)).ShouldBe(day);
        document.Blocks.Count.ShouldBeGreaterThan(5);
    }

    [Fact]
    public void Running_heads_and_page_numbers_of_a_pdf_are_stripped()
    {
        var path = Repository.Path("seeds", "08-lunsk-weighs-plan.pdf");
        var document = FileReader.Read(File.ReadAllBytes(path), "a.pdf").Documents[0];

        document.Stripped.ShouldContain("Page 1 of 2");
        document.Text.ShouldNotContain("Page 2 of 2");
        document.Outlet.ShouldBe("Lunsk Observer");
    }
}
