using NewsTracker.Core.Reading.Fields;
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

    /// <summary>How many blocks from the headline a date in an element's title may stand.</summary>
    private const int Near = 6;

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
            if (property is not null && property.Contains("dateModified", StringComparison.OrdinalIgnoreCase)) continue;
            var written = Stated(node);
            if (!isPublished && node.Tag != "time" && written is null && !IsTitled(facts, node)) continue;
            if (IsComment(node)) continue;
            if ((reader.Read(written ?? node.Attribute("title")) ?? reader.Read(node.Element.TextContent)) is not { } date) continue;
            if (isPublished && Distance(facts, node) < FarAway) return date;
            var distance = Distance(facts, node);
            if (distance >= least) continue;
            (nearest, least) = (date, distance);
        }

        return nearest;
    }

    private static string? Stated(PageNode node) =>
        node.Attribute("datetime")
        ?? (node.Tag == "time" || node.Attribute("itemprop") is not null ? node.Attribute("content") : null)
        ?? node.Attribute("data-datetime")
        ?? node.Attribute("data-timestamp")
        ?? node.Attribute("data-time")
        ?? node.Attribute("data-date");

    /// <summary>A short line near the headline says how long ago, and its title the day.</summary>
    private static bool IsTitled(PageFacts facts, PageNode node) =>
        node.Attribute("title") is not null
        && node.Tag is "span" or "abbr" or "div" or "p" or "em" or "small"
        && Distance(facts, node) is >= 0 and <= Near
        && RelativeTime.IsLine(TextTidying.Tidy(node.Element.TextContent) ?? "");

    private static bool IsComment(PageNode node) => node.SelfAndAncestors().Take(8).Any(n => n.Signs.HasFlag(Signs.Comment));

    /// <summary>
    /// The first date in a short line near the headline or the beginning of the text; then in lines that an element calls a date.
    /// </summary>
    public static WrittenDate? Visible(PageFacts facts, DateReaderFor reader)
    {
        var blocks = facts.Page.Blocks;
        var center = facts.Heading >= 0 ? facts.Heading : Math.Max(0, facts.FirstKept);
        var upTo = Math.Min(blocks.Count, Math.Max(center, facts.FirstKept) + After);
        return Closest(i => IsOwn(blocks[i])) ?? Closest(i => IsOwn(blocks[i]), updates: true)
            ?? Closest(i => blocks[i].LinkDensity < 0.9, updates: true) ?? Anywhere();

        WrittenDate? Closest(Func<int, bool> take, bool updates = false)
        {
            for (var i = center; i < upTo; i++)
            {
                if (take(i) && Line(blocks[i], reader, updates) is { } date) return date;
            }

            for (var i = center - 1; i >= Math.Max(0, center - Before); i--)
            {
                if (take(i) && Line(blocks[i], reader, updates) is { } date) return date;
            }

            return null;
        }

        WrittenDate? Anywhere()
        {
            foreach (var block in blocks)
            {
                if (block.Node.Signs.HasFlag(Signs.Byline) && Line(block, reader, updates: true) is { } date) return date;
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

    /// <summary>The day of publication that a short line states; the day of a change only where asked for.</summary>
    private static WrittenDate? Line(PageBlock block, DateReaderFor reader, bool updates)
    {
        if (block.Text.Length > MaxLineLength) return null;
        var (date, isUpdate) = DateLabels.Read(block.Text, reader.Read);
        return isUpdate && !updates ? null : date;
    }

    /// <summary>How far, in blocks, an element stands from the headline; before it counts double.</summary>
    private static int Distance(PageFacts facts, PageNode node)
    {
        var center = facts.Heading >= 0 ? facts.Heading : Math.Max(0, facts.FirstKept);
        var away = node.FirstBlock - center;
        return away < 0 ? -2 * away : away;
    }
}
