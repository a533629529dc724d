using System.Text;
using MimeKit;
using NewsTracker.Core.Reading.Detection.Charsets;

namespace NewsTracker.Core.Reading.Formats.Mail;

/// <summary>
/// Subjects and senders that a program wrote as bytes, not as encoded words (RFC 2047): they are in the charset of the mail's text, and are
/// no UTF-8.
/// </summary>
internal static class MailHeaders
{
    public static void Decode(MimeMessage message)
    {
        var subject = Raw(message, HeaderId.Subject);
        var from = Raw(message, HeaderId.From);
        if ((subject ?? from) is null || Charset(message) is not { } charset) return;
        if (subject is not null) message.Subject = subject.GetValue(charset);
        if (from is null || !InternetAddressList.TryParse(from.GetValue(charset), out var senders)) return;
        message.From.Clear();
        message.From.AddRange(senders);
    }

    private static Header? Raw(MimeMessage message, HeaderId id) =>
        message.Headers.FirstOrDefault(h => h.Id == id) is { } header && !Utf8Check.Of(header.RawValue).IsValid ? header : null;

    /// <summary>The charset that the first text of the mail is read in.</summary>
    private static Encoding? Charset(MimeMessage message)
    {
        if (message.BodyParts.OfType<TextPart>().FirstOrDefault() is not { Content: { } content } part) return null;
        using var bytes = new MemoryStream();
        content.DecodeTo(bytes);
        var read = CharsetReader.Decode(bytes.ToArray(), part.ContentType.Charset)?.Charset;
        // a text of ASCII is valid in any charset: then only what the mail declares tells
        return read is null or "utf-8" ? WebEncodings.Find(part.ContentType.Charset ?? "") : WebEncodings.Find(read);
    }
}
