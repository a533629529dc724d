namespace NewsTracker.Core.Reading.Pdf;

/// <summary>A run of words on one baseline of a page, in points from the page's lower left corner.</summary>
internal sealed record PdfLine(string Text, double Left, double Right, double Bottom, double Top, double Size, bool IsBold)
{
    public double Middle => (Bottom + Top) / 2;
}
