using UtfUnknown;

namespace NewsTracker.Core.Reading.Charsets;

/// <summary>The last resort for undeclared text: what the frequencies of its bytes say (Mozilla's universal detector, by UTF.Unknown).</summary>
internal static class ByteStatistics
{
    private const int Sample = 1 << 17;

    /// <summary>Below this confidence the file is refused rather than stored as mojibake.</summary>
    private const float Bar = 0.2f;

    public static DecodedText? Decode(ReadOnlySpan<byte> bytes)
    {
        var found = CharsetDetector.DetectFromBytes(bytes[..Math.Min(bytes.Length, Sample)].ToArray());
        foreach (var candidate in found.Details ?? [])
        {
            if (candidate.Confidence < Bar || WebEncodings.Find(candidate.EncodingName) is not { } encoding) continue;
            var text = encoding.GetString(bytes);
            if (!LostCharacters.Are(text)) return new(text, encoding.WebName, "detected", $"No charset is declared; the text was read as {encoding.WebName}, judged by its bytes.");
        }

        return null;
    }
}
