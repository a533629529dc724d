using System.Globalization;
using MimeKit;
using NewsTracker.Core.Model;
using NewsTracker.Core.Reading.Fields;
using NewsTracker.Core.Reading.Formats.Archives;
using NewsTracker.Core.Reading.Formats.Html;
using NewsTracker.Core.Reading.Session;

namespace NewsTracker.Core.Reading.Formats.Mail;

/// <summary>
/// Reads a mail: its body is an article, each attachment that can be read another. A page saved as MHTML is read as that page, a mailbox
/// (mbox, RFC 4155) mail by mail.
/// </summary>
internal static class MailReader
{
    private const int MaxDepth = 20;

    public static ReadResult Read(ReadOnlyMemory<byte> bytes, ReadingSession session)
    {
        using var stream = new MemoryStream(MailRecognizer.WithoutCount(bytes).ToArray(), writable: false);
        var isBox = bytes.Span.StartsWith("From "u8);
        var parser = new MimeParser(
            new ParserOptions { MaxMimeDepth = MaxDepth }, stream, isBox ? MimeFormat.Mbox : MimeFormat.Entity);
        try
        {
            return isBox ? Box(parser, session) : One(parser.ParseMessage(session.Cancellation), session, isBox: false);
        }
        catch (FormatException)
        {
            return ReadResult.Rejected("malformed", "The mail's structure is damaged and could not be read.");
        }
    }

    /// <summary>A message that another format holds, a chat of Outlook or a mail in a mail.</summary>
    public static ReadResult One(MimeMessage message, ReadingSession session, bool isBox)
    {
        using (message)
        {
            if (SavedPage.Page(message) is { } page)
                return HtmlReader.Read(MailParts.Text(page), new(SavedPage.Address(message, page)), session);
            var parts = new MailParts(message, isBox, session);
            MailHeaders.Decode(message);
            if (parts.IsEncrypted)
                return ReadResult.Rejected("encrypted", "The mail is encrypted; save its decrypted form.");
            return Article(message, parts, session);
        }
    }

    private static ReadResult Box(MimeParser parser, ReadingSession session)
    {
        var mails = new List<ReadResult>();
        var result = new ArchiveResult();
        for (var number = 1; !parser.IsEndOfStream; number++)
        {
            session.Check();
            session.AddEntry();
            var read = Next(parser, session);
            mails.Add(read);
            result.Add("mail " + number.ToString(CultureInfo.InvariantCulture), read);
        }

        return mails is [var only] ? only : result.ToResult("mailbox");
    }

    private static ReadResult Next(MimeParser parser, ReadingSession session)
    {
        try
        {
            return One(parser.ParseMessage(session.Cancellation), session, isBox: true);
        }
        catch (FormatException) when (!parser.IsEndOfStream)
        {
            return ReadResult.Rejected("malformed", "The mail's structure is damaged and could not be read.");
        }
    }

    private static ReadResult Article(MimeMessage message, MailParts parts, ReadingSession session)
    {
        var result = new ArchiveResult();
        var documents = new List<Document>();
        if (parts.Body.Count > 0 && session.MayAddDocument())
        {
            var draft = new Draft(DocumentKind.Email, parts.Body) { ExternalId = message.MessageId };
            draft.Warnings.AddRange(parts.Warnings);
            foreach (var text in parts.LeftOut) draft.AddStripped(text);
            ForwardedMail.Unwrap(draft, MailFields.IsReply(message.Subject));
            MailFields.Apply(message, draft);
            MailFurniture.Strip(draft);
            documents.Add(ArticleComposer.Compose(draft, parts.HasMarkup));
        }

        foreach (var (name, content) in parts.Attachments(session)) result.Add(name, session.ReadInner(content, name));
        if (documents.Count == 0)
            return parts.Warnings is [var why, ..] && result.IsEmpty
                ? ReadResult.Rejected("empty", "The mail holds no text. " + why)
                : result.ToResult("mail");
        var attached = result.ToResult("mail");
        return new([.. documents, .. attached.Documents], [.. attached.Rejections.Where(r => r.Entry is not null)]);
    }
}
