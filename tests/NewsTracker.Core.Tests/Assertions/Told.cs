using System.Globalization;
using NewsTracker.Core.Assertions.Clauses;
using NewsTracker.Core.Assertions;
using NewsTracker.Core.Assertions.Dates;
using NewsTracker.Core.Assertions.Reading;
using NewsTracker.Core.Language;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Tests.Assertions;

/// <summary>Ways to ask about invented sentences by their words.</summary>
internal static class Told
{
    /// <summary>A Wednesday.</summary>
    public static readonly DateOnly Published = new(2031, 3, 12);

    public static AnalyzedText Analyze(string text, DateOnly? published) => TextAnalyzer.Analyze(text, [], "en", new DateAnchor(published));

    public static IReadOnlyList<Assertion> Read(string text) => AssertionReader.Shared.Read(Analyze(text, Published), Published);

    /// <summary>What the last sentence of a text asserts.</summary>
    public static Assertion Last(string text) => Read(text)[^1];

    public static SentenceReading Reading(string text) => SentenceReading.Of(text, new Span(0, text.Length));

    /// <summary>The clause whose predicate is a word.</summary>
    public static Clause Clause(this SentenceReading reading, string predicate) =>
        reading.Clauses.Single(c => reading.Sentence.Form(c.Predicate).SequenceEqual(predicate));

    public static string? Word(this SentenceReading reading, int token) => token < 0 ? null : reading.Sentence.Form(token).ToString();

    /// <summary>The word whose clause a date of a sentence belongs to, and how it hangs there.</summary>
    public static (string? Predicate, DatePath Path, DateCase Case) Link(string text, string date)
    {
        var reading = Reading(text);
        var at = text.IndexOf(date, StringComparison.Ordinal);
        var link = DateAttachment.Of(reading, 0, new Span(at, at + date.Length));
        return (link.Clause < 0 ? null : reading.Word(reading.Clauses[link.Clause].Predicate), link.Path, link.Case);
    }

    /// <summary>All that an article's assertions hold, in words that no culture changes.</summary>
    public static string Describe(string text) => string.Join('\n', Read(text).Select(a => string.Create(
        CultureInfo.InvariantCulture,
        $"{a.Sentence} {a.Predicate} {a.Lemma} {a.Subject} {a.Source} {a.Status} " +
        $"{string.Join(' ', a.Odds.Select(o => o.ToString("R", CultureInfo.InvariantCulture)))} {a.StandsAlone:R} {a.IsNegated} " +
        $"{string.Join(' ', a.Dates.Select(d => $"{d.Timex} {d.Confidence.ToString("R", CultureInfo.InvariantCulture)} {d.Reason}"))}")));
}
