using System.Text.Json.Serialization;

namespace NewsTracker.Core.Grouping;

/// <summary>The rule that gave an article or a sub-story its place. In JSON by the names that stored reasons carry.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<PlacementRule>))]
public enum PlacementRule
{
    /// <summary>Nothing on file was near enough: the article opened its sub-story.</summary>
    [JsonStringEnumMemberName("opened")]
    Opened,

    /// <summary>Its text repeats that of an article of the sub-story.</summary>
    [JsonStringEnumMemberName("near copy")]
    NearCopy,

    /// <summary>It tells the event of the sub-story.</summary>
    [JsonStringEnumMemberName("same event")]
    SameEvent,

    /// <summary>Its sub-story was merged into this one, which tells the same event.</summary>
    [JsonStringEnumMemberName("merged")]
    Merged,

    /// <summary>Of a sub-story: linked to its story.</summary>
    [JsonStringEnumMemberName("same story")]
    SameStory,

    /// <summary>A digest file states it there.</summary>
    [JsonStringEnumMemberName("stated by digest")]
    Imported,

    /// <summary>A person put it there.</summary>
    [JsonStringEnumMemberName("decision")]
    Decided,

    /// <summary>The decision that put it there was taken back, and nothing else claimed it.</summary>
    [JsonStringEnumMemberName("taken back")]
    TakenBack,

    /// <summary>Its headline says that it is a view, a guide or the like: it opened a sub-story in which it stands alone.</summary>
    [JsonStringEnumMemberName("no report")]
    NoReport,
}
