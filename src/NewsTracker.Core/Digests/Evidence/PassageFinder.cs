using NewsTracker.Core.Language.Words;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Digests.Evidence;

/// <summary>
/// An article's sentences cut into words once, for judging many claims against it: finds the passage that carries a claim best. Reads only;
/// may be kept as long as the text stands.
/// </summary>
public sealed class PassageFinder
{
    private readonly AnalyzedText article;
    private readonly SupportOptions options = SupportOptions.Default;
    private readonly List<Sentence> sentences = [];
    private readonly List<List<Word>> words = [];
    private readonly Dictionary<ulong, List<int>> bySentence = [];
    private readonly ulong[] stems;
    private readonly PassageWords?[] befores;

    /// <param name="article">The article, whose dates and sentences are used as they were read.</param>
    public PassageFinder(AnalyzedText article)
    {
        ArgumentNullException.ThrowIfNull(article);
        this.article = article;
        befores = new PassageWords?[article.Sentences.Count];
        var stems = new HashSet<ulong>();
        foreach (var sentence in article.Sentences)
        {
            var read = WordReader.Read(article.Text, sentence.Span);
            sentences.Add(sentence);
            words.Add(read);
            foreach (var word in read)
            {
                stems.Add(word.Stem);
                if (word.IsFunction) continue;
                if (!bySentence.TryGetValue(word.Stem, out var holders)) bySentence[word.Stem] = holders = [];
                if (holders.Count == 0 || holders[^1] != words.Count - 1) holders.Add(words.Count - 1);
            }
        }

        this.stems = [.. stems.Order()];
    }

    /// <summary>
    /// The best-supporting passage of the article: one sentence, or up to three neighbours. NotFound with a null passage when nothing
    /// carries the claim; NoText when the text is empty. Names are matched across spellings and initials for Close, never for Verbatim and
    /// Elided.
    /// </summary>
    /// <returns>The best passage and how well it carries the claim.</returns>
    public Judgement Find(string claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return Find(new Claim(claim));
    }

    /// <summary>The best passage of one to three neighbouring sentences; the shorter, then the earlier, where two are
    /// equal. A near copy that says otherwise is better than one that only speaks of the same.</summary>
    internal Judgement Find(Claim claim)
    {
        if (article.Text.Length == 0) return new Judgement(SupportStatus.NoText, 0, null);
        var best = new Judgement(SupportStatus.NotFound, 0, null);
        foreach (var start in Starts(claim))
        {
            for (var count = 1; count <= options.MaxSentences && start + count <= sentences.Count; count++)
            {
                if (count > 1 && sentences[start + count - 1].IsHeading != sentences[start].IsHeading) break;
                var found = JudgeWindow(claim, start, count);
                if (IsBetter(found, best)) best = found;
                if (found.Status == SupportStatus.Verbatim || sentences[start].IsHeading) break;
            }

            if (best.Status == SupportStatus.Verbatim) break;
        }

        return best.Status == SupportStatus.NotFound ? best with { Passage = null } : best;
    }

    private Judgement JudgeWindow(Claim claim, int start, int count)
    {
        var joined = words[start];
        for (var i = 1; i < count; i++) joined = [.. joined, .. words[start + i]];
        var (status, confidence, differs) = PassageJudge.Judge(
            claim, new PassageWords(article.Text, joined, stems) { AllDates = article.Dates, Before = BeforeOf(start) }, options);
        return new Judgement(status, confidence, new Span(sentences[start].Span.Start, sentences[start + count - 1].Span.End))
        {
            Differs = differs,
        };
    }

    /// <summary>The sentence before, of the same kind; null for a headline and the first sentence.</summary>
    private PassageWords? BeforeOf(int start) => start == 0 || sentences[start].IsHeading || sentences[start - 1].IsHeading
        ? null
        : befores[start] ??= new PassageWords(article.Text, words[start - 1]) { AllDates = article.Dates };

    private static bool IsBetter(Judgement found, Judgement best)
    {
        if (found.Status != best.Status) return Verdict.Rank(found.Status) < Verdict.Rank(best.Status);
        return found.Confidence > best.Confidence + SupportOptions.Default.BetterBy;
    }

    /// <summary>Sentences worth a look: those whose window shares most of the claim's content words, best first, a handful.</summary>
    private List<int> Starts(Claim claim)
    {
        if (claim.Content.Count == 0) return [.. Enumerable.Range(0, Math.Min(sentences.Count, 64))];
        var shared = new Dictionary<int, int>();
        foreach (var stem in claim.Content)
        {
            if (!bySentence.TryGetValue(stem, out var holders)) continue;
            foreach (var holder in holders) shared[holder] = shared.GetValueOrDefault(holder) + 1;
        }

        int InWindow(int start) =>
            shared.GetValueOrDefault(start) + shared.GetValueOrDefault(start + 1) + shared.GetValueOrDefault(start + 2);
        return [.. shared.Keys
            .OrderByDescending(s => shared[s]).ThenBy(s => s)
            .Take(6)
            .Concat(shared.Keys.OrderByDescending(InWindow).ThenBy(s => s).Take(6))
            .Distinct()];
    }
}
