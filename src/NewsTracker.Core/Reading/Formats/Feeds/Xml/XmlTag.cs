namespace NewsTracker.Core.Reading.Formats.Feeds.Xml;

/// <summary>A start tag: its name and attributes as written, where it ends, and whether it closes itself.</summary>
internal sealed class XmlTag
{
    private readonly List<(string Name, string Value)> attributes = [];

    private string Name { get; set; } = "";

    public int End { get; private set; }

    public bool IsEmpty { get; private set; }

    public bool Repaired { get; private set; }

    public static bool IsNameStart(char c) => char.IsLetter(c) || c is '_' or ':';

    /// <summary>Reads the tag at <paramref name="at"/>; a tag that does not end is ended by the next one.</summary>
    public static XmlTag Read(string source, int at, XmlText text)
    {
        var tag = new XmlTag();
        var i = at + 1;
        while (i < source.Length && IsNameChar(source[i])) i++;
        tag.Name = source[(at + 1)..i];
        while (true)
        {
            while (i < source.Length && char.IsWhiteSpace(source[i])) i++;
            if (i >= source.Length || source[i] == '<')
            {
                tag.Repaired = true;
                break;
            }

            if (source[i] == '>')
            {
                i++;
                break;
            }

            if (source[i] == '/')
            {
                tag.IsEmpty = i + 1 < source.Length && source[i + 1] == '>';
                i++;
                continue;
            }

            i = tag.Attribute(source, i, text);
        }

        tag.End = i;
        return tag;
    }

    public XmlElement ToElement(XmlElement parent)
    {
        Dictionary<string, string>? declared = null;
        foreach (var (name, value) in attributes)
        {
            if (name == "xmlns") (declared ??= new(StringComparer.Ordinal))[""] = value;
            else if (name.StartsWith("xmlns:", StringComparison.Ordinal)) (declared ??= new(StringComparer.Ordinal))[name[6..]] = value;
        }

        var kept = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in attributes)
        {
            if (name.StartsWith("xmlns", StringComparison.Ordinal)) continue;
            var colon = name.IndexOf(':', StringComparison.Ordinal);
            var key = colon > 0 && name[..colon] is not "xml" ? name[(colon + 1)..] : name;
            kept.TryAdd(key.ToLowerInvariant(), value);
        }

        var split = Name.IndexOf(':', StringComparison.Ordinal);
        var (prefix, local) = split > 0 ? (Name[..split], Name[(split + 1)..]) : ("", Name);
        return new XmlElement(local.ToLowerInvariant(), Space(prefix, declared, parent), kept, parent)
        {
            RawName = local,
            Declared = declared
        };
    }

    private static string Space(string prefix, Dictionary<string, string>? declared, XmlElement parent)
    {
        if (declared is not null && declared.TryGetValue(prefix, out var here)) return Namespaces.Key(here);
        for (var e = parent; e is not null; e = e.Parent)
            if (e.Declared is not null && e.Declared.TryGetValue(prefix, out var address)) return Namespaces.Key(address);
        return Namespaces.OfUndeclared(prefix);
    }

    private int Attribute(string source, int i, XmlText text)
    {
        var start = i;
        while (i < source.Length && source[i] is not ('=' or '>' or '/' or '<') && !char.IsWhiteSpace(source[i])) i++;
        var name = source[start..i];
        while (i < source.Length && char.IsWhiteSpace(source[i])) i++;
        if (i >= source.Length || source[i] != '=')
        {
            Repaired = true;
            if (i == start) i++;
            return i;
        }

        i++;
        while (i < source.Length && char.IsWhiteSpace(source[i])) i++;
        if (i >= source.Length) return i;
        int from, to;
        if (source[i] is '"' or '\'')
        {
            from = i + 1;
            to = source.IndexOf(source[i], from);
            if (to < 0) (to, Repaired) = (source.Length, true);
            i = Math.Min(source.Length, to + 1);
        }
        else
        {
            Repaired = true;
            from = i;
            while (i < source.Length && !char.IsWhiteSpace(source[i]) && source[i] is not '>') i++;
            to = i;
        }

        if (attributes.Count < 1000) attributes.Add((name, text.Resolve(source.AsSpan(from, to - from))));
        return i;
    }

    private static bool IsNameChar(char c) => char.IsLetterOrDigit(c) || c is '_' or ':' or '-' or '.';
}
