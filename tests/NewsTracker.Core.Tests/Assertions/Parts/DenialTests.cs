namespace NewsTracker.Core.Tests.Assertions.Parts;

/// <summary>Whether it is denied, and who says so.</summary>
public sealed class DenialTests
{
    [Theory]
    [InlineData("No one was hurt in the fire.", "hurt", "No")]
    [InlineData("The bridge was not closed.", "close", "not")]
    [InlineData("The navy not only sank the barge but arrested its crew.", "sink", null)]
    [InlineData("The company denied that it paid the official.", "pay", "denied")]
    [InlineData("The union failed to sign the deal.", "sign", "failed")]
    [InlineData("The mayor refused to resign.", "resign", "refused")]
    [InlineData("The crash injured nobody.", "injure", "nobody")]
    [InlineData("The bridge was closed.", "close", null)]
    [InlineData("The company said that it paid the official.", "pay", null)]
    [InlineData("Nobody said that the bridge was closed.", "close", null)]
    public void The_word_that_denies_is_found(string text, string lemma, string? negator) =>
        Says.Of(text, lemma).Negator?.Of(text).ShouldBe(negator);

    [Theory]
    [InlineData("Two men were arrested, police in Kotta said.", "arrest", "police in Kotta", false)]
    [InlineData("A spokeswoman for the port said the docks were shut.", "shut", "A spokeswoman for the port", false)]
    [InlineData("According to the coast guard, the ferry sank.", "sink", "the coast guard", false)]
    [InlineData("\"We closed the bridge,\" said Ines Marrow.", "close", "Ines Marrow", true)]
    [InlineData("The company denied that it paid the official.", "pay", "The company", false)]
    [InlineData("The ferry sank.", "sink", null, false)]
    public void The_speaker_is_a_whole_phrase(string text, string lemma, string? speaker, bool quoted)
    {
        var told = Says.Of(text, lemma).Speaker;

        told?.Phrase.Of(text).ShouldBe(speaker);
        (told?.Quoted ?? false).ShouldBe(quoted);
    }
}
