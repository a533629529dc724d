using NewsTracker.Core.Model;
using NewsTracker.Core.Reading;
using NewsTracker.Core.Reading.Fields;
using NewsTracker.Core.Reading.Session;
using NewsTracker.Core.StoryPages.Headings;
using NewsTracker.Core.StoryPages.Lines;

namespace NewsTracker.Benchmarks.Headings;

/// <summary>A heading and the words of the paragraph under it, as one line of a digest file would glue them together.</summary>
/// <param name="TitleCase">The heading Is Written Like This.</param>
internal sealed record HeadingPair(string Heading, string Sentence, bool TitleCase)
{
    public string Line => $"{Heading} {Sentence}";
}

/// <summary>
/// Reads headings and what stands under them out of English articles: each headline with the first paragraph, each sub-head with its own.
/// </summary>
internal static class HeadingPairs
{
    private const int MinWords = 2, MaxWords = 20, MaxSentenceWords = 45;
    private const double TitleCaseShare = 0.8;

    /// <param name="paths">Files or folders of articles in any format.</param>
    public static List<HeadingPair> Read(IEnumerable<string> paths)
    {
        return [.. paths.SelectMany(Files).SelectMany(f => Documents(f)).SelectMany(d => Of(d)).DistinctBy(p => p.Heading)];
    }

    private static IEnumerable<string> Files(string path) =>
        Directory.Exists(path) ? Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal) : [path];

    private static IEnumerable<Document> Documents(string file) =>
        FileReader.Read(File.ReadAllBytes(file), Path.GetFileName(file), ReadingOptions.Default).Documents;

    private static IEnumerable<HeadingPair> Of(Document document)
    {
        if (document.Language?.StartsWith("en", StringComparison.Ordinal) != true) yield break;
        var heading = document.TitleDerived ? null : document.Title;
        foreach (var block in document.Blocks)
        {
            var text = block.Span.Of(document.Text);
            if (block.Kind == BlockKind.Paragraph && heading is not null && Pair(heading, text) is { } pair) yield return pair;
            heading = block.Kind == BlockKind.Heading ? text : null;
        }
    }

    private static HeadingPair? Pair(string heading, string paragraph)
    {
        heading = heading.Trim();
        if (Dateline.Find(paragraph) is { } line) paragraph = paragraph[line.End..];
        var sentence = string.Join(' ', paragraph.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Take(MaxSentenceWords));
        var words = LineWord.Of(heading);
        if (words.Count is < MinWords or > MaxWords
            || heading.Contains('\n', StringComparison.Ordinal)
            || heading[^1] is '.' or ':' or ','
            || words.Any(w => w.Core.Length == 0))
            return null;
        var pair = new HeadingPair(string.Join(' ', words.Select(w => w.Raw)), sentence, IsTitleCase(words));
        return HeadingSplitter.Places(LineWord.Of(pair.Line), MaxWords).Contains(words.Count) ? pair : null;
    }

    private static bool IsTitleCase(List<LineWord> words)
    {
        var longer = words.Skip(1).Where(w => w.Core.Length > 3 && char.IsLetter(w.Core[0])).ToList();
        return longer.Count > 0 && longer.Count(w => w.IsCapital) >= longer.Count * TitleCaseShare;
    }
}
