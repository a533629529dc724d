using NewsTracker.Core.Language.Words;

namespace NewsTracker.Core.Tests.Language;

public sealed class FunctionWordsTests
{
    [Theory]
    [InlineData("The", WordClass.Article)]
    [InlineData("after", WordClass.Preposition | WordClass.Conjunction)]
    [InlineData("DON’T", WordClass.Auxiliary | WordClass.Negator)]
    [InlineData("cannot", WordClass.Auxiliary | WordClass.Negator)]
    [InlineData("amid", WordClass.Circumstance)]
    [InlineData("harbour", WordClass.None)]
    [InlineData("", WordClass.None)]
    [InlineData("counterrevolutionary", WordClass.None)]
    public void A_word_has_its_classes_in_any_case_and_with_any_apostrophe(string word, WordClass classes) =>
        FunctionWords.Of(word).ShouldBe(classes);

    [Fact]
    public void Every_word_of_the_table_is_known_in_small_letters_and_in_capitals()
    {
        foreach (var word in FunctionWords.In((WordClass)~0))
        {
            FunctionWords.Of(word).ShouldNotBe(WordClass.None, word);
            FunctionWords.Of(word.ToUpperInvariant()).ShouldBe(FunctionWords.Of(word), word);
            FunctionWords.Of(word.Replace('\'', '’')).ShouldBe(FunctionWords.Of(word), word);
            FunctionWords.Of(word + "q").ShouldBe(WordClass.None, word);
        }
    }

    [Theory]
    [InlineData("nothing", false, true)]
    [InlineData("take", false, true)]
    [InlineData("despite", true, false)]
    [InlineData("yesterday", false, false)]
    [InlineData("their", true, true)]
    public void What_a_sentence_can_lose_is_not_what_says_nothing_of_a_subject(string word, bool grammar, bool subjectless)
    {
        FunctionWords.Is(word, WordClass.Grammar).ShouldBe(grammar);
        FunctionWords.Is(word, WordClass.Subjectless).ShouldBe(subjectless);
    }
}
