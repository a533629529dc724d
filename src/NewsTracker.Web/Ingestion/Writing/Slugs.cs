using System.Globalization;
using System.Text;
using NewsTracker.Core.Text;

namespace NewsTracker.Web.Ingestion.Writing;

/// <summary>Addresses made of a title's words: lower case, hyphens, at most 80 characters, never one that was used before.</summary>
internal static class Slugs
{
    private const int Longest = 80;

    public static string Free(string title, TakenSlugs taken)
    {
        var stem = Of(title);
        var slug = stem;
        while (!taken.Add(slug)) slug = string.Create(CultureInfo.InvariantCulture, $"{stem}-{taken.NumberFor(stem)}");
        return slug;
    }

    public static string Of(string title)
    {
        var slug = new StringBuilder();
        foreach (var rune in Folded(title).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune)) slug.Append(Rune.ToLowerInvariant(rune));
            else if (rune.Value is '\'' or '’' or '.') continue;
            else if (slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        }

        if (slug.Length > Longest)
        {
            var cut = slug.ToString(0, Longest + 1).LastIndexOf('-');
            slug.Length = cut > Longest / 2 ? cut : char.IsHighSurrogate(slug[Longest - 1]) ? Longest - 1 : Longest;
        }

        var text = slug.ToString().Trim('-');
        return text.Length == 0 || text.StartsWith("story-", StringComparison.Ordinal) && text[6..].All(char.IsAsciiDigit) ? "untitled" : text;
    }

    /// <summary>Latin letters folded; other scripts as they are, for there a mark makes another letter.</summary>
    private static string Folded(string title)
    {
        var folded = new StringBuilder(title.Length);
        foreach (var rune in title.EnumerateRunes())
        {
            var text = rune.ToString();
            if (rune.Value is < 0x80 or >= 0x250) folded.Append(text);
            else folded.Append(Folding.Letter((char)rune.Value) ?? text);
        }

        return folded.ToString();
    }
}
