using System.Globalization;
using System.Text;

namespace NewsTracker.Core.Reading.Detection.Charsets;

/// <summary>
/// A file's text, the charset it was read with and the evidence for it ("bom", "utf-16", "iso-2022", "utf-8", "declared", "detected").
/// <paramref name="Warning"/> is set when characters were lost or guessed.
/// </summary>
internal sealed record DecodedText(string Text, string Charset, string From, string? Warning = null);

/// <summary>
/// Turns bytes into text. The evidence is asked in order of its strength: byte order mark, the zero bytes of UTF-16 and UTF-32, ISO-2022
/// escapes, strict UTF-8, what the file declares, and at last the statistics of its bytes.
/// </summary>
internal static class CharsetReader
{
    /// <summary>So many stray bytes in a text of ASCII are damage that need not cost the rest.</summary>
    private const int MaxStray = 16;

    /// <param name="bytes">The whole file.</param>
    /// <param name="declared">A charset that the file's surroundings declare (a MIME header), before any declaration inside the
    /// bytes.</param>
    /// <returns>The text, or null when no charset can be determined.</returns>
    public static DecodedText? Decode(ReadOnlySpan<byte> bytes, string? declared = null)
    {
        if (ByteOrderMark.Find(bytes) is { } mark)
            return Lenient(bytes[mark.Length..], mark.Encoding, "bom");
        if (WideText.Guess(bytes) is { } wide) return Lenient(bytes, wide, "utf-16");
        if (Iso2022.Find(bytes) is { } escaped) return Lenient(bytes, escaped, "iso-2022");

        var utf8 = Utf8Check.Of(bytes);
        if (utf8.IsValid) return new(Encoding.UTF8.GetString(bytes), "utf-8", "utf-8");

        foreach (var label in new[] { declared, DeclaredCharset.Find(bytes) })
        {
            if (label is null || WebEncodings.Find(label) is not { } named || named.CodePage == Encoding.UTF8.CodePage) continue;
            if (TryStrict(bytes, named) is { } text) return new(text, named.WebName, "declared");
        }

        if (utf8.IsMostlyUtf8) return Lenient(bytes, Encoding.UTF8, "utf-8");
        return ByteStatistics.Decode(bytes)
            ?? (utf8.Faults <= MaxStray && utf8.Faults * 50 <= bytes.Length ? Lenient(bytes, Encoding.UTF8, "utf-8") : null);
    }

    private static string? TryStrict(ReadOnlySpan<byte> bytes, Encoding encoding)
    {
        var text = encoding.GetString(bytes);
        return LostCharacters.Are(text) ? null : text;
    }

    private static DecodedText Lenient(ReadOnlySpan<byte> bytes, Encoding encoding, string from)
    {
        var text = encoding.GetString(bytes);
        var lost = text.AsSpan().Count('\uFFFD');
        return new(text, encoding.WebName, from, lost == 0 ? null : LostCharacters.Warning(lost, encoding.WebName));
    }
}

/// <summary>The byte order marks of Unicode (Unicode Standard, 23.8).</summary>
internal static class ByteOrderMark
{
    public static (Encoding Encoding, int Length)? Find(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) return (Encoding.UTF8, 3);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE, 0, 0])) return (Encoding.UTF32, 4);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0, 0, 0xFE, 0xFF])) return (new UTF32Encoding(bigEndian: true, byteOrderMark: false), 4);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE])) return (Encoding.Unicode, 2);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])) return (Encoding.BigEndianUnicode, 2);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0x84, 0x31, 0x95, 0x33])) return (WebEncodings.Find("gb18030")!, 4);
        return null;
    }
}

/// <summary>Signs that bytes were read with the wrong charset: replacement characters and C1 controls.</summary>
internal static class LostCharacters
{
    /// <summary>True when more than one character in five hundred could not be read.</summary>
    public static bool Are(string text)
    {
        var lost = 0;
        foreach (var c in text)
            if (c is '\uFFFD' or (>= '\u0080' and <= '\u009F' and not '\u0085')) lost++;
        return lost > text.Length / 500;
    }

    public static string Warning(int count, string charset) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} characters could not be read as {charset} and are shown as U+FFFD.");
}
