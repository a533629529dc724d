using AngleSharp.Dom;
using NewsTracker.Core.Reading.Fields;
using NewsTracker.Core.Reading.Formats.Html.Pages;

namespace NewsTracker.Core.Reading.Formats.Html.Body;

/// <summary>
/// What was left out, for a person to check: the pieces between the headline and the end of the kept text first, since there a mistake
/// would hide.
/// </summary>
internal static class StrippedText
{
    /// <summary>Fewer hidden words are those of buttons and boxes.</summary>
    private const int MinHiddenWords = 6;

    private const int MaxHiddenParts = 50;

    public static IReadOnlyList<string> List(HtmlPage page, BodyText body, HtmlOptions options)
    {
        if (body.FirstKept < 0) return [];
        var pieces = new SortedSet<int>();
        var order = page.Blocks.Where(b => !body.Kept[b.Index] && b.Index != body.Heading && b.Words > 0)
            .OrderBy(b => b.Index >= body.FirstKept && b.Index <= body.LastKept ? 0 : 1).ThenByDescending(b => b.Words);
        foreach (var block in order.Take(options.MaxStripped)) pieces.Add(block.Index);
        var shown = pieces.Select(i => Short(page.Blocks[i].Text, options.MaxStrippedLength));
        return [.. shown.Concat(Hidden(page, body, options)).Distinct(StringComparer.Ordinal).Take(options.MaxStripped)];
    }

    /// <summary>Whole phrases that stand in or just behind the kept text and are not shown.</summary>
    private static IEnumerable<string> Hidden(HtmlPage page, BodyText body, HtmlOptions options) => page.Nodes
        .Where(n => n is { Hidden: true, States: false, Tag: not ("script" or "style" or "noscript" or "template" or "head" or "button") }
            && n.FirstBlock >= body.FirstKept && n.FirstBlock <= body.LastKept + 1 && n.Parent is { Hidden: false })
        .Select(n => Words(n.Element))
        .Where(t => Wording.Words(t) >= MinHiddenWords || (t.Length >= MinHiddenWords * 2 && Wording.IsDense(t[0])))
        .Select(t => Short(t, options.MaxStrippedLength));

    private static string Words(IElement element) => TextTidying.Tidy(string.Join(' ', element.Descendants<IText>()
        .Where(t => t.ParentElement is not { LocalName: "script" or "style" or "noscript" or "template" })
        .Take(MaxHiddenParts).Select(t => t.Data))) ?? "";

    private static string Short(string text, int longest)
    {
        if (text.Length <= longest) return text;
        var end = char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest;
        return text[..end] + "…";
    }
}
