using NewsTracker.Core.Model;

namespace NewsTracker.Web.Storage.Model;

/// <summary>
/// A story, or (with a parent) a sub-story. Ids are given by the story engine, one numbering for both levels. The counts and the line for
/// the front page are written together with the digest.
/// </summary>
public sealed class Story
{
    public long Id { get; set; }

    public long? ParentId { get; set; }

    public Story? Parent { get; set; }

    public required string Slug { get; set; }

    public required string Title { get; set; }

    /// <summary>True when a person named it: rewriting keeps the title.</summary>
    public bool TitleFixed { get; set; }

    public Origin Origin { get; set; }

    /// <summary>
    /// Of a sub-story: a digest file, or a person's choice of a place for one of its articles, holds it in its story. Linking and merging
    /// leave it there.
    /// </summary>
    public bool IsFixed { get; set; }

    /// <summary>
    /// Set together with a change of its articles; cleared when the digest is rewritten. What a killed process left is found by it.
    /// </summary>
    public bool IsStale { get; set; }

    /// <summary>With so many marks it is not written any more.</summary>
    public const int MaxWritingsBegun = 3;

    /// <summary>
    /// How often writing it was begun and the program ended before it was written; 0 when it has been written, -1 when making its digest
    /// failed and the program lived.
    /// </summary>
    public int WritingsBegun { get; set; }

    /// <summary>Number of the current revision; 0 before the first digest.</summary>
    public int Revision { get; set; }

    /// <summary>Hash of what a reader sees; a rewriting that gives the same makes no revision.</summary>
    public string? ContentHash { get; set; }

    /// <summary>UTC ticks of the last change of the digest.</summary>
    public long ChangedAt { get; set; }

    /// <summary>Day of the latest development: the newest past event or publication.</summary>
    public DateOnly? LatestDay { get; set; }

    public int ArticleCount { get; set; }

    public int OutletCount { get; set; }

    /// <summary>How many events the full timeline has.</summary>
    public int EventCount { get; set; }

    /// <summary>The first sentence of the summary, for lists.</summary>
    public string? Lead { get; set; }

    public string? NewestEventLabel { get; set; }

    public string? NewestEventText { get; set; }

    public bool IsSample { get; set; }

    /// <summary>For a sub-story stated by a digest file: how many articles the file gives it.</summary>
    public int? ImportedArticleCount { get; set; }

    /// <summary>Why it belongs to its parent (PlacementReason as JSON).</summary>
    public string? Reason { get; set; }

    /// <summary>Findings and disagreements of the digest as JSON.</summary>
    public string? Findings { get; set; }

    public string? Disagreements { get; set; }

    /// <summary>
    /// What people decided about it since its current revision, in sentences: the next revision tells it. Null for nothing.
    /// </summary>
    public List<string>? Decided { get; set; }

    public List<Section> Sections { get; set; } = [];

    public List<TimelineEvent> Timeline { get; set; } = [];

    public List<SourceNoteRow> Sources { get; set; } = [];

    public List<ExternalResource> ExternalResources { get; set; } = [];
}

/// <summary>An address that a story had or has. Slugs never change meaning: the old ones redirect to the story's present slug.</summary>
public sealed class StorySlug
{
    public required string Slug { get; set; }

    public long StoryId { get; set; }
}

/// <summary>A digest file that states a story; the newest one of a story rules, older ones stay as its history.</summary>
public sealed class ImportedPage
{
    public long Id { get; set; }

    public long StoryId { get; set; }

    /// <summary>The sub-story under which the page's own words stand in the engine.</summary>
    public long SubStoryId { get; set; }

    public long FileId { get; set; }

    public long AddedAt { get; set; }

    /// <summary>The ImportedStory value as JSON.</summary>
    public required string Digest { get; set; }

    /// <summary>The article of each entry of the file's article list.</summary>
    public required List<long> ArticleIds { get; set; }
}

/// <summary>One dated state of a story's summary and timeline.</summary>
public sealed class Revision
{
    public long Id { get; set; }

    public long StoryId { get; set; }

    public int Number { get; set; }

    public long At { get; set; }

    /// <summary>What changed against the one before: sentences and events added, dropped, re-dated; as JSON.</summary>
    public required string Changes { get; set; }

    /// <summary>The story JSON of this state, compressed with Brotli.</summary>
    public required byte[] Snapshot { get; set; }
}

/// <summary>What a person decided; a fact that re-grouping and re-reading keep.</summary>
public sealed class Decision
{
    public long Id { get; set; }

    /// <summary>
    /// What was decided: each kind is named beside the code that keeps it ("chooseStory", "rename", "merge", "split", "move", "notSame",
    /// "correctField", "removeArticle", "removeFile", "lift").
    /// </summary>
    public required string Kind { get; set; }

    public long At { get; set; }

    public string? By { get; set; }

    /// <summary>The story that it is about, or led to; where that story goes, its heir.</summary>
    public long? StoryId { get; set; }

    public long? ArticleId { get; set; }

    public required string Details { get; set; }

    /// <summary>
    /// UTC ticks at which the writer carried out a decision about stories, or its being taken back; null while it waits, and for the other
    /// kinds.
    /// </summary>
    public long? CarriedOutAt { get; set; }
}
