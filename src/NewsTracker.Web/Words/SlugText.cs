using System.Text;
using NewsTracker.Core.Text;

namespace NewsTracker.Web.Words;

/// <summary>The part of an address that a title's words make: lower case, hyphens, at most 80 characters.</summary>
internal static class SlugText
{
    private const int MaxLength = 80;

    public static string Of(string title)
    {
        var slug = new StringBuilder();
        foreach (var rune in Folded(title).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune)) slug.Append(Rune.ToLowerInvariant(rune));
            else if (rune.Value is '\'' or '’' or '.') continue;
            else if (slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        }

        if (slug.Length > MaxLength)
        {
            var cut = slug.ToString(0, MaxLength + 1).LastIndexOf('-');
            slug.Length = cut > MaxLength / 2 ? cut : char.IsHighSurrogate(slug[MaxLength - 1]) ? MaxLength - 1 : MaxLength;
        }

        var text = slug.ToString().Trim('-');
        return text.Length == 0 || text.StartsWith("story-", StringComparison.Ordinal) && text[6..].All(char.IsAsciiDigit)
            ? "untitled"
            : text;
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
