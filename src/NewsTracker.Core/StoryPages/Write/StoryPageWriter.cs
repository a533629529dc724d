using System.Globalization;
using NewsTracker.Core.Model;
using NewsTracker.Core.StoryPages.Read;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.StoryPages.Write;

/// <summary>Writes a digest file. Reading what was written gives an equal value.</summary>
public static class StoryPageWriter
{
    private const int MaxRounds = 4;

    /// <summary>
    /// A section's heading stands before its first sentence on the same line;
    /// where reading that line would not give the heading back, it gets a line of its own.
    /// Lists that are empty and state no count are left out.
    /// </summary>
    /// <returns>The file's text, lines ended by "\n".</returns>
    public static string Write(ImportedStory digest) => string.Concat(Lines(digest));

    /// <summary>The same line by line, each with its end: a long page need not lie in memory as a whole.</summary>
    /// <param name="digest">The page.</param>
    /// <returns>Lines that end in "\n".</returns>
    public static IEnumerable<string> Lines(ImportedStory digest)
    {
        ArgumentNullException.ThrowIfNull(digest);
        return All(digest).Select(line => line + "\n");
    }

    private static IEnumerable<string> All(ImportedStory digest)
    {
        yield return digest.Title;
        if (digest.ImportedArticleCount is { } count)
            yield return digest.Updated is { } date
                ? $"Updated {DateLabel.Of(date)} ({Counted(count, "article")})"
                : $"Updated ({Counted(count, "article")})";
        foreach (var line in Sections(digest.Sections).Concat(Lists(digest))) yield return line;
    }

    private static IEnumerable<string> Lists(ImportedStory digest)
    {
        IEnumerable<IEnumerable<string>> lists =
        [
            List("Sources", "article", digest.ImportedSourceCount, digest.Sources, s => $"-\n[{s.Number}]\n{SourceLine.Write(s)}"),
            digest.Timeline.Count > 0 ? digest.Timeline.Select(TimelineLine.Write).Prepend("Timeline") : [],
            List("Stories about this story", "story", digest.ImportedStoryCount, digest.Stories, s =>
                "-\n" + ArticleLine.Write(s.Outlet, s.Title, s.ArticleCount)),
            List("All related articles", "article", digest.ImportedRelatedCount, digest.Articles, a =>
                "-\n" + ArticleLine.Write(a.Outlet, a.Title, 1)),
            List("External resources", "link", digest.ImportedLinkCount, digest.ExternalResources, r => "- " + ResourceLine.Write(r)),
        ];
        return lists.SelectMany(l => l);
    }

    private static IEnumerable<string> Sections(IReadOnlyList<ImportedSection> sections)
    {
        var lines = sections
            .Select(s => (Heading: (string?)null, Line: $"{s.Heading} {SectionParagraph.Write(s.Sentences)}".TrimStart()))
            .ToList();
        // Where the border is found depends on the other sections too, so those that fail get a line of their own until all are read back.
        for (var round = 0; round < MaxRounds; round++)
        {
            var read = SectionReader.Read(lines);
            var failed = Enumerable.Range(0, sections.Count)
                .Where(i =>
                    lines[i].Heading is null
                    && sections[i].Heading.Length > 0
                    && (round == MaxRounds - 1 || read[i].Heading != sections[i].Heading))
                .ToList();
            if (read.Zip(sections).All(p => p.First.Heading == p.Second.Heading)) break;
            foreach (var i in failed) lines[i] = (sections[i].Heading, SectionParagraph.Write(sections[i].Sentences));
        }

        foreach (var (heading, line) in lines)
        {
            if (heading is not null) yield return heading;
            yield return line;
        }
    }

    private static IEnumerable<string> List<T>(
        string name, string unit, int? stated, IReadOnlyList<T> items, Func<T, string> write)
    {
        if (items.Count == 0 && stated is null) yield break;
        yield return stated is { } count ? $"{name} ({Counted(count, unit)})" : name;
        foreach (var item in items) yield return write(item);
    }

    private static string Counted(int count, string unit)
    {
        var plural = unit[^1] == 'y' ? unit[..^1] + "ies" : unit + "s";
        return string.Create(CultureInfo.InvariantCulture, $"{count} {plural}");
    }
}
