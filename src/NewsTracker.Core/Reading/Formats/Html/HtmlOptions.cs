namespace NewsTracker.Core.Reading.Formats.Html;

/// <summary>The bounds within which a page is parsed.</summary>
internal sealed record HtmlOptions
{
    public static HtmlOptions Default { get; } = new();

    /// <summary>Deepest nesting handed to the parser. Real pages stay below 120; browsers stop at 512.</summary>
    public int MaxDepth { get; init; } = 400;

    /// <summary>Most tags in one page. The largest of 983 real pages has 21,000.</summary>
    public int MaxTags { get; init; } = 400_000;

    /// <summary>Most end tags without an opener before the page counts as broken and is flattened.</summary>
    public int MaxStrayEnds { get; init; } = 2_000;

    /// <summary>Longest attribute value that is looked at, in characters; what lies beyond is cut.</summary>
    public int MaxAttribute { get; init; } = 8_000;

    /// <summary>Most pieces of left-out text that are listed, and the longest one, in characters.</summary>
    public int MaxStripped { get; init; } = 60;

    public int MaxStrippedLength { get; init; } = 160;
}
