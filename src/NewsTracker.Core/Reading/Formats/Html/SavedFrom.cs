using NewsTracker.Core.Reading.Fields;

namespace NewsTracker.Core.Reading.Formats.Html;

/// <summary>
/// The address that a browser or SingleFile writes into a comment at the top of a page it saves ("saved from url=(0026)https://…", "Page
/// saved with SingleFile url: …").
/// </summary>
internal static class SavedFrom
{
    private const int Reach = 4_000;
    private const string Browser = "saved from url=(";
    private const string SingleFile = "Page saved with SingleFile";
    private const string Label = "url:";

    public static string? Address(string html)
    {
        var top = html.AsSpan(0, Math.Min(html.Length, Reach));
        var at = top.IndexOf(Browser, StringComparison.OrdinalIgnoreCase);
        if (at >= 0) return First(Rest(top[(at + Browser.Length)..], ")"));
        at = top.IndexOf(SingleFile, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? null : First(Rest(top[(at + SingleFile.Length)..], Label));
    }

    private static ReadOnlySpan<char> Rest(ReadOnlySpan<char> text, string mark)
    {
        var at = text.IndexOf(mark, StringComparison.Ordinal);
        return at < 0 ? default : text[(at + mark.Length)..].TrimStart();
    }

    private static string? First(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAny(" \t\r\n<");
        var address = (end < 0 ? text : text[..end]).ToString();
        return WebAddress.Clean(address);
    }
}
