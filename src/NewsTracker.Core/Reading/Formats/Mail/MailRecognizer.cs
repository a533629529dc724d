namespace NewsTracker.Core.Reading.Formats.Mail;

/// <summary>Recognizes a mail (RFC 5322) or a page saved as MHTML by the header lines it begins with.</summary>
internal static class MailRecognizer
{
    private const int MaxLines = 80;

    private static readonly string[] Marks = ["from", "message-id", "mime-version", "received", "return-path", "delivered-to", "x-mailer"];

    private static readonly string[] Companions =
    [
        "date", "subject", "content-type", "to", "content-location", "snapshot-content-location"
    ];

    public static bool Recognizes(ReadOnlySpan<byte> bytes)
    {
        bytes = bytes[CountLength(bytes)..];
        var head = System.Text.Encoding.Latin1
            .GetString(bytes[..Math.Min(bytes.Length, 16_384)])
            .AsSpan()
            .TrimStart("\r\n\u00EF\u00BB\u00BF");
        int marks = 0, companions = 0, lines = 0;
        foreach (var line in head.EnumerateLines())
        {
            if (line.IsEmpty || ++lines > MaxLines) break;
            if (line[0] is ' ' or '\t') continue;
            if (lines == 1 && line.StartsWith("From ")) continue;
            var colon = line.IndexOf(':');
            if (colon < 2 || line[..colon].ContainsAny(' ', '\t')) return false;
            var name = line[..colon].ToString().ToLowerInvariant();
            if (Array.IndexOf(Marks, name) >= 0) marks++;
            else if (Array.IndexOf(Companions, name) >= 0) companions++;
        }

        return marks > 0 && companions > 0 && marks + companions >= 3;
    }

    /// <summary>A mail without the line that Apple Mail (emlx) writes above it, its length in bytes, and without what follows it.</summary>
    public static ReadOnlyMemory<byte> WithoutCount(ReadOnlyMemory<byte> bytes)
    {
        var line = CountLength(bytes.Span);
        if (line == 0) return bytes;
        var count = int.Parse(bytes.Span[..line].Trim(" \r\n"u8), System.Globalization.CultureInfo.InvariantCulture);
        bytes = bytes[line..];
        return count > 0 && count < bytes.Length ? bytes[..count] : bytes;
    }

    private static int CountLength(ReadOnlySpan<byte> bytes)
    {
        var digits = 0;
        while (digits < bytes.Length && digits < 9 && char.IsAsciiDigit((char)bytes[digits])) digits++;
        var end = digits;
        while (end < bytes.Length && end - digits < 6 && bytes[end] is (byte)' ' or (byte)'\r') end++;
        return digits > 0 && end < bytes.Length && bytes[end] == '\n' ? end + 1 : 0;
    }
}
