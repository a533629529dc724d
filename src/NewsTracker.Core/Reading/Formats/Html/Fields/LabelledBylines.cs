using System.Text.RegularExpressions;
using NewsTracker.Core.Model;
using NewsTracker.Core.Reading.Fields;
using NewsTracker.Core.Reading.Formats.Html.Pages;

namespace NewsTracker.Core.Reading.Formats.Html.Fields;

/// <summary>
/// Names that a label announces: in the line after "Written by", after a few words and "by", or as the last line of the text.
/// </summary>
internal static partial class LabelledBylines
{
    private const int MaxLineLength = 90;
    private const int Below = 6;

    /// <summary>A line that is only a label, near the headline or under the text, and the name in the next line.</summary>
    public static IReadOnlyList<string> Announced(PageFacts facts)
    {
        var blocks = facts.Page.Blocks;
        var (from, to) = Bylines.Window(facts);
        for (var i = from; i < Math.Min(blocks.Count - 1, Math.Max(to, facts.LastKept + Below)); i++)
        {
            if (i >= to && i < facts.LastKept) continue;
            if (blocks[i].Text.Length > 20 || !Label().IsMatch(blocks[i].Text) || IsAside(blocks[i])) continue;
            var name = blocks[i + 1].Text.Split('\n')[0];
            if (name.Length <= MaxLineLength
                && (AuthorValueReader.IsPerson(name)
                    || AuthorValueReader.Read([name]) is { Count: > 0 } read && read.All(AuthorValueReader.IsPerson)))
                return [name];
        }

        return [];
    }

    /// <summary>A short line near the headline that says in a few words that somebody wrote it: "A column by …".</summary>
    public static IReadOnlyList<string> Told(PageFacts facts)
    {
        var (from, to) = Bylines.Window(facts);
        for (var i = from; i < to; i++)
        {
            var block = facts.Page.Blocks[i];
            if (block.Kind == BlockKind.Heading || block.Text.Length > MaxLineLength || IsAside(block)) continue;
            if (CreditLine.Of(block.Text) is not null) continue; // who looked it over
            if (By().Match(block.Text) is { Success: true } match
                && AuthorValueReader.Read([match.Groups[1].Value]) is [var name]
                && (AuthorValueReader.IsPerson(name) || match.Groups[2].Success))
                return [name];
        }

        return [];
    }

    /// <summary>The last line of the text when it is a name alone, or "By" and a name.</summary>
    public static IReadOnlyList<string> Signed(PageFacts facts)
    {
        for (var i = facts.LastKept + 1; i >= Math.Max(0, facts.LastKept - 1); i--)
        {
            if (i >= facts.Page.Blocks.Count || i <= facts.FirstKept) continue;
            var text = facts.Page.Blocks[i].Text;
            if (text.Length > MaxLineLength
                || facts.Page.Blocks[i].Kind is BlockKind.Heading or BlockKind.ListItem
                || facts.Page.Blocks[i].LinkDensity > 0.5)
                continue;
            var line = text.Split('\n')[0];
            var name = Lead().Replace(line, "");
            if (AuthorValueReader.IsPerson(name) && (name != line || i == facts.LastKept)) return [name];
        }

        return [];
    }

    private static bool IsAside(PageBlock block) =>
        block.Node.SelfAndAncestors().Take(4).Any(n => (n.Signs & (Signs.Comment | Signs.Related)) != 0);

    [GeneratedRegex(
        @"^(?:by|written by|authored by|article by|story by|words by|posted by|published by|author|authors|von|autor|autorin|text" +
        @"|text von|par|por|di|escrito por|écrit par)\s*:?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Label();

    [GeneratedRegex(
        @"^(?:\p{L}+\s){1,4}(?:by|von|por|par)\s+(\p{Lu}[^|,•]{1,50}?)(\s(?:am|on|le|el)\s.*|\s*[|,•].*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex By();

    [GeneratedRegex(@"^(?:By|Von|Por|Par|Di|Text:|Autor:)\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Lead();
}
