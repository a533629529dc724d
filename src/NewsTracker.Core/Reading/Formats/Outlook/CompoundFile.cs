using System.Buffers.Binary;
using System.Text;

namespace NewsTracker.Core.Reading.Formats.Outlook;

/// <summary>
/// Reads the streams of a compound file ([MS-CFB]), the container of Outlook messages and old Office documents. Chains that turn in a
/// circle or leave the file end with a <see cref="FormatException"/>.
/// </summary>
internal sealed class CompoundFile
{
    private const int MiniSector = 64, MiniCutoff = 4096, EntrySize = 128, MaxEntries = 100_000;
    private const uint LastSector = 0xFFFFFFFA;

    private readonly ReadOnlyMemory<byte> bytes;
    private readonly int sector;
    private readonly List<uint> table = [];
    private readonly List<uint> miniTable = [];
    private readonly byte[] mini;
    private readonly List<Entry> entries = [];

    /// <param name="bytes">The whole file.</param>
    /// <exception cref="FormatException">The file is damaged or cut off.</exception>
    public CompoundFile(ReadOnlyMemory<byte> bytes)
    {
        this.bytes = bytes;
        if (bytes.Length < 512) throw new FormatException();
        var header = bytes.Span;
        var shift = BinaryPrimitives.ReadUInt16LittleEndian(header[30..]);
        if (shift is not (9 or 12)) throw new FormatException();
        sector = 1 << shift;
        ReadTable(header);
        foreach (var part in Chain(UInt(header, 60))) miniTable.AddRange(Numbers(Sector(part)));
        ReadEntries(UInt(header, 48));
        if (entries.Count == 0) throw new FormatException();
        mini = Whole(entries[0].Start, entries[0].Size);
    }

    /// <summary>Names of the streams and storages right inside a storage; the root's path is empty.</summary>
    public IEnumerable<string> Names(string path) => Find(path) is { } entry ? Children(entry).Select(e => e.Name) : [];

    /// <summary>A stream's bytes; null when there is none of that path ("storage/stream").</summary>
    public byte[]? Stream(string path)
    {
        if (Find(path) is not { Kind: 2 } entry) return null;
        if (entry.Size >= MiniCutoff) return Whole(entry.Start, entry.Size);
        var content = new MemoryStream();
        var at = entry.Start;
        for (var steps = 0; at < LastSector && content.Length < entry.Size; steps++)
        {
            if (steps > miniTable.Count || at >= miniTable.Count || (at + 1) * MiniSector > mini.Length) throw new FormatException();
            content.Write(mini, (int)at * MiniSector, MiniSector);
            at = miniTable[(int)at];
        }

        return Cut(content.ToArray(), entry.Size);
    }

    private void ReadTable(ReadOnlySpan<byte> header)
    {
        var sectors = new List<uint>(Numbers(header[76..512]));
        var next = UInt(header, 68);
        for (var n = UInt(header, 72); n > 0 && next < LastSector && sectors.Count < bytes.Length / sector + 200; n--)
        {
            var numbers = Numbers(Sector(next));
            sectors.AddRange(numbers[..^1]);
            next = numbers[^1];
        }

        foreach (var at in sectors.Where(s => s < LastSector)) table.AddRange(Numbers(Sector(at)));
    }

    private void ReadEntries(uint start)
    {
        foreach (var at in Chain(start))
        {
            var part = Sector(at);
            for (var i = 0; i + EntrySize <= part.Length; i += EntrySize)
            {
                if (entries.Count > MaxEntries) throw new FormatException();
                var entry = part.Slice(i, EntrySize);
                var length = Math.Clamp(BinaryPrimitives.ReadUInt16LittleEndian(entry[64..]) - 2, 0, 62);
                entries.Add(new(
                    Encoding.Unicode.GetString(entry[..length]), entry[66], UInt(entry, 68), UInt(entry, 72), UInt(entry, 76),
                    UInt(entry, 116),
                    BinaryPrimitives.ReadUInt32LittleEndian(entry[120..])));
            }
        }
    }

    private Entry? Find(string path)
    {
        var entry = entries[0];
        foreach (var name in path.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (Children(entry).FirstOrDefault(e => e.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) is not { } inner) return null;
            entry = inner;
        }

        return entry;
    }

    private IEnumerable<Entry> Children(Entry parent)
    {
        var seen = new HashSet<uint>();
        var open = new Stack<uint>([parent.Child]);
        while (open.TryPop(out var at))
        {
            if (at >= entries.Count || !seen.Add(at)) continue;
            var entry = entries[(int)at];
            yield return entry;
            open.Push(entry.Left);
            open.Push(entry.Right);
        }
    }

    private byte[] Whole(uint start, long size)
    {
        if (size > bytes.Length) throw new FormatException();
        using var content = new MemoryStream();
        foreach (var at in Chain(start))
        {
            if (content.Length >= size) break;
            content.Write(Sector(at));
        }

        return Cut(content.ToArray(), size);
    }

    private static byte[] Cut(byte[] content, long size) => content.Length >= size ? content[..(int)size] : throw new FormatException();

    private IEnumerable<uint> Chain(uint start)
    {
        var steps = 0;
        for (var at = start; at < LastSector; at = at < table.Count ? table[(int)at] : throw new FormatException())
        {
            if (++steps > bytes.Length / sector + 1) throw new FormatException();
            yield return at;
        }
    }

    private ReadOnlySpan<byte> Sector(uint at)
    {
        var start = ((long)at + 1) * sector;
        return start + sector <= bytes.Length ? bytes.Span.Slice((int)start, sector) : throw new FormatException();
    }

    private static uint[] Numbers(ReadOnlySpan<byte> part)
    {
        var numbers = new uint[part.Length / 4];
        for (var i = 0; i < numbers.Length; i++) numbers[i] = UInt(part, i * 4);
        return numbers;
    }

    private static uint UInt(ReadOnlySpan<byte> part, int at) => BinaryPrimitives.ReadUInt32LittleEndian(part[at..]);

    private sealed record Entry(string Name, byte Kind, uint Left, uint Right, uint Child, uint Start, long Size);
}
