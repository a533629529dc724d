using System.Buffers.Binary;
using System.Text;

namespace NewsTracker.Core.Reading.Formats.WebArchives;

/// <summary>
/// Reads Apple's binary property lists (bplist00), as far as web archives use them: dictionaries, arrays, texts and data. An object that
/// refers to itself ends at the bound on nesting.
/// </summary>
internal sealed class BinaryPlist
{
    private const int MaxDepth = 12, Trailer = 32, MaxObjects = 100_000;

    private readonly ReadOnlyMemory<byte> bytes;
    private readonly int offsetSize;
    private readonly int referenceSize;
    private readonly long table;
    private readonly long count;
    private int read;

    private BinaryPlist(ReadOnlyMemory<byte> bytes)
    {
        this.bytes = bytes;
        var trailer = bytes.Span[^Trailer..];
        (offsetSize, referenceSize) = (trailer[6], trailer[7]);
        count = BinaryPrimitives.ReadInt64BigEndian(trailer[8..]);
        Top = BinaryPrimitives.ReadInt64BigEndian(trailer[16..]);
        table = BinaryPrimitives.ReadInt64BigEndian(trailer[24..]);
        if (offsetSize is < 1 or > 8 || referenceSize is < 1 or > 8 || table < 8 || table >= bytes.Length || count is < 1 or > 10_000_000)
            throw new FormatException();
    }

    private long Top { get; }

    public static bool Recognizes(ReadOnlySpan<byte> bytes) => bytes.StartsWith("bplist0"u8) && bytes.Length > 8 + Trailer;

    /// <returns>The top object: a dictionary of texts to objects, a list, a text or bytes.</returns>
    /// <exception cref="FormatException">The list is damaged.</exception>
    public static object? Read(ReadOnlyMemory<byte> bytes)
    {
        var plist = new BinaryPlist(bytes);
        return plist.Object(plist.Top, 0);
    }

    private object? Object(long reference, int depth)
    {
        if (depth > MaxDepth || ++read > MaxObjects) throw new FormatException();
        if (reference < 0 || reference >= count) throw new FormatException();
        var at = Number(table + reference * offsetSize, offsetSize);
        var mark = Span(at, 1)[0];
        var length = (long)(mark & 0x0F);
        at++;
        if (length == 0x0F && mark >> 4 is 4 or 5 or 6 or 10 or 13)
        {
            var size = 1 << (Span(at, 1)[0] & 0x0F);
            length = Number(at + 1, size);
            at += 1 + size;
        }

        return (mark >> 4) switch
        {
            4 => Slice(at, length),
            5 => Encoding.ASCII.GetString(Span(at, length)),
            6 => Encoding.BigEndianUnicode.GetString(Span(at, length * 2)),
            10 => References(at, length).Select(r => Object(r, depth + 1)).ToList(),
            13 => Dictionary(at, length, depth),
            _ => null,
        };
    }

    private Dictionary<string, object?> Dictionary(long at, long length, int depth)
    {
        var found = new Dictionary<string, object?>(StringComparer.Ordinal);
        var keys = References(at, length);
        var values = References(at + length * referenceSize, length);
        for (var i = 0; i < keys.Count; i++)
            if (Object(keys[i], depth + 1) is string key) found.TryAdd(key, Object(values[i], depth + 1));
        return found;
    }

    private List<long> References(long at, long length)
    {
        if (length > MaxObjects) throw new FormatException();
        return [.. Enumerable.Range(0, (int)length).Select(i => Number(at + i * (long)referenceSize, referenceSize))];
    }

    private long Number(long at, int size)
    {
        long value = 0;
        foreach (var b in Span(at, size)) value = (value << 8) | b;
        return value;
    }

    private ReadOnlySpan<byte> Span(long at, long length) => Slice(at, length).Span;

    private ReadOnlyMemory<byte> Slice(long at, long length) =>
        at >= 0 && length >= 0 && at + length <= bytes.Length && at + length >= 0
            ? bytes.Slice((int)at, (int)length)
            : throw new FormatException();
}
