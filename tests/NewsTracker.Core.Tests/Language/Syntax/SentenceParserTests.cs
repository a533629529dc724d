using NewsTracker.Core.Language.Syntax;

namespace NewsTracker.Core.Tests.Language.Syntax;

/// <summary>Clear sentences whose grammar a timeline depends on: who did what, when, and whether it happened.</summary>
public sealed class SentenceParserTests
{
    [Theory]
    [InlineData("The minister said on Wednesday that 14 people had been killed in an attack.", "Wednesday", "obl of said")]
    [InlineData("The minister said on Wednesday that 14 people had been killed in an attack.", "people", "nsubj:pass of killed")]
    [InlineData("The minister said on Wednesday that 14 people had been killed in an attack.", "killed", "ccomp of said")]
    [InlineData("The minister said on Wednesday that 14 people had been killed in an attack.", "attack", "obl of killed")]
    [InlineData("The minister said on Wednesday that 14 people had been killed in an attack.", "14", "nummod of people")]
    [InlineData("The yard, which was closed in March, will be reopened by the company next week.", "March", "obl of closed")]
    [InlineData("The yard, which was closed in March, will be reopened by the company next week.", "closed", "acl:relcl of yard")]
    [InlineData("The yard, which was closed in March, will be reopened by the company next week.", "week", "obl:unmarked of reopened")]
    [InlineData("The yard, which was closed in March, will be reopened by the company next week.", "company", "obl:agent of reopened")]
    [InlineData("The yard, which was closed in March, will be reopened by the company next week.", "yard", "nsubj:pass of reopened")]
    [InlineData("Police arrested two men and charged a woman on Friday.", "charged", "conj of arrested")]
    [InlineData("Police arrested two men and charged a woman on Friday.", "Police", "nsubj of arrested")]
    [InlineData("Police arrested two men and charged a woman on Friday.", "woman", "obj of charged")]
    [InlineData("Police arrested two men and charged a woman on Friday.", "Friday", "obl of charged")]
    [InlineData("The bridge that collapsed on Sunday had been inspected last year.", "Sunday", "obl of collapsed")]
    [InlineData("The bridge that collapsed on Sunday had been inspected last year.", "year", "obl:unmarked of inspected")]
    [InlineData("The bridge that collapsed on Sunday had been inspected last year.", "inspected", "root")]
    [InlineData("Talks are expected to resume on Monday, officials said.", "resume", "xcomp of expected")]
    [InlineData("Talks are expected to resume on Monday, officials said.", "Monday", "obl of resume")]
    [InlineData("Talks are expected to resume on Monday, officials said.", "officials", "nsubj of said")]
    [InlineData("Officials did not confirm the report.", "not", "advmod of confirm")]
    [InlineData("The pilot's brother was a teacher.", "teacher", "root")]
    [InlineData("The pilot's brother was a teacher.", "pilot", "nmod:poss of brother")]
    [InlineData("The pilot's brother was a teacher.", "was", "cop of teacher")]
    [InlineData("The court gave up the plan.", "up", "compound:prt of gave")]
    public void Words_hang_on_the_right_head(string text, string word, string place) => Sentences.Parse(text).Place(word).ShouldBe(place);

    [Theory]
    [InlineData("The minister resigned.", "resigned", FineTag.Vbd)]
    [InlineData("The minister has resigned.", "resigned", FineTag.Vbn)]
    [InlineData("The minister will resign.", "resign", FineTag.Vb)]
    [InlineData("The minister will resign.", "will", FineTag.Md)]
    [InlineData("The minister resigns today.", "resigns", FineTag.Vbz)]
    [InlineData("The ministers are resigning.", "resigning", FineTag.Vbg)]
    [InlineData("The ministers resign every year.", "resign", FineTag.Vbp)]
    public void Tense_is_in_the_tag(string text, string word, FineTag tag)
    {
        var sentence = Sentences.Parse(text);
        sentence[sentence.At(word)].Tag.ShouldBe(tag);
    }

    [Theory]
    [InlineData("Two women were killed.", "women", "woman")]
    [InlineData("Two women were killed.", "were", "be")]
    [InlineData("Two women were killed.", "killed", "kill")]
    [InlineData("The council was hoping for stability.", "hoping", "hope")]
    [InlineData("The council was hoping for stability.", "council", "council")]
    [InlineData("The yard stopped the ferries.", "stopped", "stop")]
    [InlineData("The yard stopped the ferries.", "ferries", "ferry")]
    [InlineData("He went to London.", "London", "London")]
    [InlineData("They didn\u2019t know.", "n\u2019t", "not")]
    public void Lemmas_follow_the_tag(string text, string word, string lemma)
    {
        var sentence = Sentences.Parse(text);
        sentence.Lemma(sentence.At(word)).ShouldBe(lemma);
    }

    [Fact]
    public void Spans_point_into_the_article()
    {
        const string Text = "One yard closed. Police arrested two men. It rained.";
        var sentence = SentenceParser.Shared.Parse(Text, 17, 41);

        sentence.Form(0).ToString().ShouldBe("Police");
        sentence[0].Start.ShouldBe(17);
        sentence[sentence.Count - 1].End.ShouldBe(41);
        sentence.ShouldBeATree();
    }

    [Fact]
    public void Given_tokens_are_kept()
    {
        var sentence = SentenceParser.Shared.Parse(["The", "well-known", "mayor", "left", "."]);

        sentence.Count.ShouldBe(5);
        sentence.Form(1).ToString().ShouldBe("well-known");
        sentence.Place("mayor").ShouldBe("nsubj of left");
    }

    [Fact]
    public void Dependents_are_found_by_relation()
    {
        var sentence = Sentences.Parse("Police arrested two men on Friday.");
        var root = sentence.Root;

        sentence.Dependent(root, Relation.Obj).ShouldBe(sentence.At("men"));
        sentence.Dependent(root, Relation.Iobj).ShouldBe(-1);
        sentence.Dependents(root).ShouldContain(sentence.At("Friday"));
    }
}
