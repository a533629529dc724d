namespace NewsTracker.Core.Reading.Formats.Pdf;

/// <summary>
/// A letter of a page in the frame that the page is read in: <paramref name="Left"/> and <paramref name="Right"/> along the line,
/// <paramref name="Baseline"/> upwards from the foot of the page, in points.
/// </summary>
internal readonly record struct PdfGlyph(string Text, double Left, double Right, double Baseline, double Size, bool IsBold);

/// <summary>A page's letters, how high the page is in their frame, and the words that stand across it.</summary>
internal sealed record PdfGlyphs(List<PdfGlyph> Letters, double Height, string Across);
