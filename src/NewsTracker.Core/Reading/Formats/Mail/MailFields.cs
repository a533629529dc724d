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
    /// <summary>The last year that a mail's clock is believed in.</summary>
    private const int MaxYear = 2100;

    private const int MaxListName = 40;

    private static readonly string[] Answers = ["re", "aw", "antw", "rép", "sv", "vs", "res", "rif", "odp"];

    private static readonly string[] Forwards = ["fw", "fwd", "wg", "tr", "rv", "i", "enc", "doorst", "pd", "vb", "vl"];

    public static void Apply(MimeMessage message, Draft draft)
    {
        if (draft.Title is null && Subject(message) is { Length: > 0 } title)
        {
            draft.SetTitle(title, "subject", 0.9);
            draft.TitleConfirmed = true;
        }

        if (message.From.Mailboxes.FirstOrDefault() is { } sender
            && Tidy.Line(sender.Name) is { Length: > 0 } name
            && draft.Byline.Count == 0
            && !draft.HasSender)
            Sender(
                name,
                message.Headers.Contains(HeaderId.ListUnsubscribe)
                    || message.Headers.Contains(HeaderId.ListId)
                    || message.Headers.Contains(HeaderId.ListPost),
                draft, "header");

        if ((message.Headers.Contains(HeaderId.Date) && message.Date.Year is > 1970 and <= MaxYear ? message.Date : Received(message))
            is { } sent)
        {
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
        var isOutlet = isList || BylineLineReader.IsOutlet(name) || name.StartsWith("The ", StringComparison.Ordinal);
        if (!isOutlet && BylineLineReader.OfLine("By " + name) is ({ Count: > 0 } people, null))
            draft.SetSender(people, from, 0.8);
        else draft.SetOutlet(name, from, 0.8);
    }

    /// <summary>True for the subject of an answer: what stands above the older mail is then the newer one's own text.</summary>
    public static bool IsReply(string? subject) => Mark(Tidy.Line(subject), Answers) > 0;

    /// <summary>
    /// The subject without marks of answering, and without the name that a mailing list puts before it: "[county-news] ...".
    /// </summary>
    private static string Subject(MimeMessage message)
    {
        var title = WithoutReplies(message.Subject);
        if (!message.Headers.Contains(HeaderId.ListId) || title is not ['[', ..]) return title;
        var end = title.IndexOf(']', StringComparison.Ordinal);
        return end is > 1 and <= MaxListName && WithoutReplies(title[(end + 1)..]) is { Length: > 0 } bare ? bare : title;
    }

    /// <summary>A subject without the marks of answering and forwarding.</summary>
    public static string WithoutReplies(string? subject)
    {
        var title = Tidy.Line(subject);
        while (Math.Max(Mark(title, Answers), Mark(title, Forwards)) is > 0 and var mark) title = title[mark..].TrimStart();
        return title;
    }

    /// <summary>How long the mark at the start of a subject is, with its colon.</summary>
    private static int Mark(string title, string[] marks)
    {
        var colon = title.IndexOf(':', StringComparison.Ordinal);
        return colon is > 0 and < 8 && marks.Contains(title[..colon].TrimEnd(), StringComparer.OrdinalIgnoreCase) ? colon + 1 : 0;
    }

    /// <summary>The day on which the first server took the mail, for a mail whose own date is impossible.</summary>
    private static DateTimeOffset? Received(MimeMessage message)
    {
        if (!message.Headers.Contains(HeaderId.Date)) return null;
        var stamp = message.Headers.LastOrDefault(h => h.Id == HeaderId.Received)?.Value;
        return stamp is not null
            && MimeKit.Utils.DateUtils.TryParse(stamp[(stamp.LastIndexOf(';') + 1)..], out var at)
            && at.Year is > 1970 and <= MaxYear
            ? at
            : null;
    }
}
