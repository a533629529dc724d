using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Web.Views.Json;

/// <summary>
/// The story JSON of schema "newstracker/story/1". These records are its writer, its reader and its description in OpenAPI; the order of
/// members is part of the form. Offsets are code points, half-open. Revisions keep this form for ever: a member added later is absent
/// (null, 0 or false) in the older ones.
/// </summary>
[Description("A story, or a sub-story (parent is then its story). Schema newstracker/story/1.")]
internal record StoryJson(
    [property: AllowedValues(StoryJson.Form)] string Schema,
    [property: Description("Its address: /stories/{slug}.")] string Slug,
    string Title,
    [property: Description("Slug of the story that a sub-story belongs to.")] string? Parent,
    [property: Description("derived: made from articles; imported: as a digest file states it; edited: by a person.")] Origin Origin,
    [property: Range(0, int.MaxValue)] int Revision,
    [property: Description("Day of the latest development.")] DateOnly? Updated,
    [property: Description("How many articles a digest file says there are.")] int? StatedArticleCount,
    int ArticleCount,
    StatedCountsJson? Stated,
    IReadOnlyList<SectionJson> Sections,
    IReadOnlyList<SourceJson> Sources,
    IReadOnlyList<TimelineEventJson> Timeline,
    IReadOnlyList<SubStoryJson> Stories,
    IReadOnlyList<StoryArticleJson> Articles,
    IReadOnlyList<ExternalResourceJson> ExternalResources,
    IReadOnlyList<DisagreementJson> Disagreements,
    [property: Description("What did not fit: a stated count that differs from its list, a missing date, an unresolved number.")]
    IReadOnlyList<Finding> Findings)
{
    [Description("Counts that moved, each with its steps in order of days.")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<CountJson>? Counts { get; init; }

    public const string Form = "newstracker/story/1";

    /// <exception cref="JsonException">The bytes are no story JSON.</exception>
    public static StoryJson Read(ReadOnlySpan<byte> bytes) => JsonSerializer.Deserialize<StoryJson>(bytes, JsonForm.Options)!;

    /// <summary>
    /// What a reader sees, as a hash: title, sentences, events and articles; not scores, places, numbers or the revision. Two revisions
    /// with the same hash say the same.
    /// </summary>
    public string ShownState()
    {
        var seen = new StringBuilder(Title).Append('\n');
        foreach (var sentence in Sections.SelectMany(s => s.Sentences)) seen.Append(sentence.Text).Append('\n');
        foreach (var told in Timeline) seen.Append(told.Label).Append('\t').Append(told.Text).Append('\n');
        seen.AppendJoin(',', Articles.Select(a => a.Id).Order());
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(seen.ToString())))[..20];
    }
}

[Description("The counts that a digest file writes beside its lists.")]
internal sealed record StatedCountsJson(int? Articles, int? Sources, int? Stories, int? Related, int? Links);

internal sealed record SectionJson(string Heading, Origin Origin, IReadOnlyList<SentenceJson> Sentences);

