namespace NewsTracker.Web.Search.Words;

/// <summary>
/// The tuned numbers of search. Chosen on stores of made articles (`NewsTracker.Benchmarks pages`): see docs/algorithms/search.md.
/// </summary>
internal sealed record SearchOptions
{
    public static SearchOptions Default { get; } = new();

    /// <summary>
    /// How many matches, the newest first, are weighed against each other when the best come first; a query with fewer matches is ranked as
    /// a whole.
    /// </summary>
    public int Newest { get; init; } = 300;

    /// <summary>How many matches in titles, the newest first, are weighed beside them.</summary>
    public int NewestTitles { get; init; } = 100;

    /// <summary>Matches are counted up to here; a word in more documents than this counts as common.</summary>
    public int MaxCounted { get; init; } = 1_000;

    /// <summary>
    /// How many documents, the newest first, are looked through for words that are all common: their lists must be walked side by side, and
    /// they may never stand together. By hand: as many as 8,000 articles have.
    /// </summary>
    public int MaxWalked { get; init; } = 30_000;

    /// <summary>
    /// How many of the newest documents that hold the rarest of such words are looked through. Of "the was" 6,300 of 14,900 documents hold
    /// both, at 0.65 µs of processor each; with so many the search takes 1.3 ms however large the store is.
    /// </summary>
    public int MaxTogether { get; init; } = 2_000;

    /// <summary>How much more a word of the title says than one of the text.</summary>
    public double TitleWeight { get; init; } = 5;

    /// <summary>Saturation and length normalisation of BM25 (Robertson and Zaragoza 2009), as SQLite's own bm25() has them.</summary>
    public double K1 { get; init; } = 1.2;

    public double B { get; init; } = .75;

    /// <summary>The length, in characters, of a document that is neither long nor short.</summary>
    public double UsualLength { get; init; } = 2_000;

    /// <summary>The number of documents that a word's rarity is measured against.</summary>
    public double Documents { get; init; } = 100_000;

    /// <summary>How many outlets a name in a filter may stand for.</summary>
    public int FilterOutlets { get; init; } = 8;
}
