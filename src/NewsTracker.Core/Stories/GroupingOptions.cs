namespace NewsTracker.Core.Stories;

/// <summary>The tuned numbers of grouping, each with the corpus and figure that chose it.</summary>
public sealed record GroupingOptions
{
    public static GroupingOptions Default { get; } = new();

    /// <summary>Score from which an article joins a sub-story.</summary>
    public double SubStoryBar { get; init; } = 0.3;
    public double StoryBar { get; init; } = 0.2;
    public double StoryMergeBar { get; init; } = 0.3;
    public int TextCap { get; init; } = 6000;
    public int LeadWords { get; init; } = 30;
    public int WordCap { get; init; } = 40;
    public int ArticleTerms { get; init; } = 80;
    public int CentroidTerms { get; init; } = 200;
    public float TitleBoost { get; init; } = 1.5f;
    public float NameBoost { get; init; } = 1.3f;
    public float NumberBoost { get; init; } = 0.7f;
    public double PriorArticles { get; init; } = 3000;
    public double OnlineWeight { get; init; } = 1;
    public int QueryTerms { get; init; } = 14;
    public int PostingsRead { get; init; } = 300;
    public int Candidates { get; init; } = 30;
    public float StoryPower { get; init; } = 0.5f;
    public int StoryTerms { get; init; } = 200;
    public double CopyBar { get; init; } = 0.7;
    public int CopyWords { get; init; } = 40;
    public double CopyLengthRatio { get; init; } = 3;
    public int CopyCandidates { get; init; } = 50;
    public IReadOnlyList<double> EventWeights { get; init; } = [7.017, 3.498, 24.651, -0.095, 5.281, 0.174, 1.398, 2.593, -0.346, -0.682, -4.638, -0.194, -1.354, 1.937, 2.451, 1.650, -0.570, 0.292, 0.473, -3.388, -6.596];
    public IReadOnlyList<double> StoryWeights { get; init; } = [];
    public int BestOf { get; init; } = 12;
}
