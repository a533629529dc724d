using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using NewsTracker.Core.Assertions;
using NewsTracker.Core.Assertions.Measures;
using NewsTracker.Core.Assertions.Parts;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;
using NewsTracker.Web.Views.Json;

namespace NewsTracker.Web.Exports;

/// <summary>One thing that a sentence says, as `extract --assertions` gives it. Offsets are code points, half-open.</summary>
[Description("One thing that a sentence says. Offsets count Unicode code points of text; a sentence's main assertion covers it whole, a " +
    "further one the words that tell it.")]
internal sealed record AssertionJson
{
    /// <summary>A date is the assertion's own from this probability on.</summary>
    private const double OwnDate = 0.5;

    [Range(0, int.MaxValue)]
    public required int Start { get; init; }

    [Range(0, int.MaxValue)]
    public required int End { get; init; }

    [Description("Of a main assertion happened, planned, background, state, opinion or notContent; of a further one, by its tense, " +
        "happened, planned, possible, state or mentioned (only spoken of).")]
    public required string Status { get; init; }

    [Description("Probability of a main assertion's status.")]
    public required double? Confidence { get; init; }

    [Description("Indexes into timexes: the dates that are its own.")]
    public required IReadOnlyList<int> Dates { get; init; }

    [Description("Why each date of a sentence is its main assertion's or not.")]
    public required IReadOnlyList<DateReasonJson> DateReasons { get; init; }

    [Description("main, joined, relative, beside, content or noun.")]
    public required string Kind { get; init; }

    public required PredicateJson? Predicate { get; init; }

    public required IReadOnlyList<PartJson> Who { get; init; }

    public required IReadOnlyList<PartJson> Whom { get; init; }

    [Description("Who and what else takes part, with the word that joins it.")]
    public required IReadOnlyList<PartJson> Others { get; init; }

    public required IReadOnlyList<PartJson> Where { get; init; }

    public required IReadOnlyList<MeasureJson> Measures { get; init; }

    public required SpeakerJson? Speaker { get; init; }

    public required bool Negated { get; init; }

    [Description("Probability that a reader of the main assertion's sentence alone knows who did what.")]
    public required double? Alone { get; init; }

    /// <summary>All that an article's sentences say, in order; empty for a language whose grammar is not read.</summary>
    /// <param name="content">The article.</param>
    /// <param name="published">The day it was published, null when unknown.</param>
    public static IReadOnlyList<AssertionJson> Of(AnalyzedText content, DateOnly? published)
    {
        if (!AssertionReader.Reads(content.Language)) return [];
        var points = new CodePoints(content.Text);
        return [.. AssertionReader.Shared.Read(content, published).SelectMany(a => Of(a, points))];
    }

    /// <returns>The sentence's main assertion, then the further ones.</returns>
    public static IEnumerable<AssertionJson> Of(Assertion assertion, CodePoints points)
    {
        var all = assertion.Propositions;
        var main = all.FirstOrDefault(p => p.Kind == PropositionKind.Main);
        yield return Of(main, points) with
        {
            Start = points.FromUnits(assertion.Sentence.Start),
            End = points.FromUnits(assertion.Sentence.End),
            Status = JsonForm.Word(assertion.Status),
            Confidence = Rounded(assertion.Of(assertion.Status)),
            Dates = [.. assertion.Dates.Where(d => d.Confidence >= OwnDate).Select(d => d.Timex)],
            DateReasons = [.. assertion.Dates.Select(d => DateReasonJson.Of(d, Rounded(d.Confidence)))],
            Alone = Rounded(assertion.StandsAlone),
        };
        foreach (var further in all.Where(p => p.Kind != PropositionKind.Main)) yield return Of(further, points);
    }

