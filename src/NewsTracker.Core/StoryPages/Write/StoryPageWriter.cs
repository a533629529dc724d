using System.Globalization;
using System.Text;
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
    public static string Write(ImportedStory digest)
    {
        ArgumentNullException.ThrowIfNull(digest);
        var page = new StringBuilder();
        Line(page, digest.Title);
        if (digest.ImportedArticleCount is { } count)
            Line(
                page,
                digest.Updated is { } date
                    ? $"Updated {DateLabel.Of(date)} ({Counted(count, "article")})"
                    : $"Updated ({Counted(count, "article")})");
        Sections(page, digest.Sections);
        List(page, "Sources", "article", digest.ImportedSourceCount, digest.Sources, s => $"-\n[{s.Number}]\n{SourceLine.Write(s)}");
        if (digest.Timeline.Count > 0) Line(page, "Timeline");
        foreach (var told in digest.Timeline) Line(page, TimelineLine.Write(told));
        List(page, "Stories about this story", "story", digest.ImportedStoryCount, digest.Stories, s =>
            "-\n" + ArticleLine.Write(s.Outlet, s.Title, s.ArticleCount));
        List(page, "All related articles", "article", digest.ImportedRelatedCount, digest.Articles, a =>
            "-\n" + ArticleLine.Write(a.Outlet, a.Title, 1));
        List(page, "External resources", "link", digest.ImportedLinkCount, digest.ExternalResources, r => "- " + ResourceLine.Write(r));
        return page.ToString();
    }

    private static void Sections(StringBuilder page, IReadOnlyList<ImportedSection> sections)
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
            if (heading is not null) Line(page, heading);
            Line(page, line);
        }
    }

    private static void List<T>(StringBuilder page, string name, string unit, int? stated, IReadOnlyList<T> items, Func<T, string> write)
    {
        if (items.Count == 0 && stated is null) return;
        Line(page, stated is { } count ? $"{name} ({Counted(count, unit)})" : name);
        foreach (var item in items) Line(page, write(item));
    }

    private static string Counted(int count, string unit)
    {
        var plural = unit[^1] == 'y' ? unit[..^1] + "ies" : unit + "s";
        return string.Create(CultureInfo.InvariantCulture, $"{count} {plural}");
    }

    private static void Line(StringBuilder page, string line) => page.Append(line).Append('\n');
}
