using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using NewsTracker.Core.Digests;
using NewsTracker.Core.Digests.Disagreements;
using NewsTracker.Core.Digests.Features;
using NewsTracker.Core.Digests.Summaries;
using NewsTracker.Core.Digests.Timelines;
using NewsTracker.Core.Language;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Benchmarks.Support;

/// <summary>
/// How long a story of 100 articles takes to be compared, once its articles are read: differences, and voices of 40 sentences.
/// </summary>
internal static class SupportSpeed
{
    private const int Articles = 100;

    private const int Rounds = 5;

    public static int Run(string corpora)
    {
        var cache = new DigestCache(100_000_000);
        var story = new StoryCorpus(Read(corpora), cache);
        var candidates = new TimelineMaker(story, DigestOptions.Default.Timeline).Candidates;
        for (var round = 0; round < Rounds; round++)
        {
            var start = Environment.CpuUsage.TotalTime;
            var found = DisagreementFinder.Find(story, candidates, DisagreementOptions.Default).Count;
            var compared = Environment.CpuUsage.TotalTime;
            var corroborator = new Corroborator(story, new CorroborationOptions());
            var told = story.Voices.Take(40).Sum(v => corroborator.Find(v.Features.Sentences[0].Span.Of(v.Text), v).Count);
            var voiced = Environment.CpuUsage.TotalTime;
            Console.WriteLine(
                $"{story.Count} articles, {story.Voices.Sum(v => v.Features.Sentences.Count)} sentences, processor time: "
                + $"differences {found} in {(compared - start).TotalMilliseconds:0} ms, "
                + $"voices {told} in {(voiced - compared).TotalMilliseconds:0} ms");
        }

        return 0;
    }

    private static List<StoryArticle> Read(string corpora)
    {
        var path = Path.Combine(corpora, "corpora", "clustering", "dev", "t17.jsonl.gz");
        using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        var articles = new List<StoryArticle>();
        while (articles.Count < Articles && reader.ReadLine() is { } line)
        {
            using var row = JsonDocument.Parse(line);
            var root = row.RootElement;
            var text = root.GetProperty("text").GetString()!;
            var day = DateOnly.ParseExact(root.GetProperty("published").GetString()![..10], "yyyy-MM-dd", CultureInfo.InvariantCulture);
            articles.Add(new StoryArticle
            {
                Id = articles.Count + 1, Outlet = root.GetProperty("source").GetString(),
                Title = root.GetProperty("title").GetString() ?? "",
                Published = new Published(DateSpan.Day(day), null, "field"), SubStory = 1,
                Content = TextAnalyzer.Analyze(
                    text, [new Block(new Span(0, text.Length), BlockKind.Paragraph)], "en", new DateAnchor(day)),
            });
        }

        return articles;
    }
}
