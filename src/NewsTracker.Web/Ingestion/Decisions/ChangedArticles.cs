using System.Collections.Concurrent;

namespace NewsTracker.Web.Ingestion.Decisions;

/// <summary>
/// Articles whose rows a person's decision changed and that the writer's memory does not know of yet. Noted inside the transaction of the decision, so that the
/// writer, who comes after it, finds them. Lost with the process: memory is then loaded from the rows.
/// </summary>
public sealed class ChangedArticles
{
    private readonly ConcurrentQueue<long> waiting = new();

    private volatile bool hasStories;

    public bool Any => !waiting.IsEmpty || hasStories;

    public void Note(long article) => waiting.Enqueue(article);

    /// <summary>Notes a decision about stories.</summary>
    public void NoteStories() => hasStories = true;

    /// <summary>Whether one was noted since the last call.</summary>
    public bool TakeStories()
    {
        var had = hasStories;
        hasStories = false;
        return had;
    }

    public IReadOnlyList<long> TakeAll()
    {
        var taken = new SortedSet<long>();
        while (waiting.TryDequeue(out var id)) taken.Add(id);
        return [.. taken];
    }
}
