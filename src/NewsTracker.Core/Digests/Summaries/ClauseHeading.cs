using NewsTracker.Core.Assertions.Clauses;
using NewsTracker.Core.Assertions.Parts;
using NewsTracker.Core.Digests.Features;

namespace NewsTracker.Core.Digests.Summaries;

/// <summary>A heading from a sentence: by its grammar; a stretch of it that reads well where the grammar is not read.</summary>
internal static class ClauseHeading
{
    /// <returns>Null where it gives none.</returns>
    public static string? Of(ArticleFeatures article, SentenceFeatures sentence, SectionHeadingOptions options)
    {
        if (sentence.Assertion is { HasGrammar: true } told)
            return told.Headline(sentence.Core.Start, options.MinClauseWords, options.MaxClauseWords);
        if (!article.IsRead) return Stretch(article.Content.Text, sentence, options);
        var reading = SentenceReading.Of(article.Content.Text, sentence.Core); // further down an article sentences are read when one asks
        var dates = SentenceDates.In(article.Content, sentence.Core).ConvertAll(d => d.Span);
        return ClauseTrimmer.Of(reading, dates, sentence.Core.Start, options.MinClauseWords, options.MaxClauseWords);
    }

    /// <summary>A stretch of the sentence, whatever its grammar.</summary>
    public static string? Stretch(string text, SentenceFeatures sentence, SectionHeadingOptions options) =>
        HeadingClause.Of(text, sentence, options) is { } clause ? HeadingClause.Written(clause.Of(text)) : null;
}
