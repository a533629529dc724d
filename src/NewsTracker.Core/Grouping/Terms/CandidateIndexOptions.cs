namespace NewsTracker.Core.Grouping.Terms;

/// <summary>
/// How far <see cref="CandidateIndex{T}"/> looks. The numbers bound time: larger ones changed F1 on UCI and ECB+ by less than half a point.
/// </summary>
internal sealed record CandidateIndexOptions
{
    /// <summary>Terms of a query that are looked up.</summary>
    public int QueryTerms { get; init; } = 14;

    /// <summary>Newest groups read of each term looked up.</summary>
    public int PostingsRead { get; init; } = 300;

    /// <summary>Newest large groups read of each term looked up.</summary>
    public int LargeRead { get; init; } = 100;

    /// <summary>Groups that a look-up gives.</summary>
    public int Candidates { get; init; } = 30;

    /// <summary>Terms by which a group is found.</summary>
    public int IndexTerms { get; init; } = 60;

    /// <summary>Terms by which a large group is found.</summary>
    public int LargeTerms { get; init; } = 12;
}
