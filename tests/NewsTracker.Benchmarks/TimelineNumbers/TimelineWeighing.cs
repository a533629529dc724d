using System.Globalization;
using NewsTracker.Core.StoryPages.TimelineNumbers;

namespace NewsTracker.Benchmarks.TimelineNumbers;

/// <summary>
/// Sets the weight of an event's own text, the cost of a number without an article and the weight of places together, on made pages alone.
/// A wrong number costs as much as five hundred right ones are worth.
/// </summary>
internal static class TimelineWeighing
{
    private const int WorthOfWrong = 500;

    private static readonly double[] TextWords = [0.4, 0.6, 0.8, 1], Empty = [-6, -4, -2], Places = [0.25, 0.5, 1];

    /// <param name="told">Articles with texts and topics (ECB+), in JSON Lines.</param>
    /// <param name="headlines">Headlines in clusters (UCI), in JSON Lines.</param>
    /// <param name="count">Pages of each maker.</param>
    /// <param name="seed">Of the random choices.</param>
    public static int Run(string told, string headlines, int count, int seed)
    {
        List<List<NumberedPage>> makers =
        [
            NumberedPages.Make(told, count, seed: seed),
            NumberedPages.Make(told, count, small: true, seed: seed + 1),
            RetoldPages.Make(told, count, seed + 2),
            RetoldPages.Make(headlines, count, seed + 3)
        ];
        foreach (var text in TextWords)
        {
            foreach (var empty in Empty)
            {
                foreach (var place in Places)
                    Print(makers, TimelineReferenceOptions.Default with { TextWord = text, MinScore = empty, PlaceWeight = place });
            }
        }

        return 0;
    }

    private static void Print(List<List<NumberedPage>> makers, TimelineReferenceOptions options)
    {
        var counts = makers.ConvertAll(pages => Count(pages, options));
        var (right, wrong) = (counts.Sum(c => c.Right), counts.Sum(c => c.Wrong));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"text {options.TextWord:0.0} empty {options.MinScore,2} places {options.PlaceWeight:0.00}: " +
            $"worth {right - (WorthOfWrong * wrong),6}, " +
            $"right {string.Join(" / ", counts.Select(c => $"{100.0 * c.Right / c.All:0.0}"))} %, " +
            $"wrong {string.Join(" / ", counts.Select(c => c.Wrong))} of {counts.Sum(c => c.All)}"));
    }

    private static (int All, int Right, int Wrong) Count(List<NumberedPage> pages, TimelineReferenceOptions options)
    {
        var (all, right, wrong) = (0, 0, 0);
        Parallel.ForEach(pages, page =>
        {
            foreach (var match in TimelineReferenceResolver.Match(page.Story, options).SelectMany(e => e.Matches))
            {
                Interlocked.Increment(ref all);
                if (match.Article is not { } article) continue;
                if (page.Truth[match.Number] == article) Interlocked.Increment(ref right);
                else Interlocked.Increment(ref wrong);
            }
        });
        return (all, right, wrong);
    }
}
