using NewsTracker.Core.Reading.Html.Pages;

namespace NewsTracker.Core.Reading.Html.Fields;

/// <summary>Names that stand in the page itself: in elements marked as the author, or in a line "By …" near the headline.</summary>
internal static class Bylines
{
    private const int Before = 4;
    private const int After = 8;
    private const int LongestLine = 120;

    /// <summary>Texts of elements marked as the author: rel or itemprop first, else class words, nearest the headline.</summary>
    public static IEnumerable<string> Marked(PageFacts facts)
    {
        var stated = facts.Page.Nodes.Where(n => IsNear(facts, n) && (Is(n, "rel", "author") || Is(n, "itemprop", "author"))).Select(Text).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).Take(6).ToList();
        if (stated.Count > 0) return stated;
        foreach (var word in new[] { "author", "byline", "autor" })
        {
            var classed = facts.Page.Nodes.Where(n => IsNear(facts, n) && Names(n, word) && !facts.Page.Nodes.Skip(n.Index + 1).Take(n.EndIndex - n.Index - 1).Any(inner => Names(inner, word))).Select(Text).OfType<string>().Take(4).ToList();
            if (classed.Count > 0) return classed;
        }

        return [];
    }

    /// <summary>Lines that begin with a word for "by".</summary>
    public static IEnumerable<string> Written(PageFacts facts)
    {
        var (from, to) = Window(facts);
        for (var i = from; i < to; i++)
        {
            var text = facts.Page.Blocks[i].Text;
            if (text.Length <= LongestLine && (StartsWith(text, "By ") || StartsWith(text, "BY ") || StartsWith(text, "Von ") || StartsWith(text, "Por ") || StartsWith(text, "Par "))) return [text.Split('\n')[0]];
        }

        return [];
    }

    private static string? Text(PageNode node)
    {
        var inner = node.Element.QuerySelector("[itemprop=name]")?.TextContent ?? node.Element.TextContent;
        if (node.Tag == "meta") inner = node.Attribute("content");
        return FieldText.Tidy(inner) is { Length: <= LongestLine } tidy ? tidy : null;
    }

    private static bool IsNear(PageFacts facts, PageNode node)
    {
        var (from, to) = Window(facts);
        return node.FirstBlock >= from && node.FirstBlock < to;
    }

    private static (int From, int To) Window(PageFacts facts)
    {
        var heading = facts.Heading >= 0 ? facts.Heading : facts.FirstKept;
        var text = Math.Max(facts.FirstKept, heading);
        return (Math.Max(0, Math.Min(heading, text) - Before), Math.Min(facts.Page.Blocks.Count, text + After));
    }

    private static bool Is(PageNode node, string attribute, string value) => node.Attribute(attribute) is { } found && found.Equals(value, StringComparison.OrdinalIgnoreCase);

    private static bool Names(PageNode node, string word) => node.Attribute("class") is { } name && name.Contains(word, StringComparison.OrdinalIgnoreCase);

    private static bool StartsWith(string text, string word) => text.StartsWith(word, StringComparison.Ordinal);
}
