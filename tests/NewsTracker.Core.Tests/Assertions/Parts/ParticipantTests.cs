using NewsTracker.Core.Assertions.Parts;

namespace NewsTracker.Core.Tests.Assertions.Parts;

/// <summary>Who, to whom, where: whole phrases, the same however the sentence is turned.</summary>
public sealed class ParticipantTests
{
    [Theory]
    [InlineData("Police arrested two men in Kotta on Tuesday.", "Police", "two men")]
    [InlineData("Two men were arrested by police in Kotta on Tuesday.", "police", "Two men")]
    [InlineData("The old port authority, which runs the docks, sacked its director.", "The old port authority", "its director")]
    [InlineData("Ines Marrow and Omar Tellis met the president.", "Ines Marrow; Omar Tellis", "the president")]
    [InlineData("Rescuers found a woman and her two sons.", "Rescuers", "a woman; her two sons")]
    [InlineData("The leader of the miners' union of Kotta called a strike.", "The leader of the miners' union of Kotta", "")]
    public void Active_and_passive_give_the_same_roles(string text, string who, string whom)
    {
        var told = Says.First(text);

        told.Phrases(text, ParticipantRole.Who).ShouldBe(who);
        if (whom.Length > 0) told.Phrases(text, ParticipantRole.Whom).ShouldBe(whom);
    }

    [Fact]
    public void Verbs_that_share_a_subject_each_have_it()
    {
        const string Text = "The driver was stopped on the bridge and charged.";

        Says.Of(Text, "stop").Phrases(Text, ParticipantRole.Whom).ShouldBe("The driver");
        Says.Of(Text, "charge").Phrases(Text, ParticipantRole.Whom).ShouldBe("The driver");
    }

    [Fact]
    public void A_relative_clause_is_about_its_noun()
    {
        const string Text = "The ferry, which was built in 1987, sank off Kotta.";

        Says.Of(Text, "build").Phrases(Text, ParticipantRole.Whom).ShouldBe("The ferry");
        Says.Of(Text, "build").Kind.ShouldBe(PropositionKind.Relative);
        Says.Of(Text, "sink").Phrases(Text, ParticipantRole.Who).ShouldBe("The ferry");
    }

    [Fact]
    public void A_participle_beside_the_clause_takes_its_subject()
    {
        const string Text = "A bomb exploded at the station, killing three soldiers.";

        Says.Of(Text, "kill").Phrases(Text, ParticipantRole.Who).ShouldBe("A bomb");
        Says.Of(Text, "kill").Phrases(Text, ParticipantRole.Whom).ShouldBe("three soldiers");
        Says.Of(Text, "kill").Clause.Of(Text).ShouldBe("killing three soldiers");
    }

    [Theory]
    [InlineData("A bus crashed near the Dannel bridge.", "the Dannel bridge")]
    [InlineData("Police arrested a teacher in Kotta.", "Kotta")]
    [InlineData("Crowds gathered outside the hospital.", "the hospital")]
    [InlineData("He resigned in anger.", "")]
    [InlineData("The council voted on Tuesday in Orlan.", "Orlan")]
    [InlineData("In a statement the bank apologised.", "")]
    public void Places_are_names_and_nouns_of_places(string text, string where) =>
        Says.First(text).Phrases(text, ParticipantRole.Where).ShouldBe(where);

    [Theory]
    [InlineData("The minister made an attack on the press.", "attack", "The minister", "the press")]
    [InlineData("Orlan and Veleria held talks in Kotta.", "talk", "Orlan; Veleria", "")]
    [InlineData("Talks between Orlan and Veleria were held in Kotta.", "talk", "Orlan; Veleria", "")]
    [InlineData("There was an explosion at the plant.", "explode", "", "")]
    public void A_verb_that_says_nothing_leaves_it_to_its_noun(string text, string lemma, string who, string whom)
    {
        var told = Says.First(text);

        told.Lemma.ShouldBe(lemma);
        told.Phrases(text, ParticipantRole.Who).ShouldBe(who);
        told.Phrases(text, ParticipantRole.Whom).ShouldBe(whom);
    }

    [Theory]
    [InlineData("The resignation of Ruben Kaskel surprised the town.", "resign", "Ruben Kaskel", "")]
    [InlineData("Ruben Kaskel's resignation surprised the town.", "resign", "Ruben Kaskel", "")]
    [InlineData("The arrest of Ruben Kaskel by federal agents surprised the town.", "arrest", "federal agents", "Ruben Kaskel")]
    [InlineData("An attack on the market killed three people.", "attack", "", "the market")]
    [InlineData("The death of a worker closed the tunnel.", "die", "a worker", "")]
    public void A_noun_that_names_a_happening_is_a_predicate(string text, string lemma, string who, string whom)
    {
        var told = Says.Of(text, lemma);

        told.Kind.ShouldBe(PropositionKind.Noun);
        told.Phrases(text, ParticipantRole.Who).ShouldBe(who);
        told.Phrases(text, ParticipantRole.Whom).ShouldBe(whom);
    }

    [Fact]
    public void A_noun_that_only_names_a_thing_is_no_predicate() =>
        Says.All("The price of bread rose in the market of the town.").Select(p => p.Lemma).ShouldBe(["rise"]);

    [Theory]
    [InlineData("The government is set to close the tunnel.", "close", PropositionStatus.Planned)]
    [InlineData("Voters will elect a mayor in May.", "elect", PropositionStatus.Planned)]
    [InlineData("The bank may close.", "close", PropositionStatus.Possible)]
    [InlineData("Workers began to drain the lake.", "drain", PropositionStatus.Happened)]
    [InlineData("The party called for the resignation of the mayor.", "resign", PropositionStatus.Mentioned)]
    [InlineData("The firm agreed to buy the airline.", "buy", PropositionStatus.Mentioned)]
    public void Tense_says_whether_it_took_place(string text, string lemma, PropositionStatus status) =>
        Says.Of(text, lemma).Status.ShouldBe(status);

    [Fact]
    public void Each_date_hangs_on_its_own_predicate()
    {
        const string Text = "The man arrested on Monday was charged on Wednesday.";

        var told = Told.Last(Text);

        told.Propositions.Single(p => p.Lemma == "arrest").Dates.ShouldBe([0]);
        told.Propositions.Single(p => p.Lemma == "charge").Dates.ShouldBe([1]);
    }
}
