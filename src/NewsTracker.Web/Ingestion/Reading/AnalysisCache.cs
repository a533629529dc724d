using NewsTracker.Core.Digests.Features;
using NewsTracker.Core.Model;

namespace NewsTracker.Web.Ingestion.Reading;

/// <summary>
/// Analyzed texts of lately read and used articles, so that a digest does not analyze again what reading has. Bounded by characters;
/// thread-safe.
/// </summary>
internal sealed class AnalysisCache
{
    private const long MaxCharacters = 6_000_000;
    private readonly Dictionary<long, (DateOnly? Anchor, AnalyzedText Content)> texts = [];
    private readonly Lock door = new();
    private long characters;

    /// <summary>What digests computed of the same texts.</summary>
    public DigestCache Digests { get; } = new();

    public AnalyzedText? Find(long article, DateOnly? anchor, string text)
    {
        lock (door)
        {
            return texts.TryGetValue(article, out var known) && known.Anchor == anchor && known.Content.Text == text ? known.Content : null;
        }
    }

    /// <summary>Drops what is known of an article whose language or words changed.</summary>
    public void Forget(long article)
    {
        lock (door)
        {
            if (texts.Remove(article, out var known)) characters -= known.Content.Text.Length;
        }
    }

    public void Keep(long article, DateOnly? anchor, AnalyzedText content)
    {
        lock (door)
        {
            Forget(article);
            if (characters > MaxCharacters) Clear();
            texts[article] = (anchor, content);
            characters += content.Text.Length;
        }
    }

    /// <summary>Gives the memory back; what is needed again is analyzed again.</summary>
    public void Clear()
    {
        lock (door)
        {
            texts.Clear();
            characters = 0;
            Digests.Clear();
        }
    }
}
