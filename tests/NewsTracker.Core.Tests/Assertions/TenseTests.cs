using NewsTracker.Core.Assertions.Clauses;
using NewsTracker.Core.Assertions.Reading;

namespace NewsTracker.Core.Tests.Assertions;

/// <summary>Clauses of a sentence, their tense, voice and kind.</summary>
public sealed class TenseTests
{
    [Theory]
    [InlineData("The ferry sank.", "sank", "Past")]
    [InlineData("The bridge was closed by engineers.", "closed", "Past")]
    [InlineData("The mayor did not resign.", "resign", "Past")]
    [InlineData("The ferry had stopped before help arrived.", "stopped", "PastPerfect")]
    [InlineData("The board has approved the plan.", "approved", "PresentPerfect")]
    [InlineData("Two ferries have been sold.", "sold", "PresentPerfect")]
    [InlineData("The bridge carries two railway lines.", "carries", "Present")]
    [InlineData("Divers are searching the harbour.", "searching", "Progressive")]
    [InlineData("The court will hear the case.", "hear", "Future")]
    [InlineData("The minister won't attend the talks.", "attend", "Future")]
    [InlineData("The bridge will be closed for a month.", "closed", "Future")]
    [InlineData("The council plans to vote on the budget.", "plans", "Future")]
    [InlineData("The trial is expected to last a month.", "expected", "Future")]
    [InlineData("The bridge is set to reopen in June.", "set", "Future")]
    [InlineData("The bridge is due to reopen in June.", "reopen", "Future")]
    [InlineData("The council planned to vote on the budget.", "planned", "Past")]
    [InlineData("The repair could cost millions.", "cost", "Possible")]
    [InlineData("The minister may resign.", "resign", "Possible")]
    [InlineData("The company must pay a fine.", "pay", "Obliged")]
    [InlineData("The ferry can carry 900 passengers.", "carry", "Obliged")]
    [InlineData("The harbour was quiet.", "quiet", "Past")]
    [InlineData("Orlov is the mayor of Tarnhold.", "mayor", "Present")]
    [InlineData("The mayor wants to resign.", "resign", "Infinitive")]
    [InlineData("Bridge of Tarnhold", "Bridge", "None")]
    public void The_tense_of_a_clause_is_read_from_its_verb_and_auxiliaries(string text, string predicate, string tense) =>
        Told.Reading(text).Clause(predicate).Tense.ToString().ShouldBe(tense);

    [Theory]
    [InlineData("Two men were arrested.", "arrested", true)]
    [InlineData("Police arrested two men.", "arrested", false)]
    public void The_voice_of_a_clause_is_that_of_its_subject_or_auxiliary(string text, string predicate, bool passive) =>
        Told.Reading(text).Clause(predicate).Passive.ShouldBe(passive);

    [Theory]
    [InlineData("The council did not vote.", "vote", true)]
    [InlineData("The council never voted.", "voted", true)]
    [InlineData("The council didn't vote.", "vote", true)]
    [InlineData("The council voted.", "voted", false)]
    public void A_clause_is_negated_by_its_own_words(string text, string predicate, bool negated) =>
        Told.Reading(text).Clause(predicate).Negated.ShouldBe(negated);

    [Theory]
    [InlineData("say", VerbClass.Say)]
    [InlineData("announce", VerbClass.SpeechAct)]
    [InlineData("believe", VerbClass.Think)]
    [InlineData("include", VerbClass.Relate)]
    [InlineData("schedule", VerbClass.Plan)]
    [InlineData("begin", VerbClass.Aspect)]
    [InlineData("sink", VerbClass.Other)]
    [InlineData("", VerbClass.Other)]
    internal void The_kind_of_a_verb_follows_from_its_lemma(string lemma, VerbClass kind) => VerbClasses.Of(lemma).ShouldBe(kind);

    [Fact]
    public void Clauses_stand_in_order_and_hang_on_one_another()
    {
        var reading = Told.Reading(
            "The mayor said that the bridge, which was opened in 1987, would stay shut because its pillars had cracked.");

        reading.Clauses.Select(c => reading.Word(c.Predicate)).ShouldBe(["said", "opened", "stay", "cracked"]);
        reading.Clauses.Count(c => c.Parent < 0).ShouldBe(1);
        reading.Word(reading.Clause("opened").Parent).ShouldBe("stay");
        reading.Word(reading.Clause("stay").Parent).ShouldBe("said");
        reading.Word(reading.Clause("cracked").Marker).ShouldBe("because");
    }

    [Fact]
    public void A_sentence_without_words_has_no_clause()
    {
        var reading = Told.Reading("  ");

        (reading.Clauses.Count, reading.Main, reading.Told, reading.Source).ShouldBe((0, -1, -1, -1));
    }
}
