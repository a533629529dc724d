using System.Globalization;
using System.Text;

namespace NewsTracker.Web.Ingestion;

/// <summary>Addresses made of a title's words: lower case, hyphens, at most 80 characters, never one that was used before.</summary>
internal static class Slugs
{
    private const int Longest = 80;

    public static string Free(string title, HashSet<string> taken)
    {
        var stem = Of(title);
        var slug = stem;
        for (var n = 2; !taken.Add(slug); n++) slug = string.Create(CultureInfo.InvariantCulture, $"{stem}-{n}");
        return slug;
    }

    public static string Of(string title)
    {
        var slug = new StringBuilder();
        foreach (var rune in title.Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark) continue;
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
}
