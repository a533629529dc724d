namespace NewsTracker.Core.Reading.Fields;

/// <summary>Lines that are buttons and notices of a web page wherever they stand alone.</summary>
internal static class FurnitureLines
{
    private static readonly HashSet<string> Whole = new(StringComparer.OrdinalIgnoreCase)
    {
        "exit mobile version", "skip to content", "skip to main content", "advertisement", "advertisements", "advertising", "sponsored",
        "share", "share this", "share this article", "share this story", "share on facebook", "share on twitter", "share on x",
        "share on whatsapp", "tweet", "pin it", "print", "print this", "print this page", "email", "email this", "copy link", "read more",
        "read more:", "read also", "also read", "see also", "related", "related articles", "related stories", "related news",
        "related posts", "more on this story", "more stories", "recommended", "recommended for you", "you may also like", "trending",
        "trending now", "most read", "most popular", "latest news", "continue reading", "story continues below", "article continues below",
        "story continues below advertisement", "continue reading below", "subscribe", "subscribe now", "sign up", "sign in", "log in",
        "login", "register", "newsletter", "comments", "leave a comment", "leave a reply", "post a comment", "view comments", "load more",
        "loading", "back to top", "top", "menu", "close", "search", "home", "next", "previous", "next article", "previous article",
        "previous post", "next post", "listen to this article", "listen", "watch", "save", "save article", "follow", "follow us",
        "follow us on google news", "click to share", "view gallery", "view image in fullscreen", "open image in gallery", "cookie policy",
        "privacy policy", "terms of use", "accept all cookies", "all rights reserved", "desktop version", "mobile version", "view original",
        "facebook", "twitter", "whatsapp", "linkedin", "telegram", "reddit",
    };

    private static readonly string[] Openings =
    [
        "sign up for our", "sign up to our", "sign up here", "subscribe to our", "subscribe to the", "click here to", "tap here to",
        "follow us on", "join our whatsapp", "join our telegram", "download our app", "read more:", "read also:", "also read:",
        "also read |", "see also:", "related:", "watch:", "listen:", "recommended:", "this website uses cookies", "we use cookies",
        "copyright ©", "© 20", "(c) 20", "all rights reserved", "to read the full", "already a subscriber", "enable javascript",
        "please enable javascript", "your browser does not", "reading time:", "estimated reading time",
    ];

    public static bool Is(string line)
    {
        if (line.Length > 200) return false;
        return Whole.Contains(line.TrimEnd('.', ':', ' ', '…', '>', '»'))
            || (Wording.Words(line) <= 25 && Openings.Any(o => line.StartsWith(o, StringComparison.OrdinalIgnoreCase)));
    }
}
