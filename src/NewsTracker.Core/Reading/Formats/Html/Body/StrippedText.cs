using NewsTracker.Core.Reading.Formats.Html.Pages;

namespace NewsTracker.Core.Reading.Formats.Html.Body;

/// <summary>
/// What was left out, for a person to check: the pieces between the headline and the end of the kept text first, since there a mistake
/// would hide.
/// </summary>
internal static class StrippedText
{
    public static IReadOnlyList<string> List(HtmlPage page, BodyText body, HtmlOptions options)
    {
        if (body.FirstKept < 0) return [];
        var pieces = new SortedSet<int>();
        var order = page.Blocks.Where(b => !body.Kept[b.Index] && b.Index != body.Heading && b.Words > 0)
            .OrderBy(b => b.Index >= body.FirstKept && b.Index <= body.LastKept ? 0 : 1).ThenByDescending(b => b.Words);
        foreach (var block in order.Take(options.MaxStripped)) pieces.Add(block.Index);
        return [.. pieces.Select(i => Short(page.Blocks[i].Text, options.MaxStrippedLength)).Distinct(StringComparer.Ordinal)];
    }

    private static string Short(string text, int longest)
    {
        if (text.Length <= longest) return text;
        var end = char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest;
        return text[..end] + "…";
    }
}
