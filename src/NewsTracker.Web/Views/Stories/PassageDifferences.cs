using NewsTracker.Core.Digests.Evidence;
using NewsTracker.Core.Model;

namespace NewsTracker.Web.Views.Stories;

/// <summary>Names what a cited passage says otherwise than the words that cite it, in both wordings.</summary>
internal static class PassageDifferences
{
    /// <summary>The citations, with what differs where their passage contradicts or updates the words.</summary>
    public static List<CitationView> Named(string text, List<CitationView> citations) => citations.ConvertAll(c =>
        c is { Support: SupportStatus.Contradicts or SupportStatus.Update, Quote: { } quote }
            ? c with { Differs = ClaimJudge.Judge(text, null, null, quote, null).Differs }
            : c);
}
