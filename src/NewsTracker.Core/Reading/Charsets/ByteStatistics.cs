using System.Text;
using UtfUnknown;

namespace NewsTracker.Core.Reading.Charsets;

/// <summary>
/// The last resort for undeclared text. Mozilla's universal detector (by UTF.Unknown) and every one-byte charset of the web propose readings; the one whose
/// words look most like a language's wins (<see cref="Plausibility"/>).
/// </summary>
internal static class ByteStatistics
{
    private const int Sample = 1 << 13;
    private const int DetectorSample = 1 << 16;

    /// <summary>What the detector's own word for a reading counts, in the units of plausibility, at full confidence.</summary>
    private const double DetectorVote = 0.35;

    /// <summary>Below this plausibility the file is refused rather than stored as mojibake.</summary>
    private const double Bar = 0.15;

    /// <summary>One-byte charsets that are tried always, those of more use first: they win ties.</summary>
    private static readonly int[] Pages = [1252, 1251, 1250, 1254, 1253, 1256, 1255, 1257, 874, 20866, 21866, 28592, 28595, 28597, 28599, 28596, 28598, 28605, 28603, 28594, 28593, 866, 10000, 10007, 1258];

    private static readonly int[] Multibyte = [54936, 950, 932, 51932, 949];

    public static DecodedText? Decode(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length, Sample)].ToArray();
        var votes = Votes(bytes);
        Encoding? best = null;
        var bestScore = Bar;
        foreach (var encoding in Pages.Concat(Multibyte).Concat(votes.Keys).Distinct().Select(WebEncodings.OfPage))
        {
            var score = Plausibility.Of(encoding.GetString(sample)) + DetectorVote * votes.GetValueOrDefault(encoding.CodePage);
            if (score <= bestScore + 1e-9) continue;
            (best, bestScore) = (encoding, score);
        }

        if (best is null) return null;
        var text = best.GetString(bytes);
        return LostCharacters.Are(text) && !text.AsSpan(0, Math.Min(text.Length, Sample)).Contains('\uFFFD') && best.IsSingleByte is false ? null : new(text, best.WebName, "detected", $"No charset is declared; the text was read as {best.WebName}, judged by its bytes.");
    }

    private static Dictionary<int, double> Votes(ReadOnlySpan<byte> bytes)
    {
        var votes = new Dictionary<int, double>();
        var found = CharsetDetector.DetectFromBytes(bytes[..Math.Min(bytes.Length, DetectorSample)].ToArray());
        foreach (var candidate in found.Details ?? [])
            if (WebEncodings.Find(candidate.EncodingName) is { } encoding && encoding.CodePage is not (0 or 65001 or 20127)) votes[encoding.CodePage] = Math.Max(votes.GetValueOrDefault(encoding.CodePage), candidate.Confidence);
        return votes;
    }
}
