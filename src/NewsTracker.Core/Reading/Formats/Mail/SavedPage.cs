using MimeKit;
using NewsTracker.Core.Reading.Fields;

namespace NewsTracker.Core.Reading.Formats.Mail;

/// <summary>A web page that a browser saved as MHTML (RFC 2557).</summary>
internal static class SavedPage
{
    private static bool IsOne(MimeMessage message) =>
        message.Headers.Contains("Snapshot-Content-Location") || (message.Body is MultipartRelated
            && message.Headers[HeaderId.From]?.Contains("Saved by", StringComparison.OrdinalIgnoreCase) == true) ||
        (message.Body is Multipart
            && message.From.Mailboxes.FirstOrDefault()?.Address is null or ""
            && message.To.Count == 0
            && Location(message) is not null);

    /// <summary>The page of a message that is one: its first HTML part.</summary>
    public static TextPart? Page(MimeMessage message) =>
        IsOne(message) ? message.BodyParts.OfType<TextPart>().FirstOrDefault(p => p is { IsHtml: true, IsAttachment: false }) : null;

    /// <summary>The page's own address, which its links are relative to.</summary>
    public static string? Address(MimeMessage message, MimeEntity page) =>
        WebAddress.Clean(message.Headers["Snapshot-Content-Location"])
        ?? WebAddress.Clean(page.ContentLocation?.OriginalString)
        ?? WebAddress.Clean(Location(message));

    private static string? Location(MimeMessage message) =>
        message.Headers["Content-Location"]
        ?? message.BodyParts.FirstOrDefault(p => p.ContentLocation is not null)?.ContentLocation?.OriginalString;
}
