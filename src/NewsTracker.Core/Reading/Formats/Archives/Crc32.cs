namespace NewsTracker.Core.Reading.Formats.Archives;

/// <summary>The checksum of zip and gzip (ISO 3309). The platform's zip reader does not compare it, and gives the words of a damaged or shortened entry as if they were whole.</summary>
internal static class Crc32
{
    private const uint Polynomial = 0xEDB88320;
    private static readonly uint[] Table = [.. Enumerable.Range(0, 256).Select(Row)];

    public static uint Of(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var b in bytes) crc = Table[(crc ^ b) & 0xFF] ^ (crc >> 8);
        return ~crc;
    }

    private static uint Row(int value)
    {
        var row = (uint)value;
        for (var bit = 0; bit < 8; bit++) row = (row & 1) != 0 ? Polynomial ^ (row >> 1) : row >> 1;
        return row;
    }
}
