using MimeKit;
using NewsTracker.Core.Reading.Session;

namespace NewsTracker.Core.Reading.Formats.Mail;

/// <summary>The parts of a mail that matter: the HTML and the plain body, and the attachments.</summary>
internal sealed class MailParts
{
    private readonly List<MimeEntity> attachments = [];

    public MailParts(MimeMessage message)
    {
        Walk(message.Body, 0);
    }

    public TextPart? Html { get; private set; }

    public TextPart? Plain { get; private set; }

    /// <summary>Each attachment's name and bytes. Pictures, sounds and signatures belong to the mail's look and are passed over.</summary>
    public IEnumerable<(string Name, byte[] Content)> Attachments(ReadingSession session)
    {
        foreach (var entity in attachments)
        {
            session.AddEntry();
            using var content = new MemoryStream();
            if (entity is MessagePart { Message: { } forwarded }) forwarded.WriteTo(content);
            else if (entity is MimePart { Content: { } packed }) packed.DecodeTo(content);
            session.AddUnpacked(content.Length, 0, 1);
            yield return (
                entity.ContentDisposition?.FileName ?? entity.ContentType.Name ?? (entity is MessagePart ? "forwarded.eml" : "attachment"),
                content.ToArray());
        }
    }

    private void Walk(MimeEntity? entity, int depth)
    {
        switch (entity)
        {
            case Multipart multipart when depth < 20:
                foreach (var part in multipart) Walk(part, depth + 1);
                break;
            case TextPart { IsAttachment: false } text when text.IsHtml && Html is null:
                Html = text;
                break;
            case TextPart { IsAttachment: false } text when text.IsPlain && Plain is null:
                Plain = text;
                break;
            case MessagePart:
                attachments.Add(entity);
                break;
            case MimePart part when part.IsAttachment
                && part.ContentType.MediaType is not ("image" or "audio" or "video")
                && !part.ContentType.IsMimeType("application", "pgp-signature")
                && !part.ContentType.IsMimeType("application", "pkcs7-signature")
                && !part.ContentType.IsMimeType("text", "calendar"):
                attachments.Add(part);
                break;
        }
    }
}
