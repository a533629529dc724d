using System.Globalization;
using MimeKit;
using NewsTracker.Core.Reading.Prose;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Reading.Mail;

/// <summary>What a mail's header says of the article: subject, sender and date. The sender of a mailing list is an outlet, any other a person.</summary>
internal static class MailFields
{
    private static readonly string[] Replies = ["re:", "fw:", "fwd:", "aw:", "wg:"];

    public static void Apply(MimeMessage message, Draft draft)
    {
        if (Subject(message.Subject) is { Length: > 0 } title)
        {
            draft.SetTitle(title, "subject", 0.9);
            draft.TitleConfirmed = true;
        }

        if (message.From.Mailboxes.FirstOrDefault() is { } sender && Tidy.Line(sender.Name) is { Length: > 0 } name)
        {
            var isList = message.Headers.Contains(HeaderId.ListUnsubscribe) || message.Headers.Contains(HeaderId.ListId) || message.Headers.Contains(HeaderId.ListPost);
            if (!isList && BylineNames.OfLine("By " + name) is ({ Count: > 0 } people, null)) draft.AddByline(people, "header", 0.8);
            else draft.SetOutlet(name, "header", 0.8);
        }

        if (message.Headers.Contains(HeaderId.Date) && message.Date.Year > 1970)
        {
            var sent = message.Date;
            var offset = sent.Offset == TimeSpan.Zero ? "Z" : sent.ToString("zzz", CultureInfo.InvariantCulture);
            draft.SetPublished(new(DateSpan.Day(DateOnly.FromDateTime(sent.DateTime)), sent.ToString("HH:mm:ss", CultureInfo.InvariantCulture) + offset, "header"), 0.9);
        }

        if (LanguageTag.Clean(message.Headers[HeaderId.ContentLanguage]) is { } language) draft.SetLanguage(language, "header", 0.9);
    }

    private static string Subject(string? subject)
    {
        var title = Tidy.Line(subject);
        while (Array.Find(Replies, r => title.StartsWith(r, StringComparison.OrdinalIgnoreCase)) is { } reply) title = title[reply.Length..].TrimStart();
        return title;
    }
}
