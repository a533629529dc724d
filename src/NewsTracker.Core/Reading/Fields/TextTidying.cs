using System.Globalization;
using System.Net;
using System.Text;

namespace NewsTracker.Core.Reading.Fields;

/// <summary>Tidies short values.</summary>
internal static class TextTidying
{
    /// <summary>Decoded once more where a template encoded twice, tags off, white space collapsed; null when nothing is left.</summary>
    public static string? Tidy(string? value)
    {
        if (value is null) return null;
        if (value.Length > 5_000) value = value[..5_000];
        if (value.Contains('&', StringComparison.Ordinal)) value = WebUtility.HtmlDecode(value);
        if (value.Contains('<', StringComparison.Ordinal)) value = WithoutTags(value);
        var output = new StringBuilder(value.Length);
        foreach (var c in value)
        {
            if (char.IsWhiteSpace(c))
            {
                if (output.Length > 0 && output[^1] != ' ') output.Append(' ');
            }
            else if (!char.IsControl(c) && c is not ('\u00ad' or '\u200b' or '\ufeff' or '\u2060'))
            {
                output.Append(c);
            }
        }

        var tidy = output.ToString().Trim();
        return tidy.Length == 0 ? null : tidy;
    }

    /// <summary>Only letters and digits, in lower case and without accents' variants: what two spellings of one title share.</summary>
    public static string Key(string value)
    {
        var output = new StringBuilder(value.Length);
        foreach (var c in value.Normalize(NormalizationForm.FormKC))
        {
            if (char.IsLetterOrDigit(c)
                || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark)
                output.Append(char.ToLowerInvariant(c));
        }

        return output.ToString();
    }

    private static string WithoutTags(string value)
    {
        var output = new StringBuilder(value.Length);
        for (var i = 0; i < value.Length; i++)
        {
            var end = value[i] == '<' && i + 1 < value.Length && (char.IsAsciiLetter(value[i + 1]) || value[i + 1] == '/')
                ? value.IndexOf('>', i)
                : -1;
            if (end < 0) output.Append(value[i]);
            else i = end;
        }

        return output.ToString();
    }
}
