using NewsTracker.Core.Assertions.Comparison;

namespace NewsTracker.Core.Tests.Assertions.Parts;

/// <summary>Tellings of one matter in other words are found; doubtful ones are left open.</summary>
public sealed class MatterTests
{
    [Theory]
    [InlineData("Mayor Ruben Kaskel resigned on Monday.", "resign", "The resignation of Kaskel shook Kotta.", "resign")]
    [InlineData("Police arrested Omar Tellis.", "arrest", "Tellis was arrested by officers.", "arrest")]
    [InlineData("Police arrested Omar Tellis.", "arrest", "The arrest of Omar Tellis came late.", "arrest")]
    [InlineData("Police arrested two men.", "arrest", "Two men were arrested by police.", "arrest")]
    [InlineData("Orlan and Veleria held talks.", "talk", "The talks between Orlan and Veleria ended.", "talk")]
    [InlineData("Port Holding bought Danair.", "buy", "Danair was purchased by Port Holding.", "purchase")]
    public void The_same_told_of_the_same(string one, string oneLemma, string other, string otherLemma) =>
        Both(one, oneLemma, other, otherLemma).Relation.ShouldBe(MatterRelation.Same);

    [Theory]
    [InlineData("Police arrested Omar Tellis.", "arrest", "Police arrested Ines Marrow.", "arrest", MatterReason.OtherNames)]
    [InlineData("Police arrested Omar Tellis.", "arrest", "Omar Tellis resigned.", "resign", MatterReason.OtherPredicate)]
    [InlineData("Omar Tellis resigned.", "resign", "Omar Tellis refused to resign.", "resign", MatterReason.Denied)]
    [InlineData("The blast injured 14 people.", "injure", "The blast injured 17 people.", "injure", MatterReason.OtherNumbers)]
    public void What_cannot_be_one_matter(string one, string oneLemma, string other, string otherLemma, MatterReason reason) =>
        Both(one, oneLemma, other, otherLemma).ShouldBe(new MatterComparison(MatterRelation.Different, reason));

    [Theory]
    [InlineData("A man was arrested.", "arrest", "Omar Tellis was arrested.", "arrest")]
    [InlineData("The blast killed three people.", "kill", "Three people died.", "die")]
    [InlineData("He resigned.", "resign", "Omar Tellis resigned.", "resign")]
    [InlineData("The blast injured 14 people.", "injure", "At least ten people were injured.", "injure")]
    public void Too_little_leaves_it_open(string one, string oneLemma, string other, string otherLemma) =>
        Both(one, oneLemma, other, otherLemma).Relation.ShouldBe(MatterRelation.Compatible);

    /// <summary>The comparison, which the order must not change.</summary>
    private static MatterComparison Both(string one, string oneLemma, string other, string otherLemma)
    {
        var forth = Says.Compare(one, oneLemma, other, otherLemma);
        Says.Compare(other, otherLemma, one, oneLemma).ShouldBe(forth);
        return forth;
    }
}
