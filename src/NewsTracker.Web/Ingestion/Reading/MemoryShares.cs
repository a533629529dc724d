namespace NewsTracker.Web.Ingestion.Reading;

/// <summary>
/// What reading files in may keep in memory from one file to the next. Where the heap is bounded to little each part has its share of what
/// it has elsewhere, so that the bound holds however many articles are stored: with 288 MB and the parts of a large machine, reading
/// 10,000 articles into 20,000 ended for want of memory.
/// </summary>
/// <param name="Articles">The newest articles that the engine is loaded with; it is loaded anew when it holds twice as many.</param>
/// <param name="Texts">Characters of analyzed texts that are kept while many articles come.</param>
/// <param name="Features">Characters of those whose features are kept meanwhile.</param>
/// <param name="Grammar">Bytes of packed grammar.</param>
/// <param name="Readings">Bytes of packed readings of sentences.</param>
internal sealed record MemoryShares(int Articles, long Texts, long Features, long Grammar, long Readings)
{
    /// <summary>
    /// Bytes of heap from which on nothing is shared out: the engine takes 5.7 kB an article, a fifth of this with 25,000 of them, and the
    /// others together another fifth.
    /// </summary>
    private const long Enough = 768L << 20;

    /// <summary>Those of a large machine.</summary>
    public static MemoryShares Whole { get; } = new(12_500, 6_000_000, 3_000_000, 24_000_000, 12_000_000);

    /// <summary>Those of this process.</summary>
    public static MemoryShares Now => Of(GC.GetGCMemoryInfo().TotalAvailableMemoryBytes);

    /// <param name="heap">Bytes that the heap may take; 0 where nothing is known of it.</param>
    public static MemoryShares Of(long heap)
    {
        if (heap is <= 0 or >= Enough) return Whole;
        var share = (double)heap / Enough;
        return new(
            (int)(Whole.Articles * share), (long)(Whole.Texts * share), (long)(Whole.Features * share), (long)(Whole.Grammar * share),
            (long)(Whole.Readings * share));
    }
}
