using MimeKit;
using NewsTracker.Core.Model;
using NewsTracker.Core.Reading.Detection.Charsets;
using NewsTracker.Core.Reading.Fields;
using NewsTracker.Core.Reading.Formats.Archives;
using NewsTracker.Core.Reading.Formats.Html;
using NewsTracker.Core.Reading.Formats.Plain;
using NewsTracker.Core.Reading.Session;

namespace NewsTracker.Core.Reading.Formats.Mail;

/// <summary>
/// Reads a mail: its body is an article, each attachment that can be read another. A page saved as MHTML is read as that page.
/// </summary>
internal static class MailReader
{
    private const int MaxDepth = 20;

    public static ReadResult Read(ReadOnlyMemory<byte> bytes, ReadingSession session)
    {
        MimeMessage message;
        try
        {
            var options = new ParserOptions { MaxMimeDepth = MaxDepth };
            using var stream = new MemoryStream(bytes.ToArray(), writable: false);
            var mbox = bytes.Span.StartsWith("From "u8);
            message = new MimeParser(options, stream, mbox ? MimeFormat.Mbox : MimeFormat.Entity).ParseMessage(session.Cancellation);
        }
        catch (FormatException)
        {
            return ReadResult.Rejected("malformed", "The mail's structure is damaged and could not be read.");
        }

        using (message)
        {
            var parts = new MailParts(message);
            if (parts.Html is { } html && SavedPage.IsOne(message))
                return HtmlReader.Read(Text(html), new(SavedPage.Address(message, html)), session);
            return Article(message, parts, session);
        }
    }

    private static ReadResult Article(MimeMessage message, MailParts parts, ReadingSession session)
    {
        var result = new ArchiveResult();
        var documents = new List<Document>();
        var pieces = parts.Html is { } html ? HtmlParts.Pieces(Text(html), SavedPage.Address(message, html), session.Cancellation).ToList()
            : parts.Plain is { } plain ? [.. PlainTextReader.Pieces(WithoutSignature(Text(plain)))]
            : [];
        if (pieces.Count > 0 && session.MayAddDocument())
        {
            var draft = new Draft(DocumentKind.Email, pieces) { ExternalId = message.MessageId };
            ForwardedMail.Unwrap(draft);
            MailFields.Apply(message, draft);
            MailFurniture.Strip(draft);
            documents.Add(ArticleComposer.Compose(draft, hasMarkup: parts.Html is not null));
        }

        foreach (var (name, content) in parts.Attachments(session)) result.Add(name, session.ReadInner(content, name));
        if (documents.Count == 0) return result.ToResult("mail");
        var attached = result.ToResult("mail");
        return new([.. documents, .. attached.Documents], [.. attached.Rejections.Where(r => r.Entry is not null)]);
    }

    /// <summary>A plain mail ends where its signature begins: a line of "-- " (RFC 3676, 4.3).</summary>
    private static string WithoutSignature(string text)
    {
        var at = Math.Max(text.LastIndexOf("\n-- \r\n", StringComparison.Ordinal), text.LastIndexOf("\n-- \n", StringComparison.Ordinal));
        return at > text.Length / 2 ? text[..at] : text;
    }

    private static string Text(TextPart part)
    {
        using var content = new MemoryStream();
        part.Content?.DecodeTo(content);
        return CharsetReader.Decode(content.ToArray(), part.ContentType.Charset)?.Text ?? part.Text ?? "";
    }
}
