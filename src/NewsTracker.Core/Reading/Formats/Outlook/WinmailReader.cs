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
            using var content = new MemoryStream(bytes.ToArray(), writable: false);
            using var packed = new TnefPart { Content = new MimeContent(content) };
            var message = packed.ConvertToMessage();
            message.Headers.Remove(HeaderId.MessageId); // made up anew each time where the file has none
            if (string.IsNullOrEmpty(message.Subject)) message.Subject = Subject(bytes) ?? "";
            return MailReader.One(message, session, isBox: false);
        }
        catch (Exception fault) when (fault is TnefException or FormatException or IOException or ArgumentException)
        {
            return ReadResult.Rejected("malformed", "The file is a message packed by Outlook (winmail.dat), but it is damaged or cut off.");
        }
    }

    /// <summary>The subject as an attribute of the packing, where the message's own properties have none.</summary>
    private static string? Subject(ReadOnlyMemory<byte> bytes)
    {
        using var content = new MemoryStream(bytes.ToArray(), writable: false);
        using var reader = new TnefReader(content, 0, TnefComplianceMode.Loose);
        while (reader.ReadNextAttribute())
            if (reader.AttributeTag == TnefAttributeTag.Subject) return reader.TnefPropertyReader.ReadValueAsString();
        return null;
    }
}
