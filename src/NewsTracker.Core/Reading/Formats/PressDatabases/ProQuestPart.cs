using System.Text.RegularExpressions;
using NewsTracker.Core.Reading.Formats.Records;

namespace NewsTracker.Core.Reading.Formats.PressDatabases;

/// <summary>One article of ProQuest: its headline, and lines with labels, one of which holds the whole text.</summary>
internal static partial class ProQuestPart
{
    public static bool Has(string text) => Id().IsMatch(text);

    public static IEnumerable<ArticleRecord> Read(string part)
    {
        if (!Id().IsMatch(part)) yield break;
        var fields = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var labels = Label().Matches(part);
        for (var i = 0; i < labels.Count; i++)
        {
            var start = labels[i].Index + labels[i].Length;
            fields.TryAdd(labels[i].Groups["label"].Value, part[start..(i + 1 < labels.Count ? labels[i + 1].Index : part.Length)].Trim());
        }

        string? Field(params string[] names) =>
            names.Select(n => fields.GetValueOrDefault(n)).FirstOrDefault(v => !string.IsNullOrWhiteSpace(v));
        var first = DatabaseLine.Of(part).Select(l => l.Text).FirstOrDefault(l => !PressDatabase.IsCount(l)) ?? "";
        var info = Field("Publication info");
        yield return new()
        {
            Id = Field("ProQuest document ID"), Title = Field("Title") ?? (Label().IsMatch(first) ? null : first),
            Outlet = (Field("Publication title")?.Split(';') ?? info?.Split(';', '.', '['))?[0].Trim(),
            Published = Field("Publication date") ?? (info is null ? null : Day().Match(info) is { Success: true } day ? day.Value : null),
            Authors = Field("Author") is { } author
                ? [.. author.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)]
                : [],
            Url = Field("Document URL", "URL"), Text = Field("Full text"),
            Summary = Field("Abstract") is { } summary && !summary.StartsWith("None available", StringComparison.OrdinalIgnoreCase)
                ? summary
                : null,
        };
    }

    [GeneratedRegex(
        @"^[ \t]*ProQuest document (?:ID\s*:|link[ \t\r]*$)",
        RegexOptions.Multiline | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Id();

    [GeneratedRegex(
        @"^[ \t]*(?:(?<label>Abstract|Full text|Links|Details|ProQuest document link)(?: \([A-Za-z]+\))?[ \t\r]*$" +
        @"|(?<label>Author|Publication info|Abstract|Links|Full text|Subject|Location|People|Company ?/ ?organization" +
        @"|Identifier ?/ ?keyword|Title" +
        @"|Publication title|First page|Pages|Number of pages|Publication year|Publication date|Publication subject|Section|Year|Volume" +
        @"|Issue" +
        @"|Column|Publisher|Place of publication|Country of publication|ISSN|e-?ISSN|Source type|Language of publication|Document type" +
        @"|ProQuest document ID|Document URL|URL|Copyright|Last updated|Database|Dateline|Classification|Credit|Document feature)\s*:)",
        RegexOptions.Multiline | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Label();

    [GeneratedRegex(@"[0-9]{1,2} \p{L}{3,9} [0-9]{4}", RegexOptions.CultureInvariant)]
    private static partial Regex Day();
}
