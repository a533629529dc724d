using NewsTracker.Core.Model;
using NewsTracker.Core.StoryPages.Lines;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.StoryPages.Read;

/// <summary>Finds an entry of the article list by outlet and title as another part of the page writes them.</summary>
internal sealed class ImportedArticleIndex
{
    private const string NoOutlet = "";

    private readonly Dictionary<string, Entries> byTitle = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Title, string Outlet), Entries> byBoth = [];
    private readonly Dictionary<(string Title, string? Outlet), Entries> asWritten = [];
    private readonly HashSet<int> taken = [];

    public ImportedArticleIndex(List<ImportedArticle> articles)
    {
        for (var i = 0; i < articles.Count; i++)
        {
            var title = Folding.Title(articles[i].Title);
            Of(byTitle, title).Places.Add(i);
            Of(byBoth, (title, OutletKey(articles[i].Outlet))).Places.Add(i);
            Of(asWritten, (articles[i].Title, articles[i].Outlet)).Places.Add(i);
        }
    }

    /// <summary>
    /// The entry with that title and outlet; the first with that title where an outlet is missing on either side; otherwise null. Of
    /// entries that differ in marks alone the one that is written the same comes first, then one that lacks an outlet too.
    /// </summary>
    public int? Find(string? outlet, string title) => Same(outlet, title).FirstOrDefault()?.Places[0];

    /// <summary>
    /// As <see cref="Find"/>, but of equal entries the first that was not taken before, and takes it. When all are taken the first is given
    /// again.
    /// </summary>
    public int? Take(string? outlet, string title)
    {
        var same = Same(outlet, title).ToList();
        if (same.Count == 0) return null;
        var place = same.Select(s => s.NextFree(taken)).FirstOrDefault(p => p is not null) ?? same[0].Places[0];
        taken.Add(place);
        return place;
    }

    private IEnumerable<Entries> Same(string? outlet, string title)
    {
        var key = Folding.Title(title);
        Entries?[] found =
        [
            asWritten.GetValueOrDefault((title, outlet)),
            byBoth.GetValueOrDefault((key, OutletKey(outlet))),
            outlet is null ? byTitle.GetValueOrDefault(key) : byBoth.GetValueOrDefault((key, NoOutlet)),
        ];
        return found.OfType<Entries>();
    }

    private static string OutletKey(string? outlet) => outlet is null ? NoOutlet : Folding.Title(outlet);

    private static Entries Of<T>(Dictionary<T, Entries> index, T key)
        where T : notnull
    {
        if (!index.TryGetValue(key, out var entries)) index[key] = entries = new Entries();
        return entries;
    }

    /// <summary>Equal entries in the order of the list. What was once found taken is not looked at again.</summary>
    private sealed class Entries
    {
        private int next;

        public List<int> Places { get; } = [];

        public int? NextFree(HashSet<int> taken)
        {
            while (next < Places.Count && taken.Contains(Places[next])) next++;
            return next < Places.Count ? Places[next] : null;
        }
    }
}
