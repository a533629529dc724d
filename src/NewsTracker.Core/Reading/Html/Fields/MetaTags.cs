using NewsTracker.Core.Reading.Html.Pages;

namespace NewsTracker.Core.Reading.Html.Fields;

/// <summary>The page's meta elements by name, property or item property (lower case), each with its contents in order.</summary>
internal sealed class MetaTags
{
    private readonly Dictionary<string, List<string>> contents = new(StringComparer.OrdinalIgnoreCase);

    public MetaTags(Page page)
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
