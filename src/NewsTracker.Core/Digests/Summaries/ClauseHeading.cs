using NewsTracker.Core.Digests.Features;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Digests.Summaries;

/// <summary>A heading from a sentence: by its grammar; a stretch of it that reads well where the grammar is not read.</summary>
internal static class ClauseHeading
{
    /// <returns>Null where it gives none.</returns>
    public static string? Of(string text, SentenceFeatures sentence, SectionHeadingOptions options) =>
        sentence.Assertion is { HasGrammar: true } told
            ? WithoutHour(told.Headline(sentence.Core.Start, options.MinClauseWords, options.MaxClauseWords))
            : Stretch(text, sentence, options);

    /// <summary>"A fire at the yard early": of a day that is cut its hour is, too.</summary>
    private static string? WithoutHour(string? words) =>
        words is not null && (words.EndsWith(" early", StringComparison.Ordinal) || words.EndsWith(" late", StringComparison.Ordinal))
            ? words[..words.LastIndexOf(' ')]
            : words;

    /// <summary>A stretch of the sentence, whatever its grammar.</summary>
    public static string? Stretch(string text, SentenceFeatures sentence, SectionHeadingOptions options) =>
        HeadingClause.Of(text, sentence, options) is { } clause && !EndsSaying(clause.In(text))
            ? HeadingClause.Written(clause.Of(text))
            : null;

    /// <summary>"The board said": what it said was cut.</summary>
    private static bool EndsSaying(ReadOnlySpan<char> words) => words.EndsWith(" said") || words.EndsWith(" says");
}
