using NewsTracker.Core.Model;
using NewsTracker.Core.Reading.Fields;

namespace NewsTracker.Core.Reading.Formats.Mail;

/// <summary>
/// What a newsletter puts around its text: the link to its page on the web, which is its address, its banner, and the words on why it was
/// sent.
/// </summary>
internal static class MailFurniture
{
    private static readonly string[] Online =
    [
        "view in browser", "view in your browser", "view this email in", "view this e-mail in", "view online", "read online", "web version",
        "read in browser", "open in browser"
    ];

    private static readonly string[] Notices =
    [
        "unsubscribe", "you receive this", "you received this", "you are receiving this", "you're receiving this", "this email was sent",
        "this e-mail was sent", "this message was sent", "update your preferences", "manage your preferences", "manage preferences",
        "if you no longer wish", "to unsubscribe", "forward to a friend", "was this email forwarded", "was this forwarded"
    ];

    /// <summary>Links that end a subscription, by which the words around them are known whatever they say.</summary>
    private static readonly string[] Leaving =
    [
        "unsubscribe", "opt out", "abmelden", "abbestellen", "newsletter abbestellen", "se désabonner", "se désinscrire", "désinscription",
        "darse de baja", "cancelar suscripción", "cancelar inscrição", "annulla l'iscrizione", "disiscriviti", "uitschrijven", "afmelden",
        "avregistrera", "avmeld", "afmeld", "wypisz się", "отписаться"
    ];

    public static void Strip(Draft draft)
    {
        for (var i = draft.Pieces.Count - 1; i >= 0; i--)
        {
            var piece = draft.Pieces[i];
            var words = Wording.Words(piece.Text);
            var online = words <= 12 && Begins(piece.Text, Online);
            if (online && piece.Links is [var page, ..]) draft.SetUrl(page.Url, "link to the web version", 0.7);
            var banner = i < 3
                && words <= 10
                && draft.Outlet is { } outlet
                && piece.Text.StartsWith(outlet, StringComparison.OrdinalIgnoreCase)
                && (piece.Text.Length == outlet.Length
                    || piece.Text[outlet.Length..].TrimStart() is ['|' or '-' or '–' or '—' or '·' or ':', ..]);
            if (online || banner || (words <= 40 && (Begins(piece.Text, Notices) || piece.Links.Any(Ends)))) draft.Strip(i);
        }
    }

    private static bool Ends(Link link) => Array.Exists(Leaving, l => link.Text.Trim().Equals(l, StringComparison.OrdinalIgnoreCase));

    private static bool Begins(string text, string[] openings) =>
        Array.Exists(openings, o => text.StartsWith(o, StringComparison.OrdinalIgnoreCase));
}
