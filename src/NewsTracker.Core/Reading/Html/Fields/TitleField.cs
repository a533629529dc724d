using NewsTracker.Core.Reading.Html.Pages;

namespace NewsTracker.Core.Reading.Html.Fields;

/// <summary>
/// The headline: the h1 that also stands in what the head says (title, og:title, JSON-LD), else a sole h1, else the JSON-LD headline, else og:title, else the title without the outlet's name.
/// </summary>
internal static class TitleField
{
    private const int LeastLetters = 8;
    private const int LeastLower = 12;
    private const double LeastLikeness = 0.25;

    public static Field<string>? Read(PageFacts facts)
    {
        var title = FieldText.Tidy(facts.Page.Document.Title);
        var og = FieldText.Tidy(facts.Meta.First("og:title", "twitter:title", "dc.title", "DC.Title", "sailthru.title", "parsely-title", "cXenseParse:title"));
        var stated = FieldText.Tidy(facts.StatedArticle?.Headline);
        var outlet = OutletField.Name(facts);
        var headings = facts.Page.Blocks.Where(b => b is { Kind: BlockKind.Heading, Level: 1 }).ToList();
        var keys = new[] { og, stated, title }.OfType<string>().Select(FieldText.Key).ToList();

        var confirmed = headings.Select(Words).Where(h => IsTitle(h, outlet) && !IsSiteName(h, title, og) && keys.Any(k => k.Contains(FieldText.Key(h), StringComparison.Ordinal)))
            .OrderByDescending(h => keys.Count(k => k.StartsWith(FieldText.Key(h), StringComparison.Ordinal))).ThenByDescending(h => h.Length).FirstOrDefault();
        if (confirmed is not null) return new(confirmed, "h1", 0.97);

        var own = headings.Where(h => IsTitle(h.Text, outlet) && !IsSiteName(Words(h), title, og) && h.LinkDensity < 0.95).ToList();
        var named = new[] { (Text: stated, From: "json-ld"), (Text: og is null ? null : TitleSuffix.Remove(og, outlet), From: "og"), (Text: title is null ? null : TitleSuffix.Remove(title, outlet), From: "title") }
            .Where(n => n.Text is not null && FieldText.Key(n.Text).Length >= LeastLetters).Select(n => (Text: n.Text!, n.From)).ToList();
        // A kicker stands in the same heading: what the head says without it is the headline.
        var inside = named.FirstOrDefault(n => own.Any(h => FieldText.Key(h.Text).EndsWith(FieldText.Key(n.Text), StringComparison.Ordinal)));
        if (inside.Text is not null) return new(inside.Text, inside.From, 0.9);
        if (own.Count == 1 && (named.Count == 0 || named.Any(n => Likeness(Words(own[0]), n.Text) >= LeastLikeness))) return new(Words(own[0]), "h1", 0.85);

        var lower = facts.Page.Blocks.FirstOrDefault(b => b is { Kind: BlockKind.Heading, Level: 2 or 3 } && FieldText.Key(b.Text).Length >= LeastLower && named.Any(n => FieldText.Key(n.Text).StartsWith(FieldText.Key(b.Text), StringComparison.Ordinal)));
        if (lower is not null) return new(Words(lower), "heading", 0.8);
        if (named.Count > 0) return new(named[0].Text, named[0].From, 0.75);
        if (title is not null) return new(TitleSuffix.Remove(title, outlet), "title", 0.5);
        return headings.Count > 0 ? new(Words(headings[0]), "h1", 0.4) : null;
    }

    private static string Words(PageBlock block) => block.Text.Replace('\n', ' ');

    /// <summary>The last part of the title, when the first part is another one: the site's name.</summary>
    private static bool IsSiteName(string heading, string? title, string? og)
    {
        var key = FieldText.Key(heading);
        if (title is null || (og is not null && FieldText.Key(og) == key)) return false;
        var whole = FieldText.Key(title);
        return whole.Length > key.Length + LeastLetters && whole.EndsWith(key, StringComparison.Ordinal) && TitleSuffix.Remove(title, heading) != title;
    }

    /// <summary>Share of the shorter text's words that the longer one has.</summary>
    private static double Likeness(string one, string other)
    {
        var first = one.ToLowerInvariant().Split([' ', ':', ',', '-', '–', '|', '?', '.'], StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
        var second = other.ToLowerInvariant().Split([' ', ':', ',', '-', '–', '|', '?', '.'], StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
        var least = Math.Min(first.Count, second.Count);
        return least == 0 ? 0 : (double)first.Count(second.Contains) / least;
    }

    private static bool IsTitle(string heading, string? outlet)
    {
        var key = FieldText.Key(heading);
        return key.Length >= LeastLetters && (outlet is null || key != FieldText.Key(outlet));
    }
}
