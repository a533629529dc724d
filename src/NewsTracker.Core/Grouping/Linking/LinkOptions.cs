using NewsTracker.Core.Grouping.SubStories;
using NewsTracker.Core.Grouping.Terms;
using static NewsTracker.Core.Grouping.Linking.StoryFeature;

namespace NewsTracker.Core.Grouping.Linking;

/// <summary>The tuned numbers of linking: see <see cref="GroupingOptions"/> for the corpora.</summary>
internal sealed record LinkOptions
{
    /// <summary>Score from which two stories are one: T17 keeps 98 % precision.</summary>
    public double Bar { get; init; } = 0.8;

    /// <summary>Articles from which a story counts as large.</summary>
    public int LargeSize { get; init; } = 10;

    /// <summary>Articles from which a larger story attracts no more: else a story of thousands would draw anything.</summary>
    public int LargestSize { get; init; } = 30;

    /// <summary>A sub-story of n articles weighs n to this power in its story's profile.</summary>
    public float SizePower { get; init; } = 0.5f;

    /// <summary>Strongest terms of the sum that make a story's profile.</summary>
    public int ProfileTerms { get; init; } = 200;

    /// <summary>Terms kept behind the profile, so that one may rise into it later.</summary>
    public int SumTerms { get; init; } = 500;

    /// <summary>Strongest terms of a profile that make its core.</summary>
    public int CoreTerms { get; init; } = 12;

    /// <summary>What both open with counts in full from a third of the sub-stories on: its share times this, at most 1.</summary>
    public float OpenerScale { get; init; } = 3;

    /// <summary>A term of greater weight is rare, as <see cref="SubStoryOptions.RareWeight"/>.</summary>
    public float RareWeight { get; init; } = 6.2f;

    /// <summary>The share of the core's least weight from which a term counts as one of much weight. By hand.</summary>
    public float StrongShare { get; init; } = 0.6f;

    /// <summary>Logarithm of the words from which an article is long: 600.</summary>
    public float LongLength { get; init; } = 6.4f;

    public CandidateIndexOptions Index { get; init; } = new();

    /// <summary>One story's score against another.</summary>
    public LogisticModel<StoryFeature> Model { get; init; } = new(
        -6.6961,
        (Cosine, 0),
        (ThreeStrongestShared, 0),
        (SmallerSize, -2.7533),
        (LargerSize, 1.9217),
        (DaysApart, -0.5568),
        (Cover, 4.4339),
        (SharedCount, 0.4979),
        (LargerCore, 3.3694),
        (SmallerCore, 0),
        (SmallerSizeCosine, -2.5889),
        (NameCosine, 0),
        (FullNameCosine, 2.4439),
        (OpeningCosine, 0),
        (OpeningNames, 0),
        (OpeningTerms, 0),
        (RareNames, 0.6977),
        (RareTerms, 0),
        (UnknownDays, -5.546),
        (DaysApart8, 0),
        (DaysApart31, 0),
        (DaysApart120, -5.2457),
        (LongerLength, 0),
        (ShorterLength, -4.1255),
        (Addressed, -0.2069),
        (Reported, -0.0805),
        (Foreign, -0.4325),
        (ForeignCosine, 0));
}
