using NewsTracker.Core.Model;
using NewsTracker.Core.StoryPages.TimelineNumbers;

namespace NewsTracker.Core.StoryPages.Read;

/// <summary>Reads a story page saved as text.</summary>
public static class StoryPageReader
{
    /// <summary>
    /// True when the text is a digest file: a title line, an "Updated" line or sections with citation markers, at least two of its lists,
    /// and no prose beside them.
    /// An article that only quotes such lists is none.
    /// </summary>
    /// <returns>True when the text has the page's marks.</returns>
    public static bool Recognizes(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return PageLayout.Of(text).IsDigest;
    }

    /// <summary>Reads a text that <see cref="Recognizes"/> accepted. Never throws; what does not fit becomes a finding.</summary>
    /// <returns>All that the page states, with a finding for each thing that did not fit.</returns>
    public static ImportedStory Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var layout = PageLayout.Of(text);
        var articles = ArticleListReader.Articles(layout);
        var sources = ArticleListReader.Sources(layout, articles);
        var file = new ImportedStory
        {
            Title = layout.Title,
            ImportedArticleCount = layout.UpdatedCount,
            Updated = layout.UpdatedDate is { } date ? DateLabelReader.TryRead(date, _ => true)?.Date : null,
            Sections = SectionReader.Read(layout.Sections),
            Sources = sources,
            ImportedSourceCount = layout.Of(PageList.Sources).Count,
            Timeline = TimelineReader.Read(layout.Of(PageList.Timeline).Texts),
            Stories = ArticleListReader.Stories(layout, articles),
            ImportedStoryCount = layout.Of(PageList.Stories).Count,
            Articles = articles,
            ImportedRelatedCount = layout.Of(PageList.Articles).Count,
            ExternalResources = [.. layout.Of(PageList.Resources).Texts.Select(ResourceLine.Read)],
            ImportedLinkCount = layout.Of(PageList.Resources).Count,
        };
        file = file with { Timeline = TimelineReferenceResolver.Match(file, TimelineReferenceOptions.Default) };
        return file with { Findings = PageFindings.Of(file, layout) };
    }
}
