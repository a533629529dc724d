namespace NewsTracker.Core.Grouping.Linking;

/// <summary>What the score of one story against another is made of. Logarithms are natural.</summary>
internal enum StoryFeature
{
    /// <summary>Cosine of the two profiles; then the part of it from the three strongest shared terms.</summary>
    Cosine,
    ThreeStrongestShared,

    /// <summary>Logarithms of how many articles the smaller and the larger story have.</summary>
    SmallerSize,
    LargerSize,

    /// <summary>Logarithm of 1 + the days between the two spans.</summary>
    DaysApart,

    /// <summary>Length of the smaller one's profile that lies in the larger one's, as a share.</summary>
    Cover,

    /// <summary>Logarithm of 1 + how many terms are shared.</summary>
    SharedCount,

    /// <summary>Shares of the larger one's core, and of the smaller one's, that the other holds.</summary>
    LargerCore,
    SmallerCore,

    /// <summary>Size of the smaller, as a logarithm, times cosine.</summary>
    SmallerSizeCosine,
}
