using System.Text;

namespace NewsTracker.Core.Reading.Detection.Charsets;

/// <summary>
/// Recognizes UTF-16 and UTF-32 without a byte order mark. White space and ASCII punctuation have a zero half in every language, so zero
/// bytes gather on one side; text without them (Chinese) is recognized by full stops and line ends of its own. Files of mere zero bytes are
/// not text.
/// </summary>
internal static class WideText
{
    private const int Sample = 1 << 14;

    public static Encoding? Guess(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 8 || bytes.Length % 2 != 0) return null;
        var sample = bytes[..(Math.Min(bytes.Length, Sample) & ~3)];
        Span<int> zeros = stackalloc int[4];
        for (var i = 0; i < sample.Length; i++)
            if (sample[i] == 0) zeros[i & 3]++;
        var quarter = sample.Length / 4;
        if (bytes.Length % 4 == 0 && zeros[0] < quarter / 20 && zeros[2] > quarter * 9 / 10 && zeros[3] > quarter * 99 / 100)
            return Encoding.UTF32;
        if (bytes.Length % 4 == 0 && zeros[3] < quarter / 20 && zeros[1] > quarter * 9 / 10 && zeros[0] > quarter * 99 / 100)
            return new UTF32Encoding(bigEndian: true, byteOrderMark: false);

        var (even, odd) = (zeros[0] + zeros[2], zeros[1] + zeros[3]);
        if (even + odd < sample.Length / 20 && (OneBlock(sample) ?? Wordless(sample)) is { } zeroless) return zeroless;
        if (odd > 3 * even && Reads(sample, Encoding.Unicode)) return Encoding.Unicode;
        if (even > 3 * odd && Reads(sample, Encoding.BigEndianUnicode)) return Encoding.BigEndianUnicode;
        return null;
    }

    /// <summary>
    /// Scripts written without blanks (Thai) leave no zero bytes, but their letters share the upper half, a control character that no text
    /// repeats so.
    /// </summary>
    private static Encoding? OneBlock(ReadOnlySpan<byte> sample)
    {
        Span<int> counts = stackalloc int[2 * 32];
        for (var i = 0; i < sample.Length; i++)
            if (sample[i] < 32 && sample[i] is not ((byte)'\t' or (byte)'\n' or (byte)'\r')) counts[(i & 1) * 32 + sample[i]]++;
        var bar = sample.Length / 2 / 2;
        if (counts[32..].ContainsAnyInRange(bar, int.MaxValue) && Reads(sample, Encoding.Unicode)) return Encoding.Unicode;
        if (counts[..32].ContainsAnyInRange(bar, int.MaxValue) && Reads(sample, Encoding.BigEndianUnicode))
            return Encoding.BigEndianUnicode;
        return null;
    }

    private static Encoding? Wordless(ReadOnlySpan<byte> sample)
    {
        int little = 0, big = 0;
        for (var i = 0; i + 1 < sample.Length; i += 2)
        {
            if (IsFullWidthStop(sample[i] | sample[i + 1] << 8)) little++;
            if (IsFullWidthStop(sample[i] << 8 | sample[i + 1])) big++;
        }

        var bar = sample.Length / 2 / 50;
        if (little > 1 && little >= bar && big == 0 && Reads(sample, Encoding.Unicode)) return Encoding.Unicode;
        if (big > 1 && big >= bar && little == 0 && Reads(sample, Encoding.BigEndianUnicode)) return Encoding.BigEndianUnicode;
        return null;
    }

    private static bool IsFullWidthStop(int unit) => unit is 0x3001 or 0x3002 or 0xFF0C or 0xFF01 or 0xFF1F;

    private static bool Reads(ReadOnlySpan<byte> sample, Encoding encoding)
    {
        var text = encoding.GetString(sample);
        int letters = 0, faults = 0;
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c)
                || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark
                || char.IsWhiteSpace(c)
                || char.IsPunctuation(c)
                || char.IsSurrogate(c))
                letters++;
            else if (c == '\uFFFD'
                || char.IsControl(c)
                || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.OtherNotAssigned
                    or System.Globalization.UnicodeCategory.PrivateUse)
                faults++;
        }

        return letters > text.Length * 8 / 10 && faults <= text.Length / 50;
    }
}
