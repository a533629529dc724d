using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using NewsTracker.Core.Model;
using NewsTracker.Core.StoryPages.Lines;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.StoryPages.Exported;

/// <summary>Reads a story back from the Markdown that `export` writes: its sentences and events end at their footnotes.</summary>
internal static partial class StoryMarkdownReader
{
    private const int Head = 4_000;

    public static bool Recognizes(string text)
    {
        var head = text[..Math.Min(text.Length, Head)].Replace("\r\n", "\n", StringComparison.Ordinal).TrimStart('\uFEFF');
        return Beginning().IsMatch(head)
            && (text.Contains("[^", StringComparison.Ordinal)
                || text.Contains("(no source is given", StringComparison.Ordinal)
                || text.Contains("\n## Further articles", StringComparison.Ordinal)); // a story without a summary
    }

    /// <returns>Null when the text holds no story after all.</returns>
    public static ImportedStory? Read(string text)
    {
        var lines = text.TrimStart('\uFEFF').ReplaceLineEndings("\n").Split('\n');
        var story = new ExportedStory { Title = Plain(lines[0][2..]) };
        if (LatestDay().Match(lines.Skip(1).FirstOrDefault(l => l.Length > 0) ?? "") is { Success: true } latest)
            story.Updated = ExportedStory.DateOf(latest.Groups[1].Value);
        var articleOf = Footnotes(lines, story);
        string? heading = null;
        for (var i = 1; i < lines.Length; i++)
        {
            var line = lines[i];
            if (line.StartsWith("## ", StringComparison.Ordinal)) heading = Plain(line[3..]);
            else if (Told().Match(line) is { Success: true } told) Event(told, Quote(lines, i), articleOf, story);
            else if (heading == "External resources" && Link().Match(line) is { Success: true } link)
                story.Resource(
                    link.Groups["url"].Success ? link.Groups["url"].Value : Plain(link.Groups["text"].Value),
                    int.Parse(link.Groups["count"].Value, CultureInfo.InvariantCulture));
            else if (heading == "Sub-stories" && SubStory().Match(line) is { Success: true } sub)
                story.Story(Plain(sub.Groups[1].Value), int.Parse(sub.Groups[2].Value, CultureInfo.InvariantCulture));
            else if (heading == "Further articles" && line.StartsWith("- ", StringComparison.Ordinal)) Article(line[2..], story);
            else if (heading is not null && line.Length > 0 && line[0] is not ('[' or ' ' or '-' or '>'))
                story.Section(
                    heading, Sentences(line).Select(s => ExportedStory.Sentence(Plain(s.Text), s.Marks.Select(Number).OfType<int>())));
        }

        return story.HoldsStory ? story.ToStory() : null;
    }

    /// <summary>The sources, and which article each mark leads to: "3" a source, "t13" a number of an imported timeline.</summary>
    private static Dictionary<string, int> Footnotes(string[] lines, ExportedStory story)
    {
        var articles = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var line in lines)
        {
            if (Footnote().Match(line) is not { Success: true } note) continue;
            var (mark, said) = (note.Groups[1].Value, note.Groups[2].Value);
            if (mark[0] != 't' && Article(said, story, out var description) is { } article && Number(mark) is { } number)
            {
                story.Source(number, article, description);
                articles[mark] = article;
            }
            else if (Scoped().Match(said) is { Success: true } scoped && Article(scoped.Groups[1].Value, story) is { } matched)
                articles[mark] = matched;
        }

