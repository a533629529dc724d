using System.Text;
using UtfUnknown;

namespace NewsTracker.Core.Reading.Detection.Charsets;

/// <summary>
/// The last resort for undeclared text. Every charset of the web and those that Mozilla's universal detector (by UTF.Unknown) proposes give
/// a reading; the likeliest as text wins (<see cref="TextLikelihood"/>).
/// </summary>
internal static class ByteStatistics
{
    private const int Sample = 1 << 12;
    private const int DetectorSample = 1 << 16;

    /// <summary>What the detector's own word for a reading counts at full confidence, in natural logarithms.</summary>
    private const double DetectorVote = 2;

    /// <summary>What bytes cost that are no character of the charset.</summary>
    private const double Unreadable = -20;

    /// <summary>What a character beyond ASCII may cost on average before the file is refused rather than stored as mojibake.</summary>
    private const double Bar = -11.5;

    /// <summary>
    /// The charsets that are tried always, and what each must make up for by its reading: those of the web nothing, those of old systems
    /// the more the rarer they are. The first wins a tie.
    /// </summary>
    private static readonly (int Page, double Rarity)[] Pages =
    [
        (1252, 0), (1251, 0), (54936, 0), (932, 0), (949, 0), (950, 0), (51932, 0), (1250, 0), (1254, 1), (1253, 0), (1256, 0), (1255, 0),
        (1257, 1), (874, 0), (20866, 0), (21866, 1), (28592, 1), (28605, 2), (28595, 1), (28597, 1), (28599, 2), (28596, 1), (28598, 1),
        (28603, 2), (28594, 3), (28593, 4), (866, 2), (10000, 4), (10007, 3), (1258, 3), (10029, 6), (852, 4), (855, 5), (850, 4),
    ];

    public static DecodedText? Decode(ReadOnlySpan<byte> bytes)
    {
        var sample = Window(bytes);
        var ascii = new AsciiWords(sample);
        var votes = Votes(bytes);
        Encoding? best = null;
        var (most, perUnit) = (double.NegativeInfinity, 0.0);
        foreach (var (page, rarity) in Pages.Concat(votes.Keys.Select(p => (Page: p, Rarity: 6.0))).DistinctBy(p => p.Page))
        {
            var encoding = WebEncodings.OfPage(page);
            var text = encoding.GetString(sample);
            var (total, foreign, units) = TextLikelihood.Of(text, EastAsianText.Of(page), ascii);
            total += Unreadable * Faults(text, sample) + DetectorVote * votes.GetValueOrDefault(page) - rarity;
            if (total <= most + 1e-9) continue;
            (best, most, perUnit) = (encoding, total, units == 0 ? 0 : foreign / units);
        }

        if (best is null || perUnit < Bar) return null;
        var read = best.GetString(bytes);
        return new(read, best.WebName, "detected", $"No charset is declared; the text was read as {best.WebName}, judged by its bytes.");
    }

    /// <summary>The stretch to judge by: from shortly before the first byte beyond ASCII.</summary>
    private static byte[] Window(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length <= Sample) return bytes.ToArray();
        var first = bytes.IndexOfAnyInRange((byte)0x80, (byte)0xFF);
        var from = Math.Clamp(first - Sample / 4, 0, bytes.Length - Sample);
        while (from > 0 && bytes[from - 1] >= 0x80) from--;
        return bytes.Slice(from, Sample).ToArray();
    }

    /// <summary>
    /// Bytes that are no character of the charset. The platform's readers of two-byte charsets write "?" for some of them.
    /// </summary>
    private static int Faults(string text, byte[] bytes) =>
        Math.Max(0, text.AsSpan().CountAny('?', '\uFFFD') - bytes.AsSpan().Count((byte)'?'));

    private static Dictionary<int, double> Votes(ReadOnlySpan<byte> bytes)
    {
        var votes = new Dictionary<int, double>();
        var found = CharsetDetector.DetectFromBytes(bytes[..Math.Min(bytes.Length, DetectorSample)].ToArray());
        foreach (var candidate in found.Details ?? [])
            if (WebEncodings.Find(candidate.EncodingName) is { } encoding && encoding.CodePage is not (0 or 65001 or 20127))
                votes[encoding.CodePage] = Math.Max(votes.GetValueOrDefault(encoding.CodePage), candidate.Confidence);
        return votes;
    }
}
