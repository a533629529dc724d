using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Web.Storage.Rows;

/// <summary>
/// Blocks as bytes: for each one kind, level (a byte each), start and length (variable-length integers; the start counts from the last
/// end).
/// </summary>
internal static class BlockCodec
{
    public static byte[] Encode(IReadOnlyList<Block> blocks)
    {
        using var stream = new MemoryStream(blocks.Count * 5);
        using var writer = new BinaryWriter(stream);
        var last = 0;
        foreach (var block in blocks)
        {
            writer.Write((byte)block.Kind);
            writer.Write((byte)block.Level);
            writer.Write7BitEncodedInt(block.Span.Start - last);
            writer.Write7BitEncodedInt(block.Span.Length);
            last = block.Span.End;
        }

        return stream.ToArray();
    }

    public static IReadOnlyList<Block> Decode(byte[] bytes)
    {
        using var reader = new BinaryReader(new MemoryStream(bytes));
        var blocks = new List<Block>();
        var last = 0;
        while (reader.BaseStream.Position < bytes.Length)
        {
            var kind = (BlockKind)reader.ReadByte();
            var level = reader.ReadByte();
            var start = last + reader.Read7BitEncodedInt();
            var length = reader.Read7BitEncodedInt();
            last = start + length;
            blocks.Add(new Block(new Span(start, last), kind, level));
        }

        return blocks;
    }
}
