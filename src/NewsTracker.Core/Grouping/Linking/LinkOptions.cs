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
        -5.5163,
        (Cosine, 2.636),
        (ThreeStrongestShared, 0),
        (SmallerSize, -1.6845),
        (LargerSize, 0.9494),
        (DaysApart, -1.3143),
        (Cover, 2.0123),
        (SharedCount, 1.0192),
        (LargerCore, 1.9627),
        (SmallerCore, 0),
        (SmallerSizeCosine, -1.8054),
        (NameCosine, 0),
        (FullNameCosine, 0),
        (OpeningCosine, 0),
        (OpeningNames, 0),
        (OpeningTerms, 0.1026),
        (RareNames, 1.0616),
        (RareTerms, 0),
        (UnknownDays, -4.8734),
        (DaysApart8, 0),
        (DaysApart31, 0),
        (DaysApart120, 0),
        (LongerLength, -0.4929),
        (ShorterLength, -2.4665),
        (Addressed, -0.4282),
        (Reported, -0.0622),
        (Foreign, -1.5179),
        (ForeignCosine, 0));
}
