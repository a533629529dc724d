using NewsTracker.Core.Language;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Digests;

/// <summary>Judges whether a passage carries a claim. One function for derived, imported and edited digests.</summary>
public static class SupportJudge
{
    /// <summary>The status of <paramref name="claim"/> against one passage: Verbatim to NotFound, with a confidence from 0 to 1.</summary>
    public static Judgement Judge(string claim, string passage) => new(SupportStatus.NotFound, 0, null);

    /// <summary>
    /// The best-supporting passage of an article: one sentence, or up to three neighbours. NotFound with a null passage when nothing carries the claim;
    /// NoText when the text is empty.
    /// </summary>
    public static Judgement Find(string claim, AnalyzedText article) => new(article.Text.Length == 0 ? SupportStatus.NoText : SupportStatus.NotFound, 0, null);
}

/// <summary>A status, how sure (0 to 1), and the passage in the article's text that was judged, if any.</summary>
public sealed record Judgement(SupportStatus Status, double Confidence, Span? Passage);
