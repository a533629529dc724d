namespace NewsTracker.Core.Grouping.SubStories;

/// <summary>What the score of an article against a sub-story is made of. Logarithms are natural.</summary>
internal enum SubStoryFeature
{
    /// <summary>Cosine of the article's terms with the centroid; then the part of it from numbers.</summary>
    Cosine,
    NumberCosine,

    /// <summary>Share of the headline's weight that the sub-story holds.</summary>
    TitleCover,

    /// <summary>Weight of the headline's terms that the sub-story holds, a tenth of it.</summary>
    TitleHits,

    /// <summary>Logarithm of 1 + the weight of shared terms; then a tenth of the strongest one's.</summary>
    SharedWeight,
    StrongestShared,

    /// <summary>Logarithm of the number of members, and of 1 + the days between article and sub-story.</summary>
    Size,
    DaysApart,

    /// <summary>Mean log likelihood ratio of the headline's terms in the sub-story against news at large.</summary>
    TitleLikelihood,

    /// <summary>
    /// 1 for a short article; then its products with the cosine, the greatest cosine with one member, and the headline's cover.
    /// </summary>
    ShortItem,
    ShortCosine,
    ShortBestMember,
    ShortTitleCover,

    /// <summary>1 where the sub-story's first member is short.</summary>
    ShortSubStory,

    /// <summary>A tenth of the weight of the three strongest shared terms; logarithm of 1 + how many are shared.</summary>
    ThreeStrongestShared,
    SharedCount,

    /// <summary>1 for a sub-story of one article.</summary>
    SingleMember,
    CosineSquared,

    /// <summary>As <see cref="TitleLikelihood"/>, of all terms by their weight.</summary>
    Likelihood,

    /// <summary>Length of the centroid over the number of members: 1 when all are alike.</summary>
    Coherence,

    /// <summary>Share of the sub-story's core that the article holds; the same, but 0 where there is one member.</summary>
    CoreCover,
    CoreCoverOfSeveral,

    /// <summary>A tenth of the weight of calendar terms that both name; their share of those that the article names.</summary>
    SharedDays,
    SharedDayShare,
    ShortCore,

    /// <summary>
    /// Weight of terms with which both open, a tenth: names, then all; and its share of what the article opens with.
    /// </summary>
    OpeningNames,
    OpeningTerms,
    OpeningShare,

    /// <summary>Weight of shared names of two words, a tenth.</summary>
    FullNames,

    /// <summary>1 where the days apart are unknown; 1 from 90 days apart on.</summary>
    UnknownDays,
    DaysApart90,

    /// <summary>Words of a hundred that report what was said, in the one with fewer.</summary>
    Reported,

    /// <summary>1 where the language is another than English; then its product with the cosine.</summary>
    Foreign,
    ForeignCosine,

    /// <summary>
    /// The shares of the weight of the article's names, and of the names it opens with, that the sub-story holds; a half where it has none.
    /// </summary>
    NameShare,
    OpeningNameShare,

    /// <summary>ln of 1 + the most pairs of a predicate and a participant that it has in common with one of the newest articles.</summary>
    SharedPairs,
}
