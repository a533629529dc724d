using NewsTracker.Core.Reading.Detection.Languages;

namespace NewsTracker.Core.Reading.Formats.Html.Fields;

/// <summary>
/// The language of the text as a BCP 47 code ("en", "pt-BR"): what the page declares, unless it declares none or its words are plainly of
/// another one.
/// </summary>
internal static class LanguageField
{
    /// <summary>A template's declaration is overruled only by a text of this many characters and a detector this sure.</summary>
    private const int MinText = 400;
    private const double MinSure = 0.95;
    private const int Sample = 1_200;

    public static FieldValue<string>? Read(PageFacts facts, string text)
    {
        var declared = Declared(facts);
        if (LanguageDetector.Detect(text.Length > Sample ? text[..Sample] : text) is not { } found) return declared;
        if (declared is null) return new(found.Code, "text", found.Confidence);
        var differs = !declared.Value.StartsWith(found.Code, StringComparison.OrdinalIgnoreCase);
        // A language that the detector has no words of always looks like one of its neighbours.
        return differs
            && WordModel.Languages.Contains(declared.Value.Split('-')[0])
            && text.Length >= MinText
            && found.Confidence >= MinSure
            ? new(found.Code, "text", found.Confidence)
            : declared;
    }

    /// <summary>What the page itself says.</summary>
    public static FieldValue<string>? Declared(PageFacts facts)
    {
        if (Code(facts.Page.Root.Attribute("lang")) is { } html) return new(html, "html lang", 0.8);
        if (Code(facts.JsonLdArticle?.Language) is { } stated) return new(stated, "json-ld", 0.8);
        if (Code(facts.Meta.First("content-language", "language", "dc.language", "DC.language", "inLanguage")) is { } meta)
            return new(meta, "meta", 0.7);
        return Code(facts.Meta.First("og:locale")) is { } locale ? new(locale, "og", 0.6) : null;
    }

    private static string? Code(string? value)
    {
        if (value is null) return null;
        var parts = value.Trim().Replace('_', '-').Split('-', ',', ' ');
        if (parts[0].Length is not (2 or 3) || !parts[0].All(char.IsAsciiLetter)) return null;
        var language = parts[0].ToLowerInvariant();
        return parts.Length > 1 && parts[1].Length == 2 && parts[1].All(char.IsAsciiLetter)
            ? language + "-" + parts[1].ToUpperInvariant()
            : language;
    }
}
