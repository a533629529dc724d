namespace NewsTracker.Core.Reading.Formats.Html.Body;

/// <summary>What the words of a block themselves say: phrases of the furniture around articles, in the languages seen most.</summary>
internal static class TextSigns
{
    /// <summary>Most furniture says what it is at once: only the beginning of a block is looked at.</summary>
    private const int Near = 160;

    /// <summary>Appeals, addresses and small print stand at the end of a sentence as often as at its beginning.</summary>
    private const int Far = 500;

    private static readonly PhraseTable Table = new(
        // Rights and legal.
        (Near, [
            "©", "(c) ", "all rights reserved", "alle rechte vorbehalten", "copyright", "todos los derechos", "tous droits", "terms of use",
            "terms of service", "privacy policy", "datenschutz", "impressum", "derechos reservados", "may not be published",
            "user agreement"
        ]),
        // Sign-up and money.
        (Near, [
            "subscribe", "sign up", "newsletter", "abonnieren", "suscríbete", "suscripción", "abonnez", "register", "log in", "sign in",
            "your email", "your inbox", "e-mail address", "email address", "donate", "support us", "become a member", "anmelden",
            "abonnement", "free trial", "unlimited access", "download the app", "download our", "already a subscriber", "iscriviti",
            "inscreva"
        ]),
        // Other reading.
        (Near, [
            "read more", "read also", "also read", "related", "more from", "see also", "recommended", "you may also", "you might also",
            "mehr zum thema", "lesen sie auch", "lire aussi", "à lire", "leia também", "lea también", "te puede interesar",
            "más información", "read next", "up next", "click here", "weiterlesen", "trending", "most read", "most popular", "don't miss",
            "mehr lesen", "mehr dazu", "siehe auch", "watch:", "read:", "more:", "leer más", "leggi anche", "lees ook", "läs också",
            "les også", "continue reading", "story continues", "article continues", "keep reading"
        ]),
        // Sharing and following.
        (Near, [
            "share", "tweet", "facebook", "twitter", "whatsapp", "follow us", "follow ", "pinterest", "linkedin", "instagram", "teilen",
            "compartir", "partager", "print this", "copy link", "e-mail this", "email this", "telegram", "condividi", "bookmark"
        ]),
        // Pictures.
        (Near, [
            "photo:", "photo by", "photograph", "image:", "image by", "image credit", "picture:", "getty", "credit:", "(ap photo",
            "ap photo", "reuters/", "shutterstock", "foto:", "bild:", "file photo", "courtesy", "via ap", "istock", "/afp", "unsplash",
            "© ", "source:", "quelle:", "screenshot", "archivfoto", "imago", "dpa/", "picture alliance"
        ]),
        // Advertising and shop.
        (Near, [
            "advertisement", "advertising", "anzeige", "werbung", "publicidad", "publicité", "sponsored", "affiliate", "commission",
            "paid content", "promoted", "buy now", "shop now", "$", "€", "£", "promo code"
        ]),
        // Comments and feedback.
        (Near, [
            "comment", "kommentar", "comentario", "commentaire", "reply", "leave a", "join the conversation", "feedback", "report an error",
            "send us", "contact us", "letter to the editor", "got a tip", "have a story", "moderat", "be the first"
        ]),
        // Who and when.
        (Near, [
            "by ", "von ", "por ", "par ", "published", "updated", "posted", "veröffentlicht", "aktualisiert", "publicado", "publié",
            "min read", "minutes read", "minute read", "last modified", "reporting by", "editing by", "contributed to this", "written by",
            "stand:", "mis à jour", "actualizado", "lesezeit", "ago", "uhr"
        ]),
        // About the writer or the outlet.
        (Near, [
            "is a reporter", "is a staff", "is a writer", "is a journalist", "is an author", "is the author", "is the editor",
            "is a freelance", "is a senior", "about the author", "she is ", "he is ", "covers ", "the views expressed",
            "opinions expressed", "originally published", "first appeared", "first published", "this article was", "this story was",
            "this article originally", "this post", "follow him", "follow her", "can be reached", "correspondent", "our standards",
            "disclaimer", "disclosure", "editor's note", "correction", "redaktion", "autor"
        ]),
        // Cookies and technology.
        (Near, [
            "cookie", "javascript", "browser", "consent", "adblock", "ad blocker", "loading", "enable ", "gdpr", "einwilligung", "skip to",
            "not supported", "close", "menu", "search", "back to top", "next", "previous", "enlarge", "expand", "hide caption",
            "toggle caption"
        ]),
        // Tags.
        (Near, [
            "tags", "topics", "filed under", "categories", "category", "posted in", "keywords", "schlagwörter", "themen", "etiquetas",
            "in this article", "explore more", "more on this", "mots-clés"
        ]),
        // Appeals for money or attention.
        (Far, [
            "contribut", "donat", "support our", "our newsroom", "our journalism", "our readers", "our work", "free for all", "become a",
            "your help", "help us", "join us", "unterstütz", "soutenez", "apóyanos", "in your inbox", "to your inbox", "every morning",
            "sign up", "stay up to date", "latest news"
        ]),
        // Ways to reach somebody.
        (Far, [
            "email ", "e-mail", "contact ", "reach him", "reach her", "call ", "phone", "visit our", "follow @", " on twitter", " on x",
            "on instagram", "on facebook", "write to", ".com", "@", "www.", "http"
        ]),
        // What somebody does for a living.
        (Far, [
            "writes about", "reports on", "is a senior", "has been writing", "has written for", "award-winning", "based in",
            "years of experience", "graduated", "degree in", "worked for", "worked as", "her work", "his work", "lives in", "founder of",
            "author of", "freelance", "joined the", "specializ", "specialis"
        ]),
        // Law and money.
        (Far, [
            "we may earn", "may receive", "at no cost", "affiliate", "does not constitute", "not intended", "informational purposes",
            "investment advice", "is not responsible", "no guarantee", "licensed under", "creative commons", "reproduced", "republish",
            "permission", "strictly prohibited", "material from"
        ]));

    /// <summary>The groups that also tell about a block's neighbours and heads: all but those searched for far into the block.</summary>
    public const int Count = 11;

    public static int FarCount => Table.Count - Count;

    /// <summary>
    /// One bit for each group that the beginning of <paramref name="text"/> has a phrase of; the far ones from bit <see cref="Count"/> on.
    /// </summary>
    public static int Read(string text) => Table.Find(text);
}
