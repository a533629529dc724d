namespace NewsTracker.Core.Reading.Formats.Mail;

/// <summary>A plain mail ends where its signature begins: a line of "-- " (RFC 3676, 4.3).</summary>
internal static class Signature
{
    public static string Cut(string text)
    {
        var at = Math.Max(text.LastIndexOf("\n-- \r\n", StringComparison.Ordinal), text.LastIndexOf("\n-- \n", StringComparison.Ordinal));
        return at > text.Length / 2 ? text[..at] : text;
    }
}
