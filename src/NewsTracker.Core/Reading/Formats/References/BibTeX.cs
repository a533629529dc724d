namespace NewsTracker.Core.Reading.Formats.References;

/// <summary>The entries of a BibTeX file: names and values, braces and quotation marks taken off.</summary>
internal static class BibTeX
{
    public static IEnumerable<IReadOnlyDictionary<string, string>> Entries(string text)
    {
        var words = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        for (var at = 0; (at = text.IndexOf('@', at)) >= 0;)
        {
            var open = text.IndexOf('{', at);
            if (open < 0) yield break;
            var kind = text[(at + 1)..open].Trim().ToLowerInvariant();
            var end = Close(text, open);
            if (kind == "string")
                foreach (var (name, value) in Fields("," + text[(open + 1)..end], words))
                    if (name.Length > 0) words[name] = value;
            if (kind is not ("comment" or "string" or "preamble")) yield return Fields(text[(open + 1)..end], words);
            at = end;
        }
    }

    /// <summary>The day that year, month and day make, as far as they are written.</summary>
    public static string? Day(IReadOnlyDictionary<string, string> fields)
    {
        if (!fields.TryGetValue("year", out var year)) return null;
        if (!fields.TryGetValue("month", out var month)) return year;
        return (fields.TryGetValue("day", out var day) ? day + " " : "") + month + " " + year;
    }

    /// <param name="entry">What stands between the braces.</param>
    /// <param name="words">Short names for values that the file has defined.</param>
    private static Dictionary<string, string> Fields(string entry, Dictionary<string, string> words)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        var comma = entry.IndexOf(',', StringComparison.Ordinal);
        if (comma < 0) return fields;
        fields[""] = entry[..comma].Trim();
        for (var at = comma + 1; at < entry.Length;)
        {
            var equals = entry.IndexOf('=', at);
            if (equals < 0) break;
            var name = entry[at..equals].Trim(' ', ',', '\n', '\r', '\t').ToLowerInvariant();
            var start = equals + 1;
            while (start < entry.Length && char.IsWhiteSpace(entry[start])) start++;
            if (start >= entry.Length) break;
            var end = entry[start] switch
            {
                '{' => Close(entry, start) + 1,
                '"' => entry.IndexOf('"', start + 1) is > 0 and var quote ? quote + 1 : entry.Length,
                _ => entry.IndexOf(',', start) is > 0 and var next ? next : entry.Length,
            };
            end = Math.Min(end, entry.Length);
            var written = entry[start..end].Trim();
            fields.TryAdd(name, words.TryGetValue(written, out var meant) ? meant : TexText.Plain(written));
            at = end;
        }

        return fields;
    }

    private static int Close(string text, int open)
    {
        var depth = 0;
        for (var i = open; i < text.Length; i++)
        {
            if (text[i] == '{') depth++;
            else if (text[i] == '}' && --depth == 0) return i;
        }

        return text.Length;
    }
}
