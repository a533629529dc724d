using System.Text.Json;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Web.Ingestion.Readers;

/// <summary>A document as a reader hands it over; a test holds that every property of it arrives.</summary>
internal static class DocumentForm
{
    public static void Write(BinaryWriter writer, Document document)
    {
        writer.Write((int)document.Kind);
        FormValues.Text(writer, document.Entry);
        FormValues.Text(writer, document.Title);
        writer.Write(document.TitleDerived);
        FormValues.List(writer, document.Byline, FormValues.Text);
        FormValues.Text(writer, document.Outlet);
        FormValues.Text(writer, document.Url);
        Write(writer, document.Published);
        Write(writer, document.Updated);
        FormValues.Text(writer, document.Language);
        FormValues.Text(writer, document.Place);
        FormValues.Text(writer, document.Text);
        FormValues.List(writer, document.Blocks, Write);
        FormValues.List(writer, document.Links, Write);
        FormValues.List(writer, document.Stripped, FormValues.Text);
        FormValues.List(writer, document.Warnings, FormValues.Text);
        FormValues.Text(writer, document.ExternalId);
        FormValues.Text(writer, document.Summary);
        FormValues.List(writer, document.Provenance, Write);
        FormValues.Text(writer, document.Digest is null ? null : JsonSerializer.Serialize(document.Digest)); // a deep form and a rare one
    }

    public static Document Read(BinaryReader reader) => new()
    {
        Kind = (DocumentKind)reader.ReadInt32(),
        Entry = FormValues.MaybeText(reader),
        Title = FormValues.MaybeText(reader),
        TitleDerived = reader.ReadBoolean(),
        Byline = FormValues.List(reader, FormValues.Text),
        Outlet = FormValues.MaybeText(reader),
        Url = FormValues.MaybeText(reader),
        Published = ReadPublished(reader),
        Updated = ReadPublished(reader),
        Language = FormValues.MaybeText(reader),
        Place = FormValues.MaybeText(reader),
        Text = FormValues.Text(reader),
        Blocks = FormValues.List(reader, ReadBlock),
        Links = FormValues.List(reader, static r => new Link(FormValues.Text(r), FormValues.Text(r))),
        Stripped = FormValues.List(reader, FormValues.Text),
        Warnings = FormValues.List(reader, FormValues.Text),
        ExternalId = FormValues.MaybeText(reader),
        Summary = FormValues.MaybeText(reader),
        Provenance = FormValues.List(reader, ReadEvidence).ToDictionary(),
        Digest = FormValues.MaybeText(reader) is { } digest ? JsonSerializer.Deserialize<ImportedStory>(digest) : null,
    };

    private static void Write(BinaryWriter writer, Published? published)
    {
        writer.Write(published is not null);
        if (published is null) return;
        writer.Write(published.Date.Start.DayNumber);
        writer.Write(published.Date.End.DayNumber);
        writer.Write((int)published.Date.Precision);
        FormValues.Text(writer, published.Time);
        FormValues.Text(writer, published.From);
    }

    private static Published? ReadPublished(BinaryReader reader) => !reader.ReadBoolean() ? null : new(
        new DateSpan(
            DateOnly.FromDayNumber(reader.ReadInt32()), DateOnly.FromDayNumber(reader.ReadInt32()), (DatePrecision)reader.ReadInt32()),
        FormValues.MaybeText(reader),
        FormValues.Text(reader));

    private static void Write(BinaryWriter writer, Block block)
    {
        writer.Write(block.Span.Start);
        writer.Write(block.Span.End);
        writer.Write((int)block.Kind);
        writer.Write(block.Level);
    }

    private static Block ReadBlock(BinaryReader reader) =>
        new(new Span(reader.ReadInt32(), reader.ReadInt32()), (BlockKind)reader.ReadInt32(), reader.ReadInt32());

    private static void Write(BinaryWriter writer, Link link)
    {
        FormValues.Text(writer, link.Url);
        FormValues.Text(writer, link.Text);
    }

    private static void Write(BinaryWriter writer, KeyValuePair<string, Evidence> field)
    {
        FormValues.Text(writer, field.Key);
        FormValues.Text(writer, field.Value.From);
        writer.Write(field.Value.Confidence);
    }

    private static KeyValuePair<string, Evidence> ReadEvidence(BinaryReader reader) =>
        new(FormValues.Text(reader), new Evidence(FormValues.Text(reader), reader.ReadDouble()));
}
