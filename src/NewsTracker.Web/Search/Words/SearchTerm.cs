namespace NewsTracker.Web.Search.Words;

/// <summary>
/// One thing that a query asks for: a run of folded words. A lone word outside quotation marks stands for its inflected forms too
/// (<paramref name="AnyForm"/>); with <paramref name="IsPrefix"/> the last word may go on.
/// </summary>
internal sealed record SearchTerm(IReadOnlyList<string> Words, bool AnyForm, bool IsPrefix);

/// <summary>A query as read: what must be there, what must not, and the filters. Every text can be read.</summary>
internal sealed record SearchQuery
{
    public string Text { get; init; } = "";

    public IReadOnlyList<SearchTerm> Wanted { get; init; } = [];

    public IReadOnlyList<SearchTerm> Unwanted { get; init; } = [];

    public string? Outlet { get; init; }

    /// <summary>A story's address or words of its title.</summary>
    public string? Story { get; init; }

    public DateOnly? From { get; init; }

    /// <summary>Inclusive.</summary>
    public DateOnly? To { get; init; }

    public string? Language { get; init; }

    public SearchKind? Kind { get; init; }

    /// <summary>Newest first instead of best first.</summary>
    public bool ByDate { get; init; }

    public bool HasFilter =>
        Outlet is not null || Story is not null || From is not null || To is not null || Language is not null || Kind is not null;

    public bool IsEmpty => Wanted.Count == 0 && Unwanted.Count == 0 && !HasFilter;
}