    private static AssertionJson Of(Proposition? told, CodePoints points)
    {
        IReadOnlyList<PartJson> Parts(ParticipantRole role) => told is null ? [] : [.. told.Of(role).Select(p => PartJson.Of(p, points))];
        return new AssertionJson
        {
            Start = points.FromUnits(told?.Clause.Start ?? 0), End = points.FromUnits(told?.Clause.End ?? 0),
            Status = JsonForm.Word(told?.Status ?? PropositionStatus.Mentioned), Confidence = null, Dates = told?.Dates ?? [],
            DateReasons = [], Kind = JsonForm.Word(told?.Kind ?? PropositionKind.Main),
            Predicate = told is null ? null : PredicateJson.Of(told, points), Who = Parts(ParticipantRole.Who),
            Whom = Parts(ParticipantRole.Whom), Others = Parts(ParticipantRole.Other), Where = Parts(ParticipantRole.Where),
            Measures = told is null ? [] : [.. told.Measures.Select(m => MeasureJson.Of(m, points))],
            Speaker = told?.Speaker is { } speaker ? SpeakerJson.Of(speaker, points) : null, Negated = told?.IsNegated ?? false,
            Alone = null,
        };
    }

    private static double Rounded(double odds) => Math.Round(odds, 3);
}

[Description("The days that a date stands for here, which the tense of its clause may settle otherwise than the date alone does.")]
internal sealed record DateReasonJson(
    [property: Range(0, int.MaxValue)] int Timex, DateOnly Start, DateOnly End, double Confidence, string Reason)
{
    public static DateReasonJson Of(AssertionDate date, double confidence) =>
        new(date.Timex, date.Date.Start, date.Date.End, confidence, date.Reason);
}

[Description("lemma is the verb in its dictionary form, also of a noun: resign for \"the resignation of\".")]
internal sealed record PredicateJson([property: Range(0, int.MaxValue)] int Start, [property: Range(0, int.MaxValue)] int End, string Lemma)
{
    public static PredicateJson Of(Proposition told, CodePoints points) =>
        new(points.FromUnits(told.Predicate.Start), points.FromUnits(told.Predicate.End), told.Lemma);
}

[Description("A phrase that takes part, with its head.")]
internal sealed record PartJson(
    [property: Range(0, int.MaxValue)] int Start, [property: Range(0, int.MaxValue)] int End, StretchJson Head, string? Joint, bool Pronoun)
{
    public static PartJson Of(Participant part, CodePoints points) => new(
        points.FromUnits(part.Phrase.Start), points.FromUnits(part.Phrase.End), StretchJson.Of(part.Head, points), part.Joint,
        part.IsPronoun);
}

internal sealed record StretchJson([property: Range(0, int.MaxValue)] int Start, [property: Range(0, int.MaxValue)] int End)
{
    public static StretchJson Of(Span span, CodePoints points) => new(points.FromUnits(span.Start), points.FromUnits(span.End));
}

[Description("Who says so; quoted when in the speaker's own words.")]
internal sealed record SpeakerJson(
    [property: Range(0, int.MaxValue)] int Start, [property: Range(0, int.MaxValue)] int End, bool Quoted)
{
    public static SpeakerJson Of(Speaker speaker, CodePoints points) =>
        new(points.FromUnits(speaker.Phrase.Start), points.FromUnits(speaker.Phrase.End), speaker.Quoted);
}

[Description("A number with its bound and unit, what it counts and what is told of those.")]
internal sealed record MeasureJson(
    [property: Range(0, int.MaxValue)] int Start,
    [property: Range(0, int.MaxValue)] int End,
    decimal Value,
    decimal? Upper,
    MeasureBound Bound,
    string? Unit,
    StretchJson? Counted,
    string? CountedLemma,
    string? Told)
{
    public static MeasureJson Of(Measure measure, CodePoints points) => new(
        points.FromUnits(measure.Span.Start), points.FromUnits(measure.Span.End), measure.Value,
        measure.Upper, measure.Bound, measure.Unit, measure.Counted is { } counted ? StretchJson.Of(counted, points) : null,
        measure.CountedLemma, measure.Told);
}
