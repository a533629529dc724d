
namespace NewsTracker.Core.Reading.Formats.Html.Body;

/// <summary>Which blocks of a page are its article.</summary>
/// <param name="Kept">For each block of the page whether it is kept.</param>
/// <param name="Heading">Index of the headline's block, or -1.</param>
/// <param name="Reason">Which candidate was chosen and why, in a few words.</param>
/// <param name="Confidence">0 to 1.</param>
internal sealed record BodyText(bool[] Kept, int Heading, string Reason, double Confidence)
{
    public int FirstKept { get; } = Array.IndexOf(Kept, true);

    public int LastKept { get; } = Array.LastIndexOf(Kept, true);
}
