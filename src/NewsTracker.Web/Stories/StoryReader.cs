using NewsTracker.Web.Storage;

namespace NewsTracker.Web.Stories;

/// <summary>The questions that pages, API and exports ask of the store. Lists are bounded and paged by cursor.</summary>
public sealed class StoryReader(NewsDb db)
{
    /// <summary>Top-level stories, latest development first.</summary>
    public Task<Page<StoryCard>> FrontAsync(string? cursor, int size, CancellationToken cancellation) => throw new NotSupportedException(db.ToString());

    /// <summary>The story at an address, or null.</summary>
    public Task<StoryView?> StoryAsync(string slug, CancellationToken cancellation) => throw new NotSupportedException(db.ToString());

    /// <summary>The present slug behind an old one, or null.</summary>
    public Task<string?> MovedToAsync(string slug, CancellationToken cancellation) => throw new NotSupportedException(db.ToString());

    /// <summary>An article, in its current words or those of one version; null when there is none.</summary>
    public Task<ArticleView?> ArticleAsync(long id, int? version, CancellationToken cancellation) => throw new NotSupportedException(db.ToString());

    /// <summary>What was handed in, newest first.</summary>
    public Task<Page<InboxRow>> InboxAsync(string? cursor, int size, CancellationToken cancellation) => throw new NotSupportedException(db.ToString());

    /// <summary>The hand-ins with these file ids, in their order (for the result of an upload).</summary>
    public Task<IReadOnlyList<InboxRow>> FilesAsync(IReadOnlyList<long> fileIds, CancellationToken cancellation) => throw new NotSupportedException(db.ToString());

    /// <summary>How many files wait to be read.</summary>
    public Task<int> PendingAsync(CancellationToken cancellation) => throw new NotSupportedException(db.ToString());

    /// <summary>Top-level stories whose title contains the words, for choosing one at upload.</summary>
    public Task<IReadOnlyList<StoryRef>> ChoicesAsync(int limit, CancellationToken cancellation) => throw new NotSupportedException(db.ToString());
}
