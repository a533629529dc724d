using NewsTracker.Core.Text;
using NewsTracker.Web.Storage.Model;

namespace NewsTracker.Web.Views.Stories;

/// <summary>The rows that one story page is made of, loaded or just written.</summary>
internal sealed record StoryParts
{
    /// <summary>With its sections, sentences, events, citations, source notes and resources.</summary>
    public required Story Story { get; init; }

    public Story? Parent { get; init; }

    public required IReadOnlyList<Story> SubStories { get; init; }

    /// <summary>Every article of the story, outlets included, versions not needed.</summary>
    public required IReadOnlyList<Article> Articles { get; init; }

    /// <summary>The texts that are cited: of each article the version from which its passages are cut.</summary>
    public required IReadOnlyDictionary<(long Article, int Version), ArticleText> Texts { get; init; }

    public ImportedPage? Imported { get; init; }
}

/// <summary>A text with its code-point offsets.</summary>
internal sealed class ArticleText(string text)
{
    private CodePoints? points;

    public string Text => text;

    public CodePoints Points => points ??= new CodePoints(text);
}
