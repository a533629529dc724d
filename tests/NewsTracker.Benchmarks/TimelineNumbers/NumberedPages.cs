using System.Runtime.InteropServices;
using System.Text.Json;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Benchmarks.TimelineNumbers;

/// <summary>A made page with timeline numbers, and for each of them its article's place in the list.</summary>
internal sealed record NumberedPage(ImportedStory Story, IReadOnlyDictionary<int, int> Truth);

/// <summary>
/// Makes pages to fit by from the ECB+ development articles: each tells of one article a sub-topic, in two sentences of its own, on
/// invented days. The topics come in pairs of like events, so that pages hold headlines which share words. No test compares with these
/// pages.
/// </summary>
internal static class NumberedPages
{
    private const int MinArticles = 8, MaxArticles = 22, Days = 40;

    /// <summary>Pages of a few articles, as stories of a week have.</summary>
    private const int MinOfSmall = 5, MaxOfSmall = 9;

    private sealed record Source(string Topic, string Title, string Text, string Quote, string? Description, string? Cited);

    /// <param name="articles">Path of the articles.</param>
    /// <param name="count">How many pages.</param>
    /// <param name="small">Pages of five to nine articles instead of eight to twenty-two.</param>
    /// <param name="seed">Of the random choices.</param>
    public static List<NumberedPage> Make(string articles, int count, bool small = false, int seed = 20261)
    {
        var topics = Read(articles).GroupBy(s => s.Topic).Select(g => g.ToList()).ToList();
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(i => Page(topics, random, i % 4, small))];
    }

    /// <summary>The page without one of the articles that it tells of, as its list would lack it.</summary>
    public static NumberedPage Shorter(NumberedPage page, int gone) => new(
        page.Story with
        {
            Articles = [.. page.Story.Articles.Where((_, i) => i != gone)],
            Sources = [.. page.Story.Sources.Select(s =>
                s with { Article = s.Article == gone ? null : s.Article > gone ? s.Article - 1 : s.Article })],
        },
        page.Truth.ToDictionary(t => t.Key, t => t.Value == gone ? -1 : t.Value > gone ? t.Value - 1 : t.Value));

    private static IEnumerable<Source> Read(string path)
    {
        foreach (var line in File.ReadLines(path))
        {
            using var json = JsonDocument.Parse(line);
            var id = json.RootElement.GetProperty("id").GetString()!;
            var title = json.RootElement.GetProperty("title").GetString();
            var sentences = json.RootElement
                .GetProperty("text")
                .GetString()!
                .Split('\n')
                .Where(s => s != title && s.Split(' ').Length > 8)
                .ToList();
            if (title is null || sentences.Count < 2) continue;
            yield return new(
                TopicOf(id), title, sentences[0], sentences[1],
                sentences.ElementAtOrDefault(2), sentences.ElementAtOrDefault(3));
        }
    }

    /// <summary>A topic of ECB+ and its "+" are two.</summary>
    internal static string TopicOf(string id) => id.Split('_')[0] + (id.EndsWith("plus", StringComparison.Ordinal) ? "+" : "");

    /// <summary>The list of articles, and a number for each event and four more.</summary>
    /// <param name="events">In the order of their days.</param>
    /// <param name="random">The choices.</param>
    /// <param name="order">0 and 1: the newest first; 2: the oldest; 3: none.</param>
    internal static (List<T> List, int[] Numbers) Shuffled<T>(List<T> events, Random random, int order)
    {
        var list = events.ToList();
        if (order < 2) list.Reverse();
        else if (order == 3) random.Shuffle(CollectionsMarshal.AsSpan(list));
        var numbers = Enumerable.Range(1, events.Count + 4).ToArray();
        random.Shuffle(numbers);
        return (list, numbers);
    }

    private static NumberedPage Page(List<List<Source>> topics, Random random, int order, bool small)
    {
        var size = small ? random.Next(MinOfSmall, MaxOfSmall + 1) : random.Next(MinArticles, MaxArticles + 1);
        // Pairs of like topics stand together: a topic and its "+" are neighbours.
        var first = random.Next(topics.Count);
        var sources = Enumerable.Range(0, size).Select(i => topics[(first + i) % topics.Count]).Select(t => t[random.Next(t.Count)])
            .Select(s => (Source: s, Day: new DateOnly(2026, 1, 1).AddDays(random.Next(Days)))).OrderBy(s => s.Day).ToList();
        var (list, numbers) = Shuffled(sources, random, order);
        var events = sources
            .Select((s, i) =>
                new ImportedEvent("", DateSpan.Day(s.Day), s.Source.Text, random.Next(6) == 0 ? null : s.Source.Quote, [numbers[i]], []))
            .ToList();
        var truth = sources.Select((s, i) => (Number: numbers[i], Place: list.IndexOf(s))).ToDictionary(t => t.Number, t => t.Place);
        // Sources describe some of the articles, and a section cites each of these once.
        var described = sources.Where(s => s.Source.Description is not null && random.Next(2) == 0).ToList();
        var notes = described.Select((s, i) =>
            new ImportedSource(i + 1, null, s.Source.Title, s.Source.Description, list.IndexOf(s))).ToList();
        var section = new ImportedSection("", [.. described.Select((s, i) => new ImportedSentence(s.Source.Cited ?? "", [i + 1]))]);
        var story = new ImportedStory
        {
            Sources = notes,
            Sections = [section],
            Title = sources[^1].Source.Title,
            Timeline = events,
            Articles = [.. list.Select(s => new ImportedArticle(null, s.Source.Title))],
            ImportedArticleCount = size
        };
        return new(story, truth);
    }
}
