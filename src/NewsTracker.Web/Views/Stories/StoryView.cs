using NewsTracker.Core.Model;
using NewsTracker.Core.Text;
using NewsTracker.Web.Storage.Rows;
using NewsTracker.Web.Words;

namespace NewsTracker.Web.Views.Stories;

/// <summary>A story as a reader sees it: what every page and every export is written from. Source numbers are computed here.</summary>
public sealed record StoryView
{
    public required long Id { get; init; }

    public required string Slug { get; init; }

    public required string Title { get; init; }

    public StoryRef? Parent { get; init; }

    public required Origin Origin { get; init; }

    public required int Revision { get; init; }

    /// <summary>When the digest last changed.</summary>
    public required DateTimeOffset Updated { get; init; }

    /// <summary>Day of the latest development.</summary>
    public DateOnly? LatestDay { get; init; }

    /// <summary>The day that the summary opens with, where it names one; a later report may tell nothing newer.</summary>
    public DateOnly? LeadDay => Sections is [{ Heading: var heading }, ..] ? LatestHeading.DayOf(heading) : null;

    public bool IsSample { get; init; }

    /// <summary>The language of most of its articles (BCP 47), null when unknown.</summary>
    public string? Language { get; init; }

    public int? ImportedArticleCount { get; init; }

    public ImportedCounts? ImportedCounts { get; init; }

    /// <summary>The digest file that states the story, as read; null for a derived story.</summary>
    public ImportedStory? ImportedFile { get; init; }

    public required int OutletCount { get; init; }

    /// <summary>How many of its articles came after its summary and timeline were written, which are yet to be written with them.</summary>
    public int UnwrittenCount { get; init; }

    public IReadOnlyList<SectionView> Sections { get; init; } = [];

    /// <summary>In order of number.</summary>
    public IReadOnlyList<SourceView> Sources { get; init; } = [];

    /// <summary>
    /// Every event in order of date; a short view takes those with Shown. Where one page of the full timeline was loaded, hidden events of
    /// other pages have no passages.
    /// </summary>
    public IReadOnlyList<EventView> Timeline { get; init; } = [];

    /// <summary>How many events the full timeline has; more than <see cref="Timeline"/> holds when only the short one was loaded.</summary>
    public int EventCount { get; init; }

    public IReadOnlyList<SubStoryView> SubStories { get; init; } = [];

    public IReadOnlyList<ArticleRow> Articles { get; init; } = [];

    public IReadOnlyList<ResourceView> ExternalResources { get; init; } = [];

    public IReadOnlyList<DisagreementView> Disagreements { get; init; } = [];

    /// <summary>Counts that moved: the sides are their steps, in order of days.</summary>
    public IReadOnlyList<DisagreementView> Counts { get; init; } = [];

    public IReadOnlyList<Finding> Findings { get; init; } = [];
}

/// <summary>The counts that a digest file writes beside its lists.</summary>
public sealed record ImportedCounts(int? Articles, int? Sources, int? Stories, int? Related, int? Links);

/// <summary>A headed section as a page shows it.</summary>
/// <param name="Heading">Empty for a section without one.</param>
/// <param name="Origin">Whether a file states it or it is made from articles.</param>
/// <param name="Sentences">In reading order.</param>
public sealed record SectionView(string Heading, Origin Origin, IReadOnlyList<SentenceView> Sentences);

/// <summary>
/// <paramref name="Anchor"/> is the sentence's address on the page ("s1-2"). <paramref name="Voices"/> counts the independent outlets that
/// carry it, or its main statement.
/// </summary>
public sealed record SentenceView(
    string Anchor,
    string Text,
    Origin Origin,
    double Salience,
    int Voices,
    IReadOnlyList<CitationView> Citations,
    IReadOnlyList<CitationView> Corroboration)
{
    /// <summary>What names the voices where it is not the outlets alone: "AP, in 3 outlets: 1 voice"; null else.</summary>
    public string? Origins { get; init; }

    /// <summary>By whom it is told, in words, where that is more than one outlet or text; null else.</summary>
    public string? ToldBy => Origins is { } origins ? "told by " + origins : EventView.Told(Voices, Corroboration);

    /// <summary>Passages that tell it otherwise at the same time.</summary>
    public IReadOnlyList<CitationView> ContradictedBy { get; init; } = [];

    /// <summary>Passages that tell a later count.</summary>
    public IReadOnlyList<CitationView> UpdatedBy { get; init; } = [];

    public bool IsContested => ContradictedBy.Count > 0;

    /// <summary>The passage's own words, some perhaps left out: <see cref="Text"/> without the additions.</summary>
    public string Words { get; init; } = Text;

    /// <summary>What <see cref="Text"/> holds of ours, in its order.</summary>
    public IReadOnlyList<AdditionView> Additions { get; init; } = [];

    /// <summary>What it is known by for ever; made from its words.</summary>
    public string Id { get => field ?? ClaimId.Of(Words); init; }
}

