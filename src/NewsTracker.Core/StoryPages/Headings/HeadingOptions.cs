using static NewsTracker.Core.StoryPages.Headings.HeadingCue;

namespace NewsTracker.Core.StoryPages.Headings;

/// <summary>What each cue of a heading's border weighs; a cue that is not named weighs nothing.</summary>
internal sealed class HeadingWeights
{
    private readonly double[] weights = new double[HeadingFeatures.Count];

    public double this[HeadingCue cue]
    {
        get => weights[(int)cue];
        init => weights[(int)cue] = value;
    }

    /// <summary>The weight of a place with these cues.</summary>
    public double Of(IReadOnlyList<double> cues)
    {
        var sum = 0.0;
        for (var k = 0; k < weights.Length; k++) sum += cues[k] * weights[k];
        return sum;
    }
}

/// <summary>
/// The tuned numbers of the heading border, fitted by maximum likelihood on headings and first sentences of the article-extraction and ECB+
/// development pages and on 1,500 made lines for each manner of writing (`fit-headings`; 3,604 lines in sentence case, 4,261 in title
/// case). No test compares with any of them. Fits that had not seen a line split 89.5 % rightly in sentence case, 89.1 % in title case.
/// </summary>
internal sealed record HeadingOptions
{
    public static HeadingOptions Default { get; } = new();

    /// <summary>Longest heading, in words.</summary>
    public int MaxWords { get; init; } = 20;

    /// <summary>Weights where headings are written like sentences.</summary>
    public HeadingWeights SentenceCase { get; init; } = new()
    {
        [BeforeLeans] = -3.82,
        [BeforeAuxiliary] = -1.99,
        [BeforeAsks] = 3.58,
        [BeforeNumber] = 2.04,
        [BeforeVerb] = 1.05,
        [BeforeCapital] = 0.27,
        [RoleThenName] = -2.36,
        [PairSeen] = -4.58,
        [Article] = 2.89,
        [Pronoun] = 2.19,
        [Preposition] = 2.02,
        [Connector] = 2.14,
        [Number] = -0.14,
        [Quote] = 0.41,
        [Role] = 1.41,
        [CommonWord] = 0.58,
        [Agents] = 1.72,
        [NameSeen] = 1.4,
        [StarterSeen] = -0.27,
        [CapitalThenOpener] = 0.84,
        [CapitalThenName] = 0.45,
        [NameThenVerb] = -0,
        [NamesThenVerb] = 0.51,
        [CommaBehind] = -1.62,
        [VerbSoon] = 0.53,
        [NoVerb] = -0.67,
        [HeadingVerb] = -0.01,
        [Words2] = 1.31,
        [Words3] = 0.82,
        [Words4] = 1.76,
        [Words5] = 2.01,
        [Words7] = 1.94,
        [Words10] = 0.76,
        [Words13] = -0.89,
        [Words16] = -2.95,
        [InnerOpeners] = -2.83,
        [InnerCommons] = -0.56,
        [Repeated] = 1.13,
        [ShortRest] = -0.74,
        [OfBehind] = -0.88,
        [LowerInside] = 0,
        [Run1] = 1.26,
        [Run2] = 0.35,
        [Run3] = -0.22,
        [Run4] = -0.51,
        [LowerBefore] = 2.19,
        [CommasInside] = -0.17,
        [InTitledName] = -1.38,
        [ReportBehind] = 0.64,
        [CommaThenCapital] = -1.44,
        [OnlyVerbBefore] = -1.24,
        [NameAndVerbBefore] = -1.12,
        [NounBehind] = -0.08,
        [VerbVerySoon] = -0.11,
        [VerbLater] = 1.47,
        [PossessiveBefore] = -2.8,
    };

    /// <summary>Weights where Headings Are Written Like This.</summary>
    public HeadingWeights TitleCase { get; init; } = new()
    {
        [BeforeLeans] = -4.18,
        [BeforeAuxiliary] = -0.96,
        [BeforeAsks] = 1.61,
        [BeforeNumber] = 1.99,
        [BeforeVerb] = -1.23,
        [BeforeCapital] = 1.9,
        [RoleThenName] = 0,
        [PairSeen] = -5.56,
        [Article] = 4.08,
        [Pronoun] = 1.52,
        [Preposition] = 1.52,
        [Connector] = 3.01,
        [Number] = -0.94,
        [Quote] = -0.45,
        [Role] = 0.06,
        [CommonWord] = -1.52,
        [Agents] = 0.6,
        [NameSeen] = 1.16,
        [StarterSeen] = 1.39,
        [CapitalThenOpener] = 0.69,
        [CapitalThenName] = -0.88,
        [NameThenVerb] = -0.57,
        [NamesThenVerb] = 0.16,
        [CommaBehind] = -1.62,
        [VerbSoon] = 0.2,
        [NoVerb] = -1.93,
        [HeadingVerb] = 0.76,
        [Words2] = -0.49,
        [Words3] = 0.19,
        [Words4] = 1.03,
        [Words5] = 1.14,
        [Words7] = 1.04,
        [Words10] = 0.72,
        [Words13] = -0.74,
        [Words16] = -1.96,
        [InnerOpeners] = 2.09,
        [InnerCommons] = 1.42,
        [Repeated] = 1.59,
        [ShortRest] = -0.43,
        [OfBehind] = -0.79,
        [LowerInside] = -3.26,
        [Run1] = 0.79,
        [Run2] = -0.54,
        [Run3] = -0.9,
        [Run4] = -0.84,
        [LowerBefore] = -1.91,
        [CommasInside] = -0.27,
        [InTitledName] = -1.45,
        [ReportBehind] = 0.37,
        [CommaThenCapital] = -0.79,
        [OnlyVerbBefore] = -0.36,
        [NameAndVerbBefore] = -0.25,
        [NounBehind] = 0.4,
        [VerbVerySoon] = 0.16,
        [VerbLater] = 1.56,
        [PossessiveBefore] = -4.61,
    };
}
