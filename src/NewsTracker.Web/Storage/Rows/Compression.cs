using System.IO.Compression;

namespace NewsTracker.Web.Storage.Rows;

/// <summary>Brotli for the bytes kept in the database.</summary>
internal static class Compression
{
    public static byte[] Pack(ReadOnlySpan<byte> bytes)
    {
        var buffer = new byte[BrotliEncoder.GetMaxCompressedLength(bytes.Length)];
        return BrotliEncoder.TryCompress(bytes, buffer, out var written, quality: 4, window: 20)
            ? buffer[..written]
            : throw new InvalidOperationException("The bytes could not be compressed.");
    }

    /// <summary>
    /// Unpacks what is known to have had so many bytes: a file of 50 MB takes its size, where growing room takes three times that.
    /// </summary>
    public static byte[] Unpack(byte[] packed, long size)
    {
        var plain = GC.AllocateUninitializedArray<byte>((int)size);
        return BrotliDecoder.TryDecompress(packed, plain, out var written) && written == size ? plain : Unpack(packed);
    }

    public static byte[] Unpack(byte[] packed)
    {
        using var brotli = new BrotliStream(new MemoryStream(packed), CompressionMode.Decompress);
        using var plain = new MemoryStream();
        brotli.CopyTo(plain);
        return plain.ToArray();
    }
}
