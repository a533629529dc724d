using NewsTracker.Core.Grouping.SubStories;
using NewsTracker.Core.Grouping.Terms;
using static NewsTracker.Core.Grouping.Linking.StoryFeature;

namespace NewsTracker.Core.Grouping.Linking;

/// <summary>The tuned numbers of linking: see <see cref="GroupingOptions"/> for the corpora.</summary>
internal sealed record LinkOptions
{
    /// <summary>
    /// Score from which two stories are one. At 0.8 mates of the mixture that belong fell from 93.0 to 91.7 on unseen folds, and a war's
    /// notes ran together with other news of that country in an inbox that nothing was fitted on.
    /// </summary>
    public double Bar { get; init; } = 0.86;

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
    /// What joins a large story must hold a core term of that story that is evidence, with this share of the weight of its own core at
    /// least: whatever drifted in before, a story grows by its matter. With it no set lost, T17 gained in every order of arrival and a long
    /// stream lost a few strangers; two terms, or the full weight, cost T17 two to six points.
    /// </summary>
    public float CoreShare { get; init; } = 0.3f;

    /// <summary>
    /// Two stories become one only where so many terms that both hold are evidence, of this sum (<see cref="Vocabulary.Evidence"/>):
    /// whatever the score says, what is common in the language at large links nothing. On an inbox that nothing was fitted on strangers
    /// fell from 18 to 11 %, while the pages and the mixture lost nothing; T17 lost two points at 8.
    /// </summary>
    public int MinShared { get; init; } = 2;

    public float MinEvidence { get; init; } = 7;

    /// <summary>Newest sub-stories of the smaller story whose days are compared with the larger one's: bounds time.</summary>
    public int DaysOf { get; init; } = 8;

    public CandidateIndexOptions Index { get; init; } = new();

    /// <summary>One story's score against another.</summary>
    public LogisticModel<StoryFeature> Model { get; init; } = new(
        -6.2923,
        (SmallerSize, -2.6922),
        (LargerSize, 1.0228),
        (DaysApart, -0.6798),
        (Cover, 3.4954),
        (SharedCount, 1.3083),
        (LargerCore, 2.4016),
        (SmallerSizeCosine, 1.3592),
        (OpeningTerms, 0.0589),
        (RareNames, 0.8832),
        (UnknownDays, -4.42),
        (DaysApart120, -2.7485),
        (LongerLength, -1.2654),
        (ShorterLength, -4.1026),
        (Addressed, -0.3949),
        (Reported, -0.4913),
        (Foreign, -1.4573));
}
