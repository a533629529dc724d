using NewsTracker.Core.Assertions;
using NewsTracker.Core.Text;
using NewsTracker.Web.Views.Articles;
using NewsTracker.Web.Words;

namespace NewsTracker.Web.Rendering.Readings;

/// <summary>A line of a reading: what is asked and the answer.</summary>
internal sealed record ReadFact(string Label, string Value);

/// <summary>One thing that a sentence says, in words.</summary>
internal sealed record ReadPart(string Title, IReadOnlyList<ReadFact> Facts);

/// <summary>
/// A sentence with what was read in it, in plain words. <paramref name="Place"/> is "start-end" in code points; <paramref name="Unclear"/>
/// holds what a reader of the sentence alone would not know.
/// </summary>
internal sealed record ReadSentence(
    string Place, string Text, string? Status, bool IsOpen, IReadOnlyList<ReadFact> Facts, IReadOnlyList<ReadFact> Dates,
    IReadOnlyList<ReadPart> Parts, IReadOnlyList<string> Unclear)
{
    /// <summary>The article's assertion of it; null for a language whose grammar is not read.</summary>
    public Assertion? Assertion { get; init; }

    /// <summary>From this probability on a date is taken as the day of what is told.</summary>
    internal const double OwnDate = 0.5;

    /// <param name="article">The article's sentences.</param>
    /// <param name="index">Which of them.</param>
    /// <param name="points">The text's code points.</param>
    /// <param name="asked">The sentence that is wanted open overlaps it, in UTF-16 units; null for none.</param>
    public static ReadSentence Of(ArticleSentences article, int index, CodePoints points, Span? asked)
    {
        var span = article.Content.Sentences[index].Span;
        var place = points.FromUnits(span);
        var assertion = index < article.Assertions.Count ? article.Assertions[index] : null;
        var words = new SentenceWords(article, assertion, span);
        return new ReadSentence(
            FormattableString.Invariant($"{place.Start}-{place.End}"), OneLine.Of(span.Of(article.Content.Text)),
            assertion is null ? null : ReadingWords.Short(assertion.Status), asked is { } wanted && wanted.Overlaps(span), words.Facts(),
            words.Dates(), words.Parts(), words.Unclear())
        {
            Assertion = assertion
        };
    }
}
