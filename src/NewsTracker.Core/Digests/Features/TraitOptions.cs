namespace NewsTracker.Core.Digests.Features;

/// <summary>The bounds of <see cref="TraitReader"/>.</summary>
internal sealed record TraitOptions
{
    public static TraitOptions Default { get; } = new();

    /// <summary>Share of a sentence inside quotation marks above which it is a quotation. By hand: the larger part.</summary>
    public double QuotedShare { get; init; } = 0.6;
}
