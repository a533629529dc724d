namespace NewsTracker.Core.Reading.Html.Pages;

/// <summary>Reads the signs of elements; equal attributes are read once a page.</summary>
internal sealed class SignReader
{
    public Signs Of(PageNode node) => Signs.None;
}
