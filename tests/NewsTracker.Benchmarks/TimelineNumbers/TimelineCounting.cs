using System.Globalization;
using NewsTracker.Core.Model;
using NewsTracker.Core.StoryPages.TimelineNumbers;

namespace NewsTracker.Benchmarks.TimelineNumbers;

/// <summary>
/// Counts timeline numbers shown rightly and wrongly on pages of every maker, and prints each wrong one with what it was linked to, so that
/// a person can say whether the other headline tells the event too.
/// </summary>
internal static class TimelineCounting
{
    /// <param name="told">Articles with texts and topics (ECB+), in JSON Lines.</param>
    /// <param name="headlines">Headlines in clusters (UCI), in JSON Lines.</param>
    /// <param name="count">Pages of each maker.</param>
    /// <param name="seed">Of the random choices.</param>
    public static int Run(string told, string headlines, int count, int seed)
    {
        Count("pages of articles", NumberedPages.Make(told, count, seed: seed));
        Count("few articles", NumberedPages.Make(told, count, small: true, seed: seed + 1));
        Count("retold", RetoldPages.Make(told, count, seed + 2));
        Count("other outlets' headlines", RetoldPages.Make(headlines, count, seed + 3));
        return 0;
    }

    private static void Count(string maker, List<NumberedPage> pages)
    {
        var found = new List<TimelineReference>[pages.Count];
        Parallel.For(0, pages.Count, i => found[i] =
            [.. TimelineReferenceResolver.Match(pages[i].Story, TimelineReferenceOptions.Default).SelectMany(e => e.Matches)]);
        var wrong = pages
            .SelectMany((p, i) => found[i].Where(m => m.Article is { } a && p.Truth[m.Number] != a).Select(m => (p, m)))
            .ToList();
        var (all, right) = (found.Sum(f => f.Count), found.Sum(f => f.Count(m => m.Article is not null)) - wrong.Count);
        Console.WriteLine(FormattableString.Invariant(
            $"{maker}: {pages.Count} pages, {all} numbers, {100.0 * right / all:0.0} % linked rightly, {wrong.Count} wrongly"));
        // a time stamp taken for a headline is linked to nothing, and its number is left over
        var proper = pages
            .Select((p, i) => (Page: p, Found: found[i]))
            .Where(p => p.Page.Story.Articles.All(a => Says(a.Title)))
            .ToList();
        var linked = proper.Sum(p => p.Found.Count(m => m.Article is not null));
        var faults = wrong.Count(w => proper.Any(p => p.Page == w.p));
        var numbers = proper.Sum(p => p.Found.Count);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"  where every headline has three words: {proper.Count} pages, {numbers} numbers, " +
            $"{100.0 * (linked - faults) / numbers:0.0} %, {faults}"));
        foreach (var (page, match) in wrong) Show(page.Story, match, page.Truth[match.Number]);
    }

    private static bool Says(string title) => title.Split(' ').Count(w => w.Length > 3 && w.All(char.IsLetter)) >= 3;

    private static void Show(ImportedStory story, TimelineReference match, int truth)
    {
        var told = story.Timeline.First(e => e.Numbers.Contains(match.Number));
        Console.WriteLine(FormattableString.Invariant($"  wrong at {match.Confidence:0.000}: {told.Text} | {told.Quote}"));
        Console.WriteLine($"    linked to: {story.Articles[match.Article!.Value].Title}");
        Console.WriteLine($"    made from: {(truth < 0 ? "an article that the list lacks" : story.Articles[truth].Title)}");
    }
}
