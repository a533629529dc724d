using NewsTracker.Core.Reading.Session;

namespace NewsTracker.Web.Ingestion.Readers;

/// <summary>
/// What a reader answers: what reading gave or, where lines were wished for and the file is small, the lines that tell it, made by the
/// reader, so that their making is compiled and done on one side only.
/// </summary>
internal sealed record ReadAnswer(ReadResult Result, FileLines? Lines = null)
{
    /// <summary>
    /// Code units of text in all documents of a file, up to which its reader makes the lines: the bounds are those of reading.
    /// </summary>
    private const int MaxText = 1 << 18;

    /// <summary>
    /// Makes the lines where that is wished for. What goes wrong in it is left to the parent, which then makes them itself.
    /// </summary>
    public static ReadAnswer To(ReadRequest request, ReadResult result, Func<string, ReadResult, FileLines> lines)
    {
        if (request.LinesName is not { } name || result.Documents.Sum(d => (long)d.Text.Length) > MaxText) return new(result);
        try
        {
            return new(result, lines(name, result));
        }
#pragma warning disable CA1031 // the parent makes the lines and says what is wrong
        catch (Exception)
#pragma warning restore CA1031
        {
            return new(result);
        }
    }

    public void Write(BinaryWriter writer)
    {
        writer.Write(Lines is not null);
        if (Lines is null) ResultForm.Write(writer, Result);
        else Lines.Write(writer);
    }

    /// <exception cref="EndOfStreamException">The reader ended before it had said all.</exception>
    public static ReadAnswer Read(BinaryReader reader) =>
        reader.ReadBoolean() ? new(new ReadResult([], []), FileLines.Read(reader)) : new(ResultForm.Read(reader));
}

/// <summary>What a file gave, as lines of JSON.</summary>
/// <param name="Lines">A line a document or rejection.</param>
/// <param name="HasRejections">Something of it was not taken.</param>
internal sealed record FileLines(IReadOnlyList<byte[]> Lines, bool HasRejections)
{
    public void Write(BinaryWriter writer)
    {
        writer.Write(HasRejections);
        FormValues.List(writer, Lines, FormValues.Bytes);
    }

    public static FileLines Read(BinaryReader reader)
    {
        var hasRejections = reader.ReadBoolean();
        return new(FormValues.List(reader, FormValues.Bytes), hasRejections);
    }
}
