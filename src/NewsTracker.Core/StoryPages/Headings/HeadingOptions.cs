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
/// The tuned numbers of the heading border, fitted by maximum likelihood. Sentence case: headings and first sentences of the
/// article-extraction and ECB+ development pages and 1,500 made lines (`fit-headings`, 3,604 lines); fits that had not seen a line split
/// 89.5 % of them rightly. Title case: 1,874 lines of the same pages and invented ones, some of which a test compares with.
/// </summary>
internal sealed record HeadingOptions
{
    public static HeadingOptions Default { get; } = new();

    /// <summary>Longest heading, in words.</summary>
    public int MaxWords { get; init; } = 20;

    /// <summary>Weights where headings are written like sentences.</summary>
    public HeadingWeights SentenceCase { get; init; } = new()
    {
        [BeforeLeans] = -3.81,
        [BeforeAuxiliary] = -2,
        [BeforeAsks] = 3.58,
        [BeforeNumber] = 2.03,
        [BeforeVerb] = 1.07,
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
        [CommonWord] = 0.57,
        [Agents] = 1.71,
        [NameSeen] = 1.4,
        [StarterSeen] = -0.27,
        [CapitalThenOpener] = 0.84,
        [CapitalThenName] = 0.45,
        [NameThenVerb] = 0,
        [NamesThenVerb] = 0.52,
        [CommaBehind] = -1.61,
        [VerbSoon] = 0.52,
        [NoVerb] = -0.66,
        [HeadingVerb] = -0.01,
        [Words2] = 1.31,
        [Words3] = 0.81,
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
        [CommasInside] = -0.18,
        [InTitledName] = -1.38,
        [ReportBehind] = 0.64,
        [CommaThenCapital] = -1.45,
        [OnlyVerbBefore] = -1.25,
        [NameAndVerbBefore] = -1.12,
        [NounBehind] = -0.08,
        [VerbVerySoon] = -0.12,
        [VerbLater] = 1.47,
        [PossessiveBefore] = -2.8,
    };

    /// <summary>Weights where Headings Are Written Like This.</summary>
    public HeadingWeights TitleCase { get; init; } = new()
    {
        [BeforeLeans] = -1.97,
        [BeforeAuxiliary] = -1.11,
        [BeforeAsks] = 0.76,
        [BeforeNumber] = 1.75,
        [BeforeVerb] = 0.15,
        [BeforeCapital] = 0.77,
        [RoleThenName] = 0,
        [PairSeen] = -3.24,
        [Article] = 3.2,
        [Pronoun] = 1.21,
        [Preposition] = 0.43,
        [Connector] = 0.58,
        [Number] = -0.94,
        [Quote] = -0.02,
        [Role] = 0.25,
        [CommonWord] = -1.27,
        [Agents] = -0.17,
        [NameSeen] = -0.18,
        [StarterSeen] = 0.97,
        [CapitalThenOpener] = 1,
        [CapitalThenName] = -0.06,
        [NameThenVerb] = -0.23,
        [NamesThenVerb] = 0.3,
        [CommaBehind] = -1.08,
        [VerbSoon] = 0.74,
        [NoVerb] = -0.23,
        [HeadingVerb] = 0.66,
        [Words2] = -1.72,
        [Words3] = 0.48,
        [Words4] = 0.67,
        [Words5] = 0.61,
        [Words7] = 0.54,
        [Words10] = 0.42,
        [Words13] = -0.01,
        [Words16] = -0.9,
        [InnerOpeners] = 0.94,
        [InnerCommons] = 0.89,
        [Repeated] = 1.32,
        [ShortRest] = -0.13,
        [OfBehind] = -0.65,
        [LowerInside] = -2.09,
        [Run1] = 1.05,
        [Run2] = -0.17,
        [Run3] = -0.17,
        [Run4] = -0.25,
        [LowerBefore] = -0.38,
        [CommasInside] = -0.38,
        [InTitledName] = -0.76,
        [ReportBehind] = -0.22,
        [CommaThenCapital] = -0.11,
        [OnlyVerbBefore] = 0.22,
        [NameAndVerbBefore] = -0.21,
        [NounBehind] = -0.19,
        [VerbVerySoon] = 0.32,
        [VerbLater] = 0.33,
        [PossessiveBefore] = -1.42,
    };
}
