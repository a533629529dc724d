using NewsTracker.Core.Digests.Support;
using NewsTracker.Core.Language;

namespace NewsTracker.Core.Digests;

/// <summary>An article made ready once for judging many claims against it. Reads only; may be kept as long as the text stands.</summary>
public sealed class SupportFinder(AnalyzedText article)
{
    private readonly PassageFinder passages = new(article);

    /// <summary>As <see cref="SupportJudge.Find"/>.</summary>
    public Judgement Find(string claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return passages.Find(new Claim(claim));
    }
}
