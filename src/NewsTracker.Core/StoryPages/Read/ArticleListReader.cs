using NewsTracker.Core.Model;
using NewsTracker.Core.StoryPages.Lines;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.StoryPages.Read;

/// <summary>Turns the items of the article lists into values that point at each other.</summary>
internal static class ArticleListReader
{
    public static List<ImportedArticle> Articles(PageLayout layout)
    {
        var lines = layout.Of(PageList.Articles).Texts;
        var isOutlet = OutletsOf(layout);
        return [.. lines.Select(l => ArticleLine.Read(l, isOutlet)).Select(l => new ImportedArticle(l.Outlet, l.Title))];
    }

    public static List<ImportedSource> Sources(PageLayout layout, List<ImportedArticle> articles)
    {
        var titles = articles.Select(a => Folding.Title(a.Title)).ToHashSet(StringComparer.Ordinal);
        var isEntry = EntriesOf(layout.Of(PageList.Articles).Texts);
        var index = new ImportedArticleIndex(articles);
        var sources = new List<ImportedSource>();
        foreach (var text in layout.Of(PageList.Sources).Texts)
        {
            var line = SourceLine.Read(
                text, sources.Count + 1, (outlet, title) => isEntry(outlet, title) || titles.Contains(Folding.Title(title)));
            sources.Add(new(line.Number, line.Outlet, line.Title, line.Description, index.Find(line.Outlet, line.Title)));
        }

        return sources;
    }

    public static List<ImportedSubStory> Stories(PageLayout layout, List<ImportedArticle> articles)
    {
        var isOutlet = OutletsOf(layout);
        var lines = layout.Of(PageList.Stories).Texts.Select(l => ArticleLine.Read(l, isOutlet)).ToList();
        return SubStoryContents.Infer(lines, articles);
    }

    /// <summary>
    /// Names of the page's outlets: those of Sources, and every prefix of the article lists unless most entries have none, when only those
    /// that recur count.
    /// </summary>
    private static Func<string, bool> OutletsOf(PageLayout layout)
    {
        var lines = layout.Of(PageList.Articles).Texts;
        var isEntry = EntriesOf(lines);
        var sources = layout.Of(PageList.Sources).Texts.Select((t, i) => SourceLine.Read(t, i, isEntry).Outlet).OfType<string>();
        if (lines.Count == 0) lines = [.. layout.Of(PageList.Stories).Texts.Where(l => ArticleLine.CountAt(l, out _) is null)];
        var prefixes = lines.Select(ArticleLine.OutletOf).OfType<string>().ToList();
        var usual = prefixes.Count * 2 > lines.Count;
        var named = sources.Concat(prefixes.GroupBy(p => p, StringComparer.Ordinal).Where(g => usual || g.Count() > 1).Select(g => g.Key));
        return named.ToHashSet(StringComparer.Ordinal).Contains;
    }

    /// <summary>Tells whether an outlet and a title together are an entry of the list as it stands.</summary>
    private static Func<string?, string, bool> EntriesOf(IReadOnlyList<string> lines)
    {
        var entries = lines.Select(Folding.Title).ToHashSet(StringComparer.Ordinal);
        return (outlet, title) => entries.Contains(Folding.Title(ArticleLine.Write(outlet, title, 1)))
            || (outlet is not null && entries.Contains(Folding.Title(outlet + ": " + title)));
    }
}
