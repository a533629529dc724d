using NewsTracker.Core.Digests;
using NewsTracker.Core.Digests.Features;
using NewsTracker.Core.Digests.Summaries;
using NewsTracker.Core.Model;

namespace NewsTracker.Core.Tests.Digests;

/// <summary>A sentence of an article without a day is told without the weekdays that nobody can date.</summary>
public sealed class OpenDaysTests
{
    [Theory]
    [InlineData("Mara Kolm died Thursday in Tarnhold.", "Mara Kolm died in Tarnhold.")]
    [InlineData("Mara Kolm was found dead late last night in Harsk prison.", "Mara Kolm was found dead in Harsk prison.")]
    [InlineData("On Monday, the council of Harsk shut the lock.", "The council of Harsk shut the lock.")]
    [InlineData("Yesterday in Harsk, Mara Kolm sold the lock.", "In Harsk, Mara Kolm sold the lock.")]
    [InlineData("Divers of Harsk met the pilots late on Friday afternoon.", "Divers of Harsk met the pilots.")]
    [InlineData("Divers of Harsk were hit at 7 p.m. Wednesday night.", "Divers of Harsk were hit at 7 p.m.")]
    [InlineData("Jan Ostrek was held yesterday and will be tried today in Harsk.", "Jan Ostrek was held and will be tried in Harsk.")]
    [InlineData("Harsk Marine Wednesday took the rare step of a recall.", "Harsk Marine took the rare step of a recall.")]
    public void Days_that_nobody_knows_are_left_out(string sentence, string told) => Told(sentence).ShouldBe(told);

    [Theory]
    [InlineData("Divers of Harsk missed the Friday train to Tarnhold.")]
    [InlineData("Divers of Harsk won Friday's match against Tarnhold.")]
    [InlineData("Divers of Harsk have to leave Tarnhold before Monday.")]
    [InlineData("Divers of Harsk searched the bay on Friday and Saturday.")]
    [InlineData("Divers of Harsk sold their boats on Good Friday in Tarnhold.")]
    [InlineData("Jan Ostrek said: “we sold the boats on Friday in Harsk”.")]
    [InlineData("Divers of Harsk sold their boats on Friday, 4 March 2031, in Tarnhold.")]
    public void Days_that_are_known_or_needed_stay(string sentence) => Told(sentence).ShouldBe(sentence);

    [Fact]
    public void A_day_that_the_article_dates_stays()
    {
        var voice = Voice("2031-03-04", "Mara Kolm died Thursday in Tarnhold.");

        OpenDays.Without(voice, voice.Features.Sentences[0], []).ShouldBeNull();
    }

    [Fact]
    public void Additions_move_with_their_words()
    {
        var voice = Voice(null, "Divers said Thursday that Kolm had sold the lock.");
        var kolm = "Divers said Thursday that ".Length;

        var told = OpenDays.Without(voice, voice.Features.Sentences[0], [new(kolm, "[Mara] ", 1, new(0, 4))]);

        told!.Value.Words.ShouldBe("Divers said that Kolm had sold the lock.");
        told.Value.Additions.ShouldHaveSingleItem().At.ShouldBe("Divers said that ".Length);
    }

    [Theory]
    [InlineData("Divers of Harsk raised the bell late on Thursday night and sold it.", "Divers of Harsk raised the bell and sold it.")]
    [InlineData("On Monday, the council of Harsk, which met Friday, sold it.", "The council of Harsk, which met, sold it.")]
    [InlineData("Harsk sold the bell of 1907 on Tuesday.", "Harsk sold the bell of 1907.")]
    [InlineData("Harsk sold the bell before Tuesday to divers.", null)]
    [InlineData("Harsk missed the Tuesday ferry to Ostrava again.", null)]
    [InlineData("Harsk sold the bell this week to the divers.", null)]
    public void A_title_leaves_out_weekdays_that_may_go(string sentence, string? title)
    {
        var voice = Voice("2031-03-04", sentence);

        OpenDays.OfTitle(voice, voice.Features.Sentences[0]).ShouldBe(title);
    }

    private static string Told(string sentence)
    {
        var voice = Voice(null, sentence);
        return OpenDays.Without(voice, voice.Features.Sentences[0], [])?.Words ?? sentence;
    }

    private static IndependentArticle Voice(string? day, string sentence) =>
        new StoryCorpus([InventedStory.Article(1, "Courier", day, "Harbour", sentence)], new DigestCache()).Voices[0];
}
