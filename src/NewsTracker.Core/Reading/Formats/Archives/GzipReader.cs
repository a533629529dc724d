using System.IO.Compression;
using NewsTracker.Core.Reading.Session;

namespace NewsTracker.Core.Reading.Formats.Archives;

/// <summary>Reads the one file that a gzip holds (RFC 1952); often a tar.</summary>
internal static class GzipReader
{
    public static bool Recognizes(ReadOnlySpan<byte> bytes) => bytes.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B, 8]);

    public static ReadResult Read(ReadOnlyMemory<byte> bytes, string name, ReadingSession session)
    {
        byte[] content;
        try
        {
            using var gzip = new GZipStream(new MemoryStream(bytes.ToArray(), writable: false), CompressionMode.Decompress);
            content = session.Unpack(gzip, bytes.Length);
        }
        catch (InvalidDataException)
        {
            return ReadResult.Rejected("malformed", "The gzip file is damaged or cut off; pack it again.");
        }

        var inner = name.EndsWith(".tgz", StringComparison.OrdinalIgnoreCase) ? name[..^4] + ".tar"
            : name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? name[..^3]
            : name;
        return session.ReadInner(content, inner);
    }
}
