using System.Text.Json;
using NewsTracker.Core.Model;

namespace NewsTracker.Core.StoryPages.Exported;

/// <summary>
/// Reads back what NewsTracker exports of a story. Pages and JSON give the whole story, tables, calendars and TimelineJS its timeline; each
/// becomes a document of a digest file's kind, for that is what it states.
/// </summary>
internal static class StoryExports
{
    /// <summary>The story of a text that is an export of ours, HTML apart; null for any other text.</summary>
    public static Document? OfText(string text)
    {
        if (TimelineCsvReader.Recognizes(text)) return Document(TimelineCsvReader.Read(text));
        if (TimelineIcsReader.Recognizes(text)) return Document(TimelineIcsReader.Read(text));
        return StoryMarkdownReader.Recognizes(text) ? Document(StoryMarkdownReader.Read(text)) : null;
    }

    /// <summary>The story of story JSON or a timeline in the form of TimelineJS; null for other JSON.</summary>
    public static Document? OfJson(JsonElement json)
    {
        if (StoryJsonReader.Recognizes(json)) return Document(StoryJsonReader.Read(json));
        return TimelineJsReader.Recognizes(json) ? Document(TimelineJsReader.Read(json)) : null;
    }

    public static bool IsPage(string html) => StoryHtmlReader.Recognizes(html);

    /// <param name="cleaned">A page's source within the bounds of pages.</param>
    public static Document? OfPage(string cleaned) => Document(StoryHtmlReader.Read(cleaned));

    private static Document? Document(ImportedStory? story) =>
        story is null ? null : new() { Kind = DocumentKind.Digest, Title = story.Title, Text = "", Digest = story };
}
