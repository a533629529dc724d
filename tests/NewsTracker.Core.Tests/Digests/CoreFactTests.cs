using NewsTracker.Core.Digests;
using NewsTracker.Core.Digests.Features;
using NewsTracker.Core.Digests.Summaries;
using NewsTracker.Core.Digests.Timelines;
using NewsTracker.Core.Model;

namespace NewsTracker.Core.Tests.Digests;

/// <summary>What several outlets tell near their tops stands in the summary.</summary>
public sealed class CoreFactTests
{
    private static readonly StoryArticle[] Fire =
    [
        InventedStory.Article(
            1, "Courier", "2031-03-05", "Fire guts Tarnhold grain store",
            "A huge fire has almost totally destroyed the grain store of Tarnhold harbour.",
            "Skippers watched from the mole of the harbour.",
            "The port authority put the damage at 40 million crowns and said nobody was hurt."),
        InventedStory.Article(
            2, "Ledger", "2031-03-05", "Tarnhold grain store burns down",
            "The grain store at Tarnhold harbour was reduced to ruins in a blaze.",
            "Children of two schools sang a song that morning.",
            "Insurers of the Nordlys line paid 40 million crowns for damage in Tarnhold."),
        InventedStory.Article(
            3, "Radio", "2031-03-05", "Blaze at Tarnhold harbour",
            "Flames swept through the grain store of Tarnhold harbour and left only its walls.",
            "The harbour road is lined with old lime trees.",
            "Insurers spoke of 40 million crowns in damage."),
    ];

    [Fact]
    public void A_fact_that_most_outlets_tell_is_told_once_though_it_stands_below()
    {
        var told = Told(Fire);

        told.Count(t => t.Contains("40 million", StringComparison.Ordinal)).ShouldBe(1, string.Join('|', told));
        told.ShouldNotContain(t => t.Contains("song", StringComparison.Ordinal), string.Join('|', told));
    }

    [Fact]
    public void The_lead_opens_with_the_sentence_that_lets_it_tell_most_of_what_outlets_agree_in()
    {
        var articles = new[]
        {
            InventedStory.Article(
                1, "Courier", "2031-03-07", "Patrol boat Nordlys stops smugglers off Harsk",
                "The patrol boat Nordlys stopped smugglers off Harsk on Thursday.",
                "The 26 smugglers were taken to the port of Tarnhold."),
            InventedStory.Article(
                2, "Ledger", "2031-03-07", "Patrol boat Nordlys stops smugglers off Harsk",
                "The coast guard stopped five boats of smugglers off Harsk on Thursday, arrested 26 men and seized six rifles and "
                + "300 rounds of ammunition.",
                "A spokesman said that the crew of Nordlys would be praised."),
            InventedStory.Article(
                3, "Radio", "2031-03-07", "Patrol boat Nordlys stops smugglers off Harsk",
                "The patrol boat Nordlys stopped smugglers off Harsk on Thursday and took three of their boats.",
                "The 26 men and six rifles were on three boats."),
        };

        var told = string.Join(' ', Told(articles));

        foreach (var fact in new[] { "three", "rifles", "26" }) told.ShouldContain(fact);
    }

    [Fact]
    public void What_a_sentence_adds_is_weighed_by_the_outlets_that_tell_it_and_nothing_counts_twice()
    {
        var story = new StoryCorpus(Fire, new DigestCache());
        var facts = new CoreFacts(story.Voices, new CoreFactOptions());
        var (news, song, damage) = (Sentence(story, 0, 0), Sentence(story, 1, 1), Sentence(story, 0, 2));

        facts.Beside([news]).Gain(damage).ShouldBeGreaterThan(0.1);
        facts.Beside([news]).Gain(song).ShouldBe(0);
        facts.Beside([news, damage]).Gain(damage).ShouldBe(0);
        facts.Share(news).ShouldBeGreaterThan(facts.Share(song));
    }

    [Fact]
    public void A_single_outlet_has_no_facts_that_several_tell()
    {
        var story = new StoryCorpus([Fire[0]], new DigestCache());

        new CoreFacts(story.Voices, new CoreFactOptions()).Mass.ShouldBe(0);
    }

