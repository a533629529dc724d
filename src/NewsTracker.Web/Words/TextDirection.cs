namespace NewsTracker.Web.Words;

/// <summary>The direction of writing of a language.</summary>
internal static class TextDirection
{
    private static readonly HashSet<string> RightToLeft = new(StringComparer.OrdinalIgnoreCase)
    {
        "ar", "arc", "ckb", "dv", "fa", "he", "iw", "ji", "ks", "nqo", "ps", "sd", "syr", "ug", "ur", "yi",
    };

    /// <summary>"rtl" for a language written so, else null: the page's own direction.</summary>
    public static string? Turned(string? language) => Of(language) == "rtl" ? "rtl" : null;

    /// <summary>"rtl" or "ltr" for a BCP 47 code; "auto" (the browser decides by the first letters) when there is none.</summary>
    public static string Of(string? language) => language switch
    {
        null or "" => "auto",
        _ when RightToLeft.Contains(language.Split('-')[0]) => "rtl",
        _ => "ltr",
    };
}
