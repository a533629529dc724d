using System.Buffers.Binary;
using System.Text;
using MimeKit;
using MimeKit.Tnef;
using NewsTracker.Core.Reading.Detection.Charsets;
using NewsTracker.Core.Reading.Formats.Mail;
using NewsTracker.Core.Reading.Formats.Tables;
using NewsTracker.Core.Reading.Session;

namespace NewsTracker.Core.Reading.Formats.Outlook;

/// <summary>
/// Reads a message that Outlook saved ([MS-OXMSG], .msg): its properties make a mail, which is read like any other. Old workbooks in the
/// same container go to their reader; other old Office documents are refused by name.
/// </summary>
internal static class OutlookReader
{
    private const int MaxAttachments = 200;

    public static bool Recognizes(ReadOnlySpan<byte> bytes) => bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]);

    public static ReadResult Read(ReadOnlyMemory<byte> bytes, ReadingSession session)
    {
        try
        {
            var file = new CompoundFile(bytes);
            var names = file.Names("").ToHashSet(StringComparer.OrdinalIgnoreCase);
            if (names.Contains("__properties_version1.0")) return MailReader.One(Message(file, ""), session, isBox: false);
            if (names.Contains("Workbook") || names.Contains("Book")) return WorkbookReader.Read(bytes, session);
            var what = names.Contains("WordDocument") ? "an old Word document (.doc)"
                : names.Contains("PowerPoint Document") ? "an old PowerPoint presentation"
                : names.Contains("EncryptedPackage") ? "an Office document protected by a password"
                : "an old Office document";
            return ReadResult.Rejected("binary", $"The file is {what}; save it as DOCX or PDF.");
        }
        catch (FormatException)
        {
            return ReadResult.Rejected(
                "malformed", "The file is an Outlook message or an old Office document, but it is damaged or cut off.");
        }
    }

    private static MimeMessage Message(CompoundFile file, string path)
    {
        var message = new MimeMessage();
        message.Headers.Remove(HeaderId.MessageId);
        if (Text(file, path, "0037") is { } subject) message.Subject = subject;
        if ((Text(file, path, "0C1A") ?? Text(file, path, "0042")) is { } sender)
            message.From.Add(new MailboxAddress(sender, Address(file, path)));
        if (Text(file, path, "1035") is { } id && MimeKit.Utils.MimeUtils.EnumerateReferences(id).FirstOrDefault() is { } own)
            message.MessageId = own;
        if (Sent(file, path) is { } sent) message.Date = sent;
        else message.Headers.Remove(HeaderId.Date);
        var body = new MultipartAlternative();
        if (Text(file, path, "1000") is { } plain) body.Add(new TextPart("plain") { Text = plain });
        if (Html(file, path) is { } html) body.Add(new TextPart("html") { Text = html });
        if (body.Count == 0 && file.Stream(path + "/__substg1.0_10090102") is { } packed) body.Add(Rich(packed));
        var mixed = new Multipart("mixed") { body };
        foreach (var name in file.Names(path)
            .Where(n => n.StartsWith("__attach", StringComparison.OrdinalIgnoreCase))
            .Order(StringComparer.Ordinal)
            .Take(MaxAttachments))
            if (Attachment(file, path + "/" + name) is { } part) mixed.Add(part);
        message.Body = mixed;
        return message;
    }

    /// <summary>The HTML body; a body in rich text only counts where there is no plain one.</summary>
    private static string? Html(CompoundFile file, string path)
    {
        if (file.Stream(path + "/__substg1.0_10130102") is { } bytes) return CharsetReader.Decode(bytes)?.Text;
        return Text(file, path, "1013");
    }

    /// <summary>A body in compressed rich text ([MS-OXRTFCP]).</summary>
    private static TextPart Rich(byte[] packed)
    {
        var rtf = new RtfCompressedToRtf().Flush(packed, 0, packed.Length, out var start, out var length);
        return new("rtf") { Content = new MimeContent(new MemoryStream(rtf, start, length)) };
    }

    private static MimeEntity? Attachment(CompoundFile file, string path)
    {
        if (file.Names(path + "/__substg1.0_3701000D").Any())
            return new MessagePart("rfc822", Message(file, path + "/__substg1.0_3701000D"));
        if (file.Stream(path + "/__substg1.0_37010102") is not { } data) return null;
        var name = Text(file, path, "3707") ?? Text(file, path, "3704") ?? "attachment";
        var part = new MimePart(MimeTypes.GetMimeType(name))
        {
            Content = new MimeContent(new MemoryStream(data, writable: false)), FileName = name,
            ContentDisposition = new ContentDisposition(ContentDisposition.Attachment) { FileName = name },
        };
        return part;
    }

    private static string Address(CompoundFile file, string path) =>
        (Text(file, path, "5D01") ?? Text(file, path, "0C1F")) is { } address && address.Contains('@', StringComparison.Ordinal)
            ? address
            : "unknown@invalid";

    /// <summary>A text property, in Unicode or in the message's code page.</summary>
    private static string? Text(CompoundFile file, string path, string property)
    {
        if (file.Stream($"{path}/__substg1.0_{property}001F") is { Length: > 0 } wide)
            return Encoding.Unicode.GetString(wide).TrimEnd('\0');
        return file.Stream($"{path}/__substg1.0_{property}001E") is { Length: > 0 } narrow
            ? CharsetReader.Decode(narrow, "windows-1252")?.Text.TrimEnd('\0')
            : null;
    }

    /// <summary>When the message was sent, else delivered: a property of fixed length, 100 nanoseconds since 1601.</summary>
    private static DateTimeOffset? Sent(CompoundFile file, string path)
    {
        if (file.Stream(path + "/__properties_version1.0") is not { } properties) return null;
        DateTimeOffset? delivered = null;
        for (var at = path.Length == 0 ? 32 : 24; at + 16 <= properties.Length; at += 16)
        {
            var tag = BinaryPrimitives.ReadUInt32LittleEndian(properties.AsSpan(at));
            if (tag is not (0x00390040 or 0x0E060040)) continue;
            var ticks = BinaryPrimitives.ReadInt64LittleEndian(properties.AsSpan(at + 8));
            if (ticks is <= 0 or > 2_650_467_743_999_999_999) continue;
            var time = new DateTimeOffset(DateTime.FromFileTimeUtc(ticks));
            if (tag == 0x00390040) return time;
            delivered = time;
        }

        return delivered;
    }
}
