using NewsTracker.Core.Digests;
using NewsTracker.Core.Digests.Evidence;
using NewsTracker.Core.Digests.Features;
using NewsTracker.Core.Digests.Tellings;
using NewsTracker.Core.Language.Words;
using NewsTracker.Core.Model;

namespace NewsTracker.Core.Tests.Digests;

public sealed class CorroborationTests
{
    private const string Told = "people were injured and one was missing after the ferry Halcyon ran aground off Port Arlen on Friday.";

    [Fact]
    public void A_sentence_told_otherwise_on_its_day_is_contradicted()
    {
        var others = Sentences("2031-05-03").SelectMany(s => s.Corroboration).Select(c => c.Support).ToList();

        others.ShouldContain(SupportStatus.Contradicts);
        others.ShouldAllBe(s => s == SupportStatus.Contradicts || s <= SupportStatus.Close);
    }

    [Fact]
    public void A_count_that_a_later_one_replaces_is_left_out()
    {
        var told = Sentences("2031-05-05");

        told.ShouldContain(s => s.Text.StartsWith("Seventeen", StringComparison.Ordinal));
        told.ShouldNotContain(s => s.Text.StartsWith("Fourteen", StringComparison.Ordinal));
        told.SelectMany(s => s.Corroboration).ShouldAllBe(c => c.Support <= SupportStatus.Close);
    }

    private static List<DigestSentence> Sentences(string laterDay) =>
    [
        .. DigestBuilder.Build([
            InventedStory.Article(1, "A", "2031-05-03", "Ferry Halcyon runs aground off Port Arlen",
                "Fourteen " + Told, "Divers searched the harbour of Port Arlen through the night, the coast guard said."),
            InventedStory.Article(2, "B", laterDay, "Halcyon aground: many hurt",
                "Seventeen " + Told, "The owner of the ferry Halcyon sent a second boat to Port Arlen at dawn.")
        ]).Sections.SelectMany(s => s.Sentences)
    ];

    [Fact]
    public void The_same_fact_in_other_words_is_a_further_telling()
    {
        var digest = DigestBuilder.Build([
            InventedStory.Article(2, "A", "2031-05-03", "Ferry Halcyon runs aground off Port Arlen",
                "The ferry Halcyon ran aground off Port Arlen on Friday.", "Divers searched the harbour through the night."),
            InventedStory.Article(1, "B", "2031-05-03", "Ferry in trouble",
                "On Friday the ship Halcyon, a ferry, ran aground near the harbour off Port Arlen, the coast guard said.",
                "Its owner sent a second boat at dawn.")
        ]);

        digest.Sections.SelectMany(s => s.Sentences).First(s => s.Text.StartsWith("The ferry Halcyon", StringComparison.Ordinal))
            .Corroboration.ShouldHaveSingleItem().Support.ShouldBe(SupportStatus.Close);
    }

    private const string Whole =
        "The ferry Halcyon ran aground off Port Arlen on Friday, spilling diesel into the marina while its crew slept below.";

    [Fact]
    public void The_event_told_without_its_details_is_a_telling_in_part()
    {
        var further = Further(Whole, "On Friday the ferry Halcyon ran aground off Port Arlen, the second wreck there since spring.");

        further.ShouldHaveSingleItem().Support.ShouldBe(SupportStatus.Weak);
    }

    [Theory]
    [InlineData("The ferry Halcyon sailed from Port Arlen with new paint and a new crew.")]
    [InlineData("The ferry Meridian ran aground off Port Arlen with a cargo of sheep.")]
    [InlineData("The ferry Halcyon did not run aground off Port Arlen, its owner said.")]
    [InlineData("On Tuesday the ferry Halcyon ran aground off Port Arlen for the second time.")]
    public void Another_event_of_the_same_names_is_no_telling(string other) =>
        Further(Whole, other).ShouldNotContain(c => c.Support <= SupportStatus.Weak);

