using NewsTracker.Core.Text;

namespace NewsTracker.Core.Model;

/// <summary>A status, how sure (0 to 1), and the passage in the article's text that was judged, if any.</summary>
public sealed record Judgement(SupportStatus Status, double Confidence, Span? Passage)
{
    /// <summary>
    /// What the passage says otherwise, for <see cref="SupportStatus.Update"/> and <see cref="SupportStatus.Contradicts"/>.
    /// </summary>
    public IReadOnlyList<SupportDifference> Differs { get; init; } = [];
}

/// <summary>
/// What a claim and a passage say differently. <paramref name="Kind"/> is one of <see cref="DifferenceKinds"/>; the wordings are cut from
/// both texts.
/// </summary>
public sealed record SupportDifference(string Kind, string Claim, string Passage);

/// <summary>What can differ between two tellings, as written in JSON.</summary>
public static class DifferenceKinds
{
    public const string Number = "number";

    public const string Date = "date";

    public const string Who = "who";

    public const string Where = "where";

    public const string Role = "role";

    public const string Happened = "happened";

    public const string Spelling = "spelling";
}
