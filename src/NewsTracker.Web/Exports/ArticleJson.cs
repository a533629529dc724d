using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using NewsTracker.Core.Model;
using NewsTracker.Core.Reading.Session;
using NewsTracker.Core.Text;
using NewsTracker.Web.Views.Json;

namespace NewsTracker.Web.Exports;

/// <summary>
/// The one-line form of an article that `extract`, `export --format articles` and the API give. Offsets are code points, half-open.
/// </summary>
[Description("An article as read; the form of `extract`. Offsets count Unicode code points of text.")]
internal sealed record ArticleJson
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [Description("Only for an article of the store.")]
    public long? Id { get; init; }

    public required string File { get; init; }

    [Range(0, int.MaxValue)]
    [Description("Place of the document in its file.")]
    public required int Index { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [Description("Path inside an archive or mail.")]
    public string? Entry { get; init; }

    [JsonConverter(typeof(LowerCaseEnum<DocumentKind>))]
    public required DocumentKind Kind { get; init; }

    public required string? Title { get; init; }

    [Description("True when the file has no headline and its first sentence serves.")]
    public bool TitleDerived { get; init; }

    public required IReadOnlyList<string> Byline { get; init; }

    public required string? Outlet { get; init; }

    public required string? Url { get; init; }

    public required PublishedJson? Published { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public PublishedJson? UpdatedAt { get; init; }

    [Description("BCP 47.")]
    public required string? Language { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Place { get; init; }

    [Description("Blocks joined by one blank line.")]
    public required string Text { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [Description(
        "Only where text is one part of a long one: the place in the whole at which it begins, in code points. Timexes count from " +
            "the begin of the whole.")]
    public int? TextStart { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [Description("Only then: code points of the whole text.")]
    public int? TextLength { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [Description("Only then: what to give as from for the part that follows; absent in the last.")]
    public int? Next { get; init; }

    public required IReadOnlyList<Link> Links { get; init; }

    public required IReadOnlyList<TimexJson> Timexes { get; init; }

    [Description("The blocks that are sub-heads.")]
    public required IReadOnlyList<string> Headings { get; init; }

    public required IReadOnlyList<string> Stripped { get; init; }

    public required IReadOnlyList<string> Warnings { get; init; }

    public required string? ExternalId { get; init; }

    public required string? Summary { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [Description("What its sentences say, where that is asked for; empty for a language whose grammar is not read.")]
    public IReadOnlyList<AssertionJson>? Assertions { get; init; }

    /// <param name="file">Name or path of the file.</param>
    /// <param name="index">Place of the document in its file, from 0.</param>
    /// <param name="document">The article.</param>
    /// <param name="dates">Its date expressions.</param>
    /// <param name="id">The store's id, null outside a store.</param>
    public static ArticleJson Of(string file, int index, Document document, IReadOnlyList<TimeExpression> dates, long? id = null)
    {
        var points = new CodePoints(document.Text);
        return new ArticleJson
        {
            Id = id, File = file, Index = index, Entry = document.Entry, Kind = document.Kind, Title = document.Title,
            TitleDerived = document.TitleDerived, Byline = document.Byline, Outlet = document.Outlet, Url = document.Url,
            Published = PublishedJson.Of(document.Published), UpdatedAt = PublishedJson.Of(document.Updated), Language = document.Language,
            Place = document.Place, Text = document.Text,
            Links = document.Links,
            Timexes = [.. dates.Select(t => new TimexJson(points.FromUnits(t.Span.Start), points.FromUnits(t.Span.End), t.Type, t.Value))],
            Headings = [.. document.Headings], Stripped = document.Stripped, Warnings = document.Warnings,
            ExternalId = document.ExternalId, Summary = document.Summary,
        };
    }
}

[Description("A date expression with its TIMEX3 type and value.")]
internal sealed record TimexJson(
    [property: Range(0, int.MaxValue)] int Start,
    [property: Range(0, int.MaxValue)] int End,
    [property: JsonConverter(typeof(UpperCaseEnum<TimexType>))] TimexType Type,
    string Value);

/// <summary>The line of a file, or of a part of one, that could not be read.</summary>
internal sealed record RejectionLine(
    string File,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Entry,
    RejectionFault Error)
{
    public static RejectionLine Of(string file, Rejection rejection) =>
        new(file, rejection.Entry, new RejectionFault(rejection.Code, rejection.Message));
}

internal sealed record RejectionFault(string Code, string Message);

/// <summary>The line of a container without entries: an empty feed.</summary>
internal sealed record EmptyContainerLine(
    string File,
    [property: JsonConverter(typeof(LowerCaseEnum<DocumentKind>))] DocumentKind Kind,
    string? Title,
    int Entries,
    IReadOnlyList<string> Warnings)
{
    public static EmptyContainerLine Of(string file, EmptyContainer container) =>
        new(file, container.Kind, container.Title, 0, container.Warnings);
}