    [Fact]
    public void A_passage_with_a_number_of_its_own_may_tell_the_details_otherwise() =>
        Further(
            "The ferry Halcyon ran aground off Port Arlen on Friday, leaving 14 passengers with broken bones.",
            "The ferry Halcyon ran aground off Port Arlen on Friday and 17 children were taken to hospital.")
            .ShouldNotContain(c => c.Support <= SupportStatus.Weak);

    [Theory]
    [InlineData("was charged with the murder of pilot Tobin Reyes on Friday", "was charged with two counts of attempted murder on Friday")]
    [InlineData("was charged with attempted murder on Friday", "was charged with murder on Friday")]
    [InlineData("killed pilot Tobin Reyes on Friday", "was accused on Friday of having killed pilot Tobin Reyes")]
    [InlineData("killed pilot Tobin Reyes on Friday", "is suspected to have killed pilot Tobin Reyes on Friday")]
    [InlineData("opened a new pier in Port Arlen on Friday", "will open a new pier in Port Arlen")]
    [InlineData("attacked the harbour of Port Arlen on Friday", "attempted to attack the harbour of Port Arlen on Friday")]
    public void What_was_only_tried_charged_or_planned_is_no_telling_in_part_of_what_was_done(string done, string other) =>
        Tellers($"Captain Mara Kolm {done}, two weeks after the accident.", $"Captain Mara Kolm {other}.").ShouldNotContain(2);

    [Fact]
    public void A_telling_of_one_matter_with_another_number_is_no_telling_in_part() =>
        Tellers(
            "At least three people died when the ferry Halcyon ran aground off Port Arlen on Friday.",
            "Ten people died when the ferry Halcyon ran aground off Port Arlen on Friday.").ShouldNotContain(2);

    [Fact]
    public void Who_refuses_to_say_one_thing_does_not_refuse_another() =>
        Further(
            "Captain Mara Kolm declined to say if the fire was laid or the ferry overloaded.",
            "The captain, Mara Kolm, declined to say whether the ferry had received any recent threats.")
            .ShouldNotContain(c => c.Support <= SupportStatus.Weak);

    [Fact]
    public void Who_is_still_at_it_is_not_told_of_by_who_has_left_it() =>
        Further(
            "While her first voyage with passengers was a huge success, captain Mara Kolm is still in negotiations to sail the ferry "
            + "Halcyon.",
            "Captain Mara Kolm has pulled out of negotiations to sail the ferry Halcyon.")
            .ShouldNotContain(c => c.Support <= SupportStatus.Weak);

    /// <summary>Articles that an event counts as telling it, in part or whole.</summary>
    private static IEnumerable<long?> Tellers(string told, string other)
    {
        var digest = DigestBuilder.Build([
            InventedStory.Article(1, "A", "2031-05-03", "Ferry", told + " Divers searched the harbour."),
            InventedStory.Article(2, "B", "2031-05-03", "Ferry", other + " A crane stood ready at the northern quay."),
        ]);
        return digest.Timeline.Where(e => e.Citations[0].Article == 1).SelectMany(e => e.Citations)
            .Where(c => c.Support <= SupportStatus.Weak).Select(c => c.Article);
    }

    [Fact]
    public void Who_is_named_only_in_the_sentence_before_is_told_of_by_a_pronoun()
    {
        const string Claim = "Mara Kolm resigned as captain of the ferry Halcyon on Friday, although the board had asked her to wait.";

        Further(Claim, "Mara Kolm sailed for thirty years.", "She resigned as captain of the Halcyon on Friday.").ShouldNotBeEmpty();
        Further(Claim, "Mara Kolm sailed for thirty years.", "Her brother Tobin Reyes resigned as captain of the Halcyon on Friday.")
            .ShouldBeEmpty();
    }

