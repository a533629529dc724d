using System.Text.RegularExpressions;
using MimeKit;
using MimeKit.Tnef;
using NewsTracker.Core.Reading.Detection.Charsets;
using NewsTracker.Core.Reading.Fields;
using NewsTracker.Core.Reading.Formats.Html;
using NewsTracker.Core.Reading.Formats.Outlook;
using NewsTracker.Core.Reading.Formats.Plain;
using NewsTracker.Core.Reading.Formats.Rtf;
using NewsTracker.Core.Reading.Session;

namespace NewsTracker.Core.Reading.Formats.Mail;

/// <summary>
/// What a mail says: the words of all its text parts in order, of alternatives the richest one that has the words, and its attachments.
/// Parts that Outlook packs into winmail.dat (TNEF) are unpacked.
/// </summary>
internal sealed partial class MailParts
{
    private const int MaxDepth = 20;

    private readonly MimeMessage message;
    private readonly bool isBox;
    private readonly ReadingSession session;
    private readonly List<MimeEntity> attachments = [];
    private bool isPlain, isPacked;

    /// <param name="message">The mail.</param>
    /// <param name="isBox">The mail stood in a mailbox, where a mark before "From " at a line's start is no part of the text.</param>
    /// <param name="session">The bounds of the file.</param>
    public MailParts(MimeMessage message, bool isBox, ReadingSession session)
    {
        (this.message, this.isBox, this.session) = (message, isBox, session);
        Body = Walk(message.Body, 0);
    }

    public List<Piece> Body { get; }

    /// <summary>True when no part of the body is plain text.</summary>
    public bool HasMarkup => !isPlain;

    public bool IsEncrypted { get; private set; }

    /// <summary>Words of the body that it does not show.</summary>
    public List<string> LeftOut { get; } = [];

    /// <summary>What was left out, a sentence each.</summary>
    public List<string> Warnings { get; } = [];

    /// <summary>Each attachment's name and bytes. Pictures, sounds and signatures belong to the mail's look and are passed over.</summary>
    public IEnumerable<(string Name, byte[] Content)> Attachments(ReadingSession within)
    {
        foreach (var entity in attachments)
        {
            within.AddEntry();
            using var content = new MemoryStream();
            if (entity is MessagePart { Message: { } forwarded }) forwarded.WriteTo(content);
            else if (entity is MimePart { Content: { } packed }) packed.DecodeTo(content);
            within.AddUnpacked(content.Length, 0, 1);
            yield return (
                entity.ContentDisposition?.FileName ?? entity.ContentType.Name ?? (entity is MessagePart ? "forwarded.eml" : "attachment"),
                content.ToArray());
        }
    }

    /// <summary>A text part in its own or its likely charset.</summary>
    public static string Text(TextPart part)
    {
        using var content = new MemoryStream();
        part.Content?.DecodeTo(content);
        return CharsetReader.Decode(content.ToArray(), part.ContentType.Charset)?.Text ?? part.Text ?? "";
    }

    private List<Piece> Walk(MimeEntity? entity, int depth)
    {
        session.Check();
        if (depth > MaxDepth) Warn("Parts nested more than 20 deep were left out.");
        else if (entity is MultipartAlternative alternative) return Best(alternative, depth);
        else if (entity is MultipartRelated { Root: { } root } related)
        {
            var body = Walk(root, depth + 1);
            foreach (var part in related)
                if (part != root && part is not TextPart) Walk(part, depth + 1);
            return body;
        }
        else if (entity is Multipart multipart)
        {
            IsEncrypted |= multipart.ContentType.IsMimeType("multipart", "encrypted");
            var body = new List<Piece>();
            foreach (var part in multipart)
            {
                var pieces = Walk(part, depth + 1);
                // what Outlook packs says the mail's own text again
                if (WinmailReader.Part(part) is not null
                    && body.ConvertAll(p => p.Text).ToHashSet(StringComparer.Ordinal) is { Count: > 0 } said)
                    pieces.RemoveAll(p => said.Contains(p.Text));
                body.AddRange(pieces);
            }

            return body;
        }
        else if (entity is TextPart { IsAttachment: false } text
            && !IsCard(text.ContentType)
            && (text.IsHtml || text.IsPlain || text.FileName is null))
            return Pieces(text);
        else if (entity is not null && WinmailReader.Part(entity) is { } packed) return Unpacked(packed, depth);
        else if (entity is not null) Attach(entity);
        return [];
    }

