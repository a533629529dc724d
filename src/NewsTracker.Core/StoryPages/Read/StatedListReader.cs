using NewsTracker.Core.Model;

namespace NewsTracker.Core.StoryPages.Read;

/// <summary>Turns the items of the article lists into values that point at each other.</summary>
internal static class StatedListReader
{
    public static List<StatedArticle> Articles(DigestFileLayout layout)
    {
        var lines = layout.Of(DigestFileList.Articles).Texts;
        var isOutlet = OutletsOf(layout);
        return [.. lines.Select(l => StatedArticleLine.Read(l, isOutlet)).Select(l => new StatedArticle(l.Outlet, l.Title))];
    }

    public static List<StatedSource> Sources(DigestFileLayout layout, List<StatedArticle> articles)
    {
        var titles = articles.Select(a => StatedText.Key(a.Title)).ToHashSet(StringComparer.Ordinal);
        var index = new StatedArticleIndex(articles);
        var sources = new List<StatedSource>();
        foreach (var text in layout.Of(DigestFileList.Sources).Texts)
        {
            var line = StatedSourceLine.Read(text, sources.Count + 1, t => titles.Contains(StatedText.Key(t)));
            sources.Add(new(line.Number, line.Outlet, line.Title, line.Description, index.Find(line.Outlet, line.Title)));
        }

        return sources;
    }

    public static List<StatedStory> Stories(DigestFileLayout layout, List<StatedArticle> articles)
    {
        var isOutlet = OutletsOf(layout);
        var lines = layout.Of(DigestFileList.Stories).Texts.Select(l => StatedArticleLine.Read(l, isOutlet)).ToList();
        return StatedStoryContents.Infer(lines, articles);
    }

    /// <summary>
    /// Names of the page's outlets: those of Sources, and every prefix of the article lists unless most entries have none, when only those that recur count.
    /// </summary>
    private static Func<string, bool> OutletsOf(DigestFileLayout layout)
    {
        var sources = layout.Of(DigestFileList.Sources).Texts.Select((t, i) => StatedSourceLine.Read(t, i, _ => false).Outlet).OfType<string>();
        var lines = layout.Of(DigestFileList.Articles).Texts;
        if (lines.Count == 0) lines = [.. layout.Of(DigestFileList.Stories).Texts.Where(l => StatedArticleLine.CountAt(l, out _) is null)];
        var prefixes = lines.Select(StatedArticleLine.OutletOf).OfType<string>().ToList();
        var usual = prefixes.Count * 2 > lines.Count;
        var named = sources.Concat(prefixes.GroupBy(p => p, StringComparer.Ordinal).Where(g => usual || g.Count() > 1).Select(g => g.Key));
        return named.ToHashSet(StringComparer.Ordinal).Contains;
    }
}
