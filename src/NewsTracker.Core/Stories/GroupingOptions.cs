namespace NewsTracker.Core.Stories;

/// <summary>The tuned numbers of grouping, each with the corpus and figure that chose it.</summary>
public sealed record GroupingOptions
{
    public static GroupingOptions Default { get; } = new();

    /// <summary>Score from which an article joins a sub-story.</summary>
    public double SubStoryBar { get; init; } = 0.5;
    public double StoryBar { get; init; } = 0.75;
    public int TextCap { get; init; } = 6000;
    public int LeadWords { get; init; } = 30;
    public int WordCap { get; init; } = 40;
    public int ArticleTerms { get; init; } = 100;
    public int CentroidTerms { get; init; } = 200;
    public float TitleBoost { get; init; } = 1.5f;
    public float NameBoost { get; init; } = 1.6f;
    public float NumberBoost { get; init; } = 1f;
    public double PriorArticles { get; init; } = 3000;
    public double OnlineWeight { get; init; } = 0.1;
    public int QueryTerms { get; init; } = 14;
    public int PostingsRead { get; init; } = 300;
    public int Candidates { get; init; } = 30;
    public float StoryPower { get; init; } = 0.5f;
    public int StoryTerms { get; init; } = 200;
    public double CopyBar { get; init; } = 0.7;
    public int CopyWords { get; init; } = 40;
    public double CopyLengthRatio { get; init; } = 3;
    public int CopyCandidates { get; init; } = 50;
    public IReadOnlyList<double> EventWeights { get; init; } =
    [
        3.693, 2.515, -0.4795, 1.738, 4.135, -0.05966, -0.0578, 3.901, 0.3429, -0.25, -0.3084, 1.542, 0.2756, 0.8516, -0.5347, 2.856, 0.2607, 0.04386, 2.208, -0.07987, 0.8382, -3.638, 1.401, -0.5588, 3.043, 2.439, 2.922, -7.534,
    ];
    public IReadOnlyList<double> StoryWeights { get; init; } =
    [
        10.96, 7.057, -1.311, -0.326, -0.3608, 3.267, 0.009077, 4.961, 2.188, 0.6277, -2.635,
    ];
    public float Mu { get; init; } = 1;
    public float CalendarBoost { get; init; } = 1.2f;
    public int CoreTerms { get; init; } = 12;
    public int StorySumTerms { get; init; } = 500;
    public int IndexTerms { get; init; } = 60;
    public int LargeRead { get; init; } = 100;
    public int LargeTerms { get; init; } = 12;
    public int LargeSubStory { get; init; } = 5;
    public int LargeStory { get; init; } = 10;
    public int BestOf { get; init; } = 12;
}
