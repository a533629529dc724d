using NewsTracker.Core.Language.Names;
using NewsTracker.Core.Language.References;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Tests.Language;

public sealed class ReferenceReaderTests
{
    [Theory]
    [InlineData("Ruben Kaskel resigned on Friday. He had led the port for ten years.", "He=Ruben Kaskel")]
    [InlineData("Clara Reyes won the race on Sunday. She said she was surprised.", "She=Clara Reyes|she=Clara Reyes")]
    [InlineData("Ruben Kaskel is a resident of Tallow. He said on Friday that he had heard a shot.", "He=Ruben Kaskel|he=Ruben Kaskel")]
    public void A_pronoun_with_one_fitting_person_is_answered(string text, string expected) => Answers(text).ShouldBe(expected);

    [Theory]
    [InlineData("John Kaskel met Peter Brenn on Friday. He was late.")]
    [InlineData("John Kaskel spoke to a man. He was late.")]
    [InlineData("Mary Kaskel resigned on Friday. He had led the port for ten years.")]
    [InlineData("The port was shut on Friday. He had led it for ten years.")]
    [InlineData("John Kaskel resigned on Friday. \"He was the best of us,\" a clerk said.")]
    [InlineData("John Kaskel shut the port on Friday. A resident told reporters that he had heard a shot.")]
    [InlineData("John Kaskel shut the port on Friday. Another young resident who lives there said he had heard a shot.")]
    [InlineData("John Kaskel: He was late on Friday and said so.")]
    [InlineData("John Kaskel resigned on Friday. It rained all day, and they left.")]
    [InlineData("John Kaskel resigned on Friday. Everyone must do what he or she can.")]
    public void What_is_not_sure_is_not_answered(string text) => Answers(text).ShouldBe("");

    [Fact]
    public void A_role_is_answered_for_the_one_who_has_it()
    {
        Answers("Finance Minister Jon Brenn spoke on Friday. Clara Reyes was there. The minister said that taxes would rise.")
            .ShouldBe("The minister=Jon Brenn");
        Answers("Finance Minister Jon Brenn met Water Minister Clara Reyes. The minister said that taxes would rise.").ShouldBe("");
        Answers("Finance Minister Jon Brenn spoke on Friday. The minister of Norland said that taxes would rise.").ShouldBe("");
    }

    [Fact]
    public void An_answer_tells_the_mention_from_which_it_is_sure()
    {
        const string Text = "Ruben Kaskel resigned on Friday. He had led the port for ten years.";
        var content = ArticleNamesTests.Analyzed(Text);

        var answer = ReferenceReader.Read(content, ArticleNames.Read(content)).ShouldHaveSingleItem();

        answer.Span.ShouldBe(new Span(33, 35));
        answer.Source.Span.ShouldBe(new Span(0, 12));
        ReferenceReader.Within([answer], new Span(33, 71)).ShouldHaveSingleItem();
        ReferenceReader.Within([answer], new Span(0, 32)).ShouldBeEmpty();
    }

    private static string Answers(string text)
    {
        var content = ArticleNamesTests.Analyzed(text);
        return string.Join(
            '|', ReferenceReader.Read(content, ArticleNames.Read(content)).Select(r => $"{r.Span.Of(text)}={r.Entity.Name}"));
    }
}
