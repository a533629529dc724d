using System.Text.Json.Serialization;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Model;

/// <summary>
/// What a story page says: made from articles, stated by a digest file, or stated and grown. Source numbers are computed when a page is
/// written.
/// </summary>
public sealed record StoryDigest
{
    public required string Title { get; init; }

    public IReadOnlyList<DigestSection> Sections { get; init; } = [];

    /// <summary>Every candidate event in order of date; a page shows those with <see cref="DigestEvent.Shown"/>.</summary>
    public IReadOnlyList<DigestEvent> Timeline { get; init; } = [];

    /// <summary>One line for each article that is cited or described.</summary>
    public IReadOnlyList<SourceNote> Sources { get; init; } = [];

    public IReadOnlyList<Disagreement> Disagreements { get; init; } = [];

    public IReadOnlyList<Finding> Findings { get; init; } = [];
}

/// <summary>Where a part of a digest comes from. Written in JSON in lower case.</summary>
public enum Origin
{
    Derived,
    Imported,
    Edited,
}

/// <summary>A headed section of the summary.</summary>
/// <param name="Heading">Empty for a section without one.</param>
/// <param name="Origin">Whether a file states it or it is made from articles.</param>
/// <param name="Sentences">In reading order.</param>
public sealed record DigestSection(string Heading, Origin Origin, IReadOnlyList<DigestSentence> Sentences);

/// <summary><paramref name="Salience"/> is 0 to 1, comparable within the story.</summary>
public sealed record DigestSentence(string Text, Origin Origin, double Salience, IReadOnlyList<DigestCitation> Citations)
{
    /// <summary>
    /// Further independent tellings of the sentence, beside the citations that carry it. Copies are no voice of their own.
    /// </summary>
    public IReadOnlyList<DigestCitation> Corroboration { get; init; } = [];

    /// <summary>
    /// What makes <see cref="Text"/>, which is the passage's own words, some perhaps left out, understood alone; in the order of the text.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<Addition>? Additions { get; init; }
}

/// <summary>
/// A timeline event. <paramref name="Label"/> is the date as shown ("Dec 6-7, 2025"). <paramref name="Date"/> is null when it could not be
/// read. <paramref name="DateFrom"/> names how the date was found ("explicit", "weekday", "published", "stated", …).
/// <paramref name="Planned"/>: told as something to come. <paramref name="Quote"/> is as stated by a digest file, else the first citation's
/// passage. <paramref name="Shown"/>: part of the short view.
/// </summary>
public sealed record DigestEvent(
    string Label,
    DateSpan? Date,
    string Text,
    string? Quote,
    Origin Origin,
    double Salience,
    string DateFrom,
    bool Planned,
    bool Shown,
    IReadOnlyList<DigestCitation> Citations)
{
    /// <summary>What makes <see cref="Text"/>, which is the passage's own words, understood alone; in the order of the text.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<Addition>? Additions { get; init; }
}

/// <summary>Words of ours in square brackets that a passage lacks ("He [Ruben Kaskel]"), and where they come from.</summary>
/// <param name="At">Where they stand in the sentence's or event's words, in UTF-16 units from 0.</param>
/// <param name="Text">With the brackets and the space that parts them from the words.</param>
/// <param name="Article">The article that says it.</param>
/// <param name="From">Where it says it, in UTF-16 units of its text.</param>
public sealed record Addition(int At, string Text, long Article, Span From);

/// <summary>
/// From a sentence or an event to an article and, where the text is on file, a passage of it. <paramref name="ImportedNumber"/> is the
/// number in a digest file, in the scope of its list (Sources for sentences, the timeline's own for events); null for a citation that we
/// made.
/// <paramref name="Version"/> is the version of the article in whose words the passage lies, where one later than the first was read; told
/// by whoever keeps versions.
/// </summary>
public sealed record DigestCitation(
    long? Article,
    Span? Passage,
    SupportStatus Support,
    Resolution Resolution,
    double Confidence,
    [property: JsonPropertyName("statedNumber")] int? ImportedNumber = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? Version = null);

/// <summary>The one-line description of a source.</summary>
public sealed record SourceNote(long Article, string? Description, [property: JsonPropertyName("statedNumber")] int? ImportedNumber = null);

/// <summary>
/// Sources that differ. <paramref name="Kind"/> is one of <see cref="DifferenceKinds"/>, or "meeting"; <paramref name="About"/> says of
/// what. Of the kind <see cref="UpdateKind"/> they do not differ: the sides are the steps of one count, in order of their days; of one
/// day the first is what most outlets give, and further ones are what others give on it.
/// </summary>
public sealed record Disagreement(string Kind, string About, IReadOnlyList<DisagreementSide> Sides)
{
    public const string UpdateKind = "update";
}

/// <summary>
/// What some articles say where others say something else. <see cref="Day"/> and <see cref="Number"/> are those of a step of a count,
/// else null.
/// </summary>
/// <param name="Value">The differing words or number.</param>
/// <param name="Citations">Who says so; at least one.</param>
public sealed record DisagreementSide(string Value, IReadOnlyList<DigestCitation> Citations)
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DateOnly? Day { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? Number { get; init; }
}
