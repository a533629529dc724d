using System.Globalization;
using MimeKit;
using NewsTracker.Core.Reading.Fields;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Reading.Formats.Mail;

/// <summary>
/// What a mail's header says of the article: subject, sender and date. The sender of a mailing list is an outlet, any other a person.
/// </summary>
internal static class MailFields
{
    private static readonly string[] Replies = ["re:", "fw:", "fwd:", "aw:", "wg:"];

    public static void Apply(MimeMessage message, Draft draft)
    {
        if (draft.Title is null && WithoutReplies(message.Subject) is { Length: > 0 } title)
        {
            draft.SetTitle(title, "subject", 0.9);
            draft.TitleConfirmed = true;
        }

        if (message.From.Mailboxes.FirstOrDefault() is { } sender
            && Tidy.Line(sender.Name) is { Length: > 0 } name
            && draft.Byline.Count == 0)
            Sender(
                name,
                message.Headers.Contains(HeaderId.ListUnsubscribe)
                    || message.Headers.Contains(HeaderId.ListId)
                    || message.Headers.Contains(HeaderId.ListPost),
                draft, "header");

        if (message.Headers.Contains(HeaderId.Date) && message.Date.Year > 1970)
        {
            var sent = message.Date;
            var offset = sent.Offset == TimeSpan.Zero ? "Z" : sent.ToString("zzz", CultureInfo.InvariantCulture);
            draft.SetPublished(
                new(
                    DateSpan.Day(DateOnly.FromDateTime(sent.DateTime)),
                    sent.ToString("HH:mm:ss", CultureInfo.InvariantCulture) + offset,
                    "header"),
                0.9);
        }

        if (LanguageTag.Clean(message.Headers[HeaderId.ContentLanguage]) is { } language) draft.SetLanguage(language, "header", 0.9);
    }

    public static void Sender(string name, bool isList, Draft draft, string from)
    {
        if (!isList && !BylineLineReader.IsOutlet(name) && BylineLineReader.OfLine("By " + name) is ({ Count: > 0 } people, null))
            draft.AddByline(people, from, 0.8);
        else draft.SetOutlet(name, from, 0.8);
    }

    /// <summary>A subject without the marks of answering and forwarding.</summary>
    public static string WithoutReplies(string? subject)
    {
        var title = Tidy.Line(subject);
        while (Array.Find(Replies, r => title.StartsWith(r, StringComparison.OrdinalIgnoreCase)) is { } reply)
            title = title[reply.Length..].TrimStart();
        return title;
    }
}
