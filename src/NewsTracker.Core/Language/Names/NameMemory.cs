using System.Runtime.CompilerServices;
using NewsTracker.Core.Model;

namespace NewsTracker.Core.Language.Names;

/// <summary>
/// The names of texts that are in use, so that the search index and the digest read them once. An entry serves the same text object with
/// the same sentences and language, and goes with that object. Thread-safe.
/// </summary>
public sealed class NameMemory
{
    private readonly ConditionalWeakTable<string, Known> texts = [];

    /// <summary>What <see cref="ArticleNames.Read"/> gives for a text.</summary>
    /// <param name="content">The text with its sentences.</param>
    /// <returns>The names in order of their first mention.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> is null.</exception>
    public IReadOnlyList<NamedEntity> Of(AnalyzedText content)
    {
        ArgumentNullException.ThrowIfNull(content);
        if (texts.TryGetValue(content.Text, out var known)
            && ReferenceEquals(known.Sentences, content.Sentences) && known.Language == content.Language)
            return known.Names;
        var names = ArticleNames.Read(content);
        texts.AddOrUpdate(content.Text, new Known(content.Sentences, content.Language, names));
        return names;
    }

    private sealed record Known(IReadOnlyList<Sentence> Sentences, string? Language, IReadOnlyList<NamedEntity> Names);
}
