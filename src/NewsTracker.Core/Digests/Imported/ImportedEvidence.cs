using NewsTracker.Core.Digests.Evidence;
using NewsTracker.Core.Language.Words;
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
    /// The passage that tells what a headline of a page's source says, where it is about the claim too; the judgement is that of the claim.
    /// </summary>
    /// <param name="title">The headline.</param>
    /// <param name="claim">What the page states with that source.</param>
    /// <param name="bar">Confidence that the headline asks for.</param>
    public Judgement? FindAs(string title, string claim, double bar)
    {
        if (finder.Find(title) is not { Status: <= SupportStatus.Weak, Passage: { } passage } headed) return null;
        if (headed.Confidence < bar) return null;
        var found = ClaimJudge.Judge(claim, null, null, passage.Of(article.Content.Text), article.Published?.Date.Start);
        return found is { Status: <= SupportStatus.Weak } ? found with { Status = SupportStatus.Weak, Passage = passage } : null;
    }

    /// <summary>
    /// The passage that has an event's quotation, perhaps in other words: weak for the whole event, and only where it and the sentences
    /// before it name some of the same.
    /// </summary>
    /// <param name="quote">The quotation.</param>
    /// <param name="names">Names of the event.</param>
    /// <param name="options">How many names, how near.</param>
    public Judgement? FindQuoted(string quote, IReadOnlySet<string> names, ImportedOptions options)
    {
        if (finder.Find(quote) is not { Status: <= SupportStatus.Close, Passage: { } passage } found) return null;
        var sentences = article.Content.Sentences;
        var first = sentences.Select((s, i) => (s.Span, i)).FirstOrDefault(s => s.Span.End > passage.Start).i;
        var start = sentences[Math.Max(0, first - options.QuoteContext)].Span.Start;
        var near = NamesIn(article.Content.Text[start..passage.End]);
        return near.Count(names.Contains) < options.QuoteNames ? null : found with { Status = SupportStatus.Weak };
    }

    /// <summary>Capitalized words that do not only begin a sentence, folded.</summary>
    public static HashSet<string> NamesIn(string text) =>
    [
        .. WordReader.Read(text)
            .Where(w => w.Has(WordMarks.Capital) && w.Kind == WordKind.Content && !w.IsFunction)
            .Select(w => Folding.Title(w.Span.Of(text))),
    ];

    /// <summary>
    /// A citation of one of this article's passages, judged for what a page states. Null where it tells little of it, or tells it as still
    /// to come: that it is of the same event is not enough.
    /// </summary>
    public DigestCitation? Judge(string claim, DigestCitation citation)
    {
        var passage = citation.Passage!.Value.Of(article.Content.Text);
        var found = ClaimJudge.Judge(claim, null, null, passage, article.Published?.Date.Start);
        if (found.Status == SupportStatus.NotFound || OpenDeeds.Speak(WordReader.Read(claim), WordReader.Read(passage))) return null;
        return citation with { Support = found.Status, Confidence = found.Confidence };
    }

    /// <summary>
    /// The judgement unless the passage tells it as still to come, or dates contradict it: the passage names days and none of them is the
    /// event's, or, naming none, the article came out before the event or long after.
    /// </summary>
    public Judgement? Dated(Judgement found, DateSpan? day, string claim)
    {
        if (found.Passage is { } told && OpenDeeds.Speak(WordReader.Read(claim), WordReader.Read(article.Content.Text, told)))
            return null;
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
