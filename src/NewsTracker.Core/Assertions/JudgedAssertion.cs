using NewsTracker.Core.Assertions.Clauses;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Assertions;

/// <summary>
/// What the model judged of a sentence: of an <see cref="Assertion"/> all that cannot be read off its grammar. It depends on the words, the
/// dates and the day of the whole article.
/// </summary>
internal sealed record JudgedAssertion(
    IReadOnlyList<double> Odds, double StandsAlone, double Freshness, DateSpan? ThreadDay, IReadOnlyList<AssertionDate> Dates)
{
    public static JudgedAssertion Of(Assertion read) => new(read.Odds, read.StandsAlone, read.Freshness, read.ThreadDay, read.Dates);

    /// <summary>The assertion of a sentence with its grammar.</summary>
    /// <param name="reading">Its grammar.</param>
    /// <param name="sentence">Where it stands.</param>
    /// <param name="content">The article.</param>
    public Assertion With(SentenceReading reading, Span sentence, AnalyzedText content)
    {
        var told = reading.Told >= 0 ? reading.Clauses[reading.Told] : default;
        return new Assertion
        {
            Sentence = sentence,
            Predicate = reading.Told < 0 ? null : Of(reading, told.Predicate),
            Lemma = reading.Told < 0 ? null : SharedText.Of(reading.Sentence.Lemma(told.Predicate)),
            Subject = reading.Told < 0 || told.Subject < 0 ? null : Of(reading, told.Subject),
            Source = reading.Source < 0 ? null : Of(reading, reading.Source),
            Status = Likeliest(),
            Odds = Odds,
            StandsAlone = StandsAlone,
            Freshness = Freshness,
            ThreadDay = ThreadDay,
            IsNegated = reading.Told >= 0 && told.Negated,
            Dates = Dates,
            Told = (reading, content),
        };
    }

    private AssertionStatus Likeliest()
    {
        var best = 0;
        for (var i = 1; i < Odds.Count; i++)
        {
            if (Odds[i] > Odds[best]) best = i;
        }

        return (AssertionStatus)best;
    }

    private static Span Of(SentenceReading reading, int token) => new(reading.Sentence[token].Start, reading.Sentence[token].End);
}
