namespace NewsTracker.Core.Model;

/// <summary>How well a passage carries a claim. Written in JSON in camelCase.</summary>
public enum SupportStatus
{
    /// <summary>The claim's words stand in the passage, in order and without gaps (white space, quotes, hyphens and case folded).</summary>
    Verbatim,

    /// <summary>The claim's words stand in the passage in order, with words left out.</summary>
    Elided,

    /// <summary>In other words, with every number, name, day, denial and hedge of the claim.</summary>
    Close,

    /// <summary>The passage is about the same thing but does not carry the whole claim.</summary>
    Weak,

    /// <summary>The cited article's text is on file and nothing in it carries the claim.</summary>
    NotFound,

    /// <summary>The cited article is known by headline only.</summary>
    NoText,

    /// <summary>The stated number could not be matched to an article.</summary>
    Unresolved,

    /// <summary>The same count of the same thing at a later or earlier time: it is no support, and no contradiction.</summary>
    Update,

    /// <summary>The same is told with a number, day, name or denial that cannot be true together with the claim's.</summary>
    Contradicts,
}

/// <summary>How a citation came to its article.</summary>
public enum Resolution
{
    Stated,
    Inferred,
    Confirmed,
    Unresolved,
}
