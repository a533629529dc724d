using NewsTracker.Core.Model;
using NewsTracker.Core.Reading.Fields;

namespace NewsTracker.Core.Reading.Formats.Html.Fields;

/// <summary>
/// The headline: the h1 that also stands in what the head says (title, og:title, JSON-LD), else a sole h1, else the JSON-LD headline,
/// else og:title, else the title without the outlet's name.
/// A heading that is the site's name is none of these.
/// </summary>
internal static class TitleField
{
    private const int MinLetters = 8;
    private const int MinLower = 12;
    private const int MaxSiteWords = 6;
    private const double MinLikeness = 0.25;

    private static readonly char[] WordEnds = [' ', ':', ',', '-', '–', '|', '?', '.'];

    public static FieldValue<string>? Read(PageFacts facts)
    {
        var title = TextTidying.Tidy(facts.Page.Document.Title);
        var og = TextTidying.Tidy(
            facts.Meta.First("og:title", "twitter:title", "dc.title", "DC.Title", "sailthru.title", "parsely-title", "cXenseParse:title"));
        var stated = TextTidying.Tidy(facts.JsonLdArticle?.Headline);
        var outlet = OutletField.Name(facts);
        var all = TitleHeading.All(facts);
        var said = new[] { og, stated, title }.OfType<string>().Select(TextTidying.Key).ToList();
        var mastheads = all.Where(h => h.Level == 1 && IsMasthead(h, all, title, og, stated, said)).ToList();
        var headings = all.Where(h => h.Level == 1 && !mastheads.Contains(h)).ToList();

        var confirmed = headings.Where(h => IsTitle(h, outlet) && said.Any(k => k.Contains(h.Key, StringComparison.Ordinal)))
            .OrderByDescending(h => said.Count(k => k.StartsWith(h.Key, StringComparison.Ordinal))).ThenByDescending(h => h.Text.Length)
            .FirstOrDefault();
        if (confirmed is not null) return new(confirmed.Text, "h1", 0.97);

        var own = headings.Where(h => IsTitle(h, outlet) && h.LinkDensity < 0.95).ToList();
        var site = outlet ?? mastheads.FirstOrDefault()?.Text;
        var named = new[]
        {
            (Text: stated, From: "json-ld"),
            (Text: og is null ? null : OutletSuffix.Remove(og, site), From: "og"),
            (Text: title is null ? null : OutletSuffix.Remove(title, site), From: "title")
        }
            .Where(n => n.Text is not null && TextTidying.Key(n.Text).Length >= MinLetters).Select(n => (Text: n.Text!, n.From)).ToList();
        // A kicker stands in the same heading: what the head says without it is the headline.
        var inside = named.FirstOrDefault(n => own.Any(h => h.Key.EndsWith(TextTidying.Key(n.Text), StringComparison.Ordinal)));
        if (inside.Text is not null) return new(inside.Text, inside.From, 0.9);
        if (own.Count == 1 && (named.Count == 0 || named.Any(n => Likeness(own[0].Text, n.Text) >= MinLikeness)))
            return new(own[0].Text, "h1", 0.85);

        if (Lower(all, said, named.Select(n => n.Text), og ?? title, outlet) is { } lower) return new(lower, "heading", 0.8);
        if (title is not null && Line(facts, OutletSuffix.Parts(title)) is { } line) return new(line, "line", 0.78);
        if (named.Count > 0) return new(named[0].Text, named[0].From, 0.75);
        if (title is not null) return new(OutletSuffix.Remove(title, site), "title", 0.5);
        return headings.Count > 0 ? new(headings[0].Text, "h1", 0.4) : null;
    }

    /// <summary>
    /// A heading of the second or third level that is all of what the head says, or begins it, or is one of the parts of the page's title.
    /// </summary>
    private static string? Lower(
        IReadOnlyList<TitleHeading> all, List<string> said, IEnumerable<string> named, string? title, string? outlet)
    {
        var lower = all.Where(h =>
            h.Level > 1 && h.Key.Length >= MinLower && !h.Home && (outlet is null || h.Key != TextTidying.Key(outlet))).ToList();
        var keys = named.Select(TextTidying.Key).ToList();
        var parts = title is null ? [] : OutletSuffix.Parts(title).Select(TextTidying.Key).ToList();
        return (lower.FirstOrDefault(h => said.Contains(h.Key))
            ?? lower.FirstOrDefault(h => keys.Any(k => k.StartsWith(h.Key, StringComparison.Ordinal)))
            ?? lower.FirstOrDefault(h => parts.Contains(h.Key)))?.Text;
    }

    /// <summary>
    /// On pages without headings: the line above the text that is the last part of the page's title, behind the site's name.
    /// </summary>
    private static string? Line(PageFacts facts, IEnumerable<string> parts)
    {
        if (parts.ToList() is not [_, var last] || TextTidying.Key(last) is not { Length: >= MinLower } key) return null;
        return facts.Page.Blocks.Take(Math.Max(facts.FirstKept, 0) + 1)
            .FirstOrDefault(b => b.LinkDensity < 0.5 && b.Text.Length <= 2 * last.Length && TextTidying.Key(b.Text) == key)?.Text;
    }

    /// <summary>
    /// The site's name: it links home, or it is the last part of the title, or its first part while the rest is another heading or what
    /// og:title says.
    /// </summary>
    private static bool IsMasthead(
        TitleHeading heading, IReadOnlyList<TitleHeading> all, string? title, string? og, string? stated, List<string> said)
    {
        if ((og is not null && TextTidying.Key(og) == heading.Key) || (stated is not null && TextTidying.Key(stated) == heading.Key))
            return false;
        if (heading.Home && said.Any(k => k.Length > heading.Key.Length)) return true;
        if (title is null || heading.Key.Length == 0 || heading.Text.Split(' ').Length > MaxSiteWords) return false;
        var whole = TextTidying.Key(title);
        if (whole.Length <= heading.Key.Length + MinLetters) return false;
        if (whole.EndsWith(heading.Key, StringComparison.Ordinal))
            return OutletSuffix.Remove(title, heading.Text) is var before && before != title && before.Length >= heading.Text.Length / 2;
        if (!whole.StartsWith(heading.Key, StringComparison.Ordinal)) return false;
        var rest = whole[heading.Key.Length..];
        return (og is not null && TextTidying.Key(og) == rest)
            || all.Any(h =>
                h != heading
                && h.Key.Length >= MinLetters
                && rest.EndsWith(h.Key, StringComparison.Ordinal)
                && OutletSuffix.Parts(title).Any(p => TextTidying.Key(p) == h.Key));
    }

    /// <summary>Share of the shorter text's words that the longer one has.</summary>
    private static double Likeness(string one, string other)
    {
        var first = one.ToLowerInvariant().Split(WordEnds, StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
        var second = other.ToLowerInvariant().Split(WordEnds, StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
        var least = Math.Min(first.Count, second.Count);
        return least == 0 ? 0 : (double)first.Count(second.Contains) / least;
    }

    private static bool IsTitle(TitleHeading heading, string? outlet) =>
        heading.Key.Length >= MinLetters && (outlet is null || heading.Key != TextTidying.Key(outlet));
}
