using System.Runtime.InteropServices;

namespace NewsTracker.Web.Ingestion.Readers;

/// <summary>Texts and lists between a reader and its parent. A text is its length in code units, -1 for none, and the code units.</summary>
internal static class FormValues
{
    /// <summary>Room made for a list before its items have come: a length alone is not believed.</summary>
    private const int MaxRoom = 1024;

    /// <summary>Code units read at a time, for the same reason.</summary>
    private const int Piece = 1 << 20;

    public static void Text(BinaryWriter writer, string? text)
    {
        writer.Write(text?.Length ?? -1);
        writer.Write(MemoryMarshal.AsBytes(text.AsSpan()));
    }

    public static string? MaybeText(BinaryReader reader)
    {
        var length = reader.ReadInt32();
        if (length < 0) return null;
        if (length <= Piece) return string.Create(length, reader, static (text, from) => Fill(text, from));
        var whole = new List<string>();
        for (var left = length; left > 0; left -= Piece)
            whole.Add(string.Create(Math.Min(left, Piece), reader, static (text, from) => Fill(text, from)));
        return string.Concat(whole);
    }

    public static string Text(BinaryReader reader) => MaybeText(reader) ?? throw new InvalidDataException("A text is missing.");

    public static void Bytes(BinaryWriter writer, byte[] bytes)
    {
        writer.Write(bytes.Length);
        writer.Write(bytes);
    }

    public static byte[] Bytes(BinaryReader reader) =>
        reader.ReadInt32() is var length && reader.ReadBytes(length) is var bytes && bytes.Length == length
            ? bytes
            : throw new EndOfStreamException();

    public static void List<T>(BinaryWriter writer, IReadOnlyCollection<T> items, Action<BinaryWriter, T> write)
    {
        writer.Write(items.Count);
        foreach (var item in items) write(writer, item);
    }

    public static List<T> List<T>(BinaryReader reader, Func<BinaryReader, T> read) => Items(reader, reader.ReadInt32(), read);

    public static List<T> Items<T>(BinaryReader reader, int count, Func<BinaryReader, T> read)
    {
        var items = new List<T>(Math.Clamp(count, 0, MaxRoom));
        for (var i = 0; i < count; i++) items.Add(read(reader));
        return items;
    }

    private static void Fill(Span<char> text, BinaryReader reader) => reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(text));
}
