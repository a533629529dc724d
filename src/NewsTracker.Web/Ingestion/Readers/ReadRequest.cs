namespace NewsTracker.Web.Ingestion.Readers;

/// <summary>A file on its way to a reader, with the bounds that the reader keeps by itself.</summary>
/// <param name="Id">Comes back with the result.</param>
/// <param name="Name">Only breaks ties when the content does not tell the kind.</param>
/// <param name="Bytes">The file as it came.</param>
/// <param name="MaxBytes">Largest file taken, in bytes.</param>
/// <param name="Time">Longest time that reading may take.</param>
internal sealed record ReadRequest(int Id, string Name, ReadOnlyMemory<byte> Bytes, long MaxBytes, TimeSpan Time)
{
    /// <summary>The file's name in the lines that are wished for; null where what reading gave is wished for.</summary>
    public string? LinesName { get; init; }

    public void Write(BinaryWriter writer)
    {
        writer.Write(Id);
        writer.Write(Name);
        FormValues.Text(writer, LinesName);
        writer.Write(MaxBytes);
        writer.Write(Time.Ticks);
        writer.Write(Bytes.Length);
        writer.Write(Bytes.Span);
        writer.Flush();
    }

    /// <exception cref="EndOfStreamException">The pipe was closed.</exception>
    public static ReadRequest Read(BinaryReader reader)
    {
        var (id, name) = (reader.ReadInt32(), reader.ReadString());
        var linesName = FormValues.MaybeText(reader);
        var (most, time) = (reader.ReadInt64(), TimeSpan.FromTicks(reader.ReadInt64()));
        var bytes = GC.AllocateUninitializedArray<byte>(reader.ReadInt32());
        reader.BaseStream.ReadExactly(bytes);
        return new ReadRequest(id, name, bytes, most, time) { LinesName = linesName };
    }
}
