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

    public CandidateIndexOptions Index { get; init; } = new();

    /// <summary>
    /// The score of an article against a sub-story: logistic regression on the dev pairs of UCI and ECB+, then a direct search on BCubed
    /// F1. Days apart were held to count against (at most -0.25 for each e-fold): without it UCI, whose items share one day, taught the
    /// opposite.
    /// </summary>
    public LogisticModel<SubStoryFeature> Model { get; init; } = new(
        -7.534,
        (Cosine, 3.693),
        (NameCosine, 2.515),
        (NumberCosine, -0.4795),
        (TitleCover, 1.738),
        (BestMember, 4.135),
        (TitleHits, -0.05966),
        (SharedWeight, -0.0578),
        (StrongestShared, 3.901),
        (Size, 0.3429),
        (DaysApart, -0.25),
        (TitleLikelihood, -0.3084),
        (ShortItem, 1.542),
        (ShortCosine, 0.2756),
        (ShortBestMember, 0.8516),
        (ShortTitleCover, -0.5347),
        (ShortSubStory, 2.856),
        (ThreeStrongestShared, 0.2607),
        (SharedCount, 0.04386),
        (SingleMember, 2.208),
        (CosineSquared, -0.07987),
        (Likelihood, 0.8382),
        (Coherence, -3.638),
        (CoreCover, 1.401),
        (CoreCoverOfSeveral, -0.5588),
        (SharedDays, 3.043),
        (SharedDayShare, 2.439),
        (ShortCore, 2.922));
}
