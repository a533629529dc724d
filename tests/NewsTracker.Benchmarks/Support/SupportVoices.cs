using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using NewsTracker.Core.Assertions.Voices;
using NewsTracker.Core.Digests;
using NewsTracker.Core.Language;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Benchmarks.Support;

/// <summary>
/// How many sentences and events of stories that two to five outlets tell count a second voice: stories made of the clusters of ECB+, a
/// deal of their articles each.
/// </summary>
internal static class SupportVoices
{
    private const int MaxOutlets = 5;

    /// <param name="corpora">The folder that holds corpora.</param>
    /// <param name="seed">Which deal.</param>
    /// <param name="output">A file that gets a line a statement, to be read; null for none.</param>
    public static int Run(string corpora, int seed, string? output)
    {
        using var lines = output is null ? null : new StreamWriter(output);
        var (sentences, events) = (new Tally(), new Tally());
        foreach (var story in Stories(corpora, seed))
        {
            var digest = DigestBuilder.Build(story);
            var byId = story.ToDictionary(a => a.Id);
            foreach (var told in digest.Sections.SelectMany(s => s.Sentences))
                Count("sentence", sentences, told.Text, [.. told.Citations, .. told.Corroboration], byId);
            foreach (var told in digest.Timeline.Where(e => e.Shown)) Count("event", events, told.Text, told.Citations, byId);
            foreach (var differs in digest.Disagreements) WriteDifference(lines, differs, byId);
        }

        Console.WriteLine($"deal {seed}: sentences {sentences}; events {events}");
        return 0;

        void Count(string kind, Tally tally, string text, IReadOnlyList<DigestCitation> citations, Dictionary<long, StoryArticle> byId)
        {
            var told = citations.Where(c => c.Support <= SupportStatus.Weak).ToList();
            var voices = Voices(byId, told);
            tally.All++;
            if (told.Select(c => byId[c.Article!.Value].Outlet).Distinct(StringComparer.Ordinal).Count() > 1) tally.Told++;
            if (told.Skip(1).Any(c => c.Support <= SupportStatus.Close)) tally.Whole++;
            if (voices > 1) tally.Voiced++;
            lines?.WriteLine(JsonSerializer.Serialize(new { kind, text, voices, said = told.Select(c => Said(byId, c)) }));
        }
    }

    private sealed class Tally
    {
        public int All { get; set; }

        /// <summary>Told in the main by another outlet, and told whole.</summary>
        public int Told { get; set; }

        public int Whole { get; set; }

        public int Voiced { get; set; }

        public override string ToString() =>
            $"{All}, another outlet tells {Told} in the main, {Whole} whole, two voices {Voiced} "
            + $"({100.0 * Voiced / Math.Max(1, All):0.0} %)";
    }

    private static void WriteDifference(StreamWriter? lines, Disagreement differs, Dictionary<long, StoryArticle> byId) =>
        lines?.WriteLine(JsonSerializer.Serialize(new
        {
            kind = "difference", of = differs.Kind, about = differs.About,
            sides = differs.Sides.Select(s => new { s.Value, s.Day, said = s.Citations.Select(c => Said(byId, c)) }),
        }));

    private static object Said(Dictionary<long, StoryArticle> byId, DigestCitation c) => new
    {
        outlet = byId[c.Article!.Value].Outlet, article = c.Article, day = byId[c.Article.Value].Published?.Date.Start,
        status = c.Support.ToString(),
        passage = c.Passage!.Value.Of(byId[c.Article.Value].Content.Text),
    };

    private static int Voices(Dictionary<long, StoryArticle> byId, List<DigestCitation> told) => VoiceCounter.Of(
        [.. told.Select(c => (Article: byId[c.Article!.Value], Passage: c.Passage!.Value))
            .Select(c => ToldPassage.Of(c.Article.Outlet, c.Article.Content.Text, c.Passage))]).Count;

    /// <summary>Of each cluster with several outlets, the articles of two to five of them.</summary>
    private static IEnumerable<List<StoryArticle>> Stories(string corpora, int seed)
    {
        var random = new Random(seed);
        foreach (var cluster in CorpusArticles.Read(Path.Combine(corpora, "corpora", "clustering", "dev", "ecbplus.jsonl.gz"))
            .GroupBy(a => a.Cluster, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            var outlets = cluster.GroupBy(a => a.Article.Outlet, StringComparer.Ordinal).OrderBy(_ => random.Next()).ToList();
            var count = random.Next(2, MaxOutlets + 1);
            if (outlets.Count < 2) continue;
            yield return [.. outlets.Take(count).SelectMany(g => g.Take(2)).Select(a => a.Article)];
        }
    }
}
