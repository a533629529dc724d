using System.Text.Json;
using NewsTracker.Core.Grouping.Constraints;
using NewsTracker.Web.Storage.Model;

namespace NewsTracker.Web.Decisions.Stories;

/// <summary>
/// The details of a decision about stories: the articles that it names, and the address it was taken at. No words but the title that the person gave.
/// </summary>
internal sealed record StoryDecisionDetails
{
    /// <summary>The kind of a row that takes another decision back; its details are a <see cref="LiftDetails"/>.</summary>
    public const string LiftKind = "lift";

    /// <summary>The kinds as stored.</summary>
    public static readonly string[] Kinds = [.. Enum.GetValues<StoryDecisionKind>().Select(NameOf)];

    public IReadOnlyList<long> Articles { get; init; } = [];

    public IReadOnlyList<long> Others { get; init; } = [];

    public IReadOnlyList<long> From { get; init; } = [];

    public IReadOnlyList<long> Event { get; init; } = [];

    public bool WholeStories { get; init; }

    public bool OfSubStory { get; init; }

    public string? Title { get; init; }

    /// <summary>The address of the story that was renamed, merged away, split or left.</summary>
    public string? Story { get; init; }

    /// <summary>The address of the story that it was merged or moved into.</summary>
    public string? Into { get; init; }

    /// <summary>Merge: "chooseStory" decisions that meant the story that went.</summary>
    public IReadOnlyList<long> Choices { get; init; } = [];

    /// <summary>Above 0 where more of these articles are those decided about, below 0 where more are the others.</summary>
    public int SideOf(IEnumerable<long> articles) => articles.Sum(a => (Articles.Contains(a) ? 1 : 0) - (Others.Contains(a) ? 1 : 0));

    public static string NameOf(StoryDecisionKind kind) => JsonNamingPolicy.CamelCase.ConvertName(kind.ToString());

    public static StoryDecisionKind KindOf(Decision row) => Enum.Parse<StoryDecisionKind>(row.Kind, ignoreCase: true);

    public static StoryDecisionDetails Read(Decision row) => JsonSerializer.Deserialize<StoryDecisionDetails>(row.Details, JsonSerializerOptions.Web)!;

    public Decision ToRow(StoryDecisionKind kind, long at, string? by) => new()
    {
        Kind = NameOf(kind), At = at, By = by, ArticleId = kind == StoryDecisionKind.Move ? Articles[0] : null, Details = JsonSerializer.Serialize(this, JsonSerializerOptions.Web),
    };

    public StoryDecision ToDecision(long id, StoryDecisionKind kind) => new()
    {
        Id = id, Kind = kind, Articles = Articles, Others = Others, From = From, Event = Event, WholeStories = WholeStories, OfSubStory = OfSubStory, Title = Title,
    };
}

/// <summary>Which decision is taken back.</summary>
internal sealed record LiftDetails(long Decision)
{
    public static LiftDetails Read(Decision row) => JsonSerializer.Deserialize<LiftDetails>(row.Details, JsonSerializerOptions.Web)!;
}
