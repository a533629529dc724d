namespace NewsTracker.Web.Search;

/// <summary>The tuned numbers of search. Chosen on a store of 100,000 made articles (`NewsTracker.Benchmarks pages`): see docs/algorithms/search.md.</summary>
internal sealed record SearchOptions
{
    public static SearchOptions Default { get; } = new();

    /// <summary>
    /// How many matches, the newest first, are weighed against each other when the best come first. A query with fewer matches is ranked as a whole; a larger
    /// one costs no more however many articles are stored.
    /// </summary>
    public int Candidates { get; init; } = 600;

    /// <summary>How much more a word of the title says than one of the text, in bm25.</summary>
    public double TitleWeight { get; init; } = 5;

    /// <summary>How many outlets a name in a filter may stand for.</summary>
    public int FilterOutlets { get; init; } = 8;
}
