using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using NewsTracker.Web.Ingestion.Reading;
using NewsTracker.Web.Storage;

namespace NewsTracker.Web.Ingestion.Writing;

/// <summary>How far a drain has come, for progress bars.</summary>
public sealed record IngestionProgress(int FilesDone, int FilesWaiting, int StoriesWaiting);

/// <summary>A story that waits to be written.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Written">Articles that it held when it was written last; 0 for one that was not.</param>
/// <param name="Articles">Articles that it holds.</param>
internal readonly record struct StaleStory(long Id, int Written, int Articles);

/// <summary>
/// Decides when the stories that changed are written: all of them when nothing more is to be filed; until then those that are new or have
/// grown by the share at which a rewriting is worth its cost, so that a story that gathers n articles is written about log n times and not
/// after each batch, and what writing costs an article does not grow with the stories.
/// </summary>
internal sealed class StaleStories(Store store, StoryWriter stories, IngestionOptions options, TimeProvider time, ILogger log)
{
    private readonly WritingMarks marks = new(store);
    private readonly WritingRests rests = new(options, time);
    private int sinceDigests;
    private int sinceSmall;
    private int sinceEmpty;

    /// <summary>Enough was filed since the last time.</summary>
    public bool IsDue => sinceDigests >= options.ArticlesBetweenDigests;

    /// <summary>So many articles have come since everything was written that stories are not kept in memory from one writing to the
    /// next.</summary>
    private bool IsFlood => sinceEmpty > options.ArticlesBetweenDigests;

    /// <summary>Counts the articles of a filing transaction.</summary>
    /// <param name="articles">How many.</param>
    /// <param name="memory">Given back in part while many come.</param>
    public void Filed(int articles, WriterMemory? memory)
    {
        sinceDigests += articles;
        sinceSmall += articles;
        sinceEmpty += articles;
        if (IsFlood) memory?.Analyses.Trim();
    }

    /// <summary>Writes every stale story.</summary>
    /// <param name="memory">What the writer knows.</param>
    /// <param name="mayRest">But those that rest, see <see cref="WritingRests"/>: they stay stale.</param>
    /// <param name="done">Files that are done.</param>
    /// <param name="progress">Is told how far it has come.</param>
    /// <param name="cancellation">Ends the writing.</param>
    /// <returns>Whether any was written.</returns>
    public async Task<bool> WriteAllAsync(
        WriterMemory? memory, bool mayRest, int done, Action<IngestionProgress>? progress, CancellationToken cancellation)
    {
        var stale = await StaleAsync(cancellation);
        if (mayRest) stale.RemoveAll(s => rests.Rests(s.Id));
        await WriteAsync(stale, memory, done, progress, cancellation);
        if (IsFlood) memory?.Analyses.Clear();
        (sinceDigests, sinceSmall, sinceEmpty) = (0, 0, 0);
        return stale.Count > 0;
    }

    /// <summary>Writes those that have grown enough; now and then less is enough.</summary>
    /// <returns>Whether there was any.</returns>
    public async Task<bool> WriteGrownAsync(
        WriterMemory? memory, int done, Action<IngestionProgress>? progress, CancellationToken cancellation)
    {
        sinceDigests = 0;
        var stale = await StaleAsync(cancellation);
        var isSmallEnough = sinceSmall >= options.ArticlesBetweenSmallGrowth;
        var growth = isSmallEnough ? options.SmallGrowth : options.GrowthUntilRewriting;
        if (isSmallEnough) sinceSmall = 0;
        stale.RemoveAll(s => s.Articles < growth * s.Written);
        await WriteAsync(stale, memory, done, progress, cancellation);
        return stale.Count > 0;
    }

    private async Task WriteAsync(
        List<StaleStory> stale, WriterMemory? memory, int done, Action<IngestionProgress>? progress, CancellationToken cancellation)
    {
        var left = stale.Count;
        var sizes = stale.ToDictionary(s => s.Id, s => s.Articles);
        foreach (var part in await marks.PartsAsync(stale, options.BatchStories, options.BatchStoryArticles, cancellation))
        {
            var started = time.GetTimestamp();
            await marks.MarkAsync(part, cancellation);
            try
            {
                await stories.RewriteAsync(part, memory, cancellation);
            }
            catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
            {
                await ReleaseAsync(part);
                throw;
            }

            marks.Forget(part);
            if (part.Length == 1) rests.Wrote(part[0], sizes[part[0]], time.GetElapsedTime(started));
            if (IsFlood) memory?.Analyses.Trim();
            left -= part.Length;
            log.LogDebug("Rewrote {Stories} of {Stale} stories in {Elapsed}", part.Length, stale.Count, time.GetElapsedTime(started));
            progress?.Invoke(new(done, 0, left));
        }
    }

    /// <summary>An end that cannot write leaves the marks; the stories are then written one by one.</summary>
    private async Task ReleaseAsync(long[] part)
    {
        try
        {
            await marks.ReleaseAsync(part);
        }
        catch (Exception fault) when (fault is SqliteException or DbUpdateException or ObjectDisposedException or StoreUnavailableException)
        {
            return;
        }
    }

    /// <summary>
    /// Top-level stories whose own articles or sub-stories changed, oldest first. A sub-story is never marked without its story, but keeps
    /// its mark where the story cannot be written. How many articles each holds, and held when it was written last, comes with it.
    /// </summary>
    private async Task<List<StaleStory>> StaleAsync(CancellationToken cancellation)
    {
        foreach (var title in await marks.SetAsideAsync(cancellation))
            log.LogError(
                "Writing the story {Title} ended the program each time; it is not written any more. `rebuild` tries it again", title);
        await using var db = store.Open();
        var stale = await db.Stories.Where(s => s.IsStale && s.ParentId == null).Select(s => s.Id).ToListAsync(cancellation);
        return stale.Count == 0 ? [] : await db.Stories.Where(s => stale.Contains(s.Id)).OrderBy(s => s.Id)
            .Select(s => new StaleStory(
                s.Id,
                s.Revision == 0 ? 0 : s.ArticleCount,
                db.Articles.Count(a => a.SubStory!.ParentId == s.Id && a.RemovedAt == null)))
            .ToListAsync(cancellation);
    }
}
