using NewsTracker.Core.Digests.Evidence;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Digests.Imported;

/// <summary>An article with text, ready to be asked for passages that carry a claim.</summary>
/// <param name="article">The article.</param>
/// <param name="maxDaysAfter">Days before its publication on which an event may have begun that it reports without a date.</param>
internal sealed class ImportedEvidence(StoryArticle article, int maxDaysAfter)
{
    private readonly PassageFinder finder = new(article.Content);

    public long Article => article.Id;

    /// <summary>False for a copy, which is no further voice.</summary>
    public bool IsOriginal => article.CopyOf is null;

    public Judgement Find(string claim) => finder.Find(claim);

    /// <summary>
    /// A citation of one of this article's passages, judged for what a page states; it is of the same event, so at least weak.
    /// </summary>
    public DigestCitation Judge(string claim, DigestCitation citation)
    {
        var found = ClaimJudge.Judge(claim, null, null, citation.Passage!.Value.Of(article.Content.Text), article.Published?.Date.Start);
        return citation with
        {
            Support = found.Status is SupportStatus.NotFound ? SupportStatus.Weak : found.Status, Confidence = found.Confidence,
        };
    }

    /// <summary>
    /// The judgement unless dates contradict it: the passage names days and none of them is the event's, or, naming none, the article came
    /// out before the event or long after.
    /// </summary>
    public Judgement? Dated(Judgement found, DateSpan? day)
    {
        if (day is null || found.Passage is not { } passage) return found;
        var named = article.Content.Dates
            .Where(d => d.Type is TimexType.Date or TimexType.Time && d.Date is not null && passage.Contains(d.Span))
            .Select(d => d.Date!)
            .ToList();
        if (named.Count > 0) return named.Exists(d => d.Start <= day.End && day.Start <= d.End) ? found : null;
        if (article.Published?.Date is not { } published) return found;
        return published.End >= day.Start && published.Start <= day.End.AddDays(maxDaysAfter) ? found : null;
    }
}
