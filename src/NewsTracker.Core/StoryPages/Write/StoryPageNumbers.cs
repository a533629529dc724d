using NewsTracker.Core.Model;
using NewsTracker.Core.StoryPages.TimelineNumbers;

namespace NewsTracker.Core.StoryPages.Write;

/// <summary>The numbers of one scope of a page: those that a digest file stated stay, the rest are given by the scope's rule.</summary>
internal sealed class StoryPageNumbers
{
    private readonly Dictionary<long, int> byArticle = [];
    private int last; // the highest number in use

    /// <summary>Articles and numbers by ascending number.</summary>
    public IEnumerable<(long Article, int Number)> InOrder => byArticle.OrderBy(p => p.Value).Select(p => (p.Key, p.Value));

    /// <summary>
    /// Numbers of Sources: stated ones, then further articles in the order in which sentences cite them, then those that are only
    /// described.
    /// </summary>
    public static StoryPageNumbers OfSources(StoryPage page, Dictionary<long, int> places)
    {
        var numbers = new StoryPageNumbers();
        var citations = page.Digest.Sections.SelectMany(s => s.Sentences).SelectMany(s => s.Citations).ToList();
        foreach (var note in page.Digest.Sources) numbers.Keep(note.Article, note.ImportedNumber);
        numbers.KeepStated(citations);
        foreach (var citation in citations) numbers.Give(citation.Article, places);
        foreach (var note in page.Digest.Sources) numbers.Give(note.Article, places);
        return numbers;
    }

    /// <summary>
    /// Numbers of the timeline: stated ones; where there are none, the place of the article in the page's list, which
    /// <see cref="TimelineReferenceResolver"/> recognises.
    /// </summary>
    public static StoryPageNumbers OfTimeline(IReadOnlyList<DigestEvent> events, Dictionary<long, int> places)
    {
        var numbers = new StoryPageNumbers();
        var citations = events.SelectMany(e => e.Citations).ToList();
        numbers.KeepStated(citations);
        var stated = numbers.last > 0;
        foreach (var citation in citations)
        {
            if (stated || citation.Article is not { } article || !places.TryGetValue(article, out var place))
                numbers.Give(citation.Article, places);
            else numbers.Keep(article, place + 1);
        }

        return numbers;
    }

    /// <summary>The numbers of a sentence's or event's citations, each once, in reading order.</summary>
    public IReadOnlyList<int> Of(IEnumerable<DigestCitation> citations) => [.. citations.Select(NumberOf).OfType<int>().Distinct()];

    private int? NumberOf(DigestCitation citation) =>
        citation.ImportedNumber ?? (citation.Article is { } article && byArticle.TryGetValue(article, out var number) ? number : null);

    private void KeepStated(List<DigestCitation> citations)
    {
        foreach (var citation in citations)
        {
            if (citation.ImportedNumber is not { } number) continue;
            last = Math.Max(last, number);
            if (citation.Article is { } article) byArticle.TryAdd(article, number);
        }
    }

    private void Keep(long article, int? number)
    {
        if (number is { } kept && byArticle.TryAdd(article, kept)) last = Math.Max(last, kept);
    }

    private void Give(long? article, Dictionary<long, int> places)
    {
        if (article is not { } id || byArticle.ContainsKey(id) || !places.ContainsKey(id)) return;
        byArticle[id] = ++last;
    }
}
