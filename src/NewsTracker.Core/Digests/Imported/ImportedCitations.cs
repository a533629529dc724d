using NewsTracker.Core.Model;
using NewsTracker.Core.StoryPages.Lines;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Digests.Imported;

/// <summary>
/// The citations of an imported page's sentences and events: those it states, checked where the text is on file, and ours to further
/// articles that carry the claim.
/// </summary>
internal sealed class ImportedCitations
{
    private readonly Dictionary<long, ImportedEvidence> texts;
    private readonly Dictionary<int, long?> bySource = [];
    private readonly Dictionary<ImportedSource, long?> ofSource = [];
    private readonly Dictionary<int, string> titleOf = [];
    private readonly List<string> articleTitles;
    private readonly IReadOnlyList<long> articleIds;
    private readonly ImportedOptions options;

    public ImportedCitations(
        ImportedStory file, IReadOnlyList<long> articleIds, IReadOnlyList<StoryArticle> articles, ImportedOptions options)
    {
        (this.articleIds, this.options) = (articleIds, options);
        articleTitles = [.. file.Articles.Select(a => a.Title)];
        texts = articles
            .Where(a => a.HasText)
            .DistinctBy(a => a.Id)
            .ToDictionary(a => a.Id, a => new ImportedEvidence(a, options.MaxDaysAfter));
        var byTitle = articles
            .Where(a => a.CopyOf is null)
            .GroupBy(a => Folding.Title(a.Title), StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.ToList(), StringComparer.Ordinal);
        foreach (var source in file.Sources)
        {
            var id = Id(source.Article)
                ?? (byTitle.TryGetValue(Folding.Title(source.Title), out var same) && same.Count == 1 ? same[0].Id : null);
            ofSource[source] = id;
            bySource.TryAdd(source.Number, id);
            titleOf.TryAdd(source.Number, source.Title);
        }
    }

    public long? ArticleOf(ImportedSource source) => ofSource[source];

    public IReadOnlyList<DigestCitation> Of(ImportedSentence sentence)
    {
        var citations = sentence.Numbers.Select(n => Imported(sentence.Text, n)).ToList();
        var found = WithFurther(citations, e => e.Find(sentence.Text));
        return found.Exists(c => c.Passage is not null) ? found : WithWeak(found, sentence);
    }

    /// <summary>
    /// Where no text on file carries a stated sentence well, the one passage that carries it best is cited as what it is: weak. A passage
    /// that tells what the headline of the sentence's only source says, and is about the sentence, is such a one too.
    /// </summary>
    private List<DigestCitation> WithWeak(List<DigestCitation> citations, ImportedSentence sentence)
    {
        List<string> titles = sentence.Numbers is [var only] && titleOf.TryGetValue(only, out var title) ? [title] : [];
        return WithBest(
            citations,
            t => t.Find(sentence.Text) is { Status: SupportStatus.Weak, Passage: not null } weak
                && weak.Confidence >= options.WeakConfidence
                ? weak
                : Headed(t, titles, sentence.Text));
    }

    /// <summary>The same for an event: by the headline of the article that its number is, or by its quotation.</summary>
    private List<DigestCitation> WithWeak(List<DigestCitation> citations, ImportedEvent told)
    {
        var titles = told.Matches.Select(m => m.Article).OfType<int>().Distinct().Where(a => a >= 0 && a < articleTitles.Count)
            .Select(a => articleTitles[a]).ToList();
        var names = ImportedEvidence.NamesIn(told.Text);
        var quote = told.Quote is { } said && LineWord.Of(said).Count >= options.MinQuoteWords ? said : null;
        return WithBest(
            citations,
            t => ((quote is null ? null : t.FindQuoted(quote, names, options)) ?? Headed(t, titles, told.Text)) is { } found
                ? t.Dated(found, told.Date, told.Text)
                : null);
    }

    private Judgement? Headed(ImportedEvidence text, List<string> titles, string claim) =>
        titles.Select(t => text.FindAs(t, claim, options.TitleConfidence)).OfType<Judgement>().MaxBy(f => f.Confidence);

