using System.Text.RegularExpressions;

namespace NewsTracker.Core.Reading.Detection;

/// <summary>
/// Names texts that hold no article, so that the refusal can say what they are: lists of feeds and bookmarks, calendars, cards, settings,
/// schemas and other XML.
/// </summary>
internal static partial class ForeignKinds
{
    private const int Head = 4_000, MinSettings = 4, MinValues = 2;

    private static readonly Dictionary<string, string> Roots = new(StringComparer.OrdinalIgnoreCase)
    {
        ["opml"] = "an OPML list of feeds", ["schema"] = "an XML schema", ["urlset"] = "a list of a site's pages (sitemap)",
        ["sitemapindex"] = "a list of a site's pages (sitemap)", ["svg"] = "a drawing (SVG)", ["kml"] = "a map (KML)",
        ["gpx"] = "a track (GPX)",
        ["configuration"] = "a settings file", ["project"] = "a settings file", ["plist"] = "a property list of settings",
        ["xbel"] = "a list of bookmarks", ["stylesheet"] = "a style sheet (XSLT)", ["manifest"] = "a settings file",
        ["resources"] = "a settings file", ["xbrl"] = "a financial report (XBRL)", ["mediawiki"] = "an export of a wiki",
    };

    /// <summary>What a text is, in words; null when it may be an article.</summary>
    public static string? Name(string text)
    {
        var head = text.AsSpan(0, Math.Min(text.Length, Head)).TrimStart("\uFEFF \t\r\n");
        if (head.StartsWith("<!DOCTYPE NETSCAPE-Bookmark-file", StringComparison.OrdinalIgnoreCase)) return "a list of bookmarks";
        if (head.StartsWith("BEGIN:VCALENDAR", StringComparison.OrdinalIgnoreCase)) return "a calendar";
        if (head.StartsWith("BEGIN:VCARD", StringComparison.OrdinalIgnoreCase)) return "a visiting card";
        if (head.StartsWith("story,start,end,precision,")) return "a story's timeline as NewsTracker exports it, without an event";
        if (head.StartsWith("-----BEGIN ")) return "a key or certificate";
        if (head.StartsWith("diff --git ") || head.StartsWith("#!/")) return "program text";
        if (IsLinkList(head)) return "a list of links";
        return IsSettings(head) || IsYaml(head) ? "a settings file" : null;
    }

    /// <summary>What XML with a document element is; null when its name is not known.</summary>
    public static string? NameOfXml(string? root, string text) =>
        root is null ? null
        : root.Equals("rdf", StringComparison.OrdinalIgnoreCase)
            && text.AsSpan(0, Math.Min(text.Length, Head)).Contains("zotero.org", StringComparison.Ordinal)
            ? "a Zotero RDF export; export CSL JSON or RIS instead"
        : Roots.GetValueOrDefault(root);

    /// <summary>
    /// Most lines are names with values, sections or remarks, and not one is a sentence; of a shorter file all, and two give a value.
    /// </summary>
    private static bool IsSettings(ReadOnlySpan<char> head)
    {
        int settings = 0, values = 0, lines = 0;
        foreach (var range in head.Split('\n'))
        {
            var line = head[range].Trim();
            if (line.IsEmpty) continue;
            lines++;
            if (Setting().IsMatch(line))
            {
                settings++;
                if (line[0] is not ('[' or '#' or ';')) values++;
            }
            else if (line.Length > 120) return false;
        }

        return settings == lines ? values >= MinValues : settings >= MinSettings && settings * 10 >= lines * 9;
    }

    /// <summary>Every line is an address, or a link of Markdown and nothing else.</summary>
    private static bool IsLinkList(ReadOnlySpan<char> head)
    {
        var lines = 0;
        foreach (var range in head.Split('\n'))
        {
            var line = head[range].Trim();
            if (line.IsEmpty) continue;
            if (range.End.GetOffset(head.Length) == head.Length && head.Length >= Head - 8) break; // cut
            if (!LinkLine().IsMatch(line)) return false;
            lines++;
        }

        return lines >= 2;
    }

    [GeneratedRegex(
        @"^(?:[-*+]|[0-9]{1,4}[.)])?\s*(?:\[[^\]]{0,300}\]\(https?://\S{1,1000}\)|<?https?://\S{1,1000}>?)$",
        RegexOptions.CultureInvariant)]
    private static partial Regex LinkLine();

    /// <summary>Every line is a key in small letters, a short value or an item, and none names a field of an article.</summary>
    private static bool IsYaml(ReadOnlySpan<char> head)
    {
        int keys = 0, cut = head.LastIndexOf('\n');
        foreach (var range in (head.Length >= Head - 8 && cut > 0 ? head[..cut] : head).Split('\n'))
        {
            var line = head[range].Trim();
            if (line.IsEmpty || line[0] == '#' || line is "---" or "...") continue;
            if (!YamlLine().IsMatch(line) || ArticleKey().IsMatch(line)) return false;
            if (line.Contains(':')) keys++;
        }

        return keys >= MinSettings;
    }

    [GeneratedRegex(
        @"^(?:(?:- )?[a-z_][\w.-]*:(?:[ \t]+\S{1,60}(?: \S{1,30}){0,3})?|- \S{1,60}(?: \S{1,30}){0,2})$",
        RegexOptions.CultureInvariant)]
    private static partial Regex YamlLine();

    [GeneratedRegex(
        @"^(?:- )?(?:title|headline|date|author|by|source|text|body|subject|from|published|speaker|q|a)\s*:",
        RegexOptions.CultureInvariant)]
    private static partial Regex ArticleKey();

    [GeneratedRegex(@"^(?:\[[\w.:/ ""-]+\]|[#;].*|(?:export )?[\w.-]+\s?=\s?\S.*|[\w.-]+\s?=\s*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Setting();
}
