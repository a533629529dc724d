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
    /// <summary>Characters of text that it keeps at most.</summary>
    public const long MaxCharacters = 16_000_000;

    private readonly Dictionary<long, LinkedListNode<Entry>> texts = [];
    private readonly LinkedList<Entry> byAge = [];
    private readonly Lock door = new();
    private long characters;

    private readonly record struct Entry(long Article, DateOnly? Anchor, AnalyzedText Content);

    /// <summary>What digests computed of the same texts.</summary>
    public DigestCache Digests { get; } = new();

    public AnalyzedText? Find(long article, DateOnly? anchor, string text)
    {
        lock (door)
        {
            return texts.TryGetValue(article, out var known) && known.Value.Anchor == anchor && known.Value.Content.Text == text
                ? known.Value.Content
                : null;
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
            while (characters > MaxCharacters && byAge.Count > 1) Drop(byAge.First!);
        }
    }

    /// <summary>Gives the memory back; what is needed again is analyzed again.</summary>
    public void Clear()
    {
        lock (door)
        {
            texts.Clear();
            byAge.Clear();
            characters = 0;
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
