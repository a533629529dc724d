namespace NewsTracker.Core.Grouping.Terms;

/// <summary>The tuned numbers of an article's terms and their weights: see <see cref="GroupingOptions"/> for the corpora.</summary>
internal sealed record TermOptions
{
    /// <summary>Characters of a text that are read: what comes later is background.</summary>
    public int MaxTextLength { get; init; } = 6000;

    /// <summary>Words that stand for the headline where there is none.</summary>
    public int LeadWords { get; init; } = 30;

    /// <summary>Characters of a word that are read.</summary>
    public int MaxWordLength { get; init; } = 40;

    /// <summary>Strongest terms kept of an article; 150 against 80 gave about 0.7 more on ECB+ and cost nearly twice the memory.</summary>
    public int ArticleTerms { get; init; } = 100;

    public float TitleBoost { get; init; } = 1.5f;

    /// <summary>1.0 cost about 0.6 on ECB+ against 1.3.</summary>
    public float NameBoost { get; init; } = 1.6f;

    public float NumberBoost { get; init; } = 1f;

    /// <summary>Weight of months, weekdays and days of a month: telling apart like events a year apart gave 1 point on ECB+.</summary>
    public float CalendarBoost { get; init; } = 1.2f;

    /// <summary>The share of articles, 0 to 1, that hold a stem before any article was met; 0 where nothing is known of it.</summary>
    public Func<string, string?, float> PriorShare { get; init; } = CommonTerms.Share;

    /// <summary>Characters of the longest line that may be a heading. By hand.</summary>
    public int MaxHeadingLength { get; init; } = 160;

    /// <summary>Two names in a row are so many times rarer than the rarer one of them. By hand.</summary>
    public float PairShare { get; init; } = 0.1f;

    /// <summary>The share of articles that hold a year of this age: a year tells nothing apart. By hand.</summary>
    public float YearShare { get; init; } = 0.25f;

    /// <summary>Words of the text's beginning that say what it is about; with the headline.</summary>
    public int OpeningWords { get; init; } = 80;

    /// <summary>
    /// The weight up to which a term that two stories share is no evidence: one article of 20 holds it. By hand.
    /// </summary>
    public float EvidenceFrom { get; init; } = 3;

    /// <summary>The most evidence of a word that is no name: what no table knows is often a word of a trade. By hand.</summary>
    public float MaxWordEvidence { get; init; } = 2.5f;

    /// <summary>How many articles the shipped shares of common stems count for: 300 cost UCI 3 points against 3000.</summary>
    public double PriorArticles { get; init; } = 3000;

    /// <summary>
    /// What an article met counts for in term weights. At 1 a subject that fills the shelf makes its own names common: T17 fell from 80 to
    /// 68.
    /// </summary>
    public double OnlineWeight { get; init; } = 0.1;

    /// <summary>
    /// Weights are computed anew after this many articles and the share below of those there were. By hand: bounds the cost of an article.
    /// </summary>
    public int MinNewArticles { get; init; } = 8;

    public int NewShare { get; init; } = 50;

    /// <summary>The weight, ln of an inverse share, that even the commonest term keeps. By hand.</summary>
    public double MinWeight { get; init; } = 0.05;
}
