namespace NewsTracker.Core.Digests;

/// <summary>
/// Which articles each entry of "Stories about this story" holds. An entry of one article is that headline; the others share out the articles that are left.
/// </summary>
internal static class StatedStoryContents
{
    public static List<StatedStory> Infer(IReadOnlyList<StatedArticleLine> lines, List<StatedArticle> articles)
    {
        var index = new StatedArticleIndex(articles);
        var taken = new HashSet<int>();
        var held = new int?[lines.Count];
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Count != 1) continue;
            held[i] = index.Find(lines[i].Outlet, lines[i].Title, taken);
            if (held[i] is { } article) taken.Add(article);
        }

        return [.. lines.Select((l, i) => new StatedStory(l.Outlet, l.Title, l.Count, held[i] is { } a ? [a] : [], held[i] is null ? 0 : 1))];
    }
}
