using NewsTracker.Core.Reading.Fields;
using NewsTracker.Core.Reading.Formats.Feeds.Xml;

namespace NewsTracker.Core.Reading.Formats.Feeds;

/// <summary>The people of a feed or entry: Atom persons, dc:creator, itunes:author, and RSS's "mail@host (Name)".</summary>
internal static class FeedAuthors
{
    public static IReadOnlyList<string> Of(XmlElement parent)
    {
        var names = new List<string>();
        foreach (var e in parent.Elements)
        {
            if (e.Name is not ("author" or "creator" or "managingeditor" or "contributor") || (e.Name == "contributor" && e.Space != "dc"))
                continue;
            if (e.Space is "media" || e.Space.StartsWith('?')) continue;
            var name = Tidy.Line(e.Child("name")?.Text ?? (e.Elements.Any() ? null : Name(e.Text)));
            if (name.Length is > 0 and < 200 && !names.Contains(name)) names.Add(name);
        }

        return names;
    }

    /// <summary>The name in "mail@host (Name)", "Name &lt;mail@host&gt;" or "Name (mail@host)"; the whole without an address.</summary>
    private static string Name(string text)
    {
        text = text.Trim();
        var mail = text.IndexOf('@', StringComparison.Ordinal);
        if (mail < 0) return text.StartsWith("By ", StringComparison.OrdinalIgnoreCase) ? text[3..] : text;
        int open = text.IndexOf('(', StringComparison.Ordinal), angle = text.IndexOf('<', StringComparison.Ordinal);
        if (open > mail) return text[(open + 1)..].TrimEnd(')', ' ');
        if (open > 0) return text[..open];
        return angle > 0
            ? text[..angle]
            : text.Contains(' ', StringComparison.Ordinal)
            ? string.Join(' ', text.Split(' ').Where(w => !w.Contains('@', StringComparison.Ordinal)))
            : text;
    }
}
