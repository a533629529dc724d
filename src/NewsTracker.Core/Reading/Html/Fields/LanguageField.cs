namespace NewsTracker.Core.Reading.Html.Fields;

/// <summary>The language that the page declares, as a BCP 47 code ("en", "pt-BR").</summary>
internal static class LanguageField
{
    public static Field<string>? Read(PageFacts facts)
    {
        if (Code(facts.Page.Root.Attribute("lang")) is { } html) return new(html, "html lang", 0.8);
        if (Code(facts.StatedArticle?.Language) is { } stated) return new(stated, "json-ld", 0.8);
        if (Code(facts.Meta.First("content-language", "language", "dc.language", "DC.language", "inLanguage")) is { } meta) return new(meta, "meta", 0.7);
        return Code(facts.Meta.First("og:locale")) is { } locale ? new(locale, "og", 0.6) : null;
    }

    private static string? Code(string? value)
    {
        if (value is null) return null;
        var parts = value.Trim().Replace('_', '-').Split('-', ',', ' ');
        if (parts[0].Length is not (2 or 3) || !parts[0].All(char.IsAsciiLetter)) return null;
        var language = parts[0].ToLowerInvariant();
        return parts.Length > 1 && parts[1].Length == 2 && parts[1].All(char.IsAsciiLetter) ? language + "-" + parts[1].ToUpperInvariant() : language;
    }
}
