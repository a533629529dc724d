using NewsTracker.Core.Reading.Fields;
using NewsTracker.Core.Reading.Fields.Dates;

namespace NewsTracker.Core.Reading.Formats.Markdown;

/// <summary>
/// The fields above a Markdown text, between lines of "---" (YAML) or "+++" (TOML). YAML that breaks its rules, as an unquoted headline
/// with a colon does, is read line by line like TOML: flat fields and lists of words.
/// </summary>
internal static class FrontMatter
{
    private const int MaxLines = 100;

    /// <summary>Where the text behind the front matter begins; 0 when there is none.</summary>
    public static int Read(string text, IDictionary<string, List<string>> fields)
    {
        var fence = text.StartsWith("---", StringComparison.Ordinal) ? "---"
            : text.StartsWith("+++", StringComparison.Ordinal) ? "+++"
            : null;
        if (fence is null) return 0;
        var start = Next(text, 0, out var first);
        if (first.Trim() != fence) return 0;
        for (int n = 0, at = start; n < MaxLines && at < text.Length; n++)
        {
            var end = at;
            at = Next(text, at, out var line);
            if (line.Trim() != fence && line.Trim() != "...") continue;
            if (fence != "---" || !YamlFields.TryRead(text[start..end], fields))
                ReadLines(text[start..end], fence == "---" ? ':' : '=', fields);
            return fields.Count > 0 ? at : 0;
        }

        return 0;
    }

    private static void ReadLines(string matter, char separator, IDictionary<string, List<string>> fields)
    {
        string? key = null;
        for (var at = 0; at < matter.Length;)
        {
            at = Next(matter, at, out var line);
            if (line.TrimStart() is ['-', ' ', .. var item] && key is not null) fields[key].Add(Unquote(item));
            else if (Field(line, separator) is var (name, value))
            {
                key = name;
                fields[key] = [.. Values(value)];
            }
        }
    }

    public static void Apply(IReadOnlyDictionary<string, List<string>> fields, Draft draft)
    {
        foreach (var (key, written) in fields)
        {
            var values = written.ConvertAll(Unlink);
            if (values.Count == 0) continue;
            switch (key)
            {
                case "title" or "headline":
                    draft.SetTitle(Tidy.Line(values[0]), "front matter", 1);
                    draft.TitleConfirmed = true;
                    break;
                case "date" or "published" or "pubdate" or "publishdate" or "published_at" when WrittenDate.Parse(values[0]) is { } date:
                    draft.SetPublished(date.ToPublished("field"), 1);
                    break;
                case "updated" or "lastmod" or "modified" or "updated_at" when WrittenDate.Parse(values[0]) is { } updated:
                    draft.Updated ??= updated.ToPublished("field");
                    break;
                case "author" or "authors" or "byline" or "by":
                    draft.AddByline(values.SelectMany(BylineLineReader.Split), "front matter", 1);
                    break;
                case "outlet" or "source" or "publication" or "publisher" or "site":
                    if (WebAddress.Clean(values[0]) is { } home) draft.SetUrl(home, "front matter", 0.8);
                    else draft.SetOutlet(values[0], "front matter", 1);
                    break;
                case "url" or "link" or "canonical" or "canonical_url" or "permalink" when WebAddress.Clean(values[0]) is { } url:
                    draft.SetUrl(url, "front matter", 1);
                    break;
                case "lang" or "language" when LanguageTag.Clean(values[0]) is { } tag:
                    draft.SetLanguage(tag, "front matter", 1);
                    break;
                case "summary" or "description" or "excerpt":
                    draft.Summary ??= values[0];
                    break;
                case "id" or "guid":
                    draft.ExternalId ??= values[0];
                    break;
            }
        }
    }

    private static int Next(string text, int at, out string line)
    {
        var end = text.IndexOf('\n', at);
        line = (end < 0 ? text[at..] : text[at..end]).TrimEnd('\r');
        return end < 0 ? text.Length : end + 1;
    }

    private static (string Name, string Value)? Field(string line, char separator)
    {
        var at = line.IndexOf(separator, StringComparison.Ordinal);
        if (at < 1 || at > 40 || char.IsWhiteSpace(line[0])) return null;
        var name = line[..at].Trim().Trim('"').ToLowerInvariant();
        return name.All(c => char.IsLetterOrDigit(c) || c is '_' or '-') ? (name, line[(at + 1)..].Trim()) : null;
    }

    private static IEnumerable<string> Values(string value) => value switch
    {
        "" => [],
        ['[', .. var list, ']'] => list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Unquote),
        _ => [Unquote(value)],
    };

    /// <summary>
    /// The words of a link to another note, as programs for notes write people: "[[Ana Lind]]", "[[people/lind|Ana Lind]]".
    /// </summary>
    private static string Unlink(string value) =>
        value is ['[', '[', .. var link, ']', ']'] && !link.Contains("[[", StringComparison.Ordinal)
            ? link[(link.LastIndexOf('|') + 1)..]
            : value;

    private static string Unquote(string value)
    {
        value = value.Trim();
        return value.Length >= 2 && value[0] is '"' or '\'' && value[^1] == value[0]
            ? value[1..^1].Replace("\\\"", "\"", StringComparison.Ordinal).Replace("''", "'", StringComparison.Ordinal)
            : value;
    }
}
