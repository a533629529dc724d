using NewsTracker.Core.Model;
using NewsTracker.Core.Reading.Session;

namespace NewsTracker.Web.Ingestion.Readers;

/// <summary>
/// What reading gave, as a reader hands it over: fields in a fixed order, text as UTF-16 code units so that every character arrives as it
/// was. Both ends are the same program, so the form has no versions.
/// </summary>
internal static class ResultForm
{
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
        FormValues.List(reader, DocumentForm.Read),
        FormValues.List(reader, ReadRejection),
        reader.ReadBoolean()
            ? new EmptyContainer(
                (DocumentKind)reader.ReadInt32(), FormValues.MaybeText(reader), FormValues.List(reader, FormValues.Text))
            : null);

    private static void Write(BinaryWriter writer, Rejection rejection)
    {
        FormValues.Text(writer, rejection.Code);
        FormValues.Text(writer, rejection.Message);
        FormValues.Text(writer, rejection.Entry);
    }

    private static Rejection ReadRejection(BinaryReader reader) =>
        new(FormValues.Text(reader), FormValues.Text(reader), FormValues.MaybeText(reader));
}
