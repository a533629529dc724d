using System.Text.RegularExpressions;
using NewsTracker.Core.Reading.Fields;
using NewsTracker.Core.Reading.Fields.Dates;

namespace NewsTracker.Core.Reading.Formats.Mail;

/// <summary>
/// A message forwarded inside the body of another: a dividing line, or none, the header lines of the first message, its text. What the
/// forwarder wrote above is a note, not the article; subject, sender and date are those of the first message.
/// </summary>
internal static partial class ForwardedMail
{
    private const int MaxWordsOfNote = 60, MaxLayers = 5, MaxHeaderLines = 10, MinAnswer = 12;

    private static readonly string[] Dividers =
    [
        "forwarded message", "original message", "begin forwarded message", "weitergeleitete nachricht", "ursprüngliche nachricht",
        "message transféré", "message d'origine", "mensaje reenviado", "mensaje original", "messaggio inoltrato", "messaggio originale",
        "mensagem encaminhada", "doorgestuurd bericht", "anfang der weitergeleiteten", "début du message", "message réexpédié",
        "inizio messaggio", "inicio del mensaje", "início da mensagem", "begin doorgestuurd", "пересылаемое сообщение",
        "переадресованное сообщение"
    ];

    /// <param name="draft">The mail; the note, the dividing line and the header leave it.</param>
    /// <param name="isReply">The subject is an answer's: then what stands above an older mail's header is the article, if it is more than a
    /// few words.</param>
    public static void Unwrap(Draft draft, bool isReply)
    {
        (string? From, string? Subject, string? Date) innermost = default;
        for (var layer = 0; layer < MaxLayers && Divider(draft.Pieces) is var at and >= 0; layer++)
        {
            if (isReply && IsHeader(draft.Pieces, at) && draft.Pieces.Take(at).Sum(p => Wording.Words(p.Text)) >= MinAnswer)
            {
                while (draft.Pieces.Count > at) draft.Strip(at);
                draft.Warnings.Add("An older mail that stands below the answer was left out.");
                break;
            }

            var end = at;
            if (!Label().IsMatch(draft.Pieces[end].Text)) end++;
            while (end < draft.Pieces.Count && (Label().IsMatch(draft.Pieces[end].Text) || Wording.Words(draft.Pieces[end].Text) == 0))
                end++;
            var header = Fields(string.Join('\n', draft.Pieces.GetRange(at, end - at).Select(p => p.Text)));
            if (header.From is null || (header.Subject is null && header.Date is null)) break;
            for (; end > 0; end--) draft.Strip(0);
            innermost = header with { Subject = header.Subject ?? innermost.Subject };
        }

        if (innermost.From is not null) Apply(innermost, draft);
    }

    /// <summary>
    /// A text whose forwarded message is quoted, as Apple Mail does it: the marks leave the message, so that its lines are lines and its
    /// paragraphs paragraphs.
    /// </summary>
    public static string Unquoted(string text)
    {
        var header = Quoted().Match(text);
        if (!header.Success) return text;
        var start = header.Index;
        // the dividing line above may be quoted too
        while (start > 1 && text.LastIndexOf('\n', start - 2) + 1 is var above && text[above] == '>') start = above;
        var lines = text[start..].Split('\n');
        var end = Array.FindIndex(lines, l => !l.StartsWith('>') && l.Trim().Length > 0);
        for (var i = 0; i < (end < 0 ? lines.Length : end); i++)
            if (lines[i].StartsWith('>')) lines[i] = lines[i].Length > 1 && lines[i][1] == ' ' ? lines[i][2..] : lines[i][1..];
        return text[..start] + string.Join('\n', lines);
    }

    /// <summary>The dividing line, or the first header line where mail programs write no such line.</summary>
    private static int Divider(List<Piece> pieces)
    {
        var words = 0;
        for (var i = 0; i < pieces.Count; i++)
        {
            var text = pieces[i].Text.TrimStart('-', '_', ' ', '>', '*');
            if (Array.Exists(Dividers, d => text.StartsWith(d, StringComparison.OrdinalIgnoreCase))) return i;
            if (IsHeader(pieces, i)) return i;
            words += Wording.Words(pieces[i].Text);
            if (words > MaxWordsOfNote) return -1;
        }

        return -1;
    }

