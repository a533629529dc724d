using System.Globalization;

namespace NewsTracker.Core.StoryPages.Read;

/// <summary>
/// The line that opens a list ("Sources (4 articles)"), with the count it states; and the "Updated (21 articles)" line, which opens none.
/// </summary>
internal sealed record PageListHeader(PageList List, int? Count)
{
    private static readonly (string Name, PageList List)[] Names =
    [
        ("Sources", PageList.Sources),
        ("Timeline", PageList.Timeline),
        ("Stories about this story", PageList.Stories),
        ("All related articles", PageList.Articles),
        ("Related articles", PageList.Articles),
        ("External resources", PageList.Resources),
    ];

    public static PageListHeader? TryRead(string line)
    {
        if (line.Length > 80) return null;
        var bare = line.TrimStart('#').Trim();
        foreach (var (name, list) in Names)
        {
            if (!bare.StartsWith(name, StringComparison.OrdinalIgnoreCase)) continue;
            var rest = bare[name.Length..].TrimEnd(':').Trim();
            if (rest.Length == 0) return new(list, null);
            if (TryCount(rest, out var count)) return new(list, count);
        }

        return null;
    }

    /// <summary>The words between "Updated" and "(n articles)", and the n. False for any other line.</summary>
    public static bool TryUpdated(string line, out string date, out int? count)
    {
        date = "";
        count = null;
        if (line.Length > 120 || !line.StartsWith("Updated", StringComparison.OrdinalIgnoreCase)) return false;
        var rest = line["Updated".Length..].TrimStart(':').Trim();
        var open = rest.LastIndexOf('(');
        if (open < 0 || !TryCount(rest[open..], out var n)) return false;
        date = rest[..open].Trim();
        count = n;
        return true;
    }

    /// <summary>As <see cref="TryCount"/>, where articles or stories are counted: "(5 dead)" belongs to a headline.</summary>
    public static bool TryArticles(string text, out int count) =>
        TryCount(text, out count)
        && text[..^1].TrimEnd().Split(' ')[^1].ToLowerInvariant() is "article" or "articles" or "story" or "stories";

    /// <summary>Reads "(1,234 articles)": a number and at most two words in round brackets.</summary>
    public static bool TryCount(string text, out int count)
    {
        count = 0;
        if (text.Length < 3 || text[0] != '(' || text[^1] != ')') return false;
        var inside = text[1..^1].Trim();
        var end = 0;
        while (end < inside.Length && (char.IsAsciiDigit(inside[end]) || inside[end] == ',')) end++;
        if (end == 0
            || !int.TryParse(
                inside[..end].Replace(",", "", StringComparison.Ordinal), NumberStyles.None, CultureInfo.InvariantCulture, out count))
            return false;
        var words = inside[end..].Trim();
        return words.Length is > 0 and <= 20 && words.All(c => char.IsLetter(c) || c == ' ');
    }
}
