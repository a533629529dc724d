using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using NewsTracker.Core.Digests;
using NewsTracker.Core.Digests.Disagreements;
using NewsTracker.Core.Digests.Features;
using NewsTracker.Core.Digests.Tellings;
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

    private const int Warming = 40;

    private const int Rounds = 5;

    private const string Subject = "bpoil";

    public static int Run(string corpora)
    {
        // other articles first, so that no time of the compiler is counted
        _ = Compare(new StoryCorpus(Read(corpora, Articles, Warming), new DigestCache(100_000_000)), "other articles");
        var story = new StoryCorpus(Read(corpora, 0, Articles), new DigestCache(100_000_000));
        for (var round = 0; round < Rounds; round++)
        {
            _ = Compare(story, round == 0 ? "the first time" : "again");
        }

        return 0;
    }

    private static int Compare(StoryCorpus story, string what)
    {
        var candidates = new TimelineMaker(story, DigestOptions.Default.Timeline).Candidates;
        var start = Environment.CpuUsage.TotalTime;
        var found = DisagreementFinder.Find(story, candidates, DisagreementOptions.Default).Count;
        var compared = Environment.CpuUsage.TotalTime;
        var corroborator = new Corroborator(story, new CorroborationOptions());
        var told = story.Voices.Take(40).Sum(v => corroborator.Find(new ToldClaim(v, v.Features.Sentences[0]), v).Count);
        var voiced = Environment.CpuUsage.TotalTime;
        Console.WriteLine(
            $"{what}: {story.Count} articles, {story.Voices.Sum(v => v.Features.Sentences.Count)} sentences, processor time: "
            + $"differences {found} in {(compared - start).TotalMilliseconds:0} ms, "
            + $"voices {told} in {(voiced - compared).TotalMilliseconds:0} ms");
        return found;
    }

    /// <summary>Articles of one subject of T17, of its outlets in turn.</summary>
    private static List<StoryArticle> Read(string corpora, int from, int count)
    {
        var path = Path.Combine(corpora, "corpora", "clustering", "dev", "t17.jsonl.gz");
        using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        var rows = new List<(string Outlet, DateOnly Day, string Title, string Text)>();
        while (reader.ReadLine() is { } line)
        {
            using var row = JsonDocument.Parse(line);
            var root = row.RootElement;
            if (root.GetProperty("cluster").GetString() != Subject) continue;
            var day = DateOnly.ParseExact(root.GetProperty("published").GetString()![..10], "yyyy-MM-dd", CultureInfo.InvariantCulture);
            var title = root.GetProperty("title").GetString() ?? "";
            rows.Add((root.GetProperty("source").GetString()!, day, title, root.GetProperty("text").GetString()!));
        }

        return
        [
            .. rows.GroupBy(r => r.Outlet, StringComparer.Ordinal).SelectMany(g => g.OrderBy(r => r.Day).Select((r, i) => (Row: r, i)))
                .OrderBy(r => r.i).ThenBy(r => r.Row.Outlet, StringComparer.Ordinal).Skip(from).Take(count)
                .Select((r, i) => new StoryArticle
                {
                    Id = i + 1, Outlet = r.Row.Outlet, Title = r.Row.Title, SubStory = 1,
                    Published = new Published(DateSpan.Day(r.Row.Day), null, "field"),
                    Content = TextAnalyzer.Analyze(
                        r.Row.Text, [new Block(new Span(0, r.Row.Text.Length), BlockKind.Paragraph)], "en", new DateAnchor(r.Row.Day)),
                }),
        ];
    }
}
