using NewsTracker.Core.Digests.Support;
using NewsTracker.Core.Digests.Words;
using NewsTracker.Core.Language;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Digests;

/// <summary>Judges whether a passage carries a claim. One function for derived, imported and edited digests.</summary>
public static class SupportJudge
{
    /// <summary>
    /// The status of <paramref name="claim"/> against one passage: Verbatim to NotFound, with a confidence from 0 to 1. The passage of the answer is null:
    /// the caller knows where its passage stands. Names are matched across spellings and initials for Close, never for Verbatim and Elided.
    /// </summary>
    public static Judgement Judge(string claim, string passage)
    {
        ArgumentNullException.ThrowIfNull(claim);
        ArgumentNullException.ThrowIfNull(passage);
        var (status, confidence) = PassageJudge.Judge(new Claim(claim), new PassageWords(passage, WordReader.Read(passage)), SupportOptions.Default);
        return new Judgement(status, confidence, null);
    }

    /// <summary>
    /// The best-supporting passage of an article: one sentence, or up to three neighbours. NotFound with a null passage when nothing carries the claim;
    /// NoText when the text is empty. To judge many claims against one article make a <see cref="SupportFinder"/>.
    /// </summary>
    public static Judgement Find(string claim, AnalyzedText article) => new SupportFinder(article).Find(claim);
}

/// <summary>A status, how sure (0 to 1), and the passage in the article's text that was judged, if any.</summary>
public sealed record Judgement(SupportStatus Status, double Confidence, Span? Passage);
