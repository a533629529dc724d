using System.Buffers;

namespace NewsTracker.Core.Reading.Html.Body;

/// <summary>What the words of a block themselves say: phrases of the furniture around articles, in the languages seen most.</summary>
internal static class TextSigns
{
    /// <summary>Only the beginning of a block is looked at; furniture says what it is at once.</summary>
    private const int Reach = 160;
    private const int FarReach = 500;

    private static SearchValues<string> Of(params string[] phrases) => SearchValues.Create(phrases, StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string>[] Groups =
    [
        // Rights and legal.
        Of("©", "(c) ", "all rights reserved", "alle rechte vorbehalten", "copyright", "todos los derechos", "tous droits", "terms of use", "terms of service", "privacy policy", "datenschutz", "impressum", "derechos reservados", "may not be published", "user agreement"),
        // Sign-up and money.
        Of("subscribe", "sign up", "newsletter", "abonnieren", "suscríbete", "suscripción", "abonnez", "register", "log in", "sign in", "your email", "your inbox", "e-mail address", "email address", "donate", "support us", "become a member", "anmelden", "abonnement", "free trial", "unlimited access", "download the app", "download our", "already a subscriber", "iscriviti", "inscreva"),
        // Other reading.
        Of("read more", "read also", "also read", "related", "more from", "see also", "recommended", "you may also", "you might also", "mehr zum thema", "lesen sie auch", "lire aussi", "à lire", "leia também", "lea también", "te puede interesar", "más información", "read next", "up next", "click here", "weiterlesen", "trending", "most read", "most popular", "don't miss", "mehr lesen", "mehr dazu", "siehe auch", "watch:", "read:", "more:", "leer más", "leggi anche", "lees ook", "läs också", "les også", "continue reading", "story continues", "article continues", "keep reading"),
        // Sharing and following.
        Of("share", "tweet", "facebook", "twitter", "whatsapp", "follow us", "follow ", "pinterest", "linkedin", "instagram", "teilen", "compartir", "partager", "print this", "copy link", "e-mail this", "email this", "telegram", "condividi", "bookmark"),
        // Pictures.
        Of("photo:", "photo by", "photograph", "image:", "image by", "image credit", "picture:", "getty", "credit:", "(ap photo", "ap photo", "reuters/", "shutterstock", "foto:", "bild:", "file photo", "courtesy", "via ap", "istock", "/afp", "unsplash", "© ", "source:", "quelle:", "screenshot", "archivfoto", "imago", "dpa/", "picture alliance"),
        // Advertising and shop.
        Of("advertisement", "advertising", "anzeige", "werbung", "publicidad", "publicité", "sponsored", "affiliate", "commission", "paid content", "promoted", "buy now", "shop now", "$", "€", "£", "promo code"),
        // Comments and feedback.
        Of("comment", "kommentar", "comentario", "commentaire", "reply", "leave a", "join the conversation", "feedback", "report an error", "send us", "contact us", "letter to the editor", "got a tip", "have a story", "moderat", "be the first"),
        // Who and when.
        Of("by ", "von ", "por ", "par ", "published", "updated", "posted", "veröffentlicht", "aktualisiert", "publicado", "publié", "min read", "minutes read", "minute read", "last modified", "reporting by", "editing by", "contributed to this", "written by", "stand:", "mis à jour", "actualizado", "lesezeit", "ago", "uhr"),
        // About the writer or the outlet.
        Of("is a reporter", "is a staff", "is a writer", "is a journalist", "is an author", "is the author", "is the editor", "is a freelance", "is a senior", "about the author", "she is ", "he is ", "covers ", "the views expressed", "opinions expressed", "originally published", "first appeared", "first published", "this article was", "this story was", "this article originally", "this post", "follow him", "follow her", "can be reached", "correspondent", "our standards", "disclaimer", "disclosure", "editor's note", "correction", "redaktion", "autor"),
        // Cookies and technology.
        Of("cookie", "javascript", "browser", "consent", "adblock", "ad blocker", "loading", "enable ", "gdpr", "einwilligung", "skip to", "not supported", "close", "menu", "search", "back to top", "next", "previous", "enlarge", "expand", "hide caption", "toggle caption"),
        // Tags.
        Of("tags", "topics", "filed under", "categories", "category", "posted in", "keywords", "schlagwörter", "themen", "etiquetas", "in this article", "explore more", "more on this", "mots-clés"),
    ];

    /// <summary>Looked for in more of a block: these stand at the end of a sentence as often as at its beginning.</summary>
    private static readonly SearchValues<string>[] FarGroups =
    [
        // Appeals for money or attention.
        Of("contribut", "donat", "support our", "our newsroom", "our journalism", "our readers", "our work", "free for all", "become a", "your help", "help us", "join us", "unterstütz", "soutenez", "apóyanos", "in your inbox", "to your inbox", "every morning", "sign up", "stay up to date", "latest news"),
        // Ways to reach somebody.
        Of("email ", "e-mail", "contact ", "reach him", "reach her", "call ", "phone", "visit our", "follow @", " on twitter", " on x", "on instagram", "on facebook", "write to", ".com", "@", "www.", "http"),
        // What somebody does for a living.
        Of("writes about", "reports on", "is a senior", "has been writing", "has written for", "award-winning", "based in", "years of experience", "graduated", "degree in", "worked for", "worked as", "her work", "his work", "lives in", "founder of", "author of", "freelance", "joined the", "specializ", "specialis"),
        // Law and money.
        Of("we may earn", "may receive", "at no cost", "affiliate", "does not constitute", "not intended", "informational purposes", "investment advice", "is not responsible", "no guarantee", "licensed under", "creative commons", "reproduced", "republish", "permission", "strictly prohibited", "material from"),
    ];

    public static int FarCount => FarGroups.Length;

    public static int Count => Groups.Length;

    /// <summary>One bit for each far group that <paramref name="text"/> has a phrase of.</summary>
    public static int ReadFar(string text)
    {
        var head = text.AsSpan(0, Math.Min(text.Length, FarReach));
        var bits = 0;
        for (var i = 0; i < FarGroups.Length; i++)
        {
            if (head.ContainsAny(FarGroups[i])) bits |= 1 << i;
        }

        return bits;
    }

    /// <summary>One bit for each group that the beginning of <paramref name="text"/> has a phrase of.</summary>
    public static int Read(string text)
    {
        var head = text.AsSpan(0, Math.Min(text.Length, Reach));
        var bits = 0;
        for (var i = 0; i < Groups.Length; i++)
        {
            if (head.ContainsAny(Groups[i])) bits |= 1 << i;
        }

        return bits;
    }
}
