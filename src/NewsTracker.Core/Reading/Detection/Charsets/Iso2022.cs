using System.Text;

namespace NewsTracker.Core.Reading.Detection.Charsets;

/// <summary>Seven-bit charsets that switch by escapes: ISO-2022-JP (RFC 1468), ISO-2022-KR (RFC 1557) and HZ (RFC 1843).</summary>
internal static class Iso2022
{
    public static Encoding? Find(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IndexOfAnyInRange((byte)0x80, (byte)0xFF) >= 0) return null;
        if (bytes.IndexOf("\e$)C"u8) >= 0) return WebEncodings.Find("iso-2022-kr");
        if (bytes.IndexOf("\e$B"u8) >= 0 || bytes.IndexOf("\e$@"u8) >= 0 || bytes.IndexOf("\e(J"u8) >= 0 || bytes.IndexOf("\e(I"u8) >= 0)
            return WebEncodings.Find("iso-2022-jp");
        return bytes.IndexOf("~{"u8) is >= 0 and var open && bytes[open..].IndexOf("~}"u8) > 3 && IsHz(bytes)
            ? WebEncodings.Find("hz-gb-2312")
            : null;
    }

    /// <summary>Every opening is closed after an even number of bytes that are GB 2312 letters.</summary>
    private static bool IsHz(ReadOnlySpan<byte> bytes)
    {
        var rest = bytes;
        while (rest.IndexOf("~{"u8) is >= 0 and var open)
        {
            rest = rest[(open + 2)..];
            var close = rest.IndexOf("~}"u8);
            if (close < 0 || close % 2 != 0 || rest[..close].IndexOfAnyExceptInRange((byte)0x21, (byte)0x7E) >= 0) return false;
            rest = rest[(close + 2)..];
        }

        return true;
    }
}
