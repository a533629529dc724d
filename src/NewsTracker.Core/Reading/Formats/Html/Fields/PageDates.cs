using NewsTracker.Core.Reading.Fields.Dates;
using NewsTracker.Core.Reading.Formats.Html.Pages;

namespace NewsTracker.Core.Reading.Formats.Html.Fields;

/// <summary>Dates in the page itself: microdata and time elements, then words near the headline.</summary>
internal static class PageDates
{
    private const int Before = 8;
    private const int After = 12;
    private const int MaxLineLength = 140;
    private const int FarAway = 60;

    /// <summary>A date that the page marks up as one: an item property, else the time element nearest to the headline.</summary>
    public static WrittenDate? Marked(PageFacts facts, DateReaderFor reader)
    {
        WrittenDate? nearest = null;
        var least = int.MaxValue;
        foreach (var node in facts.Page.Nodes)
        {
            if (!node.States && node.Tag != "time") continue;
            var property = node.Attribute("itemprop") ?? node.Attribute("property");
            var isPublished = property is not null && property.Contains("datePublished", StringComparison.OrdinalIgnoreCase);
            if (!isPublished && node.Tag != "time" && node.Attribute("data-datetime") is null) continue;
            if (property is not null && property.Contains("dateModified", StringComparison.OrdinalIgnoreCase)) continue;
            var written = node.Attribute("datetime")
                ?? node.Attribute("content")
                ?? node.Attribute("data-datetime")
                ?? node.Attribute("title");
            if ((reader.Read(written) ?? reader.Read(node.Element.TextContent)) is not { } date) continue;
            if (isPublished && Distance(facts, node) < FarAway) return date;
            var distance = Distance(facts, node);
            if (distance >= least) continue;
            (nearest, least) = (date, distance);
        }

        return nearest;
    }

    /// <summary>
    /// The first date in a short line near the headline or the beginning of the text; then in lines that an element calls a date.
    /// </summary>
    public static WrittenDate? Visible(PageFacts facts, DateReaderFor reader)
    {
        var blocks = facts.Page.Blocks;
        var center = facts.Heading >= 0 ? facts.Heading : Math.Max(0, facts.FirstKept);
        var upTo = Math.Min(blocks.Count, Math.Max(center, facts.FirstKept) + After);
        return Near(i => IsOwn(blocks[i])) ?? Near(i => blocks[i].LinkDensity < 0.9) ?? Anywhere();

        WrittenDate? Near(Func<int, bool> take)
        {
            for (var i = center; i < upTo; i++)
            {
                if (take(i) && Line(blocks[i], reader) is { } date) return date;
            }

            for (var i = center - 1; i >= Math.Max(0, center - Before); i--)
            {
                if (take(i) && Line(blocks[i], reader) is { } date) return date;
            }

            return null;
        }

        WrittenDate? Anywhere()
        {
            foreach (var block in blocks)
            {
                if (block.Node.Signs.HasFlag(Signs.Byline) && Line(block, reader) is { } date) return date;
            }

            return null;
        }
    }

    /// <summary>Not a line of a list of other articles.</summary>
    private static bool IsOwn(PageBlock block) =>
        block.LinkDensity < 0.5
        && !block.Node.SelfAndAncestors().Take(6).Any(n =>
            (n.Signs & (Signs.Related | Signs.Comment | Signs.Footer)) != 0
            && (n.Signs & (Signs.Byline | Signs.Header | Signs.Article)) == 0);

    private static WrittenDate? Line(PageBlock block, DateReaderFor reader) =>
        block.Text.Length <= MaxLineLength ? reader.Read(block.Text) : null;

    /// <summary>How far, in blocks, an element stands from the headline; before it counts double.</summary>
    private static int Distance(PageFacts facts, PageNode node)
    {
        var center = facts.Heading >= 0 ? facts.Heading : Math.Max(0, facts.FirstKept);
        var away = node.FirstBlock - center;
        return away < 0 ? -2 * away : away;
    }
}
