namespace NewsTracker.Core.Reading.Formats.Html.Pages;

/// <summary>Reads the signs of elements; equal attributes are read once a page.</summary>
internal sealed class SignReader
{
    private const int MaxReadLength = 300;

    /// <summary>Longest title attribute that may be a date and its time.</summary>
    private const int MaxDateLength = 60;

    private static readonly string[] Named =
    [
        "class", "id", "role", "itemprop", "data-testid", "data-component", "data-type", "data-qa", "data-module", "data-role", "data-name",
        "data-block", "property"
    ];

    private readonly Dictionary<string, Signs> read = new(StringComparer.Ordinal);

    public Signs Of(PageNode node)
    {
        var signs = OfTag(node.Tag);
        foreach (var attribute in node.Element.Attributes)
        {
            if (attribute is null) continue;
            if (attribute.Name is "itemprop" or "property" or "datetime" or "data-datetime" or "data-timestamp" or "data-time"
                or "data-date")
                node.States = true;
            if (attribute.Name == "title"
                && attribute.Value.Length <= MaxDateLength
                && attribute.Value.AsSpan().ContainsAnyInRange('0', '9'))
                node.States = true;
            if (Array.IndexOf(Named, attribute.Name) < 0) continue;
            if (node.Tag is "html" or "body") continue;
            signs |= OfValue(attribute.Value);
        }

        return signs;
    }

    private Signs OfValue(string value)
    {
        if (read.TryGetValue(value, out var known)) return known;
        var signs = value.Contains("articleBody", StringComparison.OrdinalIgnoreCase) ? Signs.StatedBody : Signs.None;
        var limit = Math.Min(value.Length, MaxReadLength);
        for (var start = 0; start < limit;)
        {
            var end = start + 1;
            while (end < limit && !IsEdge(value, end)) end++;
            signs |= SignWords.Of(value.AsSpan(start, end - start).Trim("-_ :./[]()"));
            start = end;
        }

        return read[value] = signs;
    }

    private static bool IsEdge(string value, int at) =>
        !char.IsAsciiLetterOrDigit(value[at]) || (char.IsAsciiLetterUpper(value[at]) && char.IsAsciiLetterLower(value[at - 1]));

    private static Signs OfTag(string tag) => tag switch
    {
        "article" => Signs.Article,
        "main" => Signs.Main,
        "nav" => Signs.Navigation,
        "header" => Signs.Header,
        "footer" => Signs.Footer,
        "aside" => Signs.Side,
        "figcaption" => Signs.Caption | Signs.Figure,
        "figure" => Signs.Figure,
        "form" or "button" or "label" or "fieldset" or "option" => Signs.Form,
        "ul" or "ol" or "dl" or "menu" => Signs.List,
        "table" => Signs.Table,
        "blockquote" => Signs.PullQuote,
        "time" or "address" => Signs.Byline,
        "dialog" => Signs.Overlay,
        _ => Signs.None,
    };
}
