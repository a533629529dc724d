namespace NewsTracker.Core.Reading.Formats.Jsonl;

/// <summary>
/// JSON may escape half of a surrogate pair ("\ud800"), which is no character (RFC 8259, 8.2). Such escapes become U+FFFD before parsing.
/// </summary>
internal static class LoneSurrogates
{
    public static ReadOnlyMemory<byte> Mend(ReadOnlyMemory<byte> json)
    {
        if (json.Span.IndexOf("\\ud"u8) < 0 && json.Span.IndexOf("\\uD"u8) < 0) return json;
        byte[]? mended = null;
        var bytes = json.Span;
        for (var i = 0; i + 1 < bytes.Length; i++)
        {
            if (bytes[i] != '\\') continue;
            var unit = Unit(bytes, i);
            if (unit is >= 0xD800 and <= 0xDBFF && Unit(bytes, i + 6) is >= 0xDC00 and <= 0xDFFF) i += 11;
            else if (unit is >= 0xD800 and <= 0xDFFF)
            {
                mended ??= bytes.ToArray();
                "fffd"u8.CopyTo(mended.AsSpan(i + 2));
                i += 5;
            }
            else i++;
        }

        return mended ?? json;
    }

    private static int Unit(ReadOnlySpan<byte> bytes, int at)
    {
        if (at + 6 > bytes.Length || bytes[at] != '\\' || bytes[at + 1] != 'u') return -1;
        var value = 0;
        for (var i = at + 2; i < at + 6; i++)
        {
            var digit = HexDigit(bytes[i]);
            if (digit < 0) return -1;
            value = value * 16 + digit;
        }

        return value;
    }

    private static int HexDigit(byte b) => b switch
    {
        >= (byte)'0' and <= (byte)'9' => b - '0',
        >= (byte)'a' and <= (byte)'f' => b - 'a' + 10,
        >= (byte)'A' and <= (byte)'F' => b - 'A' + 10,
        _ => -1,
    };
}
