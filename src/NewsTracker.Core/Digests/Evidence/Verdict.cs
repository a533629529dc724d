using NewsTracker.Core.Model;

namespace NewsTracker.Core.Digests.Evidence;

/// <summary>A claim against one passage: the status, how sure (0 to 1) that the passage carries the claim, and what differs.</summary>
internal readonly record struct Verdict(SupportStatus Status, double Confidence, IReadOnlyList<SupportDifference> Differs)
{
    public Verdict(SupportStatus status, double confidence) : this(status, confidence, [])
    {
    }

    public void Deconstruct(out SupportStatus status, out double confidence) => (status, confidence) = (Status, Confidence);

    /// <summary>What a reader must know first: that it is carried, else that it is told otherwise; 0 the first.</summary>
    public static int Rank(SupportStatus status) => status switch
    {
        SupportStatus.Verbatim => 0,
        SupportStatus.Elided => 1,
        SupportStatus.Close => 2,
        SupportStatus.Contradicts => 3,
        SupportStatus.Update => 4,
        SupportStatus.Weak => 5,
        _ => 6,
    };
}
