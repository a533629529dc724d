using NewsTracker.Core.Assertions;
using NewsTracker.Core.Digests.Features;
using NewsTracker.Core.Model;

namespace NewsTracker.Web.Ingestion.Reading;

/// <summary>
/// Analyzed texts of lately read and used articles, so that a digest does not analyze again what reading has. Bounded by characters: the
/// oldest go. Thread-safe.
/// </summary>
internal sealed class AnalysisCache
{
    /// <summary>
    /// Characters that it keeps else: the largest story whose texts are all read, so that it can grow by one article. With its features a
    /// text of it takes some 20 bytes a character.
    /// </summary>
    private const long StoryCharacters = 16_000_000;

    /// <summary>Bytes that the heap must be free to take for the latter.</summary>
    private const long MemoryOfStory = 1L << 30;

    /// <summary>What it keeps while many articles come, and on small boxes always.</summary>
    private readonly MemoryShares flood;

    private readonly long max;
    private long bound;
    private bool isTrimmed; // many articles come

    private readonly Dictionary<long, LinkedListNode<Entry>> texts = [];
    private readonly LinkedList<Entry> byAge = [];
    private readonly Lock door = new();
    private long characters;

    private sealed record Entry(long Article, DateOnly? Anchor, AnalyzedText Content)
    {
        public VersionStamp? Stamp { get; set; }
    }

    /// <param name="heap">Bytes that the heap may take; null for what this process may.</param>
    public AnalysisCache(long? heap = null)
    {
        var bytes = heap ?? GC.GetGCMemoryInfo().TotalAvailableMemoryBytes;
        var fits = bytes >= MemoryOfStory;
        flood = MemoryShares.Of(bytes);
        bound = max = fits ? StoryCharacters : flood.Texts;
        Digests = new DigestCache(fits ? StoryCharacters : flood.Features, flood.Grammar, flood.Readings);
    }

    /// <summary>Texts of one story that its digest reads at most; null for as many as this process has room for.</summary>
    public int? StoryTexts { get; init; }

    /// <summary>What digests computed of the same texts.</summary>
    public DigestCache Digests { get; }

    public AnalyzedText? Find(long article, DateOnly? anchor, string text)
    {
        lock (door)
        {
            return texts.TryGetValue(article, out var known) && known.Value.Anchor == anchor && known.Value.Content.Text == text
                ? known.Value.Content
                : null;
        }
    }

    /// <summary>The analyzed words of a version, whatever day they were read with; null where they are not in memory.</summary>
    public AnalyzedText? Recall(long article, VersionStamp stamp)
    {
        lock (door)
        {
            return texts.TryGetValue(article, out var known) && known.Value.Stamp == stamp ? known.Value.Content : null;
        }
    }

    /// <summary>Says of which version an article's words are, so that they need not be read again.</summary>
    /// <returns>The analyzed words; null where they are not in memory.</returns>
    public AnalyzedText? Recognize(long article, VersionStamp stamp, string text)
    {
        lock (door)
        {
            if (!texts.TryGetValue(article, out var known) || known.Value.Content.Text != text) return null;
            known.Value.Stamp = stamp;
            return known.Value.Content;
        }
    }

    /// <summary>Drops what is known of an article whose language or words changed.</summary>
    public void Forget(long article)
    {
        lock (door)
        {
            if (texts.TryGetValue(article, out var known)) Drop(known);
        }
    }

    /// <summary>Keeps the text of an article that has come, and its grammar.</summary>
    public void Keep(long article, DateOnly? anchor, AnalyzedText content, ArticleParse parse)
    {
        Keep(article, anchor, content);
        Digests.Keep(article, parse);
    }

    public void Keep(long article, DateOnly? anchor, AnalyzedText content)
    {
        lock (door)
        {
            Forget(article);
            texts[article] = byAge.AddLast(new Entry(article, anchor, content));
            characters += content.Text.Length;
            while (characters > bound && byAge.Count > 1) Drop(byAge.First!);
        }
    }

    /// <summary>Gives back what is not worth its memory while many articles come, and keeps no more until it is cleared.</summary>
    public void Trim()
    {
        lock (door)
        {
            bound = flood.Texts;
            isTrimmed = true;
            while (characters > flood.Texts && byAge.Count > 1) Drop(byAge.First!);
        }

        Digests.Trim(flood.Features);
    }

    /// <summary>
    /// Makes room for a large story before its digest is made: what is kept of other stories goes, of its own what fits stays.
    /// </summary>
    /// <param name="articles">Those of its articles whose texts are read for it.</param>
    /// <param name="length">Characters of their texts.</param>
    public void MakeRoom(IReadOnlySet<long> articles, long length)
    {
        if (length > max)
        {
            Clear();
            return;
        }

        Digests.Widen(length);
        Digests.KeepAny();
        if (length <= flood.Texts) return;
        lock (door)
        {
            foreach (var entry in byAge.Where(e => !articles.Contains(e.Article)).ToList()) Drop(texts[entry.Article]);
        }

        Digests.KeepOnly(articles);
    }

    /// <summary>
    /// Ends what <see cref="MakeRoom"/> began, while many articles come: what a large story's digest was made from goes before its rows are
    /// made.
    /// </summary>
    public void EndRoom()
    {
        if (Volatile.Read(ref isTrimmed)) Trim();
    }

    /// <summary>Gives the memory back; what is needed again is analyzed again.</summary>
    public void Clear()
    {
        lock (door)
        {
            texts.Clear();
            byAge.Clear();
            (characters, bound, isTrimmed) = (0, max, false);
            Digests.Clear();
        }
    }

    private void Drop(LinkedListNode<Entry> entry)
    {
        byAge.Remove(entry);
        texts.Remove(entry.Value.Article);
        characters -= entry.Value.Content.Text.Length;
    }
}

/// <summary>Tells the version of an article's words: where equal, the words are.</summary>
/// <param name="Number">Its number.</param>
/// <param name="File">The file that it was read from, and its place in it.</param>
/// <param name="Index">The place.</param>
/// <param name="TextKey">The key of the article's text: none once the words have been erased.</param>
internal sealed record VersionStamp(int Number, long File, int Index, string? TextKey);