    /// <summary>A sender's line with those of a subject and a day under it, in one block.</summary>
    private static bool IsHeader(List<Piece> pieces, int at)
    {
        if (!Label().IsMatch(pieces[at].Text) || !AnyLabel().Match(pieces[at].Text).Groups["from"].Success) return false;
        var end = at + 1;
        while (end < pieces.Count && end - at < MaxHeaderLines && Label().IsMatch(pieces[end].Text)) end++;
        return Fields(
            string.Join('\n', pieces.GetRange(at, end - at).Select(p => p.Text))) is { From: not null, Subject: not null, Date: not null };
    }

    private static (string? From, string? Subject, string? Date) Fields(string header)
    {
        string? from = null, subject = null, date = null;
        var labels = AnyLabel().Matches(header);
        for (var i = 0; i < labels.Count; i++)
        {
            var start = labels[i].Index + labels[i].Length;
            var value = Tidy.Line(header[start..(i + 1 < labels.Count ? labels[i + 1].Index : header.Length)].Trim('*', ' '));
            if (labels[i].Groups["from"].Success) from ??= value;
            else if (labels[i].Groups["subject"].Success) subject ??= value;
            else if (labels[i].Groups["date"].Success) date ??= value;
        }

        return (from, subject, date);
    }

    private static void Apply((string? From, string? Subject, string? Date) header, Draft draft)
    {
        if (header.Subject is { Length: > 0 } subject)
        {
            draft.SetTitle(MailFields.WithoutReplies(subject), "forwarded subject", 0.8);
            draft.TitleConfirmed = true;
        }

        var name = Tidy.Line(header.From!.Split('<', '[')[0]).Trim('"', '\'', ' ');
        if (name.Length > 0 && !name.Contains('@', StringComparison.Ordinal))
            MailFields.Sender(name, isList: false, draft, "forwarded header");
        if (header.Date is { } date && WrittenDate.Parse(date.Replace(" at ", " ", StringComparison.Ordinal)) is { } written)
            draft.SetPublished(written.ToPublished("header"), 0.7);
    }

    /// <summary>Two header lines, one under the other, both quoted.</summary>
    [GeneratedRegex(
        @"^>[ \t]*(?:From|Von|De|Da|Van|От|Subject|Betreff|Objet|Asunto|Oggetto|Assunto|Onderwerp|Тема|Date|Datum|Fecha|Data|Дата)" +
        @"[ \t\u00A0]*:[^\n]*\n>[ \t]*\p{L}[\p{L} ]{0,14}[ \t\u00A0]*:[ \t]",
        RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Quoted();

    [GeneratedRegex(
        @"^[\s>*]*(From|Date|Sent|Subject|To|Cc|Bcc|Reply-To|Importance|Attachments|Von|Gesendet|Datum|Betreff|An|Antwort an|Kopie" +
        @"|Anlagen" +
        @"|Wichtigkeit|Priorität|Anlage|Anhänge|Sujet|Pour|Copie(?: à)?|Pièces? jointes?|Importancia" +
        @"|Prioridad|Adjuntos|Datos adjuntos|Copia|Allegati|Priorità|Importanza|Anexos|Bijlagen?|Urgentie|Копия|Вложения|Важность" +
        @"|De|Envoyé|Objet|À|Répondre à|Enviado(?: el)?|Fecha|Asunto|Para|CC|Da|A|Inviato|Data|Oggetto|Assunto|Enviada(?: em)?|Van|Aan" +
        @"|Verzonden|Onderwerp|От|От кого|Кому|Дата|Отправлено|Тема)\s*:\*?\s",
        RegexOptions.CultureInvariant)]
    private static partial Regex Label();

    [GeneratedRegex(
        @"(?<=^|[\s>*])((?<from>From|Von|De|Da|Van|От кого|От)" +
        @"|(?<subject>Subject|Betreff|Objet|Sujet|Asunto|Oggetto|Assunto|Onderwerp|Тема)" +
        @"|(?<date>Date|Sent|Datum|Gesendet|Envoyé|Fecha|Enviado(?: el)?|Enviada(?: em)?|Inviato|Data|Verzonden|Дата|Отправлено)" +
        @"|To|Cc|CC|Bcc|Reply-To|Importance|Attachments|An|Antwort an|Kopie|Anlagen|À|A|Répondre à|Para|Aan|Кому" +
        @"|Wichtigkeit|Priorität|Anlage|Anhänge|Pour|Copie(?: à)?|Pièces? jointes?|Importancia" +
        @"|Prioridad|Adjuntos|Datos adjuntos|Copia|Allegati|Priorità|Importanza|Anexos|Bijlagen?|Urgentie|Копия|Вложения" +
        @"|Важность)\s*:\*?\s+",
        RegexOptions.CultureInvariant)]
    private static partial Regex AnyLabel();
}
