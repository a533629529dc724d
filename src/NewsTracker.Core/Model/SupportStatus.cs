namespace NewsTracker.Core.Model;

/// <summary>How well a passage carries a claim. Written in JSON in camelCase.</summary>
public enum SupportStatus
{
    /// <summary>The claim's words stand in the passage, in order and without gaps (white space, quotes, hyphens and case folded).</summary>
    Verbatim,

    /// <summary>The claim's words stand in the passage in order, with words left out.</summary>
    Elided,

    /// <summary>Nearly all content words, and every number and name, stand in the passage.</summary>
    Close,

    /// <summary>The passage is about the same thing but does not carry the whole claim.</summary>
    Weak,

    /// <summary>The cited article's text is on file and nothing in it carries the claim.</summary>
    NotFound,

    /// <summary>The cited article is known by headline only.</summary>
    NoText,

    /// <summary>The stated number could not be matched to an article.</summary>
    Unresolved,
}

/// <summary>How a citation came to its article.</summary>
public enum Resolution
{
    Stated,
    Inferred,
    Confirmed,
    Unresolved,
}
