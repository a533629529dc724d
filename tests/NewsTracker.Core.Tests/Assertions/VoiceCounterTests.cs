using NewsTracker.Core.Assertions.Voices;

namespace NewsTracker.Core.Tests.Assertions;

public sealed class VoiceCounterTests
{
    private const string Wire = "The ferry Halcyon struck a breakwater off Port Arlen in thick fog early on Friday, injuring 14 people.";

    [Fact]
    public void The_same_fact_in_other_words_is_a_second_voice() =>
        Count(("A", Wire), ("B", "Fourteen passengers were hurt when the Halcyon ran into the Port Arlen mole, harbour staff said."))
            .ShouldBe(2);

    [Fact]
    public void Names_and_dates_that_the_fact_gives_are_nobodys_words() =>
        Count(
            ("A", "Engineers closed the harbour bridge of Tarnhold on 3 March 2031 after a crack was found in its second pier."),
            ("B", "A crack in the second pier made engineers close the harbour bridge of Tarnhold on 3 March 2031."))
            .ShouldBe(2);

    [Theory]
    [InlineData(Wire)]
    [InlineData("In other news, the ferry Halcyon struck a breakwater off Port Arlen in thick fog, a police spokesman told this paper.")]
    [InlineData("Early on Friday the ferry Halcyon struck a breakwater off Port Arlen, injuring 14 people in thick fog.")]
    public void A_passage_that_repeats_anothers_words_is_the_same_voice(string other) => Count(("A", Wire), ("B", other)).ShouldBe(1);

    [Fact]
    public void Passages_that_credit_one_agency_are_its_voice()
    {
        var voices = VoiceCounter.Of([
            new("A", "Rebels hold the port, a commander told AFP."), new("B", "The army left the harbour, Agence France-Presse reported."),
            new("C", "Nobody guards the quay any more, residents said."), new("AFP", "Port Arlen is empty."),
        ]);

        voices.Select(v => (v.Origin, v.Passages.Count)).ShouldBe([("AFP", 3), (null, 1)]);
    }

    [Fact]
    public void One_quotation_in_own_words_around_it_is_two_voices() =>
        Count(
            ("A", "“We never saw the wall until it was far too late for all of us,” the captain told a hearing in Tarnhold."),
            ("B", "Asked why he had not turned, the master said: “We never saw the wall until it was far too late for all of us.”"))
            .ShouldBe(2);

    [Fact]
    public void Who_quotes_what_another_wrote_in_his_own_words_is_that_ones_voice() =>
        Count(
            ("A", "The cable began to fail on Saturday morning and all calls were sent over other routes by the evening."),
            ("B", "The Orlen paper writes: “The cable began to fail on Saturday morning and all calls were sent over other routes.”"))
            .ShouldBe(1);

    [Fact]
    public void A_statement_that_somebody_gives_out_for_another_is_one_voice() =>
        Count(
            ("A", "Vell is in a clinic: “We ask all of you to leave her and her family alone for some time,” her publicist said."),
            ("B", "A rep confirmed the stay. “We ask all of you to leave her and her family alone for some time,” he added."))
            .ShouldBe(1);

    [Fact]
    public void What_somebody_says_who_speaks_for_a_person_is_one_voice() =>
        Count(
            ("A", "A publicist says Anna Vell has entered a clinic in the hills."),
            ("B", "Vell went there of her own will, her rep announced on Friday."))
            .ShouldBe(1);

    [Fact]
    public void One_who_is_spoken_of_and_one_who_speaks_are_two_voices() =>
        Count(
            ("A", "An officer stopped Vell on route 94, said the patrol. “We ask all of you to leave her and her family alone,” it said."),
            ("B", "Vell himself broke his silence late at night and wrote in a statement that he had been stopped on his way home. " +
                "“We ask all of you to leave her and her family alone,” it ended."))
            .ShouldBe(2);

    [Fact]
    public void What_was_told_to_one_by_name_is_one_voice() =>
        Count(
            ("A", "The actress has entered a clinic, a friend told Lantern on Friday."),
            ("B", "Anna Vell will spend the winter under care in Orlen Gap, somebody close to her tells Lantern magazine."),
            ("C", "Neighbours watched Vell carry two bags into the house on the hill."))
            .ShouldBe(2);

    [Fact]
    public void What_was_told_to_the_police_or_to_two_outlets_is_two_voices() =>
        Count(
            ("A", "The actress has entered a clinic, a friend told Lantern on Friday."),
            ("B", "Anna Vell will spend the winter under care in Orlen Gap, her brother told Meridian."),
            ("C", "Neighbours told police that Vell had left."))
            .ShouldBe(3);

    [Fact]
    public void One_outlet_is_one_voice() => Count(("A", "It rained."), ("A", "The harbour is shut until further notice.")).ShouldBe(1);

    private static int Count(params (string Outlet, string Words)[] told) =>
        VoiceCounter.Of([.. told.Select(t => new ToldPassage(t.Outlet, t.Words))]).Count;

    private const string Formula = "The maker recalled 42,000 airbags on Friday after two drivers were hurt.";

    private const string Formulaic = "On Friday the maker recalled 42,000 airbags after two drivers were hurt.";

    [Fact]
    public void Short_plain_sentences_in_two_articles_of_their_own_are_two_voices() => VoiceCounter.Of([
        new("A", Formula) { Around = "Owners who called the works on Monday were told to wait for a letter. The plant at Kotta has stood "
            + "still since spring, and its union wants to see the books before anybody goes back to the presses." },
        new("B", Formulaic) { Around = "It is the third such step this year. Shares fell by a tenth at noon while lawyers for one of the "
            + "injured, a nurse, said they would ask the court in Port Arlen for damages and an apology." },
    ]).Count.ShouldBe(2);

    [Fact]
    public void Short_sentences_in_one_text_are_one_voice()
    {
        const string Text = "Owners who called the works on Monday were told to wait for a letter. The plant at Kotta has stood still "
            + "since spring, and its union wants to see the books before anybody goes back to the presses.";

        VoiceCounter.Of([new("A", Formula) { Around = Text }, new("B", Formulaic) { Around = Text + " More follows." }])
            .Count.ShouldBe(1);
    }
}
