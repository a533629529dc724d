using System.Globalization;
using System.Text.Json;
using NewsTracker.Core.Digests;
using NewsTracker.Core.Digests.Features;
using NewsTracker.Core.Model;

namespace NewsTracker.Core.Tests.Digests;

/// <summary>
/// A story that gains articles in any order is digested with what is kept of those it had: what it says is what a digest made anew says.
/// </summary>
public sealed class GrowingDigestTests
{
    private static readonly string[] Outlets = ["Harbour Gazette", "Fjord Courier", "Tarnhold Post", "Ostmark News", "Port Arlen Mail"];

    private static readonly string[] Sayings =
    [
        "Fourteen people were injured and one was missing after the ferry Halcyon ran aground off Port Arlen.",
        "Seventeen people were injured and one was missing after the ferry Halcyon ran aground off Port Arlen.",
        "Rebels seized Port Arlen on Sunday.",
        "The rebels did not seize Port Arlen, the army said.",
        "The harbour board named Igor Nemov head of the rescue service on Friday after a long debate.",
        "The harbour board named Pavel Tarnov head of the rescue service on Friday after a long debate.",
        "The ferry Halcyon ran aground off Port Arlen on July 2, 2031 with a cargo of timber.",
        "The ferry Halcyon ran aground off Port Arlen on July 3, 2031 with a cargo of timber.",
        "President Ada Morn met the special envoy Piet Vander for five hours in Tarnhold.",
        "A five-hour session between Jon Brask and envoy Piet Vander was called useful.",
        "The envoy Orlovsky came to Tarnhold. A guard saw Orlovssky at the harbour.",
        "A guard met the envoy Orlovssky at the gate.",
        "Former mayor Ilse Vantongeren opened the market hall of Tarnhold with 40 traders.",
        "Acting mayor Ilse Vantongeren opened the market hall of Tarnhold with 40 traders.",
        "The council voted 31 to 18 to close the harbour bridge of Tarnhold.",
        "The council voted 29 to 18 to close the harbour bridge of Tarnhold.",
        "Divers of the port authority will search the hull of the ferry Halcyon on July 20, 2031.",
        "The dairy of Ostmark recalled 46,000 packs of soft cheese on Thursday.",
        "The dairy of Ostmark recalled 64,000 packs of soft cheese on Thursday.",
    ];

    [Theory]
    [InlineData(1, 3_000_000)]
    [InlineData(2, 3_000_000)]
    [InlineData(3, 3_000_000)]
    [InlineData(4, 2_000)]
    [InlineData(5, 0)]
    public void What_is_kept_changes_nothing_whatever_comes_first(int seed, long capacity)
    {
        var random = new Random(seed);
        var told = Enumerable.Range(1, 40).Select(i => Told.Of(i, random)).ToList();
        var cache = new DigestCache(capacity);
        var left = new Queue<Told>(told.OrderBy(_ => random.Next()));
        var story = new List<StoryArticle>();
        StoryDigest? last = null;
        while (left.Count > 0)
        {
            for (var batch = random.Next(1, 8); batch > 0 && left.Count > 0; batch--) story.Add(left.Dequeue().Read());
            if (story.Count > 4) Change(story, random);

            last = DigestBuilder.Build(story, cache);

            Written(last).ShouldBe(Written(DigestBuilder.Build([.. story.Select(a => a with { Content = Anew(a) })])));
        }

        // else the test could not fail
        last!.Disagreements.Select(d => d.Kind).Distinct().Count().ShouldBeGreaterThan(3);
        (last.Timeline.Count > 5 && last.Sections.Count > 0).ShouldBeTrue();
    }

    [Fact]
    public void What_is_kept_of_an_article_serves_two_stories()
    {
        var random = new Random(7);
        var all = Enumerable.Range(1, 30).Select(i => Told.Of(i, random).Read()).ToList();
        var cache = new DigestCache();
        foreach (var story in new[] { all, all[..12], all[6..], all })
            Written(DigestBuilder.Build(story, cache)).ShouldBe(Written(DigestBuilder.Build(story)));
    }

    [Fact]
    public void A_reading_is_kept_and_made_again_for_other_options()
    {
        var features = new DigestCache().Of(Told.Of(1, new Random(1)).Read());
        object one = new(), other = new();

        var first = features.Once(one, () => new Reading(1));

        features.Once(one, () => new Reading(2)).ShouldBeSameAs(first);
        features.Once(other, () => new Reading(3)).Number.ShouldBe(3);
        features.Once(one, () => new Reading(4)).Number.ShouldBe(4);
    }

    /// <summary>A title or a day is corrected, or an article leaves.</summary>
    private static void Change(List<StoryArticle> story, Random random)
    {
        var at = random.Next(story.Count);
        switch (random.Next(4))
        {
            case 0:
                story[at] = story[at] with { TitleDerived = !story[at].TitleDerived };
                break;
            case 1:
                story[at] = story[at] with { Title = "Halcyon: what is known of the ferry" };
                break;
            case 2:
                story[at] = InventedStory.Article(
                    story[at].Id, story[at].Outlet!, "2031-07-09", story[at].Title, story[at].Content.Text.Split("\n\n"));
                break;
            default:
                story.RemoveAt(at);
                break;
        }
    }

    private static AnalyzedText Anew(StoryArticle article) => InventedStory.Article(
        article.Id, article.Outlet!, article.Published?.Date.Start.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), article.Title,
        article.Content.Text.Split("\n\n")).Content;

    private static string Written(StoryDigest digest) => JsonSerializer.Serialize(digest);

    private sealed record Reading(int Number);

    /// <summary>An article of some of the sayings, on one of a few days.</summary>
    private sealed record Told(long Id, string Outlet, string? Day, string Title, string[] Paragraphs)
    {
        public static Told Of(int id, Random random) => new(
            id, Outlets[random.Next(Outlets.Length)], random.Next(12) == 0 ? null : $"2031-07-{4 + random.Next(6):00}",
            $"Report {id}: the ferry Halcyon off Port Arlen",
            [.. Enumerable.Range(0, 1 + random.Next(6)).Select(_ => Sayings[random.Next(Sayings.Length)])]);

        public StoryArticle Read() => InventedStory.Article(Id, Outlet, Day, Title, Paragraphs);
    }
}