    /// <summary>Alternatives say the same, the last the richest; one that has lost most of the words is not taken.</summary>
    private List<Piece> Best(MultipartAlternative alternative, int depth)
    {
        var before = isPlain;
        List<Piece> best = [];
        var (most, plain) = (0, before);
        foreach (var part in alternative)
        {
            isPlain = before;
            // a further form of the same words, such as enriched text, is not needed; a card says something else
            var isForm = part is TextPart { IsHtml: false, IsPlain: false } && !IsCard(part.ContentType);
            var body = isForm && most > 0 ? [] : Walk(part, depth + 1);
            var words = body.Sum(p => Wording.Words(p.Text));
            if (words == 0 || words * 3 < most) continue;
            (best, most, plain) = (body, Math.Max(most, words), isPlain);
        }

        isPlain = plain;
        return best;
    }

    private List<Piece> Pieces(TextPart part)
    {
        if (part.IsRichText) return Rich(part);
        var text = Text(part);
        if (part.ContentType.IsMimeType("text", "enriched") || part.ContentType.IsMimeType("text", "richtext"))
            text = Enriched(text);
        if (part.IsHtml) return [.. HtmlParts.Pieces(text, SavedPage.Address(message, part), session.Cancellation)];
        if (isBox) text = text.Replace("\n>From ", "\nFrom ", StringComparison.Ordinal);
        List<Piece> pieces = [.. PlainTextReader.Pieces(ForwardedMail.Unquoted(WithoutSignature(text)))];
        isPlain |= pieces.Count > 0;
        return pieces;
    }

    /// <summary>A body in rich text, as Outlook writes it beside or in place of the plain one.</summary>
    private List<Piece> Rich(TextPart part)
    {
        using var content = new MemoryStream();
        part.Content?.DecodeTo(content);
        var document = new RtfDocument(session).Read(content.ToArray());
        LeftOut.AddRange(document.LeftOut);
        return document.Pieces;
    }

    private List<Piece> Unpacked(TnefPart packed, int depth)
    {
        var wasPacked = isPacked;
        try
        {
            if (isPacked)
            {
                // a message in the packed one is a mail of its own
                using var content = new MemoryStream();
                packed.Content?.DecodeTo(content);
                attachments.Add(new MessagePart("rfc822", WinmailReader.Message(content.ToArray())));
                return [];
            }

            isPacked = true;
            if (WinmailReader.IsCut(packed)) Warn("The packed part of the mail (winmail.dat) is cut off; its end is missing.");
            return Walk(packed.ConvertToMessage().Body, depth + 1);
        }
        catch (Exception fault) when (fault is TnefException or FormatException or IOException or ArgumentException)
        {
            Warn("The packed part of the mail (winmail.dat) is damaged and was left out.");
            return [];
        }
        finally
        {
            isPacked = wasPacked;
        }
    }

    private void Attach(MimeEntity entity)
    {
        if (entity is MessagePart) attachments.Add(entity);
        else if (entity is MimePart part)
        {
            var type = part.ContentType;
            if (type.IsMimeType("application", "pkcs7-mime") && type.Parameters["smime-type"] is not "signed-data") IsEncrypted = true;
            else if (IsCard(type))
                Warn("An invitation or visiting card in the mail was left out.");
            else if (type.MediaType is not ("image" or "audio" or "video")
                && !type.MediaSubtype.EndsWith("-signature", StringComparison.Ordinal)
                && !type.MediaSubtype.EndsWith("pgp-encrypted", StringComparison.Ordinal))
                attachments.Add(part);
        }
    }

    private static bool IsCard(ContentType type) =>
        type.IsMimeType("text", "calendar") || type.IsMimeType("text", "directory") || type.IsMimeType("text", "vcard")
        || type.IsMimeType("text", "x-vcard");

    /// <summary>Text of the kind enriched (RFC 1896) without its marks; parameters are no words.</summary>
    private static string Enriched(string text) =>
        EnrichedMark().Replace(EnrichedParameter().Replace(text, ""), "").Replace("<<", "<", StringComparison.Ordinal);

    [GeneratedRegex(@"<param>[^<]{0,200}</param>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex EnrichedParameter();

    [GeneratedRegex(@"(?<!<)</?[A-Za-z][A-Za-z-]{0,30}>", RegexOptions.CultureInvariant)]
    private static partial Regex EnrichedMark();

    private void Warn(string sentence)
    {
        if (!Warnings.Contains(sentence)) Warnings.Add(sentence);
    }

    /// <summary>A plain mail ends where its signature begins: a line of "-- " (RFC 3676, 4.3).</summary>
    private static string WithoutSignature(string text)
    {
        var at = Math.Max(text.LastIndexOf("\n-- \r\n", StringComparison.Ordinal), text.LastIndexOf("\n-- \n", StringComparison.Ordinal));
        return at > text.Length / 2 ? text[..at] : text;
    }
}
