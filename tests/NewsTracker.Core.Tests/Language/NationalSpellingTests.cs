using NewsTracker.Core.Language.Words;

namespace NewsTracker.Core.Tests.Language;

public sealed class NationalSpellingTests
{
    [Theory]
    [InlineData("Technicolour", "Technicolor", true)]
    [InlineData("Harbours", "Harbors", true)]
    [InlineData("Center", "Centre", true)]
    [InlineData("DEFENCE", "Defense", true)]
    [InlineData("organisation", "organization", true)]
    [InlineData("our", "or", false)]
    [InlineData("Tarnholt", "Tarnhold", false)]
    [InlineData("Lowen", "Lowens", false)]
    [InlineData("", "s", false)]
    public void Two_countries_write_one_word(string one, string other, bool same) => NationalSpelling.AreOne(one, other).ShouldBe(same);
}
