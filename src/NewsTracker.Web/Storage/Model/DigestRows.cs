using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Web.Storage.Model;

/// <summary>Row of a headed section of a summary.</summary>
public sealed class Section
{
    public long Id { get; set; }

    public long StoryId { get; set; }

    public int Position { get; set; }

    public required string Heading { get; set; }

    public Origin Origin { get; set; }

    public List<SummarySentence> Sentences { get; set; } = [];
}

/// <summary>Row of a sentence of a summary.</summary>
public sealed class SummarySentence
{
    public long Id { get; set; }

    public long SectionId { get; set; }

    public int Position { get; set; }

    public required string Text { get; set; }

    public Origin Origin { get; set; }

    public double Salience { get; set; }

    /// <summary>JSON of what the text needs of ours in brackets; null for nothing.</summary>
    public string? Additions { get; set; }

    public List<Citation> Citations { get; set; } = [];
}

/// <summary>An event that the story's page shows; the others stand in <see cref="CandidateEvents"/>.</summary>
public sealed class TimelineEvent
{
    public long Id { get; set; }

    public long StoryId { get; set; }

    public int Position { get; set; }

    public required string Label { get; set; }

    public DateOnly? Start { get; set; }

    /// <summary>Inclusive.</summary>
    public DateOnly? End { get; set; }

    public DatePrecision Precision { get; set; }

    public required string Text { get; set; }

    public string? Quote { get; set; }

    public Origin Origin { get; set; }

    public double Salience { get; set; }

    public required string DateFrom { get; set; }

    public bool Planned { get; set; }

    public bool Shown { get; set; }

    /// <summary>JSON of what the text holds of ours in brackets; null for nothing.</summary>
    public string? Additions { get; set; }

    public List<Citation> Citations { get; set; } = [];
}

/// <summary>
/// The candidate events of a story that its page does not show, packed into one value: read only where every candidate is asked for.
/// </summary>
public sealed class CandidateEvents
{
    public long StoryId { get; set; }

    public required byte[] Packed { get; set; }
}

/// <summary>
/// Of exactly one sentence or one event. The passage is a span of the text of one version of the article; the quote is cut from there,
/// never stored.
/// </summary>
public sealed class Citation
{
    public const int FirstVersion = 1;

    public long Id { get; set; }

    public long? SentenceId { get; set; }

    public long? EventId { get; set; }

    public int Position { get; set; }

    public long? ArticleId { get; set; }

    public Article? Article { get; set; }

    public int? PassageStart { get; set; }

    public int? PassageEnd { get; set; }

    /// <summary>
    /// The version in whose text the passage lies: the newest when the digest was made, which a later one must not replace under it.
    /// </summary>
    public int Version { get; set; } = FirstVersion;

    public SupportStatus Support { get; set; }

    public Resolution Resolution { get; set; }

    public double Confidence { get; set; }

    public int? ImportedNumber { get; set; }

    /// <summary>A further independent telling, beside the citations that carry the sentence.</summary>
    public bool IsCorroboration { get; set; }
}

/// <summary>Row of what is said of a source of a story.</summary>
public sealed class SourceNoteRow
{
    public long Id { get; set; }

    public long StoryId { get; set; }

    public long ArticleId { get; set; }

    public string? Description { get; set; }

    public int? ImportedNumber { get; set; }
}

/// <summary>Row of a link that articles of a story cite.</summary>
public sealed class ExternalResource
{
    public long Id { get; set; }

    public long StoryId { get; set; }

    public int Position { get; set; }

    public required string Url { get; set; }

    /// <summary>How many articles on file link to it.</summary>
    public int CitedCount { get; set; }

    /// <summary>The number a digest file states.</summary>
    public int? ImportedCount { get; set; }
}
