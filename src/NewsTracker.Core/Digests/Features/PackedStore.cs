using NewsTracker.Core.Assertions.Reading;

namespace NewsTracker.Core.Digests.Features;

/// <summary>Keeps what was read of articles packed, by article id; over its capacity the least lately asked for go. Thread-safe.</summary>
/// <param name="capacity">Bytes kept at most.</param>
internal sealed class PackedStore<T>(long capacity)
    where T : class, IPacked
{
    private readonly Dictionary<long, LinkedListNode<(long Article, T Packed)>> kept = [];
    private readonly LinkedList<(long Article, T Packed)> byAge = [];
    private readonly Lock door = new();
    private long bytes;

    /// <summary>What is kept of an article, null when there is none.</summary>
    public T? Find(long article)
    {
        lock (door)
        {
            if (!kept.TryGetValue(article, out var node)) return null;
            byAge.Remove(node);
            byAge.AddLast(node);
            return node.Value.Packed;
        }
    }

    /// <summary>As <see cref="Find"/>, without asking for it.</summary>
    public T? Peek(long article)
    {
        lock (door) return kept.GetValueOrDefault(article)?.Value.Packed;
    }

    public void Keep(long article, T packed)
    {
        lock (door)
        {
            if (kept.TryGetValue(article, out var former)) Drop(former);
            kept[article] = byAge.AddLast((article, packed));
            bytes += packed.Size;
            while (bytes > capacity) Drop(byAge.First!);
        }
    }

    /// <summary>Forgets what is kept of an article.</summary>
    public void Remove(long article)
    {
        lock (door)
        {
            if (kept.TryGetValue(article, out var node)) Drop(node);
        }
    }

    private void Drop(LinkedListNode<(long Article, T Packed)> node)
    {
        byAge.Remove(node);
        kept.Remove(node.Value.Article);
        bytes -= node.Value.Packed.Size;
    }
}
