using System.Text.RegularExpressions;
using NewsTracker.Core.Reading.Fields;
using NewsTracker.Core.Reading.Formats.Records;

namespace NewsTracker.Core.Reading.Formats.PressDatabases;

/// <summary>
/// One article of Factiva: headline, byline, number of words, day, outlet and its code, language, copyright, text; or the same under tags
/// of two letters.
/// </summary>
internal static partial class FactivaPart
{
    private const int MinTags = 5, Head = 14;

    /// <summary>The articles; each ends with its number.</summary>
    public static IEnumerable<string> Parts(string text, Regex end)
    {
        var at = 0;
        foreach (Match number in end.Matches(text))
        {
            yield return text[at..number.Index];
            at = number.Index + number.Length;
        }
    }

    public static ArticleRecord? Read(string part)
    {
        var lines = DatabaseLine.Of(part);
        if (lines.Count(l => Tag().IsMatch(l.Text)) >= MinTags) return Tagged(lines);
        var words = lines.FindIndex(l => Words().IsMatch(l.Text));
        if (words < 1) return null;
        var by = BylineLineReader.OfLine(lines[words - 1].Text)?.Names ?? Signed(lines, words - 1);
        var last = words - (by is null ? 1 : 2);
        var date = lines.FindIndex(words, Math.Min(Head, lines.Count - words), l => l.Date() is not null);
        if (date < 0 || last < 0) return null;
        var outlet = date + 1;
        while (outlet + 1 < lines.Count && Time().IsMatch(lines[outlet].Text)) outlet++;
        var at = outlet + 1;
        while (at < lines.Count && at - outlet < Head && Between().IsMatch(lines[at].Text)) at++;
        // the publisher's name closes the text; the line of copyright says it too
        var isPublisher = at < lines.Count - 1
            && lines.Skip(outlet + 1).Take(at - outlet - 1)
                .Any(l => l.Text.TrimEnd('.').EndsWith(lines[^1].Text.TrimEnd('.'), StringComparison.Ordinal));
        var end = isPublisher ? lines[^1].Start : part.Length;
        return new()
        {
            Title = lines[last].Text, Outlet = outlet < lines.Count ? lines[outlet].Text : null, Published = lines[date].Text,
            Authors = by ?? [],
            Text = at < lines.Count ? part[lines[at].Start..end] : "",
            Stripped =
            [
                .. lines.Take(last)
                    .Concat(lines.Skip(outlet + 1).Take(at - outlet - 1))
                    .Concat(isPublisher ? [lines[^1]] : [])
                    .Select(l => l.Text)
            ],
        };
    }

    /// <summary>A line that is only a name, under a longer one that is the headline.</summary>
    private static IReadOnlyList<string>? Signed(List<DatabaseLine> lines, int at) =>
        at > 0
        && AuthorValueReader.IsPerson(lines[at].Text)
        && Wording.Words(lines[at - 1].Text) > Math.Max(3, Wording.Words(lines[at].Text))
            ? [lines[at].Text]
            : null;

    private static ArticleRecord Tagged(List<DatabaseLine> lines)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        var tag = "";
        foreach (var line in lines)
        {
            var value = line.Text;
            if (Tag().Match(line.Text) is { Success: true } match) (tag, value) = (match.Groups[1].Value, match.Groups[2].Value);
            if (tag.Length > 0 && value.Length > 0) fields[tag] = fields.TryGetValue(tag, out var before) ? before + "\n\n" + value : value;
        }

        return new()
        {
            Id = fields.GetValueOrDefault("AN"), Title = fields.GetValueOrDefault("HD")?.Replace("\n\n", " ", StringComparison.Ordinal),
            Outlet = fields.GetValueOrDefault("SN"), Published = fields.GetValueOrDefault("PD"), Language = null,
            Authors = fields.TryGetValue("BY", out var by) ? [by] : [],
            Text = string.Join("\n\n", new[] { "LP", "TD" }.Select(t => fields.GetValueOrDefault(t)).OfType<string>()),
        };
    }

    [GeneratedRegex(
        @"^(SE|HD|BY|CR|WC|PD|ET|SN|SC|ED|PG|VOL|LA|CY|LP|TD|CT|RF|CO|IN|NS|RE|IPC|IPD|PUB|AN)(?:[ \t|]+(.*))?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    [GeneratedRegex(
        @"^[0-9][0-9,.]* (?:words|wörter|mots|palabras|parole|palavras|woorden|слов)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Words();

    [GeneratedRegex(@"^[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?(?: [A-Z]{2,5})?$", RegexOptions.CultureInvariant)]
    private static partial Regex Time();

    /// <summary>The outlet's code, pages, edition, language and copyright.</summary>
    [GeneratedRegex(
        @"^(?:[A-Z0-9]{2,8}|[A-Z]?[0-9]{1,4}|(?:Volume|Vol\.|Issue|ISSN)\b.*|.{0,40}\bEdition|English|German|French|Spanish|Italian" +
        @"|Portuguese|Dutch" +
        @"|Russian|Chinese.*|Japanese|Arabic|Deutsch|Français|Español|Italiano|Copyright\b.*|\(c\).*|©.*|All [Rr]ights [Rr]eserved.*)$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Between();
}
