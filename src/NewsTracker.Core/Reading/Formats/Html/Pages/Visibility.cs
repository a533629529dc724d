namespace NewsTracker.Core.Reading.Formats.Html.Pages;

/// <summary>Tells by its attributes alone whether an element is shown.</summary>
internal static class Visibility
{
    public static bool IsHidden(PageNode node)
    {
        if (node.Tag is "html" or "body" or "main" or "article") return false;
        if (node.Element.HasAttribute("hidden")) return true;
        if (node.Attribute("style") is not { Length: > 0 } style) return false;
        return Says(style, "display", "none") || Says(style, "visibility", "hidden");
    }

    private static bool Says(string style, string property, string value)
    {
        var at = style.IndexOf(property, StringComparison.OrdinalIgnoreCase);
        if (at < 0) return false;
        var rest = style.AsSpan(at + property.Length).TrimStart();
        return rest.StartsWith(":") && rest[1..].TrimStart().StartsWith(value, StringComparison.OrdinalIgnoreCase);
    }
}
