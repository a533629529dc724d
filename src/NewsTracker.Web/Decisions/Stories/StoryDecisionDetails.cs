using System.Text.Json;
using NewsTracker.Core.Grouping.Constraints;
using NewsTracker.Web.Storage.Model;

namespace NewsTracker.Web.Decisions.Stories;

/// <summary>
/// The details of a decision about stories: what was decided, and the addresses it was taken at. No words but the title that the person
/// gave.
/// </summary>
internal sealed record StoryDecisionDetails
{
    /// <summary>The kind of a row that takes another decision back; its details are a <see cref="LiftDetails"/>.</summary>
    public const string LiftKind = "lift";

    /// <summary>The kinds as stored.</summary>
    public static readonly string[] Kinds = [.. Enum.GetValues<StoryDecisionKind>().Select(NameOf)];

    /// <summary>Its id and kind are those of the row.</summary>
    public required StoryDecision What { get; init; }

    /// <summary>The address of the story that was renamed, merged away, split or left.</summary>
    public string? Story { get; init; }

    /// <summary>The address of the story that it was merged or moved into.</summary>
    public string? Into { get; init; }

    /// <summary>Merge: "chooseStory" decisions that meant the story that went.</summary>
    public IReadOnlyList<long> Choices { get; init; } = [];

    /// <summary>Above 0 where more of these articles are those decided about, below 0 where more are the others.</summary>
    public int SideOf(IEnumerable<long> articles) =>
        articles.Sum(a => (What.Articles.Contains(a) ? 1 : 0) - (What.Others.Contains(a) ? 1 : 0));

    public static StoryDecisionDetails Read(Decision row)
    {
        var details = JsonSerializer.Deserialize<StoryDecisionDetails>(row.Details, JsonSerializerOptions.Web)!;
        return details with { What = details.What with { Id = row.Id, Kind = Enum.Parse<StoryDecisionKind>(row.Kind, ignoreCase: true) } };
    }

    public Decision ToRow(long at, string? by) => new()
    {
        Kind = NameOf(What.Kind), At = at, By = by, ArticleId = What.Kind == StoryDecisionKind.Move ? What.Articles[0] : null,
        Details = JsonSerializer.Serialize(this, JsonSerializerOptions.Web),
    };

    private static string NameOf(StoryDecisionKind kind) => JsonNamingPolicy.CamelCase.ConvertName(kind.ToString());
}

/// <summary>Which decision is taken back.</summary>
internal sealed record LiftDetails(long Decision)
{
    public static LiftDetails Read(Decision row) => JsonSerializer.Deserialize<LiftDetails>(row.Details, JsonSerializerOptions.Web)!;
}
