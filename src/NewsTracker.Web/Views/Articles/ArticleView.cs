using NewsTracker.Core.Digests;
using NewsTracker.Core.Model;
using NewsTracker.Core.Reading.Fields;
using NewsTracker.Core.Text;
using NewsTracker.Web.Storage.Rows;
using NewsTracker.Web.Views.Stories;

namespace NewsTracker.Web.Views.Articles;

/// <summary>An article as its page shows it. Spans here are UTF-16 offsets into <see cref="Text"/>; addresses use code points.</summary>
public sealed record ArticleView
{
    public required long Id { get; init; }

    public required string Title { get; init; }

    public bool TitleDerived { get; init; }

    public string? Outlet { get; init; }

    public IReadOnlyList<string> Byline { get; init; } = [];

    public string? Url { get; init; }

    public Published? Published { get; init; }

    public string? Language { get; init; }

    public DocumentKind Kind { get; init; }

    public bool IsSample { get; init; }

    /// <summary>When a person removed its words: what is left is the headline that a digest file states.</summary>
    public DateTimeOffset? RemovedAt { get; init; }

    /// <summary>The fields that a person may correct, in the order of a form.</summary>
    public IReadOnlyList<FieldView> Fields { get; init; } = [];

    public required string Text { get; init; }

    public IReadOnlyList<Block> Blocks { get; init; } = [];

    public IReadOnlyList<Link> Links { get; init; } = [];

    public StoryRef? Story { get; init; }

    public StoryRef? SubStory { get; init; }

    public string? Why { get; init; }

    public ArticleRef? CopyOf { get; init; }

    public IReadOnlyList<ArticleRef> Copies { get; init; } = [];

    /// <summary>Cited passages in order of place; they may overlap.</summary>
    public IReadOnlyList<CitedPassage> Cited { get; init; } = [];

    public IReadOnlyList<VersionRef> Versions { get; init; } = [];

    public int Version { get; init; }

    public required ReadingView Reading { get; init; }
}

/// <summary>A version of an article.</summary>
/// <param name="Number">From 1, the newest highest.</param>
/// <param name="Added">When it was filed.</param>
/// <param name="FileName">The file that gave it.</param>
public sealed record VersionRef(int Number, DateTimeOffset Added, string FileName);

/// <summary>
/// A passage that a story cites. <paramref name="Anchor"/> is "p-start-end" in code points; each use links back to the sentence or event.
/// </summary>
public sealed record CitedPassage(Span Span, string Anchor, IReadOnlyList<PassageUse> Uses);

/// <summary>
/// A sentence, event or disagreement (then <paramref name="Text"/> says about what, and the side) that rests on a passage.
/// <paramref name="InFullTimeline"/>: only the full timeline of the story shows it.
/// </summary>
public sealed record PassageUse(
    string StorySlug,
    string StoryTitle,
    string Anchor,
    string Text,
    SupportStatus Support,
    UseKind Kind = UseKind.Sentence,
    bool InFullTimeline = false)
{
    public string Address => $"/stories/{StorySlug}{(InFullTimeline ? $"?timeline=full&at={Anchor}" : "")}#{Anchor}";
}

/// <summary>Where a story uses an article.</summary>
public enum UseKind
{
    Sentence,
    Event,
    Disagreement,
}

/// <summary>
/// A field with what it says now (<paramref name="Value"/>, in the form of <see cref="CorrectionFields"/>) and where that came from; null
/// evidence where nothing was found, or an earlier version gave it. For a corrected one <paramref name="Read"/> is what the file gives, and
/// the evidence is of that.
/// </summary>
public sealed record FieldView(
    string Name, string? Value, Evidence? Evidence, string? Read, DateTimeOffset? CorrectedAt, string? CorrectedBy)
{
    public bool IsCorrected => CorrectedAt is not null;
}

/// <summary>
/// The place of a removed article: that it was there and when it went, not its words. <paramref name="Lifted"/>: it may be handed in again.
/// </summary>
public sealed record Tombstone(long Id, DateTimeOffset RemovedAt, bool Lifted);

/// <summary>How the article was read: where each field came from, what was left out, warnings, and the file.</summary>
public sealed record ReadingView(
    long FileId,
    string FileName,
    string Sha256,
    long Size,
    string? Entry,
    IReadOnlyDictionary<string, Evidence> Provenance,
    IReadOnlyList<string> Stripped,
    IReadOnlyList<string> Warnings);
