using NewsTracker.Core.Reading.Session;

namespace NewsTracker.Core.Reading.Formats.Archives;

/// <summary>Unpacks a stream while the session's bounds on size and ratio hold.</summary>
internal static class BoundedUnpacking
{
    public static byte[] ReadAll(Stream packed, long packedSize, ReadingSession session)
    {
        using var all = new MemoryStream();
        var buffer = new byte[1 << 16];
        while (packed.Read(buffer, 0, buffer.Length) is > 0 and var count)
        {
            session.Check();
            all.Write(buffer, 0, count);
            session.AddUnpacked(count, all.Length, packedSize);
        }

        return all.ToArray();
    }
}
