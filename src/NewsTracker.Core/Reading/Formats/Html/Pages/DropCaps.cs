using AngleSharp.Dom;
using NewsTracker.Core.Reading.Fields;
using NewsTracker.Core.Reading.Formats.Html.Parsing;

namespace NewsTracker.Core.Reading.Formats.Html.Pages;

/// <summary>
/// First letters that are set large in a block of their own: they are put before the rest of their word, which the next block begins with.
/// </summary>
internal static class DropCaps
{
    /// <summary>Characters of a text that such a letter may begin.</summary>
    private const int MinText = 40;

    /// <summary>Where a letter alone is a mark, a choice or a cell.</summary>
    private static readonly HashSet<string> Marks = new(StringComparer.Ordinal)
    {
        "li", "td", "th", "dt", "dd", "button", "option", "label", "a", "sup", "sub", "h1", "h2", "h3", "h4", "h5", "h6", "script", "style",
        "noscript", "title", "nav", "caption", "summary", "legend", "pre", "code",
    };

    public static void Join(IDocument document, CancellationToken cancellation)
    {
        IText? cap = null;
        var count = 0;
        foreach (var text in (document.Body?.Descendants<IText>() ?? []).ToList())
        {
            if ((++count & 1023) == 0) cancellation.ThrowIfCancellationRequested();
            var words = text.Data.AsSpan().Trim();
            if (words.IsEmpty) continue;
            if (cap is not null && IsRest(words) && BlockOf(text) is { } block && block != BlockOf(cap)
                && !IsMark(text) && block.TextContent.Length >= MinText)
            {
                text.Data = cap.Data.Trim() + text.Data.TrimStart();
                cap.Data = "";
            }

            cap = IsCap(words) && !IsMark(text) && BlockOf(text)?.TextContent.AsSpan().Trim().Length == words.Length ? text : null;
        }
    }

    private static bool IsCap(ReadOnlySpan<char> words) =>
        words.Length is 1 or 2 && char.IsUpper(words[^1]) && (words.Length == 1 || words[0] is '"' or '“' or '„' or '«' or '‘' or '\'');

    /// <summary>The rest of a word: in small letters, or in capitals behind the larger one.</summary>
    private static bool IsRest(ReadOnlySpan<char> words)
    {
        if (char.IsLower(words[0]) || words[0] is '’' or '\'') return true;
        var end = words.IndexOf(' ');
        return end > 1 && Wording.IsCapitals(words[..end].ToString());
    }

    private static bool IsMark(INode text)
    {
        for (var e = text.ParentElement; e is not null; e = e.ParentElement)
        {
            if (Marks.Contains(e.LocalName)) return true;
        }

        return false;
    }

    private static IElement? BlockOf(INode text)
    {
        var e = text.ParentElement;
        while (e is not null && TagSets.Inline.Contains(e.LocalName)) e = e.ParentElement;
        return e;
    }
}
