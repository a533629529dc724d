namespace NewsTracker.Core.Reading.Formats.Pdf;

/// <summary>A run of words on one baseline of a page, in points from the page's lower left corner.</summary>
internal sealed record PdfLine(string Text, double Left, double Right, double Bottom, double Top, double Size, bool IsBold)
{
    public double Middle => (Bottom + Top) / 2;

    /// <summary>One line of runs that stand on one baseline, from left to right.</summary>
    public static PdfLine Join(IReadOnlyList<PdfLine> runs) => new(
        string.Join(' ', runs.Select(r => r.Text)), runs[0].Left, runs.Max(r => r.Right), runs.Min(r => r.Bottom), runs.Max(r => r.Top), runs.Max(r => r.Size), runs.All(r => r.IsBold));
}
