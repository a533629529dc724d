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

    public static int Run(string articles)
    {
        var pages = NumberedPages.Make(articles, Pages);
        var shorter = pages.Select((p, i) => NumberedPages.Shorter(p, i % p.Story.Articles.Count)).ToList();
        var small = NumberedPages.Make(articles, Pages, small: true);
        var now = TimelineReferenceOptions.Default;
        Print("now", now);
        foreach (var value in new[] { 0.25, 0.3, 0.35, 0.4, 0.5 }) Print("Kept", now with { Kept = value }, value);
        foreach (var value in new[] { 0.4, 0.6, 0.8, 1.0 }) Print("TextWord", now with { TextWord = value }, value);
        foreach (var value in new[] { 0.4, 0.6, 0.8 }) Print("Related", now with { Related = value }, value);
        foreach (var value in new[] { 3.0, 6.0, 9.0 }) Print("OrderLead", now with { OrderLead = value }, value);
        foreach (var value in new[] { 0.25, 0.5, 1.0 }) Print("PlaceWeight", now with { PlaceWeight = value }, value);
        foreach (var value in new[] { -6.0, -4.0, -2.0 }) Print("MinScore", now with { MinScore = value }, value);
        foreach (var value in new[] { 0.4, 0.6, 0.8, 1.0 }) Print("UnorderedTemperature", now with { UnorderedTemperature = value }, value);
        foreach (var value in new[] { 0.75, 0.8, 0.85, 0.9, 0.95 }) Print("Bar", now with { Bar = value }, value);
        foreach (var value in new[] { -3.0, -1.5, 0.5 })
            Print("MinWords", now with { MinWords = value, MinWordsOrdered = value - 0.5 }, value);
        foreach (var value in new[] { 0.9, 0.95, 0.98 }) Print("BarOfShortLists", now with { BarOfShortLists = value }, value);
        return 0;

        void Print(string name, TimelineReferenceOptions options, double? value = null)
        {
            var (whole, cut, few) = (Score(pages, options), Score(shorter, options), Score(small, options));
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{name,-22} {value,6}  whole: {whole.Right:0.0} % right, {whole.Wrong:0.00} % wrong   short: {cut.Right:0.0} % right, " +
                $"{cut.Wrong:0.00} % wrong   few articles: {few.Right:0.0} % right, {few.Wrong:0.00} % wrong"));
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
