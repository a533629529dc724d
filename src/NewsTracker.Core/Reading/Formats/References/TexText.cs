using System.Text;
using System.Text.RegularExpressions;

namespace NewsTracker.Core.Reading.Formats.References;

/// <summary>Text as TeX writes it, without its braces, accents as letters: "Sk{\"o}lm{\'e}" is Skölmé.</summary>
internal static partial class TexText
{
    private const string Marks = "`'^~\"=.uvHckr";

    private const string Combining = "\u0300\u0301\u0302\u0303\u0308\u0304\u0307\u0306\u030C\u030B\u0327\u0328\u030A";

    private static readonly Dictionary<string, string> Letters = new(StringComparer.Ordinal)
    {
        ["ss"] = "ß", ["o"] = "ø", ["O"] = "Ø", ["aa"] = "å", ["AA"] = "Å", ["ae"] = "æ", ["AE"] = "Æ", ["oe"] = "œ", ["OE"] = "Œ",
        ["l"] = "ł", ["L"] = "Ł", ["i"] = "ı", ["dh"] = "ð", ["th"] = "þ",
    };

    public static string Plain(string value)
    {
        var text = Accent().Replace(value, static m => Letter(m)).Normalize(NormalizationForm.FormC);
        text = Named().Replace(text, static m => Letters[m.Groups[1].Value]);
        var plain = new StringBuilder(text.Length);
        foreach (var c in text.Trim(' ', '\n', '\r', '\t', '"'))
            if (c is not ('{' or '}')) plain.Append(c);
        return plain.Replace("\\&", "&").Replace("\\%", "%").Replace("\\_", "_").Replace("\\$", "$").Replace("\\#", "#")
            .Replace("---", "—").Replace("--", "–").Replace("``", "“").Replace("\'\'", "”").ToString().Trim();
    }

    private static string Letter(Match accent)
    {
        var letter = accent.Groups[2].Value.TrimStart('\\');
        return letter + Combining[Marks.IndexOf(accent.Groups[1].Value[0], StringComparison.Ordinal)];
    }

    [GeneratedRegex(
        @"\\(?<1>[`'^~""=.])\s*\{?(?<2>\\?\p{L})\}?|\\(?<1>[uvHckr])(?:\s*\{(?<2>\\?\p{L})\}|\s+(?<2>\p{L}))",
        RegexOptions.CultureInvariant)]
    private static partial Regex Accent();

    [GeneratedRegex(@"\\(ss|oe|OE|o|O|aa|AA|ae|AE|l|L|i|dh|th)(?![A-Za-z])\s?", RegexOptions.CultureInvariant)]
    private static partial Regex Named();
}
