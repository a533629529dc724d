using System.Text.Json;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Benchmarks.TimelineNumbers;

/// <summary>
/// Makes pages whose events are told in another outlet's words: by the headline of another article of the same cluster (titles alone, UCI)
/// or by a sentence of another article of the same event (ECB+). A list holds headlines that share as many words as can be had, each of
/// another cluster. A second maker beside <see cref="NumberedPages"/>, on whose pages a rule must hold, too.
/// </summary>
internal static class RetoldPages
{
    private const int MinArticles = 5, MaxArticles = 22, Days = 40, MinSentence = 8, TitleLetters = 20;

    private sealed record Told(string Title, string Text, string[] Words);

    /// <param name="articles">Path of articles in JSON Lines; a cluster is its field <c>cluster</c>, else the beginning of its id.</param>
    /// <param name="count">How many pages.</param>
    /// <param name="seed">Of the random choices.</param>
    public static List<NumberedPage> Make(string articles, int count, int seed)
    {
        var clusters = Read(articles).GroupBy(s => s.Cluster).Select(g => g.Select(s => s.Told).ToList()).Where(g => g.Count > 1).ToList();
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(i => Page(clusters, random, i % 4))];
    }

    private static IEnumerable<(string Cluster, Told Told)> Read(string path)
    {
        foreach (var line in File.ReadLines(path))
        {
            using var json = JsonDocument.Parse(line);
            var article = json.RootElement;
            if (article.GetProperty("title").GetString() is not { Length: > TitleLetters } title) continue;
            var cluster = article.TryGetProperty("cluster", out var given) && given.GetString() is { } name
                ? name
                : NumberedPages.TopicOf(article.GetProperty("id").GetString()!);
            yield return (cluster, new(title, article.GetProperty("text").GetString() ?? "", Words(title)));
        }
    }

    private static string[] Words(string title) => [.. title.ToLowerInvariant().Split(' ').Where(w => w.Length > 3).Distinct()];

    private static NumberedPage Page(List<List<Told>> clusters, Random random, int order)
    {
        var size = random.Next(MinArticles, MaxArticles + 1);
        var first = clusters[random.Next(clusters.Count)];
        var title = first[random.Next(first.Count)];
        var told = clusters
            .Select(c => (Article: c[random.Next(c.Count)], Cluster: c))
            .OrderByDescending(c => c.Article.Words.Intersect(title.Words).Count() + random.NextDouble())
            .Take(size)
            .Select(c => (c.Article, Event: Event(c.Cluster, c.Article, random)))
            .ToList();
        var days = told.ConvertAll(t => (t.Article, t.Event, Day: new DateOnly(2026, 1, 1).AddDays(random.Next(Days))));
        days.Sort((a, b) => a.Day.CompareTo(b.Day));
        var (list, numbers) = NumberedPages.Shuffled(days, random, order);
        var story = new ImportedStory
        {
            Title = days[^1].Article.Title,
            Timeline = [.. days.Select((d, i) => new ImportedEvent("", DateSpan.Day(d.Day), d.Event, null, [numbers[i]], []))],
            Articles = [.. list.Select(d => new ImportedArticle(null, d.Article.Title))],
            ImportedArticleCount = size
        };
        return new(story, Enumerable.Range(0, size).ToDictionary(i => numbers[i], i => list.IndexOf(days[i])));
    }

    /// <summary>What another article of the cluster says: a sentence of its text, else its headline.</summary>
    private static string Event(List<Told> cluster, Told article, Random random)
    {
        var others = cluster.FindAll(t => t.Title != article.Title);
        if (others.Count == 0) return article.Title;
        var other = others[random.Next(others.Count)];
        var sentences = other.Text.Split('\n').Where(s => s != other.Title && s.Split(' ').Length > MinSentence).ToList();
        return sentences.Count == 0 ? other.Title : sentences[random.Next(Math.Min(sentences.Count, 6))];
    }
}
