using NewsTracker.Core.Model;
using NewsTracker.Core.Reading.Session;

namespace NewsTracker.Web.Ingestion.Readers;

/// <summary>
/// What reading gave, as a reader hands it over: fields in a fixed order, text as UTF-16 code units so that every character arrives as it
/// was. Both ends are the same program, so the form has no versions.
/// </summary>
internal static class ResultForm
{
    /// <summary>A file with more documents is filed in parts, and its documents are kept packed until their turn comes.</summary>
    private const int ManyDocuments = 64;

    public static void Write(BinaryWriter writer, ReadResult result)
    {
        FormValues.List(writer, result.Documents, DocumentForm.Write);
        FormValues.List(writer, result.Rejections, Write);
        writer.Write(result.Container is not null);
        if (result.Container is not { } empty) return;
        writer.Write((int)empty.Kind);
        FormValues.Text(writer, empty.Title);
        FormValues.List(writer, empty.Warnings, FormValues.Text);
    }

    /// <exception cref="EndOfStreamException">The reader ended before it had said all.</exception>
    public static ReadResult Read(BinaryReader reader) => new(
        Documents(reader),
        FormValues.List(reader, ReadRejection),
        reader.ReadBoolean()
            ? new EmptyContainer(
                (DocumentKind)reader.ReadInt32(), FormValues.MaybeText(reader), FormValues.List(reader, FormValues.Text))
            : null);

    /// <summary>Every document is read, so that a broken form is known here; those of a large file are then kept packed.</summary>
    private static IReadOnlyList<Document> Documents(BinaryReader reader)
    {
        var count = reader.ReadInt32();
        var first = FormValues.Items(reader, Math.Min(count, ManyDocuments), DocumentForm.Read);
        if (count <= ManyDocuments) return first;
        var many = new PackedDocuments();
        foreach (var document in first) many.Add(document);
        for (var i = ManyDocuments; i < count; i++) many.Add(DocumentForm.Read(reader));
        return many;
    }

    private static void Write(BinaryWriter writer, Rejection rejection)
    {
        FormValues.Text(writer, rejection.Code);
        FormValues.Text(writer, rejection.Message);
        FormValues.Text(writer, rejection.Entry);
    }

    private static Rejection ReadRejection(BinaryReader reader) =>
        new(FormValues.Text(reader), FormValues.Text(reader), FormValues.MaybeText(reader));
}
