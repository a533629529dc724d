using System.Text;
using System.Text.RegularExpressions;
using NewsTracker.Core.Model;
using NewsTracker.Core.Reading.Formats.Records;
using NewsTracker.Core.Reading.Session;

namespace NewsTracker.Core.Reading.Formats.References;

/// <summary>
/// Reads lists of works as stubs: RIS (tags of two letters) and BibTeX (entries in braces). An abstract is the summary, for it is not the
/// article's text.
/// </summary>
internal static partial class WorkListReader
{
    public static bool IsRis(string text) => RisStart().IsMatch(Head(text));

    public static bool IsBibTeX(string text) => BibTeXStart().IsMatch(Head(text));

    public static ReadResult ReadRis(string text, ReadingSession session) =>
        RecordResult.Of(RisRecords(text).Select(OfRis), DocumentKind.References, "entry", session);

    public static ReadResult ReadBibTeX(string text, ReadingSession session) =>
        RecordResult.Of(BibTeX.Entries(text).Select(OfBibTeX), DocumentKind.References, "entry", session);

    private static string Head(string text) => text[..Math.Min(text.Length, 400)];

    private static IEnumerable<ILookup<string, string>> RisRecords(string text)
    {
        var fields = new List<(string Tag, string Value)>();
        foreach (var line in text.Split('\n'))
        {
            var tag = RisLine().Match(line.TrimEnd('\r'));
            if (tag.Success && tag.Groups[1].Value == "ER")
            {
                if (fields.Count > 0) yield return fields.ToLookup(f => f.Tag, f => f.Value, StringComparer.Ordinal);
                fields = [];
            }
            else if (tag.Success) fields.Add((tag.Groups[1].Value, tag.Groups[2].Value.Trim()));
            else if (fields.Count > 0 && line.Trim() is { Length: > 0 } more) fields[^1] = (fields[^1].Tag, fields[^1].Value + " " + more);
        }

        if (fields.Count > 0) yield return fields.ToLookup(f => f.Tag, f => f.Value, StringComparer.Ordinal);
    }

    private static ArticleRecord OfRis(ILookup<string, string> fields) => new()
    {
        Id = First(fields, "ID", "AN", "DO"),
        Title = First(fields, "TI", "T1", "CT"),
        Outlet = First(fields, "JO", "JF", "T2", "JA", "PB"),
        Url = First(fields, "UR", "L2", "LK"),
        Published = (First(fields, "DA", "Y1", "PY") ?? "").TrimEnd('/', ' ').Replace('/', '-'),
        Authors = [.. fields["AU"], .. fields["A1"]],
        Language = First(fields, "LA"),
        Summary = First(fields, "AB", "N2"),
    };

    private static ArticleRecord OfBibTeX(IReadOnlyDictionary<string, string> fields) => new()
    {
        Id = fields.GetValueOrDefault(""),
        Title = fields.GetValueOrDefault("title"),
        Outlet = fields.GetValueOrDefault("journal") ?? fields.GetValueOrDefault("journaltitle") ?? fields.GetValueOrDefault("newspaper")
            ?? fields.GetValueOrDefault("publisher") ?? fields.GetValueOrDefault("organization")
            ?? fields.GetValueOrDefault("howpublished"),
        Url = fields.GetValueOrDefault("url"),
        Published = fields.GetValueOrDefault("date") ?? BibTeX.Day(fields),
        Authors = [.. (fields.GetValueOrDefault("author") ?? "").Split(" and ", StringSplitOptions.RemoveEmptyEntries)],
        Language = fields.GetValueOrDefault("language") ?? fields.GetValueOrDefault("langid"),
        Summary = fields.GetValueOrDefault("abstract"),
    };

    private static string? First(ILookup<string, string> fields, params string[] tags) =>
        tags.SelectMany(t => fields[t]).FirstOrDefault(v => v.Length > 0);

    [GeneratedRegex(@"^\s*TY\s{1,3}-\s", RegexOptions.CultureInvariant)]
    private static partial Regex RisStart();

    [GeneratedRegex(@"^([A-Z][A-Z0-9])\s{1,3}-(?:\s(.*))?$", RegexOptions.CultureInvariant)]
    private static partial Regex RisLine();

    [GeneratedRegex(@"^\s*(?:%[^\n]*\n\s*){0,20}@[A-Za-z]{3,20}\s*\{", RegexOptions.CultureInvariant)]
    private static partial Regex BibTeXStart();
}
