using NewsTracker.Core.Reading.Session;

namespace NewsTracker.Core.Reading.Formats.Feeds.Xml;

/// <summary>
/// A document type declaration. Its plain internal entities are kept; entities made of entities are the mark of an attack (XML 1.0, 4.4;
/// "billion laughs") and refuse the file, as do parameter entities. External entities stand for nothing, and no address is ever opened.
/// </summary>
internal static class InternalSubset
{
    private const int MaxEntities = 200;

    /// <summary>Reads the declaration at <paramref name="at"/> and returns where it ends.</summary>
    public static int Read(string source, int at, Dictionary<string, string> entities)
    {
        var close = source.IndexOf('>', at);
        var bracket = source.IndexOf('[', at);
        if (close < 0) return source.Length;
        if (bracket < 0 || bracket > close) return close + 1;
        var i = bracket + 1;
        while (i < source.Length && source[i] != ']')
        {
            if (source.AsSpan(i).StartsWith("<!--"))
            {
                var end = source.IndexOf("-->", i, StringComparison.Ordinal);
                i = end < 0 ? source.Length : end + 3;
            }
            else if (source.AsSpan(i).StartsWith("<!ENTITY")) i = Entity(source, i + 8, entities);
            else if (source[i] == '<')
            {
                var end = source.IndexOf('>', i);
                i = end < 0 ? source.Length : end + 1;
            }
            else i++;
        }

        var after = source.IndexOf('>', Math.Min(i, source.Length));
        return after < 0 ? source.Length : after + 1;
    }

    private static int Entity(string source, int i, Dictionary<string, string> entities)
    {
        while (i < source.Length && char.IsWhiteSpace(source[i])) i++;
        if (i < source.Length && source[i] == '%')
        {
            // The entity sets of XHTML are named by public identifiers; their names are known without them.
            var end = source.IndexOf('>', i);
            if (end > 0 && source.AsSpan(i, end - i).Contains("PUBLIC", StringComparison.Ordinal)) return end + 1;
            throw Refused("declares parameter entities");
        }

        var start = i;
        while (i < source.Length && !char.IsWhiteSpace(source[i]) && source[i] != '>') i++;
        var name = source[start..i];
        while (i < source.Length && char.IsWhiteSpace(source[i])) i++;
        if (i < source.Length && source[i] is '"' or '\'')
        {
            var end = source.IndexOf(source[i], i + 1);
            if (end < 0) return source.Length;
            var value = source[(i + 1)..end];
            if (RefersToEntity(value)) throw Refused("declares entities made of entities");
            if (entities.Count >= MaxEntities) throw Refused("declares more than 200 entities");
            entities[name] = new XmlText(new Dictionary<string, string>()).Resolve(value);
            i = end + 1;
        }
        else
        {
            entities[name] = "";
        }

        var close = i;
        while (close < source.Length && source[close] != '>')
        {
            if (source[close] is '"' or '\'')
            {
                var quote = source.IndexOf(source[close], close + 1);
                if (quote < 0) return source.Length;
                close = quote;
            }

            close++;
        }

        return Math.Min(source.Length, close + 1);
    }

    private static bool RefersToEntity(string value)
    {
        for (var i = 0; (i = value.IndexOf('&', i)) >= 0; i++)
        {
            var end = value.IndexOf(';', i);
            if (end < 0 || end - i > 40) continue;
            var name = value[(i + 1)..end];
            if (name.Length > 0 && name[0] != '#' && name is not ("amp" or "lt" or "gt" or "quot" or "apos")) return true;
        }

        return false;
    }

    private static ReadingBoundException Refused(string what) =>
        new(new("entities", $"The file's document type {what}, which can blow it up or reach other files; remove the DOCTYPE."));
}
