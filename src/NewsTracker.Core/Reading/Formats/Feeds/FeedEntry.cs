using NewsTracker.Core.Model;
using NewsTracker.Core.Reading.Fields;
using NewsTracker.Core.Reading.Fields.Dates;

namespace NewsTracker.Core.Reading.Formats.Feeds;

/// <summary>A text of a feed as written: HTML or plain, with the address its links are relative to.</summary>
internal sealed record FeedText(string Value, bool IsHtml, string? BaseUrl);

/// <summary>One entry of a feed, of whatever format, before its texts are read.</summary>
internal sealed record FeedEntry
{
    public string? Id { get; init; }

    public string? Url { get; init; }

    public FeedText? Title { get; init; }

    public FeedText? Content { get; init; }

    public FeedText? Summary { get; init; }

    public IReadOnlyList<string> Authors { get; init; } = [];

    public string? Published { get; init; }

    public string? Updated { get; init; }

    public string? Language { get; init; }

    /// <summary>The title of the feed that the entry was taken from, when it says so.</summary>
    public string? Source { get; init; }
}

/// <summary>A feed: its kind, its own title and its entries in order.</summary>
internal sealed record Feed(
    DocumentKind Kind, FeedText? Title, string? Language, IReadOnlyList<FeedEntry> Entries, IReadOnlyList<string> Authors)
{
    /// <summary>What 03/04/2026 means: as the feed's other dates tell, else by its language.</summary>
    public bool IsMonthFirst { get; } = DayOrder.Of(Entries.SelectMany(e => new[] { e.Published ?? "", e.Updated ?? "" }))
        ?? LanguageTag.Clean(Language) is null or "en" or "en-US";
}
