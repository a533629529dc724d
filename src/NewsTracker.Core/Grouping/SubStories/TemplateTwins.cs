namespace NewsTracker.Core.Grouping.SubStories;

/// <summary>
/// Texts made from one template about different things (bulletins of quakes, results, weather): the phrases are the same, the names and
/// numbers are not; and the issues of one outlet's standing series, whose headlines differ in their days alone. They never tell one event,
/// however much they have in common.
/// </summary>
internal static class TemplateTwins
{
    public static bool Are(GroupedArticle a, GroupedArticle b, SubStoryOptions options)
    {
        if (a.Sketch is not { } x || b.Sketch is not { } y) return false;
        var (small, large) = x.Words <= y.Words ? (x, y) : (y, x);
        if (a.Series is not null && a.Series == b.Series && a.Outlet is not null && a.Outlet == b.Outlet && a.Day != b.Day)
            return small.ContainedIn(large) < options.SameIssue;
        if (small.ContainedIn(large) < options.TwinPhrases) return false;
        var (known, replaced) = small.FactsReplacedIn(large);
        return small.FactsIn(large) < options.TwinFacts || known >= options.TwinPlaces && replaced >= options.TwinReplaced * known;
    }

    /// <summary>Whether the article is a twin of one of the newest members.</summary>
    public static bool IsAmong(GroupedArticle article, SubStory subStory, SubStoryOptions options)
    {
        for (var m = Math.Max(0, subStory.Members.Count - options.BestOf); m < subStory.Members.Count; m++)
            if (Are(article, subStory.Members[m], options)) return true;
        return false;
    }

    /// <summary>Whether one of the newest members of one is a twin of one of the other's.</summary>
    public static bool AreAmong(SubStory a, SubStory b, SubStoryOptions options)
    {
        for (var m = Math.Max(0, a.Members.Count - options.MergeMembers); m < a.Members.Count; m++)
            if (IsAmong(a.Members[m], b, options)) return true;
        return false;
    }
}
