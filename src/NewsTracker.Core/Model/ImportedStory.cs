using System.Text.Json.Serialization;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Model;

/// <summary>A story page as a digest file states it: plain values with the file's own numbers, nothing looked up in a store.</summary>
/// <remarks>Its counts keep their first names (statedArticleCount, …) where it is stored or printed as JSON.</remarks>
public sealed record ImportedStory
{
    public required string Title { get; init; }

    /// <summary>The number in "Updated (21 articles)", null when the line is missing.</summary>
    [JsonPropertyName("statedArticleCount")]
    public int? ImportedArticleCount { get; init; }

    /// <summary>The date behind "Updated", if there is one.</summary>
    public DateSpan? Updated { get; init; }

    public IReadOnlyList<ImportedSection> Sections { get; init; } = [];

    public IReadOnlyList<ImportedSource> Sources { get; init; } = [];

    [JsonPropertyName("statedSourceCount")]
    public int? ImportedSourceCount { get; init; }

    public IReadOnlyList<ImportedEvent> Timeline { get; init; } = [];

    public IReadOnlyList<ImportedSubStory> Stories { get; init; } = [];

    [JsonPropertyName("statedStoryCount")]
    public int? ImportedStoryCount { get; init; }

    public IReadOnlyList<ImportedArticle> Articles { get; init; } = [];

    [JsonPropertyName("statedRelatedCount")]
    public int? ImportedRelatedCount { get; init; }

    public IReadOnlyList<ImportedResource> ExternalResources { get; init; } = [];

    [JsonPropertyName("statedLinkCount")]
    public int? ImportedLinkCount { get; init; }

    /// <summary>What did not fit: a stated count that differs from its list, a missing date, an unresolved number.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];
}

/// <summary>A headed section as the file states it.</summary>
/// <param name="Heading">Empty when the file has none.</param>
/// <param name="Sentences">In the order of the file.</param>
public sealed record ImportedSection(string Heading, IReadOnlyList<ImportedSentence> Sentences);

/// <summary>A summary sentence without its markers, and the Sources numbers that stood behind it, in reading order.</summary>
public sealed record ImportedSentence(string Text, IReadOnlyList<int> Numbers);

/// <summary>
/// An entry of Sources. <paramref name="Article"/> is the index of the same article in <see cref="ImportedStory.Articles"/>, or null.
/// </summary>
public sealed record ImportedSource(int Number, string? Outlet, string Title, string? Description, int? Article);

/// <summary>
/// A timeline entry as written. <paramref name="Numbers"/> belong to the timeline's own numbering, never to Sources.
/// <paramref name="Quote"/> is without its outer quotation marks and may be null. <paramref name="Matches"/> holds one entry for each
/// number.
/// </summary>
public sealed record ImportedEvent(
    string Label, DateSpan? Date, string Text, string? Quote, IReadOnlyList<int> Numbers, IReadOnlyList<TimelineReference> Matches);

/// <summary>
/// The article that a timeline number was matched to: an index into <see cref="ImportedStory.Articles"/>, null below the bar for showing.
/// </summary>
public sealed record TimelineReference(int Number, int? Article, double Confidence);

/// <summary>
/// An entry of "Stories about this story". Several articles are inferred from the likeness of titles; one article is the headline itself.
/// </summary>
public sealed record ImportedSubStory(string? Outlet, string Title, int ArticleCount, IReadOnlyList<int> Articles, double Confidence);

/// <summary>A line of the file's list of articles.</summary>
/// <param name="Outlet">Null when the line names none.</param>
/// <param name="Title">The headline.</param>
public sealed record ImportedArticle(string? Outlet, string Title)
{
    /// <summary>Its address; digest files state none, other exports of stories do.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Url { get; init; }

    /// <summary>When it was published; digest files do not say it, other exports of stories do.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Published? Published { get; init; }
}

/// <summary>A link that the file lists.</summary>
/// <param name="Url">As written.</param>
/// <param name="CitedCount">How often it is cited, as stated; null when that is not said.</param>
public sealed record ImportedResource(string Url, int? CitedCount);

/// <summary>Something that did not fit. <paramref name="Code"/> is stable ("countDiffers", "dateMissing", "numberUnresolved", …).</summary>
public sealed record Finding(string Code, string Message);
