using System.Globalization;
using NewsTracker.Core.Assertions;
using NewsTracker.Core.Assertions.Measures;
using NewsTracker.Core.Assertions.Parts;

namespace NewsTracker.Web.Words;

/// <summary>What was read in a sentence, in words.</summary>
internal static class ReadingWords
{
    public static string Of(AssertionStatus status) => status switch
    {
        AssertionStatus.Happened => "something that happened",
        AssertionStatus.Planned => "something planned or announced",
        AssertionStatus.Background => "something that happened, told as background",
        AssertionStatus.State => "a state, a description or a habit",
        AssertionStatus.Opinion => "a view, a prediction or a question",
        _ => "no sentence of the article: a caption, a banner, a fragment",
    };

    /// <summary>One or two words for a list.</summary>
    public static string Short(AssertionStatus status) => status switch
    {
        AssertionStatus.Happened => "happened",
        AssertionStatus.Planned => "planned",
        AssertionStatus.Background => "background",
        AssertionStatus.State => "state",
        AssertionStatus.Opinion => "opinion",
        _ => "no sentence",
    };

    public static string Of(PropositionStatus status) => status switch
    {
        PropositionStatus.Happened => "happened",
        PropositionStatus.Planned => "still to come",
        PropositionStatus.Possible => "possible or advised",
        PropositionStatus.State => "a state",
        _ => "only spoken of",
    };

    /// <summary>How a further clause stands to what is told in the main.</summary>
    public static string Of(PropositionKind kind) => kind switch
    {
        PropositionKind.Main => "In the main",
        PropositionKind.Joined => "Joined to it",
        PropositionKind.Relative => "About a noun",
        PropositionKind.Beside => "Beside it",
        PropositionKind.Content => "Inside it",
        _ => "Named by a noun",
    };

    public static string Of(ParticipantRole role, string? joint) => role switch
    {
        ParticipantRole.Who => "Who",
        ParticipantRole.Whom => "Whom or what",
        ParticipantRole.Where => "Where",
        _ => joint is null ? "Also" : string.Concat(char.ToUpperInvariant(joint[0]).ToString(), joint.AsSpan(1)),
    };

    /// <summary>Why a date is the day of what is told or not, as a clause.</summary>
    public static string Reason(string reason) => reason switch
    {
        "on a predicate" => "it stands on a verb of the sentence",
        "on a predicate inside a quotation" => "it stands on a verb inside a quotation",
        "on a noun" => "it stands on a noun, not on what is told",
        "inside a name or before a noun" => "it is part of a name or stands before a noun",
        "in a comparison" => "it stands in a comparison",
        "a bound in time" => "it only bounds the time (since, until, before, after, by)",
        _ => reason,
    };

    /// <summary>"at least 14", "2,000 to 3,000 dollars", "about 3.5 percent"; "dozens" as written.</summary>
    /// <param name="measure">The number.</param>
    /// <param name="written">Its words in the text.</param>
    public static string Of(Measure measure, string written)
    {
        var value = Figures(measure.Value);
        var number = measure.Bound switch
        {
            MeasureBound.About => "about " + value,
            MeasureBound.AtLeast => "at least " + value,
            MeasureBound.MoreThan => "more than " + value,
            MeasureBound.AtMost => "at most " + value,
            MeasureBound.LessThan => "less than " + value,
            MeasureBound.Between => $"{value} to {Figures(measure.Upper ?? measure.Value)}",
            MeasureBound.Vague => $"“{written}”, without an exact number",
            _ => value,
        };
        return measure.Unit is null ? number : $"{number} {measure.Unit}{(measure.Value == 1 || measure.Unit == "percent" ? "" : "s")}";
    }

    private static string Figures(decimal value) => value.ToString("#,0.##########", CultureInfo.InvariantCulture);
}
