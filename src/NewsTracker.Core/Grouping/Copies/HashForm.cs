using System.Runtime.InteropServices;

namespace NewsTracker.Core.Grouping.Copies;

/// <summary>Hashes as bytes: how many, then each.</summary>
internal static class HashForm
{
    public static void Write(BinaryWriter writer, uint[] hashes)
    {
        writer.Write7BitEncodedInt(hashes.Length);
        writer.Write(MemoryMarshal.AsBytes(hashes.AsSpan()));
    }

    /// <exception cref="EndOfStreamException">There are fewer than it says.</exception>
    public static uint[] Read(BinaryReader reader)
    {
        var hashes = new uint[reader.Read7BitEncodedInt()];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(hashes.AsSpan()));
        return hashes;
    }
}