    /// <summary>"Friday" stands in all of them, and says nothing of what happened.</summary>
    [Fact]
    public void Days_are_no_facts()
    {
        var story = new StoryCorpus(
            [
                InventedStory.Article(
                    1, "Courier", null, "Kolm sails", "Skipper Kolm left the harbour of Tarnhold on Friday with nine barges."),
                InventedStory.Article(2, "Ledger", null, "Kolm at sea", "On Friday the choir of Harsk sang for the skipper Kolm."),
            ],
            new DigestCache());
        var facts = new CoreFacts(story.Voices, new CoreFactOptions());
        var friday = new StoryCorpus(
            [InventedStory.Article(3, "Radio", null, "Fair", "The fair of Ostmark opens its gates on Friday at noon.")], new DigestCache());

        facts.Mass.ShouldBeGreaterThan(0);
        facts.Share(friday.Voices[0].Features.Sentences[0]).ShouldBe(0);
    }

    [Fact]
    public void Who_speaks_is_no_fact_and_who_is_spoken_of_is()
    {
        var story = new StoryCorpus(
            [
                InventedStory.Article(
                    1, "Courier", "2031-03-05", "", "Inspector Dan Orlovsky said that skipper Mara Kolm sank nine barges."),
                InventedStory.Article(2, "Ledger", "2031-03-05", "", "Skipper Mara Kolm sank nine barges, Inspector Dan Orlovsky said."),
            ],
            new DigestCache());
        var facts = new CoreFacts(story.Voices, new CoreFactOptions());
        double Share(string text) => facts.Share(
            new StoryCorpus([InventedStory.Article(3, "Radio", null, "", text)], new DigestCache()).Voices[0].Features.Sentences[0]);

        Share("Orlovsky went home to the town of Harsk by train.").ShouldBe(0);
        Share("Kolm went home to the town of Harsk by train.").ShouldBeGreaterThan(0);
    }

    [Fact]
    public void Length_follows_the_facts_and_is_bounded()
    {
        var options = new CoreFactOptions();
        var lead = DigestBuilder.Build(Fire).Sections[0];

        lead.Sentences.Count.ShouldBeLessThanOrEqualTo((int)Math.Round(options.BaseSentences + (options.PerArticle * Fire.Length)));
    }

    /// <summary>What is told again must tell how, where or when; and only once.</summary>
    [Fact]
    public void The_act_of_the_first_sentence_is_told_again_only_with_what_is_missing()
    {
        const string life = "Mara Kolm, the diver who found the bell of the Tarnhold lighthouse, has died, her agent said.";
        const string how = "Kolm died in the harbour hospital of Ostmark after a stroke at the age of 85, her agent Jan Ostrek said.";
        var told = Told(
        [
            InventedStory.Article(1, "Courier", null, "", life, how),
            InventedStory.Article(
                2, "Ledger", null, "", "The diver Mara Kolm of Tarnhold has died at 85.",
                "Her agent Jan Ostrek said she had a stroke in the harbour hospital of Ostmark."),
            InventedStory.Article(
                3, "Radio", null, "", "The diver Mara Kolm has died after a stroke.", "She was 85 and lay in the hospital of Ostmark."),
        ]);

        told.Count(t => t.Contains("died", StringComparison.Ordinal)).ShouldBeLessThanOrEqualTo(2, string.Join('|', told));
        told.ShouldContain(t => t.Contains("stroke", StringComparison.Ordinal), string.Join('|', told));
    }

    [Fact]
    public void A_column_adds_no_facts()
    {
        var column = InventedStory.Article(
            2, "Ledger", "2031-03-05", "My harbour",
            "I loved the grain store of Tarnhold harbour more than you think.",
            "We must never let 40 million crowns in damage break us, my friends.",
            "The port authority put the damage at 40 million crowns, and I wept.",
            "You and I will build it again.");
        var report = InventedStory.Article(
            3, "Radio", "2031-03-05", "Blaze at Tarnhold harbour",
            "A fire has destroyed the grain store of Tarnhold harbour.", "Skippers watched from the mole.");

        Told([report, column, Fire[0]]).ShouldAllBe(t => !t.Contains("wept", StringComparison.Ordinal));
    }

    private static List<string> Told(StoryArticle[] articles) =>
        [.. DigestBuilder.Build(articles).Sections.SelectMany(s => s.Sentences).Select(s => s.Text)];

    private static SentenceFeatures Sentence(StoryCorpus story, int voice, int at) =>
        story.Voices.First(v => v.Article.Id == voice + 1).Features.Sentences[at];
}
