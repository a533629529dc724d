using NewsTracker.Core.Grouping;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Web.Storage.Model;

/// <summary>
/// One text by one outlet. A stub has no version with text. Its current words are those of the version with the highest number.
/// </summary>
public sealed class Article
{
    public long Id { get; set; }

    public long? OutletId { get; set; }

    public Outlet? Outlet { get; set; }

    public required string Title { get; set; }

    public bool TitleDerived { get; set; }

    /// <summary>Folded headline for finding the same article again; see IdentityKeys.</summary>
    public required string TitleKey { get; set; }

    public string? Url { get; set; }

    public string? UrlKey { get; set; }

    /// <summary>Hash of the folded text, null for a stub.</summary>
    public string? TextKey { get; set; }

    public string? ExternalId { get; set; }

    public DocumentKind Kind { get; set; }

    public string? Language { get; set; }

    /// <summary>Authors.</summary>
    public List<string> Byline { get; set; } = [];

    public string? Place { get; set; }

    public string? Summary { get; set; }

    /// <summary>Publication date as written, or (From = "story") as its story gave it; null when unknown.</summary>
    public StoredDate? Published { get; set; }

    /// <summary>The day relative dates count from when the story told it ("story"); null when <see cref="Published"/> serves.</summary>
    public DateOnly? AnchorDay { get; set; }

    /// <summary>What headline and opening tell, for grouping, see PairsCodec; null where that was not read.</summary>
    public string? Pairs { get; set; }

    public bool HasText { get; set; }

    public bool IsSample { get; set; }

    public long SubStoryId { get; set; }

    public Story? SubStory { get; set; }

    /// <summary>The article whose text this one repeats: not an independent voice.</summary>
    public long? CopyOfId { get; set; }

    /// <summary>What put it into its sub-story.</summary>
    public PlacementRule Rule { get; set; }

    /// <summary>The PlacementReason as JSON: the rule with what it went by.</summary>
    public string? Reason { get; set; }

    /// <summary>It stands where it stood and waits for the writer, who lets grouping or a person's choice find its place anew.</summary>
    public bool NeedsPlacement { get; set; }

    /// <summary>The file that gave it first.</summary>
    public long FirstFileId { get; set; }

    /// <summary>UTC ticks of the first arrival.</summary>
    public long AddedAt { get; set; }

    /// <summary>UTC ticks of the removal; text and quotes are gone, this row is the tombstone.</summary>
    public long? RemovedAt { get; set; }

    public List<ArticleVersion> Versions { get; set; } = [];

    public List<ArticleLink> Links { get; set; } = [];
}

/// <summary>A date with its evidence, as columns.</summary>
public sealed class StoredDate
{
    public DateOnly Start { get; set; }

    public DateOnly End { get; set; }

    public DatePrecision Precision { get; set; }

    public string? Time { get; set; }

    public required string From { get; set; }

    /// <summary>A date as the columns keep it.</summary>
    /// <returns>Null without a date.</returns>
    public static StoredDate? Of(Published? date) => date is null
        ? null
        : new() { Start = date.Date.Start, End = date.Date.End, Precision = date.Date.Precision, Time = date.Time, From = date.From };

    /// <summary>The columns as a date.</summary>
    /// <returns>Days inclusive at both ends, at the article's own offset.</returns>
    public Published ToPublished() => new(new DateSpan(Start, End, Precision), Time, From);
}

/// <summary>The words of an article as one file gave them.</summary>
public sealed class ArticleVersion
{
    public long Id { get; set; }

    public long ArticleId { get; set; }

    /// <summary>1 for the first, then counting up.</summary>
    public int Number { get; set; }

    public long FileId { get; set; }

    public StoredFile? File { get; set; }

    public string? Entry { get; set; }

    /// <summary>The document's place in its file, from 0.</summary>
    public int Index { get; set; }

    public long AddedAt { get; set; }

    public required string Title { get; set; }

    public required string Text { get; set; }

    /// <summary>The blocks as "kind level start end" numbers; see BlockCodec.</summary>
    public required byte[] Blocks { get; set; }

    /// <summary>Stripped parts, warnings and the provenance of each field as JSON.</summary>
    public required string Reading { get; set; }
}

/// <summary>An outbound link of an article's current text.</summary>
public sealed class ArticleLink
{
    public long Id { get; set; }

    public long ArticleId { get; set; }

    public required string Url { get; set; }

    public required string Text { get; set; }
}

/// <summary>Row of an outlet; names that fold to one key are one outlet.</summary>
public sealed class Outlet
{
    public long Id { get; set; }

    public required string Name { get; set; }

    /// <summary>Folded name; unique.</summary>
    public required string Key { get; set; }
}

/// <summary>An id or file name under which an article, or a digest file's story, was given; every duplicate and copy has its own.</summary>
public sealed class GivenId
{
    public long Id { get; set; }

    public required string ExternalId { get; set; }

    public long FileId { get; set; }

    public long? ArticleId { get; set; }

    public long? StoryId { get; set; }
}