    private List<DigestCitation> WithBest(List<DigestCitation> citations, Func<ImportedEvidence, Judgement?> find)
    {
        var cited = citations.Select(c => c.Article).ToHashSet();
        var best = texts.Values.Where(t => t.IsOriginal && !cited.Contains(t.Article)).Select(t => (t.Article, Found: find(t)))
            .Where(f => f.Found is not null)
            .OrderByDescending(f => f.Found!.Confidence).ThenBy(f => f.Article).Take(1)
            .Select(f => new DigestCitation(f.Article, f.Found!.Passage, f.Found.Status, Resolution.Inferred, f.Found.Confidence));
        return [.. citations, .. best];
    }

    /// <param name="told">A stated event.</param>
    /// <param name="again">The derived events that tell it again: their passages join it.</param>
    public IReadOnlyList<DigestCitation> Of(ImportedEvent told, IEnumerable<DigestEvent> again)
    {
        var matches = told.Matches.DistinctBy(m => m.Number).ToDictionary(m => m.Number);
        var citations = told.Numbers.Select(n => Inferred(told, n, matches.GetValueOrDefault(n))).ToList();
        var further = WithFurther(
            citations, e => e.Find(told.Text) is { Status: <= SupportStatus.Close } found ? e.Dated(found, told.Date, told.Text) : null);
        var cited = further.Select(c => c.Article).ToHashSet();
        var joined = again.SelectMany(e => e.Citations)
            .Where(c => c is { Article: { } id, Passage: not null } && texts.ContainsKey(id) && cited.Add(c.Article))
            .Select(c => c with { Resolution = Resolution.Inferred, ImportedNumber = null })
            .Select(c => texts[c.Article!.Value].Judge(told.Text, c)).OfType<DigestCitation>()
            .Take(options.MaxAdded);
        List<DigestCitation> found = [.. further, .. joined];
        return found.Exists(c => c.Passage is not null) ? found : WithWeak(found, told);
    }

    private DigestCitation Imported(string claim, int number)
    {
        if (!bySource.TryGetValue(number, out var id) || id is null)
            return new(null, null, SupportStatus.Unresolved, Resolution.Unresolved, 0, number);
        if (!texts.TryGetValue(id.Value, out var text)) return new(id, null, SupportStatus.NoText, Resolution.Stated, 1, number);
        var found = text.Find(claim);
        return new(id, found.Passage, found.Status, Resolution.Stated, found.Confidence, number);
    }

    /// <summary>The confidence of an event's own number is that of the match: the link is what a person is asked to confirm.</summary>
    private DigestCitation Inferred(ImportedEvent told, int number, TimelineReference? match)
    {
        if (match is null || Id(match.Article) is not { } id)
            return new(null, null, SupportStatus.Unresolved, Resolution.Unresolved, match?.Confidence ?? 0, number);
        if (!texts.TryGetValue(id, out var text)) return new(id, null, SupportStatus.NoText, Resolution.Inferred, match.Confidence, number);
        var found = text.Find(told.Text);
        if (found.Status > SupportStatus.Close
            && told.Quote is { } quote
            && LineWord.Of(quote).Count >= options.MinQuoteWords
            && text.Find(quote) is var spoken
            && spoken.Status < found.Status)
            found = spoken;
        return new(id, found.Passage, found.Status, Resolution.Inferred, match.Confidence, number);
    }

    private List<DigestCitation> WithFurther(List<DigestCitation> citations, Func<ImportedEvidence, Judgement?> find)
    {
        var cited = citations.Select(c => c.Article).ToHashSet();
        var further = texts.Values.Where(t => t.IsOriginal && !cited.Contains(t.Article))
            .Select(t => (t.Article, Found: find(t)))
            .Where(f => f.Found is { Status: <= SupportStatus.Close, Passage: not null })
            .OrderBy(f => f.Found!.Status).ThenByDescending(f => f.Found!.Confidence).ThenBy(f => f.Article)
            .Take(options.MaxAdded)
            .Select(f => new DigestCitation(f.Article, f.Found!.Passage, f.Found.Status, Resolution.Inferred, f.Found.Confidence));
        return [.. citations, .. further];
    }

    private long? Id(int? article) => article is { } index && index >= 0 && index < articleIds.Count ? articleIds[index] : null;
}
