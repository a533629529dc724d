namespace NewsTracker.Core.Grouping;

/// <summary>
/// The tuned numbers of grouping. Unless a line says otherwise they were chosen together on the dev sets of UCI News Aggregator titles, ECB+ and T17
/// by BCubed F1 under one configuration; docs/algorithms/grouping.md has the figures.
/// </summary>
public sealed record GroupingOptions
{
    internal const double NearCopy = 0.7;

    internal const double CollectionRatio = 3;

    public static GroupingOptions Default { get; } = new();

    /// <summary>Score from which an article joins a sub-story. The weights were fitted with the bar at one half; since sub-stories merge later, the higher bar costs no recall.</summary>
    public double SubStoryBar { get; init; } = 0.6;

    /// <summary>Mean score of each one's articles against the other from which two sub-stories are one: of bars from 0.4 to 0.8 the best mean over five orders of arrival, precision first.</summary>
    public double MergeBar { get; init; } = 0.65;

    /// <summary>Nearest sub-stories, and newest articles of each, that are compared; more cost time and changed F1 by less than half a point.</summary>
    public int MergeCandidates { get; init; } = 10;

    public int MergeMembers { get; init; } = 8;

    /// <summary>Centroids less alike are not compared: spares nine comparisons of ten.</summary>
    public double MergeCosine { get; init; } = 0.25;

    /// <summary>Score from which two stories are one: T17 keeps 98 % precision.</summary>
    public double StoryBar { get; init; } = 0.8;

    /// <summary>Weights of the article's score against a sub-story, in the order that EventFeatures gives, the constant last. Days apart were held to count against (at most -0.25 for each e-fold): without it UCI, whose items share one day, taught the opposite.</summary>
    public IReadOnlyList<double> EventWeights { get; init; } =
    [
        3.693, 2.515, -0.4795, 1.738, 4.135, -0.05966, -0.0578, 3.901, 0.3429, -0.25, -0.3084, 1.542, 0.2756, 0.8516, -0.5347, 2.856, 0.2607, 0.04386, 2.208, -0.07987, 0.8382, -3.638, 1.401, -0.5588, 3.043, 2.439, 2.922, -7.534,
    ];

    /// <summary>Weights of one story's score against another, in the order that StoryFeatures gives, the constant last.</summary>
    public IReadOnlyList<double> StoryWeights { get; init; } =
    [
        8.68, 13.1, -0.8251, 0.3061, -0.6838, 4.635, -0.5083, 5.613, 0.7483, -3.333, -3.706,
    ];

    /// <summary>Characters of a text that are read: what comes later is background.</summary>
    public int TextCap { get; init; } = 6000;

    /// <summary>Words that stand for the headline where there is none.</summary>
    public int LeadWords { get; init; } = 30;

    /// <summary>Longest word, in characters.</summary>
    public int WordCap { get; init; } = 40;

    /// <summary>Strongest terms kept of an article; 150 against 80 gave about 0.7 more on ECB+ and cost nearly twice the memory.</summary>
    public int ArticleTerms { get; init; } = 100;

    public int CentroidTerms { get; init; } = 200;

    public float TitleBoost { get; init; } = 1.5f;

    /// <summary>1.0 cost about 0.6 on ECB+ against 1.3.</summary>
    public float NameBoost { get; init; } = 1.6f;

    public float NumberBoost { get; init; } = 1f;

    /// <summary>Weight of months, weekdays and days of a month: telling apart like events a year apart gave 1 point on ECB+.</summary>
    public float CalendarBoost { get; init; } = 1.2f;

    /// <summary>How many articles the shipped shares of common stems count for: 300 cost UCI 3 points against 3000.</summary>
    public double PriorArticles { get; init; } = 3000;

    /// <summary>What an article met counts for in term weights. At 1 a subject that fills the shelf makes its own names common: T17 fell from 80 to 68.</summary>
    public double OnlineWeight { get; init; } = 0.1;

    /// <summary>Smoothing, in articles, of a sub-story's word shares.</summary>
    public float Mu { get; init; } = 1;

    /// <summary>Members, newest first, that an article is compared with one by one.</summary>
    public int BestOf { get; init; } = 12;

    /// <summary>Terms of a new article that are looked up.</summary>
    public int QueryTerms { get; init; } = 14;

    /// <summary>Newest groups read of each term looked up.</summary>
    public int PostingsRead { get; init; } = 300;

    /// <summary>Newest large groups read of each term looked up.</summary>
    public int LargeRead { get; init; } = 100;

    /// <summary>Groups scored in full.</summary>
    public int Candidates { get; init; } = 30;

    /// <summary>Terms by which a group is found.</summary>
    public int IndexTerms { get; init; } = 60;

    /// <summary>Terms by which a large group is found.</summary>
    public int LargeTerms { get; init; } = 12;

    /// <summary>Articles from which a sub-story counts as large.</summary>
    public int LargeSubStory { get; init; } = 5;

    /// <summary>Articles from which a story counts as large.</summary>
    public int LargeStory { get; init; } = 10;

    /// <summary>A sub-story of n articles weighs n to this power in its story's profile.</summary>
    public float StoryPower { get; init; } = 0.5f;

    public int StoryTerms { get; init; } = 200;

    /// <summary>Terms kept behind the profile, so that one may rise into it later.</summary>
    public int StorySumTerms { get; init; } = 500;

    /// <summary>Strongest terms of a profile that make its core.</summary>
    public int CoreTerms { get; init; } = 12;

    /// <summary>Share of the shorter text's five-word runs in the longer from which they are one text.</summary>
    public double CopyBar { get; init; } = NearCopy;

    /// <summary>Shorter texts are not compared as copies.</summary>
    public int CopyWords { get; init; } = 40;

    /// <summary>A text so many times longer is a collection that holds the other, not a copy.</summary>
    public double CopyLengthRatio { get; init; } = CollectionRatio;

    /// <summary>Earliest articles read of each key of a sketch; a run of words in more of them is boilerplate.</summary>
    public int CopyCandidates { get; init; } = 50;
}