/// <summary><paramref name="Anchor"/> is the event's address on the page ("e-2026-01-22-1").</summary>
public sealed record EventView(
    string Anchor,
    string Label,
    DateSpan? Date,
    string Text,
    string? Quote,
    Origin Origin,
    double Salience,
    string DateFrom,
    bool Planned,
    bool Shown,
    int Voices,
    IReadOnlyList<CitationView> Citations)
{
    /// <summary>The passage's own words: <see cref="Text"/> without the additions.</summary>
    public string Words { get; init; } = Text;

    /// <summary>What <see cref="Text"/> holds of ours, in its order.</summary>
    public IReadOnlyList<AdditionView> Additions { get; init; } = [];

    /// <summary>What it is known by for ever; made from its words.</summary>
    public string Id { get => field ?? ClaimId.Of(Words); init; }

    /// <summary>By whom it is told, in words, where that is more than one outlet; null else.</summary>
    public string? ToldBy => Told(Voices, Citations);

    /// <summary>"told by 3 outlets, 1 in part": those that tell the main statement alone are named as such.</summary>
    internal static string? Told(int voices, IEnumerable<CitationView> tellings)
    {
        if (voices < 2) return null;
        var inPart = Math.Min(voices - 1, tellings.Where(c => c.Support == SupportStatus.Weak).Select(c => c.Outlet).Distinct().Count());
        return inPart == 0 ? $"told by {voices} outlets" : $"told by {voices} outlets, {inPart} in part";
    }

    /// <summary>
    /// Whether it is told as something that happened, as planned, or without a day of its own as reported on the article's day, or on
    /// that on which somebody told of it.
    /// </summary>
    public string Status => Planned ? "planned" : DateFrom is "published" or "said" ? "reported" : "happened";
}

/// <summary>Words of ours in the text of a sentence or an event, and the place that says them.</summary>
/// <param name="At">Where it begins in that text, in UTF-16 units.</param>
/// <param name="Text">With its brackets.</param>
/// <param name="Article">The article that says it.</param>
/// <param name="Passage">Where, in code points of its text.</param>
public sealed record AdditionView(int At, string Text, long Article, Span Passage);

/// <summary>
/// <paramref name="Source"/> is the number in this page's Sources, null for a stated timeline number (its own scope:
/// <paramref name="ImportedNumber"/>). <paramref name="Passage"/> counts code points; <paramref name="Quote"/> is exactly those words.
/// <paramref name="Before"/> and <paramref name="After"/> are a little of the text around.
/// </summary>
public sealed record CitationView(
    int? Source,
    int? ImportedNumber,
    long? Article,
    string? Outlet,
    string? ArticleTitle,
    Span? Passage,
    string? Quote,
    string? Before,
    string? After,
    SupportStatus Support,
    Resolution Resolution,
    double Confidence)
{
    /// <summary>What the passage says otherwise, where it does.</summary>
    public IReadOnlyList<SupportDifference> Differs { get; init; } = [];

    /// <summary>What the words say that a passage which tells them in the main does not, in their order.</summary>
    public IReadOnlyList<string> Lacks { get; init; } = [];

    /// <summary>Where the article was published; null when that is unknown.</summary>
    public string? Url { get; init; }
}

/// <summary>
/// <paramref name="Article"/> is null only for a digest file's source that is not in its list of articles. <paramref name="BackLinks"/> are
/// the anchors of the sentences and events that cite it, in reading order.
/// </summary>
public sealed record SourceView(
    int Number,
    long? Article,
    string? Outlet,
    string Title,
    string? Description,
    string? Url,
    Published? Published,
    bool HasText,
    string? Language,
    IReadOnlyList<string> BackLinks);

/// <summary>
/// <paramref name="Inferred"/>: which articles it holds was inferred, not stated. <paramref name="Reason"/>: what links it to the story, as
/// stored.
/// </summary>
public sealed record SubStoryView(
    string Slug, string Title, int ArticleCount, DateOnly? LatestDay, bool Inferred, IReadOnlyList<long> Articles, string? Reason = null)
{
    /// <summary>The reason in words, made when it is asked for: a large story has a thousand, and shows a few.</summary>
    public string? Why => PlacementWords.Say(Reason);
}

/// <summary>An article in a list.</summary>
public sealed record ArticleRow(
    long Id,
    string? ExternalId,
    string? Outlet,
    string Title,
    bool TitleDerived,
    string? Url,
    Published? Published,
    string? Language,
    bool HasText,
    long? CopyOf,
    string SubStorySlug,
    string? Reason)
{
    /// <summary>Why it is in its sub-story, in words; made when it is asked for.</summary>
    public string? Why => PlacementWords.Say(Reason);

    /// <summary>Authors, as the byline names them.</summary>
    public IReadOnlyList<string> Byline { get; init; } = [];
}

/// <summary>A link that articles of the story cite.</summary>
/// <param name="Url">Its address.</param>
/// <param name="CitedCount">How many articles cite it.</param>
/// <param name="ImportedCount">The number that a digest file states; null without one.</param>
public sealed record ResourceView(string Url, int CitedCount, int? ImportedCount);

/// <summary>What articles of the story say differently.</summary>
/// <param name="Kind">What it is about, as in story JSON.</param>
/// <param name="About">In words.</param>
/// <param name="Sides">At least two.</param>
public sealed record DisagreementView(string Kind, string About, IReadOnlyList<DisagreementSideView> Sides)
{
    /// <summary>What it is known by for ever; made from its words.</summary>
    public string Id { get => field ?? ClaimId.Of(About, Sides.Select(s => s.Value)); init; }
}

/// <summary>One side of a disagreement.</summary>
/// <param name="Value">The differing words or number.</param>
/// <param name="Citations">Who says so.</param>
/// <param name="Day">Of a step of a count, else null.</param>
/// <param name="Number">The count at that step, else null.</param>
public sealed record DisagreementSideView(
    string Value, IReadOnlyList<CitationView> Citations, DateOnly? Day = null, decimal? Number = null);
