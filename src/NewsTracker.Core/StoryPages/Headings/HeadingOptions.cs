namespace NewsTracker.Core.StoryPages.Headings;

/// <summary>
/// The tuned numbers of the heading border. The weights were fitted by maximum likelihood on headings and first sentences of the article-extraction and ECB+ development
/// pages (1,241 in sentence case, 1,874 in title case), on 154 invented ones and the five of the sample page, which count fivefold. Fits that had not seen them
/// split 153 of these 159 rightly.
/// </summary>
internal sealed record HeadingOptions
{
    public static HeadingOptions Default { get; } = new();

    /// <summary>Longest heading, in words.</summary>
    public int MaxWords { get; init; } = 20;

    /// <summary>Weights where headings are written like sentences, in the order of <see cref="HeadingCue"/>.</summary>
    public IReadOnlyList<double> SentenceCase { get; init; } =
    [
        -2.06, -1.22, 1.33, 1.31, 0.82, 0.32, -1.39, -2.63, 2.12, 1.45, 1.6, 0.26, -2, 0.18, 0.76, 0.24,
        0.57, -0.6, -0.06, 0.68, 0.15, -0.32, 0.88, -0.79, 0.12, -0.47, -0.03, -1.55, -0.23, 0.86, 1.09, 1.32,
        0.42, -0.44, -1.49, -1.03, -0.25, 1.11, -0.9, -0.35, 0, 1.29, 0.39, 0.28, 0.85, 2.12, 0.08, -0.74,
        0.36, -0.87, -0.61, -0.69, -0.06, -0.01, 0.27, -0.77,
    ];

    /// <summary>Weights where Headings Are Written Like This.</summary>
    public IReadOnlyList<double> TitleCase { get; init; } =
    [
        -1.97, -1.11, 0.76, 1.75, 0.15, 0.77, 0, -3.24, 3.2, 1.21, 0.43, 0.58, -0.94, -0.02, 0.25, -1.27,
        -0.17, -0.18, 0.97, 1, -0.06, -0.23, 0.3, -1.08, 0.74, -0.23, 0.66, -1.72, 0.48, 0.67, 0.61, 0.54,
        0.42, -0.01, -0.9, 0.94, 0.89, 1.32, -0.13, -0.65, -2.09, 1.05, -0.17, -0.17, -0.25, -0.38, -0.38, -0.76,
        -0.22, -0.11, 0.22, -0.21, -0.19, 0.32, 0.33, -1.42,
    ];
}
