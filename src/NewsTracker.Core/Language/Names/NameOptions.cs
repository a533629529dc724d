namespace NewsTracker.Core.Language.Names;

/// <summary>The bars of reading names, beside the model of kinds.</summary>
internal sealed record NameOptions
{
    public static NameOptions Default { get; } = new();

    /// <summary>
    /// Odds of a lone word's own places from which it is a place and no short form of a person or body. By hand, between the even odds of
    /// a word that may be both and the sure ones of a place.
    /// </summary>
    public double SurePlace { get; init; } = 0.7;
}
