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
    public int MaxSize { get; init; } = 2000;

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

    /// <summary>The most that <see cref="OpeningTerms"/> may be.</summary>
    public float MaxOpening { get; init; } = 8;

    /// <summary>A term of greater weight is rare, as <see cref="SubStoryOptions.RareWeight"/>.</summary>
    public float RareWeight { get; init; } = 6.2f;

    /// <summary>The share of the core's least weight from which a term counts as one of much weight. By hand.</summary>
    public float StrongShare { get; init; } = 0.6f;

    /// <summary>Logarithm of the words from which an article is long: 600.</summary>
    public float LongLength { get; init; } = 6.4f;

    /// <summary>What makes two articles twins of one template.</summary>
    public SubStoryOptions Twins { get; init; } = new();

    /// <summary>
    /// Stories of so many articles and more become one only where so many core terms of each are of the other's core: what drifted in
    /// chains nothing. Without it whole topics of T17 ran together in one order of arrival and not in another.
    /// </summary>
    public int ChainSize { get; init; } = 4;

    public int MinSharedCore { get; init; } = 3;

    /// <summary>
    /// Two stories become one only where so many terms that both hold are evidence, of this sum (<see cref="Vocabulary.Evidence"/>):
    /// whatever the score says, what is common in the language at large links nothing. On an inbox that nothing was fitted on strangers
    /// fell from 18 to 11 %, while the pages and the mixture lost nothing; T17 has 88.1 there, 85.8 at 8.
    /// </summary>
    public int MinShared { get; init; } = 2;

    public float MinEvidence { get; init; } = 7;

    /// <summary>Newest sub-stories of the smaller story whose days are compared with the larger one's: bounds time.</summary>
    public int DaysOf { get; init; } = 8;

    public CandidateIndexOptions Index { get; init; } = new();

    /// <summary>One story's score against another.</summary>
    public LogisticModel<StoryFeature> Model { get; init; } = new(
        -7.2108,
        (SmallerSize, -2.8979),
        (LargerSize, 1.3834),
        (DaysApart, -0.6653),
        (Cover, 3.525),
        (SharedCount, 1.5568),
        (LargerCore, 1.0458),
        (SmallerSizeCosine, -0.4689),
        (FullNameCosine, 2.9357),
        (OpeningTerms, 0.1269),
        (RareNames, 0.8162),
        (UnknownDays, -4.2103),
        (DaysApart120, -3.228),
        (LongerLength, -0.5779),
        (ShorterLength, -4.0477),
        (Addressed, -0.5325),
        (Reported, -0.7597),
        (Foreign, -1.2868));
}
