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

    /// <summary>The part of the cosine from names, from names of two words, and from what both open with.</summary>
    NameCosine,
    FullNameCosine,
    OpeningCosine,

    /// <summary>Weight of terms with which both open, a tenth: names, then all.</summary>
    OpeningNames,
    OpeningTerms,

    /// <summary>How many rare names and rare terms are shared, as logarithms; only those of much weight in both.</summary>
    RareNames,
    RareTerms,

    /// <summary>1 where the days apart are unknown; then steps: from 8, 31 and 120 days on.</summary>
    UnknownDays,
    DaysApart8,
    DaysApart31,
    DaysApart120,

    /// <summary>Logarithm of the words of the longer and of the shorter one, over 600 words.</summary>
    LongerLength,
    ShorterLength,

    /// <summary>Words of a hundred that address the reader, in the one that does so more; that report, in the one with fewer.</summary>
    Addressed,
    Reported,

    /// <summary>1 where the language is another than English.</summary>
    Foreign,
    ForeignCosine,
}
