namespace NewsTracker.Core.Grouping.Linking;

/// <summary>What the score of one story against another is made of. Logarithms are natural.</summary>
internal enum StoryFeature
{
    /// <summary>Logarithms of how many articles the smaller and the larger story have.</summary>
    SmallerSize,
    LargerSize,

    /// <summary>Logarithm of 1 + the days between the two spans.</summary>
    DaysApart,

    /// <summary>Length of the smaller one's profile that lies in the larger one's, as a share.</summary>
    Cover,

    /// <summary>Logarithm of 1 + how many terms are shared.</summary>
    SharedCount,

    /// <summary>Share of the larger one's core that the other holds.</summary>
    LargerCore,

    /// <summary>Size of the smaller, as a logarithm, times the cosine of the two profiles.</summary>
    SmallerSizeCosine,

    /// <summary>Weight of terms with which both open, a tenth.</summary>
    OpeningTerms,

    /// <summary>How many rare names of much weight in both are shared, as a logarithm.</summary>
    RareNames,

    /// <summary>1 where the days apart are unknown; 1 from 120 days apart on.</summary>
    UnknownDays,
    DaysApart120,

    /// <summary>Logarithm of the words of the longer and of the shorter one, over 600 words.</summary>
    LongerLength,
    ShorterLength,

    /// <summary>Words of a hundred that address the reader, in the one that does so more; that report, in the one with fewer.</summary>
    Addressed,
    Reported,

    /// <summary>1 where the language is another than English.</summary>
    Foreign,
}
