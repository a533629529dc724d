using System.Globalization;
using NewsTracker.Core.Grouping;

namespace NewsTracker.Benchmarks.Grouping;

/// <summary>`grouping ...`: what grouping reaches on the labelled sets, with the engine alone.</summary>
internal static class GroupingCommand
{
    public static int Run(string[] args)
    {
        switch (args)
        {
            case ["pages", var output]: return GroupingSet.WritePages(output);
            case ["fit-substories", var pages]: return SubStoryFitting.Run(pages);
            case ["fit-stories", var pages]: return StoryFitting.Run(pages);
            case ["cross-validate", var pages, .. var seed]:
                return CrossValidation.Run(pages, seed.Length == 0 ? 0 : int.Parse(seed[0], CultureInfo.InvariantCulture));
            case ["measure", var pages, .. var sets]: return Measure(pages, sets.Length == 0 ? ["pages", "mixture", "uci", "ecbplus",
                "t17"] : sets);
            case ["groups", var pages, var set, var output]: return Groups(pages, set, output);
            case ["common-words", var packages, var output]: return CommonWordsTable.Write(packages, output);
            default:
                Console.Error.WriteLine(
                    "pages OUT | measure PAGES [SET[:ORDER]...] | groups PAGES SET OUT | fit-substories PAGES | fit-stories PAGES | " +
                    "cross-validate PAGES [SEED] | common-words FOLDER OUT");
                return 2;
        }
    }

    private static int Measure(string pages, string[] sets)
    {
        foreach (var named in sets)
        {
            var parts = named.StartsWith("file:", StringComparison.Ordinal) ? [named] : named.Split(':');
            var items = GroupingSet.Load(parts[0], pages);
            var run = GroupingRun.Of(items, GroupingOptions.Default, parts.Length > 1 ? int.Parse(parts[1],
                CultureInfo.InvariantCulture) : null);
            var (events, stories) = (items.ConvertAll(i => i.Event), items.ConvertAll(i => i.Story));
            var inbox = parts[0] is "pages" or "mixture" || parts[0].StartsWith("file:", StringComparison.Ordinal);
            Func<IReadOnlyList<string?>, IReadOnlyList<long>, string> figure = inbox ? GroupingRun.Inbox : GroupingRun.BCubed;
            if (inbox || parts[0] == "t17") Console.WriteLine($"{named,-10} story     {figure(stories, run.Stories)}");
            if (inbox || parts[0] != "t17") Console.WriteLine($"{named,-10} sub-story {figure(events, run.SubStories)}");
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"",-10} {items.Count} articles in {run.Seconds:0.0} s"));
        }

        return 0;
    }

    /// <summary>The stories of two and more articles with the reason of every place, for reading.</summary>
    private static int Groups(string pages, string set, string output)
    {
        var items = GroupingSet.Load(set, pages);
        var run = GroupingRun.Of(items, GroupingOptions.Default);
        using var writer = new StreamWriter(output);
        foreach (var story in Enumerable.Range(0, items.Count).GroupBy(i => run.Stories[i]).Where(g =>
            g.Count() > 1).OrderByDescending(g => g.Count()))
        {
            writer.WriteLine($"== story {story.Key}: {story.Count()} articles");
            foreach (var i in story.OrderBy(i => run.SubStories[i]))
            {
                var (item, reason) = (items[i], run.Placements[i].Reason);
                writer.WriteLine(string.Join(" | ",
                    $"  [{run.SubStories[i]}] {item.Key}", $"{item.Item.Day:yyyy-MM-dd} {item.Item.Language}", item.Item.Title,
                    $"gold {item.Event} {item.Story}", $"{reason.Rule} {reason.Score:0.00}", string.Join(", ", reason.SharedTerms)));
            }
        }

        return 0;
    }
}