        return articles;
    }

    private static int? Article(string line, ExportedStory story) => Article(line, story, out _);

    /// <summary>
    /// "Outlet, “title”, day, &lt;address&gt; – description": the title ends where one of the others, or nothing, follows.
    /// </summary>
    private static int? Article(string line, ExportedStory story, out string? description)
    {
        description = null;
        var open = line.IndexOf('“', StringComparison.Ordinal);
        if (open < 0 || TitleEnd(line, open) is not { } close) return null;
        var after = AfterTitle().Match(line, close + 1);
        if (after.Groups["said"] is { Success: true } said) description = Plain(said.Value);
        var day = ExportedStory.DateOf(Plain(after.Groups["day"].Value));
        return story.Article(
            Plain(line[..open]).TrimEnd(' ', ','), Plain(line[(open + 1)..close]), after.Groups["url"].Value,
            day is null ? null : new(day, null, "field"));
    }

    /// <summary>
    /// The mark that closes the one at <paramref name="open"/>, those inside in pairs; else the first behind which all fits.
    /// </summary>
    private static int? TitleEnd(string line, int open)
    {
        if (PageText.Closing(line, open) is > 0 and var pair && AfterTitle().IsMatch(line, pair + 1)) return pair;
        for (var close = line.IndexOf('”', open); close >= 0; close = line.IndexOf('”', close + 1))
            if (AfterTitle().IsMatch(line, close + 1)) return close;
        return null;
    }

    private static void Event(Match told, string? quote, Dictionary<string, int> articleOf, ExportedStory story)
    {
        foreach (var (text, marks) in Sentences(told.Groups[2].Value).Take(1))
            story.Event(Plain(told.Groups[1].Value), null, Plain(text), quote, marks.Select(m =>
                new ExportedCitation(Number(m.TrimStart('t')), articleOf.TryGetValue(m, out var article) ? article : null)));
    }

    private static string? Quote(string[] lines, int at) =>
        at + 2 < lines.Length && lines[at + 1].Length == 0 && lines[at + 2].StartsWith("  > “", StringComparison.Ordinal)
            ? Plain(lines[at + 2][5..].TrimEnd().TrimEnd('”'))
            : null;

    /// <summary>A line cut behind each run of footnote marks, or the words that say there is none.</summary>
    private static IEnumerable<(string Text, List<string> Marks)> Sentences(string line)
    {
        var from = 0;
        foreach (Match run in Run().Matches(line))
        {
            yield return (line[from..run.Index].Trim(), [.. Mark().Matches(run.Value).Select(m => m.Groups[1].Value)]);
            from = run.Index + run.Length;
        }

        if (line[from..].Trim() is { Length: > 0 } rest) yield return (rest, []);
    }

    private static int? Number(string mark) =>
        int.TryParse(mark, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>The text without the backslashes that keep its characters from being markup.</summary>
    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\' && i + 1 < text.Length && !char.IsLetterOrDigit(text[i + 1])) i++;
            plain.Append(text[i]);
        }

        return plain.ToString().Trim();
    }

    [GeneratedRegex(
        @"\A# \S[^\n]*\n\n\d+ articles?(?:, latest development \d{4}[\d-]*)?(?:, <[^>\n]+>)?\n\n(?:## |\[\^)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Beginning();

    [GeneratedRegex(@"^\d+ articles?, latest development (\d{4}[\d-]*)", RegexOptions.CultureInvariant)]
    private static partial Regex LatestDay();

    [GeneratedRegex(@"^- \*\*((?:[^*\\]|\\.)+)\*\* (.+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Told();

    [GeneratedRegex(@"^- (?:<(?<url>[^>]+)>|(?<text>.+)) \(cited (?<count>\d{1,7}) times?\)$", RegexOptions.CultureInvariant)]
    private static partial Regex Link();

    [GeneratedRegex(@"^- (.+) \((\d{1,7}) articles?\)$", RegexOptions.CultureInvariant)]
    private static partial Regex SubStory();

    [GeneratedRegex(@"^\[\^(t?\d{1,7})\]: (.+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Footnote();

    [GeneratedRegex(@"^Number \d+ of the imported timeline, (?:matched by likeness to )?(.+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Scoped();

    [GeneratedRegex(
        @"\G(?:, (?<day>[^<–]{4,40}?))?(?:, (?:<(?<url>[^>]+)>|(?<url>[^\s,]+:[^\s]+)))?(?: – (?<said>.+))?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex AfterTitle();

    [GeneratedRegex(
        @"(?<!\\)(?:\[\^\w+\])+(?: \(also (?:\[\^\w+\])+\))?(?: \*\(told by [^*]*\)\*)?| \*\(no source is given for this\)\*", RegexOptions.CultureInvariant)]
    private static partial Regex Run();

    [GeneratedRegex(@"\[\^(\w+)\]", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();
}
