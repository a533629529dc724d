using NewsTracker.Core.Grouping.Terms;
using static NewsTracker.Core.Grouping.SubStories.SubStoryFeature;

namespace NewsTracker.Core.Grouping.SubStories;

/// <summary>The tuned numbers of sub-stories: see <see cref="GroupingOptions"/> for the corpora.</summary>
internal sealed record SubStoryOptions
{
    /// <summary>
    /// Score from which an article joins a sub-story. The weights were fitted with the bar at one half; since sub-stories merge later, the
    /// higher bar costs no recall.
    /// </summary>
    public double JoinBar { get; init; } = 0.6;

    /// <summary>
    /// Mean score of each one's articles against the other from which two sub-stories are one. Of 0.65, 0.7 and 0.75 with the table of
    /// general English the best mean over four orders of arrival on ECB+ (87.2, 87.4, 87.3), with no loss on UCI (84.7, 84.6, 84.0).
    /// </summary>
    public double MergeBar { get; init; } = 0.7;

    /// <summary>
    /// Nearest sub-stories, and newest articles of each, that are compared; more cost time and changed F1 by less than half a point.
    /// </summary>
    public int MergeCandidates { get; init; } = 10;

    public int MergeMembers { get; init; } = 8;

    /// <summary>Centroids less alike are not compared: spares nine comparisons of ten.</summary>
    public double MergeCosine { get; init; } = 0.25;

    /// <summary>Strongest terms kept of a centroid.</summary>
    public int CentroidTerms { get; init; } = 200;

    /// <summary>Smoothing, in articles, of a sub-story's word shares.</summary>
    public float Mu { get; init; } = 1;

    /// <summary>Members, newest first, that an article is compared with one by one.</summary>
    public int BestOf { get; init; } = 12;

    /// <summary>Articles from which a sub-story counts as large.</summary>
    public int LargeSize { get; init; } = 5;

    /// <summary>
    /// An item of fewer words is short: a headline, or one with a line below it. By hand; the weights were fitted with it, as with the two
    /// below.
    /// </summary>
    public int ShortWords { get; init; } = 40;

    /// <summary>Share of the members that must hold a term for it to belong to the sub-story's core.</summary>
    public float CoreShare { get; init; } = 0.3f;

    /// <summary>A shared term counts in full from a third of the members on: its share times this, at most 1.</summary>
    public float HolderScale { get; init; } = 3;

    /// <summary>A term of greater weight is rare: fewer than one article of 500 holds it. By hand.</summary>
    public float RareWeight { get; init; } = 6.2f;

    /// <summary>Logarithm of the words from which an article is long: 600.</summary>
    public float LongLength { get; init; } = 6.4f;

    public CandidateIndexOptions Index { get; init; } = new();

    /// <summary>
    /// The score of an article against a sub-story: logistic regression on the dev pairs of UCI and ECB+, then a direct search on BCubed
    /// F1. Days apart were held to count against (at most -0.25 for each e-fold): without it UCI, whose items share one day, taught the
    /// opposite.
    /// </summary>
    public LogisticModel<SubStoryFeature> Model { get; init; } = new(
        -4.78,
        (Cosine, 8.5514),
        (NameCosine, 0),
        (NumberCosine, 19.798),
        (TitleCover, 0.8706),
        (BestMember, 4.8446),
        (TitleHits, 0.0811),
        (SharedWeight, -0.8243),
        (StrongestShared, 0.225),
        (Size, -0.2684),
        (DaysApart, -0.732),
        (TitleLikelihood, -0.3292),
        (ShortItem, 2.1287),
        (ShortCosine, 0.052),
        (ShortBestMember, -2.2007),
        (ShortTitleCover, -0.7119),
        (ShortSubStory, 3.1742),
        (ThreeStrongestShared, 2.7825),
        (SharedCount, 0.4583),
        (SingleMember, 0.1931),
        (CosineSquared, -3.0448),
        (Likelihood, 0.5364),
        (Coherence, -4.9351),
        (CoreCover, 3.708),
        (CoreCoverOfSeveral, -4.4465),
        (SharedDays, 1.8785),
        (SharedDayShare, 1.5912),
        (ShortCore, -1.418),
        (OpeningNames, 0),
        (OpeningTerms, 0.0397),
        (OpeningShare, 3.0582),
        (FullNames, 0.135),
        (RareNames, 0),
        (RareTerms, 0),
        (UnknownDays, -3.2156),
        (DaysApart4, 0),
        (DaysApart15, 0),
        (DaysApart90, 0),
        (LongerLength, -0.1506),
        (ShorterLength, -7.5809),
        (Addressed, 0),
        (Reported, -0.1886),
        (Foreign, -2.0563),
        (ForeignCosine, -5.5777));
}
