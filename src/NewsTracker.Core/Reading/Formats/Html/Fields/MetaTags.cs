using System.Collections.Frozen;
using System.Globalization;
using NewsTracker.Core.Reading.Formats.Html.Pages;

namespace NewsTracker.Core.Reading.Formats.Html.Fields;

/// <summary>The page's meta elements by name, property or item property (lower case), each with its contents in order.</summary>
internal sealed class MetaTags
{
    private static readonly FrozenSet<string> WritingLabels = FrozenSet.ToFrozenSet(
        [
            "written by", "author", "by", "verfasst von", "geschrieben von", "escrito por", "écrit par", "scritto da", "geschreven door",
            "skrevet av", "napisane przez", "автор"
        ],
        StringComparer.OrdinalIgnoreCase);

    private readonly Dictionary<string, List<string>> contents = new(StringComparer.OrdinalIgnoreCase);

    public MetaTags(HtmlPage page)
    {
        foreach (var node in page.Nodes)
        {
            if (node.Tag != "meta" || node.Attribute("content")?.Trim() is not { Length: > 0 } content) continue;
            foreach (var attribute in new[] { "property", "name", "itemprop", "http-equiv" })
            {
                if (node.Attribute(attribute)?.Trim() is not { Length: > 0 } name) continue;
                if (!contents.TryGetValue(name, out var list)) contents[name] = list = [];
                list.Add(content);
            }
        }
    }

    public IReadOnlyList<string> All(string name) => contents.TryGetValue(name, out var list) ? list : [];

    /// <summary>
    /// Contents of the elements whose name ends in a part of its own with <paramref name="word"/> ("dcsext.author", "page_author").
    /// </summary>
    public IEnumerable<string> Ending(string word) =>
        contents.Where(c => c.Key.Length > word.Length
            && c.Key.EndsWith(word, StringComparison.OrdinalIgnoreCase)
            && c.Key[^(word.Length + 1)] is '.' or ':' or '-' or '_')
            .OrderBy(c => c.Key, StringComparer.Ordinal).Take(1).SelectMany(c => c.Value);

    /// <summary>The names that cards for sharing label "Written by" (twitter:label1 and twitter:data1).</summary>
    public IEnumerable<string> Labelled()
    {
        for (var i = 1; i <= 2; i++)
        {
            var label = First("twitter:label" + i.ToString(CultureInfo.InvariantCulture));
            if (label is null || !WritingLabels.Contains(label.Trim().TrimEnd(':'))) continue;
            return All("twitter:data" + i.ToString(CultureInfo.InvariantCulture));
        }

        return [];
    }

    /// <summary>The first content of the first of <paramref name="names"/> that the page has.</summary>
    public string? First(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (contents.TryGetValue(name, out var list)) return list[0];
        }

        return null;
    }
}
