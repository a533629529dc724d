using NewsTracker.Core.Model;

namespace NewsTracker.Core.StoryPages.Read;

/// <summary>What does not fit in a digest file, in the order of the page.</summary>
internal static class PageFindings
{
    private const int MaxOfAKind = 20;

    /// <param name="file">What was read.</param>
    /// <param name="layout">Null for an export of another form: its dates and lists are its own, and no line is left over.</param>
    public static List<Finding> Of(ImportedStory file, PageLayout? layout = null)
    {
        var findings = new List<Finding>();
        if (file.Updated is null && layout is not null)
            findings.Add(
                new("dateMissing", layout.UpdatedDate is null ? "There is no \"Updated\" line." : "No date stands behind \"Updated\"."));
        Count(findings, "Updated", "articles", file.ImportedArticleCount, file.Articles.Count, "All related articles");
        Count(findings, "Sources", "articles", file.ImportedSourceCount, file.Sources.Count);
        Count(findings, "Stories about this story", "stories", file.ImportedStoryCount, file.Stories.Count);
        Count(findings, "All related articles", "articles", file.ImportedRelatedCount, file.Articles.Count);
        Count(findings, "External resources", "links", file.ImportedLinkCount, file.ExternalResources.Count);
        AddRange(findings, "citationUnknown", Uncovered(file).Select(n => $"A sentence cites [{n}], which is not in Sources."));
        AddRange(
            findings,
            "sourceNotInList",
            file.Sources.Where(s => s.Article is null).Select(s => $"Source [{s.Number}] is not in the list of articles: {s.Title}"));
        AddRange(findings, "storyNotInList", file.Stories
            .Where(s => s.ArticleCount == 1 && s.Articles.Count == 0)
            .Select(s => $"A story is not in the list of articles: {s.Title}"));
        AddRange(
            findings,
            "headingMissing",
            file.Sections.Where(s => s.Heading.Length == 0).Select(s => $"A section has no heading: {Short(s.Sentences[0].Text)}"));
        AddRange(
            findings, "dateUnread",
            file.Timeline.Where(e => e.Date is null).Select(e => $"The date of an event could not be read: {Short(e.Label)}"));
        AddRange(findings, "numberUnresolved", Unresolved(file).Select(n => $"Timeline number [{n}] could not be matched to an article."));
        AddRange(findings, "lineUnread", (layout?.Strays ?? []).Select(s => $"A line belongs to no part of the page: {Short(s)}"));
        return findings;
    }

    private static void Count(List<Finding> findings, string part, string unit, int? stated, int listed, string? list = null)
    {
        if (stated is null || stated == listed) return;
        var where = list is null ? "the list has" : $"\"{list}\" has";
        findings.Add(new("countDiffers", $"\"{part}\" states {stated} {unit}, {where} {listed}."));
    }

    private static IEnumerable<int> Uncovered(ImportedStory file)
    {
        var known = file.Sources.Select(s => s.Number).ToHashSet();
        return file.Sections.SelectMany(s => s.Sentences).SelectMany(s => s.Numbers).Where(n => !known.Contains(n)).Distinct();
    }

    private static IEnumerable<int> Unresolved(ImportedStory file) =>
        file.Timeline.SelectMany(e => e.Matches).Where(m => m.Article is null).Select(m => m.Number).Distinct().Order();

    private static void AddRange(List<Finding> findings, string code, IEnumerable<string> messages) =>
        findings.AddRange(messages.Take(MaxOfAKind).Select(m => new Finding(code, m)));

    private static string Short(string text) => text.Length <= 60 ? text : text[..60] + "…";
}
