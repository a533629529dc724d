using System.Collections.Concurrent;

namespace NewsTracker.Web.Decisions;

/// <summary>
/// What people's decisions changed in the rows and the writer's memory does not know of yet. Noted inside the transaction of the decision,
/// so that the writer, who alone takes it off, finds it after it. Lost with the process: memory is then loaded from the rows.
/// </summary>
public sealed class ChangedArticles
{
    private readonly ConcurrentQueue<(long Id, bool IsPage)> waiting = new();

    private volatile bool hasStories;

    public bool Any => !waiting.IsEmpty || hasStories;

    /// <summary>Notes a changed, removed or regrouped article.</summary>
    public void Note(long article) => waiting.Enqueue((article, false));

    /// <summary>Notes that the page of a digest file went from the story that it stated.</summary>
    public void NotePage(long story) => waiting.Enqueue((story, true));

    /// <summary>Notes a decision about stories.</summary>
    public void NoteStories() => hasStories = true;

    /// <summary>Whether one was noted since the last call.</summary>
    /// <returns>True when there was one; the note is taken off.</returns>
    public bool TakeStories()
    {
        var had = hasStories;
        hasStories = false;
        return had;
    }

    /// <summary>What is noted now, each once. It stays noted until it is taken off.</summary>
    /// <returns>The notes of this moment, ids ascending.</returns>
    public ChangedNotes Look()
    {
        var notes = waiting.ToArray();
        return new(notes.Length, Of(notes, isPage: false), Of(notes, isPage: true));
    }

    /// <summary>Takes off what was looked at, once it is followed and committed; what was noted since stays.</summary>
    public void TakeOff(ChangedNotes notes)
    {
        ArgumentNullException.ThrowIfNull(notes);
        for (var i = 0; i < notes.Count; i++) waiting.TryDequeue(out _);
    }

    private static List<long> Of(IEnumerable<(long Id, bool IsPage)> notes, bool isPage) =>
        [.. notes.Where(n => n.IsPage == isPage).Select(n => n.Id).Distinct().Order()];
}

/// <summary>What is noted: how often anything was, the articles, and the stories that lost a page.</summary>
public sealed record ChangedNotes(int Count, IReadOnlyList<long> Articles, IReadOnlyList<long> Pages)
{
    public static ChangedNotes None { get; } = new(0, [], []);

    public bool IsEmpty => Articles.Count + Pages.Count == 0;
}
