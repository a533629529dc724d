using System.Globalization;
using NewsTracker.Core.StoryPages.TimelineNumbers;

namespace NewsTracker.Benchmarks.TimelineNumbers;

/// <summary>
/// Tries each setting of timeline number matching by itself on made pages:
/// how many numbers are shown rightly and wrongly, on whole lists and on lists that lack an article.
/// Of the settings that show at most one in five hundred wrongly the one that shows most is to be taken.
/// </summary>
internal static class TimelineFitting
{
    private const int Pages = 240;

    /// <param name="articles">Path of the articles.</param>
    /// <param name="only">The one setting to try; null for each.</param>
    public static int Run(string articles, string? only = null)
    {
        var pages = NumberedPages.Make(articles, Pages);
        var shorter = pages.Select((p, i) => NumberedPages.Shorter(p, i % p.Story.Articles.Count)).ToList();
        var small = NumberedPages.Make(articles, Pages, small: true);
        var retold = RetoldPages.Make(articles, Pages, seed: 1);
        var now = TimelineReferenceOptions.Default;
        Print("now", now);
        Try("Kept", [0.3, 0.4], (o, v) => o with { Kept = [v] });
        foreach (var low in new[] { 0.25, 0.3 }) Print("Kept, two", now with { Kept = [low, 0.4] }, low);
        Try("TextWord", [0.4, 0.6, 0.8, 1.0], (o, v) => o with { TextWord = v });
        Try("Related", [0.4, 0.6, 0.8], (o, v) => o with { Related = v });
        Try("OrderLead", [3, 6, 9], (o, v) => o with { OrderLead = v });
        Try("PlaceWeight", [0.25, 0.5, 1], (o, v) => o with { PlaceWeight = v });
        Try("MinScore", [-8, -6, -4, -2], (o, v) => o with { MinScore = v });
        Try("UnorderedTemperature", [0.4, 0.6, 0.8, 1], (o, v) => o with { UnorderedTemperature = v });
        Try("Bar", [0.75, 0.8, 0.85, 0.9, 0.95], (o, v) => o with { Bar = v });
        Try("MinWords", [-3, -1.5, 0.5], (o, v) => o with { MinWords = v, MinWordsOrdered = v - 0.5 });
        Try("BarOfShortLists", [0.9, 0.95, 0.98], (o, v) => o with { BarOfShortLists = v });
        return 0;

        void Try(string name, double[] values, Func<TimelineReferenceOptions, double, TimelineReferenceOptions> with)
        {
            if (only is not null && only != name) return;
            foreach (var value in values) Print(name, with(now, value), value);
        }

        void Print(string name, TimelineReferenceOptions options, double? value = null)
        {
            var (whole, cut, few, told) = (Score(pages, options), Score(shorter, options), Score(small, options), Score(retold, options));
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{name,-22} {value,6}  whole: {whole.Right:0.0} % right, {whole.Wrong:0.00} % wrong   short: {cut.Right:0.0} % right, " +
                $"{cut.Wrong:0.00} % wrong   few articles: {few.Right:0.0} % right, {few.Wrong:0.00} % wrong   " +
                $"retold: {told.Right:0.0} % right, {told.Wrong:0.00} % wrong"));
        }
    }

    /// <summary>Shares of all numbers, in percent.</summary>
    private static (double Right, double Wrong) Score(List<NumberedPage> pages, TimelineReferenceOptions options)
    {
        var (right, wrong, all) = (0, 0, 0);
        Parallel.ForEach(pages, new ParallelOptions { MaxDegreeOfParallelism = 2 }, page =>
        {
            foreach (var match in TimelineReferenceResolver.Match(page.Story, options).SelectMany(e => e.Matches))
            {
                Interlocked.Increment(ref all);
                if (match.Article is not { } article) continue;
                if (page.Truth[match.Number] == article) Interlocked.Increment(ref right);
                else Interlocked.Increment(ref wrong);
            }
        });
        return (100.0 * right / all, 100.0 * wrong / all);
    }
}
