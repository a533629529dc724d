using NewsTracker.Core.Assertions.Clauses;
using NewsTracker.Core.Assertions.Parts;
using NewsTracker.Core.Assertions.Reading;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Assertions;

/// <summary>
/// The grammar of an article, read once when it comes: what grouping goes by, and what digests need of it later. Linear in the text; safe
/// for any number of threads.
/// </summary>
public sealed class ArticleParse
{
    /// <summary>Sentences of whose verbs grouping hears: its weights were fitted on five.</summary>
    private const int Opening = 5;

    private ArticleParse(IReadOnlyList<string> pairs, PackedGrammar? grammar) => (Pairs, Grammar) = (pairs, grammar);

    /// <summary>Nothing read.</summary>
    public static ArticleParse None { get; } = new([], null);

    /// <summary>
    /// What headline and opening tell, as "predicate/participant" in dictionary forms ("recall/airbag"), each once, in the order of the
    /// text; empty for languages without a grammar.
    /// </summary>
    public IReadOnlyList<string> Pairs { get; }

    /// <summary>The grammar of the sentences; null where there are none to read.</summary>
    internal PackedGrammar? Grammar { get; }

    /// <param name="title">The headline, null where the article has none of its own.</param>
    /// <param name="content">The article with its sentences and dates.</param>
    /// <returns>What was read; nothing for a language without a grammar.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> is null.</exception>
    public static ArticleParse Read(string? title, AnalyzedText content)
    {
        ArgumentNullException.ThrowIfNull(content);
        if (!AssertionReader.Reads(content.Language)) return None;
        var pairs = new PredicatePairs();
        if (!string.IsNullOrWhiteSpace(title))
            pairs.Add(SentenceReading.Of(title, new Span(0, title.Length)), new AnalyzedText(title, [], [], [], content.Language));
        if (content.Sentences.Count == 0) return new(pairs.Found, null);
        var grammar = ArticleGrammar.Of(content, ArticleGrammar.MaxSentences);
        for (var i = 0; i < Math.Min(grammar.Count, Opening); i++) pairs.Add(grammar[i], content);
        return new(pairs.Found, PackedGrammar.Of(grammar));
    }
}