internal sealed record SentenceJson(
    string Text,
    Origin Origin,
    [property: Description("How much it matters in the story; compares within one story.")] double Salience,
    [property: Description("How many independent outlets carry it, or its main statement; copies count once.")] int Voices,
    [property: Description("In reading order.")] IReadOnlyList<CitationJson> Citations,
    [property: Description("Further independent tellings; a weak one tells the main statement.")] IReadOnlyList<CitationJson> Corroboration)
{
    [Description("Made from its words alone; /stories/{slug}/c/{id} leads to where they stand.")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Id { get; init; }

    [Description("Passages that tell it otherwise at the same time.")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<CitationJson>? ContradictedBy { get; init; }

    [Description("Passages that tell a later count.")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<CitationJson>? UpdatedBy { get; init; }

    [Description("What the text holds in square brackets that its passage lacks, each with the place that says it.")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<AdditionJson>? Additions { get; init; }
}

internal sealed record CitationJson(
    [property: Description("Number in this story's sources.")] int? Source,
    [property: Description("Number as a digest file writes it; that of its timeline is another scope than its sources.")] int? StatedNumber,
    long? Article,
    PassageJson? Passage,
    [property: Description("Exactly text[start:end] of the article.")] string? Quote,
    SupportStatus Support,
    Resolution Resolution,
    [property: Range(0.0, 1.0)] double Confidence)
{
    [Description("What the passage says otherwise, in both wordings.")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<SupportDifference>? Differs { get; init; }
}

[Description("A half-open span of an article's text, in Unicode code points.")]
internal sealed record PassageJson([property: Range(0, int.MaxValue)] int Start, [property: Range(0, int.MaxValue)] int End)
{
    public static PassageJson Of(Span span) => new(span.Start, span.End);
}

internal sealed record SourceJson(
    [property: Range(0, int.MaxValue)] int Number,
    long? Article,
    string? Outlet,
    string Title,
    string? Description,
    string? Url,
    PublishedJson? Published);

[Description("A day as written at its own offset. Both ends are included; day precision has start = end.")]
internal sealed record PublishedJson(
    DateOnly Start,
    DateOnly End,
    DatePrecision Precision,
    [property: Description("ISO 8601 as far as known: 14:05, 14:05:09+02:00.")] string? Time,
    [property: Description("Which evidence gave the date.")] string From)
{
    /// <returns>The date object of `extract`; null when the date is unknown.</returns>
    public static PublishedJson? Of(Published? date) =>
        date is null ? null : new PublishedJson(date.Date.Start, date.Date.End, date.Date.Precision, date.Time, date.From);

    public Published ToPublished() => new(new DateSpan(Start, End, Precision), Time, From ?? "");
}

internal sealed record TimelineEventJson(
    string Label,
    DateOnly? Start,
    [property: Description("Included.")] DateOnly? End,
    DatePrecision? Precision,
    string Text,
    [property: Description("As stated in an imported digest, else that of the first citation.")] string? Quote,
    double Salience,
    [property: Description("The rule that found the date.")] string DateFrom,
    bool Planned,
    [property: Description("How many independent outlets tell it, at least in the main; copies count once.")] int Voices,
    Origin Origin,
    IReadOnlyList<CitationJson> Citations)
{
    [Description("Made from its words alone; /stories/{slug}/c/{id} leads to where they stand.")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Id { get; init; }

    [Description("happened, planned, or reported: nothing dates it but the day of publication, or that on which somebody told of it.")]
    [AllowedValues("happened", "planned", "reported")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Status { get; init; }

    [Description("What the text holds in square brackets that its passage lacks.")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<AdditionJson>? Additions { get; init; }
}

internal sealed record AdditionJson(string Text, AdditionPlaceJson From);

[Description("Where an addition comes from, in code points of the article's text.")]
internal sealed record AdditionPlaceJson(long Article, int Start, int End);

internal sealed record SubStoryJson(string Slug, string Title, int ArticleCount);

internal sealed record StoryArticleJson(
    long Id,
    string? ExternalId,
    string? Outlet,
    string Title,
    string? Url,
    PublishedJson? Published,
    [property: Description("False for a stub: outlet and headline only.")] bool HasText,
    [property: Description("The article whose text this one repeats.")] long? CopyOf);

internal sealed record ExternalResourceJson(string Url, int CitedCount, int? StatedCount);

internal sealed record DisagreementJson(
    [property: Description("number, date, who, where, role, happened, spelling or meeting.")] string Kind,
    string About,
    IReadOnlyList<DisagreementSideJson> Sides)
{
    [Description("Made from its words alone; /stories/{slug}/c/{id} leads to where they stand.")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Id { get; init; }
}

internal sealed record DisagreementSideJson(string Value, IReadOnlyList<CitationJson> Citations);

internal sealed record CountJson(string About, IReadOnlyList<CountStepJson> Steps)
{
    [Description("Made from its words alone; /stories/{slug}/c/{id} leads to where they stand.")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Id { get; init; }
}

[Description("A count as known on a day; of one day the first is what most outlets give, further ones are what others give.")]
internal sealed record CountStepJson(DateOnly? Day, decimal? Number, string Value, IReadOnlyList<CitationJson> Citations);
