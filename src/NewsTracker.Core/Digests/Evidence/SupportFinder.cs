using NewsTracker.Core.Model;

namespace NewsTracker.Core.Digests.Evidence;

/// <summary>An article made ready once for judging many claims against it. Reads only; may be kept as long as the text stands.</summary>
public sealed class SupportFinder(AnalyzedText article)
{
    private readonly PassageFinder passages = new(article);

    /// <summary>
    /// The best-supporting passage of the article: one sentence, or up to three neighbours. NotFound with a null passage when nothing
    /// carries the claim; NoText when the text is empty. Names are matched across spellings and initials for Close, never for Verbatim and
    /// Elided.
    /// </summary>
    /// <returns>The best passage and how well it carries the claim.</returns>
    public Judgement Find(string claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return passages.Find(new Claim(claim));
    }
}
