using NewsTracker.Core.Text;

namespace NewsTracker.Core.Tests.Text;

public sealed class LowerTextTests
{
    [Theory]
    [InlineData("")]
    [InlineData("Harbour")]
    [InlineData("HARBOUR")]
    [InlineData("İZMİR ẞ Ω")]
    [InlineData("Counterrevolutionarinesses-of-Quillport")]
    public void A_word_is_in_lower_case_each_time(string word)
    {
        LowerText.Of(word).ShouldBe(word.ToLowerInvariant());
        LowerText.Of(word).ShouldBe(word.ToLowerInvariant());
    }
}
