using NewsTracker.Core.Assertions.Reading;
using NewsTracker.Core.Model;

namespace NewsTracker.Core.Digests.Features;

/// <summary>Keeps the packed grammar of articles, by article id; over its capacity the oldest go. Thread-safe.</summary>
/// <param name="capacity">Bytes kept at most.</param>
internal sealed class GrammarStore(long capacity)
{
    private readonly Dictionary<long, LinkedListNode<(long Article, PackedGrammar Grammar)>> kept = [];
    private readonly LinkedList<(long Article, PackedGrammar Grammar)> byAge = [];
    private readonly Lock door = new();
    private long bytes;

    /// <summary>The grammar kept of an article, null when there is none or it is that of other words.</summary>
    public ArticleGrammar? Find(long article, AnalyzedText content)
    {
        PackedGrammar packed;
        lock (door)
        {
            if (!kept.TryGetValue(article, out var node)) return null;
            byAge.Remove(node);
            byAge.AddLast(node);
            packed = node.Value.Grammar;
        }

        return packed.Unpack(content);
    }

    /// <summary>Whether a grammar is kept of an article.</summary>
    public bool Knows(long article)
    {
        lock (door) return kept.ContainsKey(article);
    }

    /// <summary>The packed grammar of an article where it stands in no store; else null.</summary>
    public PackedGrammar? Unstored(long article)
    {
        lock (door) return kept.TryGetValue(article, out var node) && !node.Value.Grammar.IsStored ? node.Value.Grammar : null;
    }

    public void Keep(long article, ArticleGrammar grammar) => Keep(article, PackedGrammar.Of(grammar));

    public void Keep(long article, PackedGrammar packed)
    {
        lock (door)
        {
            if (kept.TryGetValue(article, out var former)) Drop(former);
            kept[article] = byAge.AddLast((article, packed));
            bytes += packed.Size;
            while (bytes > capacity) Drop(byAge.First!);
        }
    }

    private void Drop(LinkedListNode<(long Article, PackedGrammar Grammar)> node)
    {
        byAge.Remove(node);
        kept.Remove(node.Value.Article);
        bytes -= node.Value.Grammar.Size;
    }
}
