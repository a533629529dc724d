using MimeKit;
using MimeKit.Tnef;
using NewsTracker.Core.Reading.Formats.Mail;
using NewsTracker.Core.Reading.Session;

namespace NewsTracker.Core.Reading.Formats.Outlook;

/// <summary>Reads a winmail.dat ([MS-OXTNEF]) that was saved out of its mail: the message in it is read like any other.</summary>
internal static class WinmailReader
{
    public static bool Recognizes(ReadOnlySpan<byte> bytes) => bytes.StartsWith((ReadOnlySpan<byte>)[0x78, 0x9F, 0x3E, 0x22]);

    public static ReadResult Read(ReadOnlyMemory<byte> bytes, ReadingSession session)
    {
        try
        {
            return MailReader.One(Message(bytes), session, isBox: false);
        }
        catch (Exception fault) when (fault is TnefException or FormatException or IOException or ArgumentException)
        {
            return ReadResult.Rejected("malformed", "The file is a message packed by Outlook (winmail.dat), but it is damaged or cut off.");
        }
    }

    /// <summary>A mail with the packed message's header and the packing as its only part, to be unpacked like one in a mail.</summary>
    /// <exception cref="TnefException">The packing is damaged.</exception>
    public static MimeMessage Message(ReadOnlyMemory<byte> bytes)
    {
        var packed = new TnefPart
        {
            Content = new MimeContent(new MemoryStream(bytes.ToArray(), writable: false)), ContentTransferEncoding = ContentEncoding.Base64,
        };
        var message = packed.ConvertToMessage();
        message.Headers.Remove(HeaderId.MessageId); // made up anew each time where the file has none
        Complete(message, bytes);
        message.Body = packed;
        return message;
    }

    /// <summary>A part that is packed by Outlook, whatever its mail calls it.</summary>
    public static TnefPart? Part(MimeEntity entity)
    {
        if (entity is TnefPart packed) return packed;
        if (entity is not MimePart { Content: { } content } part || !part.ContentType.IsMimeType("application", "*")) return null;
        using (var stream = content.Open())
        {
            Span<byte> first = stackalloc byte[4];
            if (stream.ReadAtLeast(first, first.Length, throwOnEndOfStream: false) < first.Length || !Recognizes(first)) return null;
        }

        return new TnefPart { Content = content, ContentTransferEncoding = part.ContentTransferEncoding };
    }

    /// <summary>True when the packing ends before it says.</summary>
    public static bool IsCut(TnefPart packed)
    {
        if (packed.Content is not { } bytes) return false;
        using var content = bytes.Open();
        using var reader = new TnefReader(content, 0, TnefComplianceMode.Loose);
        while (reader.ReadNextAttribute())
        {
            // the reader goes over the whole attribute to come to the next
        }

        return reader.ComplianceStatus.HasFlag(TnefComplianceStatus.StreamTruncated);
    }

    /// <summary>
    /// What the library leaves out of the header: the subject where it is an attribute of the packing, a sender without an address, and
    /// when the message was sent, else delivered.
    /// </summary>
    private static void Complete(MimeMessage message, ReadOnlyMemory<byte> bytes)
    {
        string? subject = null, sender = null;
        DateTime? sent = null, delivered = null;
        using var content = new MemoryStream(bytes.ToArray(), writable: false);
        using var reader = new TnefReader(content, 0, TnefComplianceMode.Loose);
        while (reader.ReadNextAttribute())
        {
            var properties = reader.TnefPropertyReader;
            if (reader.AttributeTag == TnefAttributeTag.Subject) subject = properties.ReadValueAsString();
            if (reader.AttributeTag != TnefAttributeTag.MapiProperties) continue;
            while (properties.ReadNextProperty())
            {
                switch (properties.PropertyTag.Id)
                {
                    case TnefPropertyId.SenderName: sender = properties.ReadValueAsString(); break;
                    case TnefPropertyId.ClientSubmitTime: sent = properties.ReadValueAsDateTime(); break;
                    case TnefPropertyId.MessageDeliveryTime: delivered = properties.ReadValueAsDateTime(); break;
                }
            }
        }

        if (string.IsNullOrEmpty(message.Subject)) message.Subject = subject ?? "";
        if (message.From.Count == 0 && !string.IsNullOrWhiteSpace(sender)) message.From.Add(new MailboxAddress(sender, "unknown@invalid"));
        if (!message.Headers.Contains(HeaderId.Date) && (sent ?? delivered) is { Year: > 1970 } time)
            message.Date = new DateTimeOffset(time.Kind == DateTimeKind.Local // by this machine's clock
                ? time.ToUniversalTime() : DateTime.SpecifyKind(time, DateTimeKind.Utc));
    }
}
