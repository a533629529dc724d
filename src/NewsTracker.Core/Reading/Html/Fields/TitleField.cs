using NewsTracker.Core.Reading.Html.Pages;

namespace NewsTracker.Core.Reading.Html.Fields;

/// <summary>
/// The headline: the h1 that also stands in what the head says (title, og:title, JSON-LD), else a sole h1, else the JSON-LD headline, else og:title, else the title without the outlet's name.
/// </summary>
internal static class TitleField
{
    private const int LeastLetters = 8;

    public static Field<string>? Read(PageFacts facts)
    {
        var title = FieldText.Tidy(facts.Page.Document.Title);
        var og = FieldText.Tidy(facts.Meta.First("og:title", "twitter:title", "dc.title", "DC.Title", "sailthru.title", "parsely-title", "cXenseParse:title"));
        var stated = FieldText.Tidy(facts.StatedArticle?.Headline);
        var outlet = OutletField.Name(facts);
        var headings = facts.Page.Blocks.Where(b => b is { Kind: BlockKind.Heading, Level: 1 }).ToList();
        var keys = new[] { og, stated, title }.OfType<string>().Select(FieldText.Key).ToList();

        var confirmed = headings.Select(h => h.Text.Replace('\n', ' ')).Where(h => IsTitle(h, outlet) && keys.Any(k => k.Contains(FieldText.Key(h), StringComparison.Ordinal)))
            .OrderByDescending(h => keys.Count(k => k.StartsWith(FieldText.Key(h), StringComparison.Ordinal))).ThenByDescending(h => h.Length).FirstOrDefault();
        if (confirmed is not null) return new(confirmed, "h1", 0.97);

        var nearby = headings.Where(h => IsTitle(h.Text, outlet)).ToList();
        if (nearby.Count == 1) return new(nearby[0].Text.Replace('\n', ' '), "h1", 0.85);
        if (stated is not null) return new(stated, "json-ld", 0.8);
        if (og is not null) return new(TitleSuffix.Remove(og, outlet), "og", 0.75);
        if (title is not null) return new(TitleSuffix.Remove(title, outlet), "title", 0.65);
        return nearby.Count > 0 ? new(nearby[0].Text.Replace('\n', ' '), "h1", 0.5) : null;
    }

    private static bool IsTitle(string heading, string? outlet)
    {
        var key = FieldText.Key(heading);
        return key.Length >= LeastLetters && (outlet is null || key != FieldText.Key(outlet));
    }
}
