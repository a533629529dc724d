using NewsTracker.Core.Model;
using NewsTracker.Core.StoryPages.TimelineNumbers;

namespace NewsTracker.Core.StoryPages.Read;

/// <summary>
/// Which articles each entry of "Stories about this story" holds. An entry of one article is that headline. The others share out the
/// articles that are left, one-to-one by the likeness of titles and by place: both lists run the same way, so an entry's first article
/// stands between those of its neighbours.
/// </summary>
internal static class SubStoryContents
{
    private const int MaxShared = 300;

    /// <summary>
    /// What standing in the gap between the neighbours' articles is worth for an entry's first article, against shared title words.
    /// </summary>
    private const double InGap = 4;

    private const double OutOfGap = -0.1; // for each place away from the gap

    /// <summary>How likely a word of an article's title stands in that of its entry.</summary>
    private const double KeptOfTitles = 0.4;

    private const double OnlyChoice = 0.95;
    private const double MinConfidence = 0.3;
    private const double MaxConfidence = 0.8;

    public static List<ImportedSubStory> Infer(IReadOnlyList<ArticleLine> lines, List<ImportedArticle> articles)
    {
        var index = new ImportedArticleIndex(articles);
        var held = new int?[lines.Count];
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Count != 1) continue;
            held[i] = index.Take(lines[i].Outlet, lines[i].Title);
        }

        var taken = held.OfType<int>().ToHashSet();
        var shared = ShareOut(lines, articles, held, [.. Enumerable.Range(0, articles.Count).Where(a => !taken.Contains(a))]);
        return [.. lines.Select((l, i) => Story(l, held[i], shared.GetValueOrDefault(i)))];
    }

    private static ImportedSubStory Story(ArticleLine line, int? held, (List<int> Articles, double Confidence) shared)
    {
        if (line.Count == 1) return new(line.Outlet, line.Title, 1, held is { } a ? [a] : [], held is null ? 0 : 1);
        return new(line.Outlet, line.Title, line.Count, shared.Articles ?? [], shared.Confidence);
    }

    private static Dictionary<int, (List<int> Articles, double Confidence)> ShareOut(
        IReadOnlyList<ArticleLine> lines, List<ImportedArticle> articles, int?[] held, List<int> free)
    {
        var entries = Enumerable.Range(0, lines.Count).Where(i => lines[i].Count > 1 && lines[i].Count <= MaxShared).ToList();
        if (free.Count == 0 || entries.Sum(e => (long)lines[e].Count) + free.Count > MaxShared) return [];
        var slots = entries.SelectMany((entry, row) => Enumerable.Range(0, lines[entry].Count).Select(slot => (row, slot))).ToList();
        if (slots.Count == 0) return [];
        var options = TimelineReferenceOptions.Default;
        var words = new TimelineReferenceWords(
            [.. entries.Select(e => TimelineReferenceWords.Of(lines[e].Title).ToDictionary(w => w, _ => 1.0, StringComparer.Ordinal))],
            [.. free.Select(a => TimelineReferenceWords.Of(articles[a].Title))],
            KeptOfTitles,
            options);
        var size = Math.Max(slots.Count, free.Count);
        var cost = new double[size, size];
        for (var s = 0; s < slots.Count; s++)
        {
            var (low, high) = Gap(held, entries[slots[s].row]);
            for (var f = 0; f < free.Count; f++)
            {
                var away = Math.Max(0, Math.Max(low - free[f], free[f] - high));
                cost[s, f] = -(words[slots[s].row, f] + (away == 0 && slots[s].slot == 0 ? InGap : OutOfGap * away));
            }
        }

        var solver = new AssignmentSolver(cost);
        var sure = entries.Count == 1 && free.Count == slots.Count;
        var found = new Dictionary<int, (List<int>, double)>();
        foreach (var group in Enumerable.Range(0, slots.Count).Where(s => solver[s] < free.Count).GroupBy(s => slots[s].row))
        {
            var likeness = group.Average(s => words[group.Key, solver[s]]);
            var confidence = sure ? OnlyChoice : Math.Clamp(Math.Round(1 / (1 + Math.Exp(-likeness / 2)), 3), MinConfidence, MaxConfidence);
            found[entries[group.Key]] = ([.. group.Select(s => free[solver[s]]).Order()], confidence);
        }

        return found;
    }

    /// <summary>Between the articles of the nearest entries on both sides whose article is known, both excluded.</summary>
    private static (int Low, int High) Gap(int?[] held, int entry)
    {
        var (low, high) = (0, int.MaxValue);
        for (var i = entry - 1; i >= 0 && low == 0; i--) low = held[i] + 1 ?? 0;
        for (var i = entry + 1; i < held.Length && high == int.MaxValue; i++) high = held[i] - 1 ?? int.MaxValue;
        return low <= high ? (low, high) : (high, low);
    }
}
