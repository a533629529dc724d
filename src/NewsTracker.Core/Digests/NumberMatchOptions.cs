namespace NewsTracker.Core.Digests;

/// <summary>The tuned numbers of timeline number matching.</summary>
internal sealed record NumberMatchOptions
{
    public static NumberMatchOptions Default { get; } = new();

    /// <summary>How likely a title's word stands in the event that tells of the article.</summary>
    public double Kept { get; init; } = 0.4;

    /// <summary>How much a word counts of which only the beginning agrees ("negotiate", "negotiator").</summary>
    public double Related { get; init; } = 0.6;

    /// <summary>Letters that must agree at the beginning of two related words.</summary>
    public int RelatedLetters { get; init; } = 5;

    /// <summary>Weight of the list's order against the words.</summary>
    public double OrderWeight { get; init; } = 1;

    /// <summary>Mean distance, in places of the list, of an article from where its event's date puts it.</summary>
    public double OrderSpread { get; init; } = 1.5;

    /// <summary>Share of articles that stand nowhere near their event's date.</summary>
    public double OutOfOrder { get; init; } = 0.08;

    /// <summary>The score below which a number stays without an article, on the scale of the log likelihood ratio.</summary>
    public double LeastScore { get; init; } = -2;

    /// <summary>Rounds in which the order is learned from the matches found before.</summary>
    public int Rounds { get; init; } = 4;

    /// <summary>Confidence below which a match is not shown.</summary>
    public double Bar { get; init; } = 0.5;

    /// <summary>Most numbers and articles together; a larger page keeps its numbers unresolved.</summary>
    public int MostCells { get; init; } = 500;
}
