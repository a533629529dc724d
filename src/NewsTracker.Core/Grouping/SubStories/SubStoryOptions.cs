using NewsTracker.Core.Grouping.Terms;
using static NewsTracker.Core.Grouping.SubStories.SubStoryFeature;

namespace NewsTracker.Core.Grouping.SubStories;

/// <summary>The tuned numbers of sub-stories: see <see cref="GroupingOptions"/> for the corpora.</summary>
internal sealed record SubStoryOptions
{
    /// <summary>
    /// Score from which an article joins a sub-story, and mean score of each one's articles against the other from which two sub-stories
    /// are one. On folds that the fit had not seen, mates of the mixture that belong / found: 92.8 / 75.1; with both at 0.45 90.7 / 76.3.
    /// </summary>
    public double JoinBar { get; init; } = 0.5;

    public double MergeBar { get; init; } = 0.6;

    /// <summary>
    /// So much lower are the two bars for short items: few words give low scores. With the bars of articles UCI's headlines lose two
    /// points of F1.
    /// </summary>
    public double ShortJoinDiscount { get; init; } = 0.05;

    public double ShortMergeDiscount { get; init; } = 0.15;

    /// <summary>
    /// An article joins only where what it shares is evidence of this sum (<see cref="SharedEvidence"/>), whatever the score: a headline
    /// with one common word of another's tells nothing. On unseen folds UCI rose from 82.5 to 84.0; 4 gave 83.5, and less found in the
    /// mixture.
    /// </summary>
    public double MinEvidence { get; init; } = 3;

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

    /// <summary>The most that <see cref="FullNames"/> may be: a list of names is no event.</summary>
    public float MaxFullNames { get; init; } = 5;

    /// <summary>
    /// Share of the shorter one's five-word runs in the longer from which two texts are of one template, where fewer than this share of its
    /// names and numbers are there too. By hand, on invented bulletins; no figure on UCI and ECB+ changed by a tenth of a point.
    /// </summary>
    public double TwinPhrases { get; init; } = 0.3;

    public double TwinFacts { get; init; } = 0.3;

    /// <summary>
    /// Or where of so many names and numbers that stand among the same words in both this share is another one. By hand: no set of single
    /// subjects changed, of ECB+ with its made twin F1 rose from 83.5 to 85.4.
    /// </summary>
    public int TwinPlaces { get; init; } = 6;

    public double TwinReplaced { get; init; } = 0.4;

    /// <summary>
    /// Share of the shorter one's five-word runs in the longer from which two issues of one series are versions of one text. By hand.
    /// </summary>
    public double SameIssue { get; init; } = 0.7;

    /// <summary>The score from which an article joins, and from which two sub-stories are one.</summary>
    public double JoinBarOf(GroupedArticle article) => IsShort(article) ? JoinBar - ShortJoinDiscount : JoinBar;

    public double MergeBarOf(SubStory a, SubStory b) =>
        IsShort(a.Members[0]) && IsShort(b.Members[0]) ? MergeBar - ShortMergeDiscount : MergeBar;

    /// <summary>Whether an article has fewer words than <see cref="ShortWords"/>.</summary>
    public bool IsShort(GroupedArticle article) => article.Terms.Words < ShortWords;

    /// <summary>
    /// From so many days apart an article joins, and sub-stories are one, only with the evidence that two stories need: a headline's few
    /// words name an event for some days only. By hand; no set of dense subjects changed, and of a hundred made worlds of the same news,
    /// eleven days apart, fewer ran together.
    /// </summary>
    public int FarDays { get; init; } = 7;

    public double FarEvidence { get; init; } = 7;

    public CandidateIndexOptions Index { get; init; } = new();

    /// <summary>
    /// The score of an article against a sub-story: logistic regression on the labelled sets together, by the benchmarks'
    /// `grouping fit-substories`. Days apart are held to count against, names and what both tell for.
    /// </summary>
    public LogisticModel<SubStoryFeature> Model { get; init; } = new(
        -3.5772,
        (Cosine, 12.9303),
        (NumberCosine, 37.4864),
        (TitleCover, 1.3688),
        (TitleHits, 0.1209),
        (SharedWeight, -1.7724),
        (StrongestShared, 0.5376),
        (Size, -0.3516),
        (DaysApart, -0.3545),
        (TitleLikelihood, -0.3784),
        (ShortItem, 1.9139),
        (ShortCosine, -4.7963),
        (ShortBestMember, 1.8211),
        (ShortTitleCover, 0.7485),
        (ShortSubStory, 2.6679),
        (ThreeStrongestShared, 3.424),
        (SharedCount, -0.1817),
        (SingleMember, -0.8401),
        (CosineSquared, -2.9131),
        (Likelihood, 0.2668),
        (Coherence, -5.0623),
        (CoreCover, 6.4871),
        (CoreCoverOfSeveral, -6.2574),
        (SharedDays, 1.4404),
        (SharedDayShare, 1.3222),
        (ShortCore, -1.2897),
        (OpeningNames, 0.0064),
        (OpeningTerms, 0.1872),
        (OpeningShare, 2.3169),
        (FullNames, 0.2563),
        (UnknownDays, -1.8946),
        (DaysApart90, -1.8079),
        (Reported, -0.4487),
        (Foreign, -2.1755),
        (ForeignCosine, -1.0496),
        (NameShare, 0),
        (OpeningNameShare, 0.6444),
        (SharedPairs, 0.7572));
}
