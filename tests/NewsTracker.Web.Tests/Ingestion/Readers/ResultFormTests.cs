using System.Reflection;
using System.Text.Json;
using NewsTracker.Core.Model;
using NewsTracker.Core.Reading.Session;
using NewsTracker.Core.Text;
using NewsTracker.Web.Ingestion.Readers;

namespace NewsTracker.Tests.Ingestion.Readers;

/// <summary>What a reader reads arrives as it was.</summary>
public sealed class ResultFormTests
{
    private static readonly DateSpan Day = DateSpan.Day(new DateOnly(2027, 3, 9));

    private static readonly Document Full = new()
    {
        Kind = DocumentKind.Pdf,
        Entry = "week.zip/a.pdf",
        Title = "Lamp 🐟 burns",
        TitleDerived = true,
        Byline = ["Anna Kell", "Jon Rask"],
        Outlet = "Varn Post",
        Url = "https://varn.example/a",
        Published = new Published(Day, "14:05", "meta"),
        Updated = new Published(DateSpan.Month(2027, 4), null, "text"),
        Language = "en",
        Place = "Varnholm",
        Text = "One.\n\nTwo \ud800 alone.",
        Blocks = [new Block(new Span(0, 4), BlockKind.Heading, 2), new Block(new Span(6, 18), BlockKind.Quote)],
        Links = [new Link("https://varn.example/b", "b")],
        Stripped = ["Menu"],
        Warnings = ["Odd."],
        ExternalId = "id 1",
        Summary = "Short.",
        Provenance = new Dictionary<string, Evidence> { ["title"] = new("h1", 0.75) },
        Digest = new ImportedStory
        {
            Title = "Lamp story",
            ImportedArticleCount = 2,
            Updated = Day,
            Sections = [new ImportedSection("", [new ImportedSentence("It burns.", [1, 2])])],
            Sources = [new ImportedSource(1, "Varn Post", "Lamp", null, 0)],
            Timeline = [new ImportedEvent("9 March", Day, "It burns.", "burns", [1], [new TimelineReference(1, null, 0.5)])],
        },
    };

    [Fact]
    public void Every_property_of_a_document_arrives()
    {
        var silent = typeof(Document).GetProperties()
            .Where(p => p.SetMethod is not null && IsSameAs(p, Full, new Document { Kind = DocumentKind.Text, Text = "" }));
        silent.Select(p => p.Name).ShouldBeEmpty("a property of the sample document has no value of its own");

        var back = Sent(new ReadResult([Full], [])).Documents.ShouldHaveSingleItem();

        back.Text.ShouldBe(Full.Text);
        JsonSerializer.Serialize(back).ShouldBe(JsonSerializer.Serialize(Full));
    }

    [Fact]
    public void Rejections_and_empty_containers_arrive()
    {
        var result = new ReadResult(
            [], [new Rejection("empty", "It is empty.", "a/b"), new Rejection("binary", "It is not text.")],
            new EmptyContainer(DocumentKind.Rss, null, ["No entries."]));

        var back = Sent(result);

        back.Rejections.ShouldBe(result.Rejections);
        JsonSerializer.Serialize(back.Container).ShouldBe(JsonSerializer.Serialize(result.Container));
    }

    [Fact]
    public void A_long_text_arrives()
    {
        var text = new string('x', (5 << 20) + 7);

        Sent(new ReadResult([Full with { Text = text }], [])).Documents[0].Text.ShouldBe(text);
    }

    [Fact]
    public void Many_documents_arrive_in_order_and_stay_packed()
    {
        var text = string.Join(' ', Enumerable.Repeat("The harbour of Varnholm was closed.", 200));
        var sent = Enumerable.Range(0, 200).Select(i => Full with { ExternalId = $"id {i}", Text = text + i }).ToList();

        var back = Sent(new ReadResult(sent, [])).Documents;

        back.ShouldBeOfType<PackedDocuments>().PackedBytes.ShouldBeLessThan(200 * text.Length);
        back.Count.ShouldBe(200);
        JsonSerializer.Serialize(back[130]).ShouldBe(JsonSerializer.Serialize(sent[130]));
        back.Select(d => d.Text).ShouldBe(sent.Select(d => d.Text));
    }

    [Fact]
    public void A_count_that_is_not_kept_to_is_no_result()
    {
        using var reader = new BinaryReader(new MemoryStream(BitConverter.GetBytes(1_000_000)));

        Should.Throw<EndOfStreamException>(() => ResultForm.Read(reader));
    }

    private static bool IsSameAs(PropertyInfo property, Document one, Document other) =>
        JsonSerializer.Serialize(property.GetValue(one)) == JsonSerializer.Serialize(property.GetValue(other));

    private static ReadResult Sent(ReadResult result)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        ResultForm.Write(writer, result);
        writer.Flush();
        stream.Position = 0;
        using var reader = new BinaryReader(stream);
        var back = ResultForm.Read(reader);
        stream.Position.ShouldBe(stream.Length);
        return back;
    }
}