    [Theory]
    // another was done it to
    [InlineData(
        "The Halcyon Line signed captain Mara Kolm on Tuesday, although she had sailed only a few times in the season.",
        "The Halcyon Line signed Tobin Reyes in place of captain Mara Kolm.")]
    [InlineData(
        "The harbour board approved a bill on Friday to boost safety on ferries off Port Arlen, and asked for more inspectors.",
        "The harbour board also approved a separate bill on Friday to protect sailors of ferries off Port Arlen.")]
    // only spoken of
    [InlineData(
        "The harbour board has used yellow foam to break up the diesel off Port Arlen, in the way of washing-up liquid.",
        "The harbour board of Port Arlen was allowed to use yellow foam to break up diesel.")]
    // a habit
    [InlineData(
        "The Halcyon Line has issued a warning to passengers in Port Arlen, after two of them had slipped on deck.",
        "The Halcyon Line often issues a warning to passengers in Port Arlen.")]
    // near it, not at it
    [InlineData(
        "Captain Mara Kolm died at her home in Port Arlen, with her daughters beside her, the Port Arlen Courier said.",
        "Captain Mara Kolm died in a hospice near her home in Port Arlen.")]
    public void What_was_done_to_another_or_elsewhere_or_only_spoken_of_is_no_telling_in_part(string done, string other) =>
        Further(done, other).ShouldNotContain(c => c.Support <= SupportStatus.Weak);

    [Theory]
    [InlineData("Kolm finished her career in the ferry trade with 2,290 voyages.",
        "Captain Kolm sailed longest.", "Reyes finished with 20 voyages and now has 2,302 for his career in the ferry trade.")]
    [InlineData("The line has relieved Mara Kolm of her responsibilities as captain of the ferry Halcyon.",
        "The line was to relieve captain Kolm of the Halcyon.", "Tobin Reyes takes over the responsibilities of the captain of the ferry.")]
    [InlineData("The Halcyon Line said they had made an eight-year offer.",
        "The weather was calm.", "The owners of the Meridian had made an eight-year offer.")]
    public void What_only_the_sentence_before_tells_or_somebody_else_did_is_no_telling(string told, string before, string other) =>
        Further(told, before, other).ShouldNotContain(c => c.Support <= SupportStatus.Weak);

    [Fact]
    public void What_few_words_tell_is_told_in_part_where_it_befalls_the_same() =>
        Further(
            "The harbour had been evacuated before the wreck exploded, according to the port's chief executive.",
            "The harbour was evacuated and the wreck was moved outside the pier.")
            .ShouldHaveSingleItem().Support.ShouldBe(SupportStatus.Weak);

    [Fact]
    public void A_state_told_by_a_word_that_says_little_by_itself_is_told_in_part() =>
        Further(
            "The strike of the crew of the ferry Halcyon is over, although the owner had hoped for a ruling of the court.",
            "The strike of the crew of the ferry Halcyon is over and the boat will sail again.")
            .ShouldHaveSingleItem().Support.ShouldBe(SupportStatus.Weak);

    [Fact]
    public void What_a_telling_in_part_lacks_is_named() =>
        ClaimJudge.Lacks(Whole, "On Friday the ferry Halcyon ran aground off Port Arlen.")
            .ShouldBe(["spilling diesel into the marina while its crew slept"]);

    /// <summary>What was only to be done, or would be, is no telling that it was.</summary>
    [Theory]
    [InlineData("The ferry Halcyon ran aground off Port Arlen on Friday.", 1)]
    [InlineData("The ferry Halcyon is to run aground off Port Arlen on Friday.", 0)]
    [InlineData("The ferry Halcyon would run aground off Port Arlen on Friday.", 0)]
    public void What_is_still_to_come_tells_of_nothing_that_happened(string other, int tellers) =>
        Further("The ferry Halcyon ran aground off Port Arlen on Friday, spilling diesel.", other).Count.ShouldBe(tellers);

    /// <summary>A story of two times: an article of the other, or one without a day, tells of another event of the kind.</summary>
    [Theory]
    [InlineData("2031-05-03", 1)]
    [InlineData("2032-06-03", 0)]
    [InlineData(null, 0)]
    public void Who_writes_a_year_apart_tells_of_another_event(string? day, int tellers)
    {
        const string Patch = "The maker Orbisoft released an emergency patch for its browser after hackers used a flaw.";
        var story = new StoryCorpus(
            [
                InventedStory.Article(1, "A", "2031-05-03", "Orbisoft patch", Patch),
                InventedStory.Article(2, "B", day, "Patch for browser",
                    "Orbisoft has released an emergency patch for the browser after a flaw."),
                InventedStory.Article(3, "C", "2032-06-04", "Orbisoft again", "A crane stood ready at the northern quay of Tarnwick.")
            ],
            new DigestCache());
        var teller = story.Voices.First(v => v.Article.Id == 1);

        new Corroborator(story, new CorroborationOptions()).Find(new ToldClaim(teller, teller.Features.Sentences[0]), teller)
            .Count.ShouldBe(tellers);
    }

