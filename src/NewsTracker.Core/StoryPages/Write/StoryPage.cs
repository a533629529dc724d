using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.StoryPages.Write;

/// <summary>All that a story page shows, as <see cref="StoryPageMaker"/> turns it into a digest file.</summary>
public sealed record StoryPage
{
    public required StoryDigest Digest { get; init; }

    /// <summary>The story's articles in the order of the page's list, newest first.</summary>
    public required IReadOnlyList<StoryArticle> Articles { get; init; }

    /// <summary>The sub-stories in the order of the page, each with its articles.</summary>
    public IReadOnlyList<StoryPageStory> Stories { get; init; } = [];

    public IReadOnlyList<ImportedResource> Resources { get; init; } = [];

    /// <summary>The date behind "Updated"; null leaves it out.</summary>
    public DateSpan? Updated { get; init; }

    /// <summary>
    /// The file that an imported story came from: its counts are kept for lists that are still as long as it listed them.
    /// </summary>
    public ImportedStory? Imported { get; init; }

    /// <summary>Write every event, not only those of the short view.</summary>
    public bool FullTimeline { get; init; }
}

/// <summary>
/// A sub-story of a page: a title of its own when it holds several articles. <paramref name="ImportedCount"/> is the number of articles a
/// digest file gave it, when that is more than are known.
/// </summary>
public sealed record StoryPageStory(string Title, IReadOnlyList<long> Articles, int? ImportedCount = null);
