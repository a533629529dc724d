using System.Collections.Concurrent;

namespace NewsTracker.Core.Digests.Features;

/// <summary>
/// What was read of single sentences for asking others about them, kept for the next digest: it depends on the sentence's article alone.
/// Bounded; when it is full it begins anew. Thread-safe.
/// </summary>
/// <param name="max">Readings that are kept at most; one takes some thousand bytes.</param>
internal sealed class SentenceReadings(int max)
{
    private readonly ConcurrentDictionary<Place, object> known = [];
    private int count;

    /// <summary>Nothing is kept, as while many articles come.</summary>
    public bool IsOff { get; set; }

    /// <summary>The reading of a sentence; read where it is not known.</summary>
    /// <typeparam name="T">Tells the readings apart. Asks nothing of a story, which may be another the next time.</typeparam>
    public T Of<T>(ArticleFeatures article, SentenceFeatures sentence, Func<T> read) where T : class
    {
        var place = new Place(article.Serial, sentence.Span.Start, typeof(T));
        if (known.TryGetValue(place, out var reading)) return (T)reading;
        var made = read();
        if (IsOff) return made;
        if (Interlocked.Increment(ref count) > max) Clear();
        known[place] = made;
        return made;
    }

    /// <summary>Forgets all.</summary>
    public void Clear()
    {
        known.Clear();
        count = 0;
    }

    private readonly record struct Place(long Article, int At, Type Kind);
}