    /// <summary>The weeks of a story: which Tuesday an undated text speaks of, nobody knows; without a weekday it may be of any.</summary>
    [Theory]
    [InlineData("Orbisoft has released an emergency patch for the browser on Tuesday after a flaw.", "2031-05-06", 1)]
    [InlineData("Orbisoft has released an emergency patch for the browser on Tuesday after a flaw.", "2031-06-04", 0)]
    [InlineData("Orbisoft has released an emergency patch for the browser after a flaw.", "2031-06-04", 1)]
    public void A_bare_weekday_of_an_undated_text_tells_of_no_week(string told, string last, int tellers)
    {
        const string Patch = "The maker Orbisoft on Tuesday released an emergency patch for its browser after hackers used a flaw.";
        var story = new StoryCorpus(
            [
                InventedStory.Article(1, "A", "2031-05-06", "Orbisoft patch", Patch),
                InventedStory.Article(2, "B", null, "Patch for browser", told),
                InventedStory.Article(3, "C", last, "Orbisoft again", "A crane stood ready at the northern quay of Tarnwick.")
            ],
            new DigestCache());
        var teller = story.Voices.First(v => v.Article.Id == 1);

        new Corroborator(story, new CorroborationOptions()).Find(new ToldClaim(teller, teller.Features.Sentences[0]), teller)
            .Count.ShouldBe(tellers);
    }

    [Theory]
    [InlineData("The ministers signed the pact.", "The ministers are to sign the pact.", true)]
    [InlineData("The court named a judge.", "A judge would be named by the court.", true)]
    [InlineData("The ministers will sign the pact.", "The ministers are to sign the pact.", false)]
    [InlineData("The ministers signed the pact.", "The ministers signed the pact that will end the strike.", false)]
    public void What_words_tell_as_still_to_come_speaks_against_what_was_done(string claim, string passage, bool speaks) =>
        OpenDeeds.Speak(WordReader.Read(claim), WordReader.Read(passage)).ShouldBe(speaks);

    [Fact]
    public void Who_prints_the_tellers_words_is_left_out_where_another_tells_it_in_his_own()
    {
        const string Own = "On Friday the ferry Halcyon, a ship of the line, ran aground near the harbour off Port Arlen.";
        var story = new StoryCorpus(
            [
                InventedStory.Article(1, "A", "2031-05-03", "Ferry Halcyon", Whole, "Divers searched the harbour."),
                InventedStory.Article(2, "B", "2031-05-03", "Halcyon", $"Port news. {Whole}", "A crane stood ready at the northern quay.",
                    "Fishermen mended their nets on the quay and watched how the tugs came in from the open sea at noon."),
                InventedStory.Article(3, "C", "2031-05-03", "Ferry aground", Own, "Its owner sent a second boat at dawn."),
            ],
            new DigestCache());
        var teller = story.Voices.First(v => v.Article.Id == 1);

        new Corroborator(story, new CorroborationOptions()).Find(new ToldClaim(teller, teller.Features.Sentences[0]), teller)
            .Select(c => c.Article).ShouldBe([3]);
    }

    private static List<DigestCitation> Further(string told, params string[] others)
    {
        var story = new StoryCorpus(
            [
                InventedStory.Article(1, "A", "2031-05-03", "Ferry Halcyon", told),
                InventedStory.Article(2, "B", "2031-05-03", "Halcyon", [.. others, "A crane stood ready at the northern quay."])
            ],
            new DigestCache());
        var teller = story.Voices.First(v => v.Article.Id == 1);
        return new Corroborator(story, new CorroborationOptions()).Find(new ToldClaim(teller, teller.Features.Sentences[0]), teller);
    }
}
