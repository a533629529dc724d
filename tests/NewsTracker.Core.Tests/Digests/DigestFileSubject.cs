using System.Globalization;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Tests.Digests;

/// <summary>
/// An invented story, read from DigestFileSubjects/NAME.txt. Lines: "title:", "h:" a section heading, "s:" a sentence and the keys it
/// cites, "a:" an article (key, outlet, title, description when it is a source; newest first), "e:" an event (date, text, quote, key), "c:"
/// a sub-story of several articles, "r:" a link and its count.
/// </summary>
internal sealed record DigestFileSubject
{
    public required string Name { get; init; }

    public string Title { get; private set; } = "";

    public List<(string Heading, List<(string Text, string[] Keys)> Sentences)> Sections { get; } = [];

    public List<(string Key, ImportedArticle Article, string? Description)> Articles { get; } = [];

    public List<(DateSpan Date, string Text, string Quote, string Key)> Events { get; } = [];

    public List<(string Title, string[] Keys)> Clusters { get; } = [];

    public List<ImportedResource> Resources { get; } = [];

    public static IReadOnlyList<DigestFileSubject> All { get; } =
        [.. Directory.EnumerateFiles(Folder(), "*.txt").Order(StringComparer.Ordinal).Select(Read)];

    public int Place(string key) => Articles.FindIndex(a => a.Key == key);

    private static DigestFileSubject Read(string path)
    {
        var subject = new DigestFileSubject { Name = Path.GetFileNameWithoutExtension(path) };
        foreach (var line in File.ReadLines(path))
            subject.Add(line[..line.IndexOf(':', StringComparison.Ordinal)], line[(line.IndexOf(':', StringComparison.Ordinal) + 2)..]);
        return subject;
    }

    private void Add(string kind, string value)
    {
        var parts = value.Split(" | ");
        switch (kind)
        {
            case "title": Title = value; break;
            case "h": Sections.Add((value, [])); break;
            case "s": Sections[^1].Sentences.Add((parts[0] + ".", parts[1].Split(','))); break;
            case "a": Articles.Add((parts[0], new(parts[1], parts[2]), parts.Length > 3 ? parts[3] : null)); break;
            case "e": Events.Add((Date(parts[0]), parts[1], parts[2], parts[3])); break;
            case "c": Clusters.Add((parts[0], parts[1].Split(','))); break;
            default: Resources.Add(new(parts[0], int.Parse(parts[1], CultureInfo.InvariantCulture))); break;
        }
    }

    private static DateSpan Date(string text)
    {
        if (text.Split("..") is [var start, var end]) return DateSpan.Range(Day(start), Day(end));
        return text.Length switch
        {
            4 => DateSpan.Year(int.Parse(text, CultureInfo.InvariantCulture)),
            7 => DateSpan.Month(int.Parse(text[..4], CultureInfo.InvariantCulture), int.Parse(text[5..], CultureInfo.InvariantCulture)),
            _ => DateSpan.Day(Day(text)),
        };
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    internal static string Folder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "NewsTracker.sln"))) folder = folder.Parent;
        return Path.Combine(folder?.FullName ?? ".", "tests", "NewsTracker.Core.Tests", "Digests", "DigestFileSubjects");
    }
}
