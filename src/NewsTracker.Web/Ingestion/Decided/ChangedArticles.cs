using System.Collections.Concurrent;

namespace NewsTracker.Web.Ingestion.Decided;

/// <summary>
/// Articles whose rows a person's decision changed and that the writer's memory does not know of yet. Noted inside the transaction of the decision, so that the
/// writer, who alone takes them off, finds them after it. Lost with the process: memory is then loaded from the rows.
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

    /// <summary>What is noted now, each once. It stays noted until it is taken off.</summary>
    public ChangedNotes Look()
    {
        var notes = waiting.ToArray();
        return new(notes.Length, [.. notes.Distinct().Order()]);
    }

    /// <summary>Takes off what was looked at, once it is followed and committed; what was noted since stays.</summary>
    public void TakeOff(ChangedNotes notes)
    {
        ArgumentNullException.ThrowIfNull(notes);
        for (var i = 0; i < notes.Count; i++) waiting.TryDequeue(out _);
    }
}

/// <summary>Notes in the order in which they were made: how many, and which articles they name.</summary>
public sealed record ChangedNotes(int Count, IReadOnlyList<long> Articles);
