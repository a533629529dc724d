using NewsTracker.Core.Model;
using NewsTracker.Core.StoryPages.TimelineNumbers;

namespace NewsTracker.Core.StoryPages.Read;

/// <summary>Reads a story page saved as text.</summary>
public static class DigestFileReader
{
    /// <summary>
    /// True when the text is a digest file: a title line, an "Updated" line or sections with citation markers, at least two of its lists, and no prose beside them.
    /// An article that only quotes such lists is none.
    /// </summary>
    public static bool Recognizes(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return DigestFileLayout.Of(text).IsDigest;
    }

    /// <summary>Reads a text that <see cref="Recognizes"/> accepted. Never throws; what does not fit becomes a finding.</summary>
    public static DigestFile Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var layout = DigestFileLayout.Of(text);
        var articles = StatedListReader.Articles(layout);
        var sources = StatedListReader.Sources(layout, articles);
        var file = new DigestFile
        {
            Title = layout.Title,
            StatedArticleCount = layout.UpdatedCount,
            Updated = layout.UpdatedDate is { } date ? StatedDateLabel.TryRead(date, _ => true)?.Date : null,
            Sections = StatedSectionReader.Read(layout.Sections),
            Sources = sources,
            StatedSourceCount = layout.Of(DigestFileList.Sources).Count,
            Timeline = StatedTimelineReader.Read(layout.Of(DigestFileList.Timeline).Texts),
            Stories = StatedListReader.Stories(layout, articles),
            StatedStoryCount = layout.Of(DigestFileList.Stories).Count,
            Articles = articles,
            StatedRelatedCount = layout.Of(DigestFileList.Articles).Count,
            ExternalResources = [.. layout.Of(DigestFileList.Resources).Texts.Select(StatedResourceLine.Read)],
            StatedLinkCount = layout.Of(DigestFileList.Resources).Count,
        };
        file = file with { Timeline = NumberMatcher.Match(file, NumberMatchOptions.Default) };
        return file with { Findings = StatedFindings.Of(file, layout) };
    }
}
