using NewsTracker.Web.Storage.Model;

namespace NewsTracker.Web.Views.Stories;

/// <summary>
/// The numbering of one page's Sources: stated numbers keep theirs, then articles follow in the order in which the reader meets them.
/// A stated timeline number is of another scope and never a source.
/// </summary>
internal sealed class SourceNumbers
{
    private readonly Dictionary<long, int> numbers = [];
    private readonly Dictionary<int, long> articles = [];
    private readonly Dictionary<long, List<string>> backLinks = [];
    private int next = 1;

    public SourceNumbers(IEnumerable<SourceNoteRow> notes)
    {
        foreach (var note in notes)
        {
            if (note.ImportedNumber is { } number && articles.TryAdd(number, note.ArticleId)) numbers.TryAdd(note.ArticleId, number);
        }
    }

    public IEnumerable<int> All => articles.Keys.Order();

    public long ArticleOf(int number) => articles[number];

    public IReadOnlyList<string> BackLinksOf(long article) => backLinks.TryGetValue(article, out var links) ? links : [];

    /// <summary>The article's number, given now if it has none; <paramref name="anchor"/> becomes one of its back links.</summary>
    public int Cite(long article, string anchor)
    {
        if (!numbers.TryGetValue(article, out var number))
        {
            while (articles.ContainsKey(next)) next++;
            number = next;
            numbers[article] = number;
            articles[number] = article;
        }

        if (!backLinks.TryGetValue(article, out var links)) backLinks[article] = links = [];
        if (!links.Contains(anchor)) links.Add(anchor);
        return number;
    }
}
