using NewsTracker.Core.Language.Names;

namespace NewsTracker.Core.Tests.Language;

public sealed class AliasesTests
{
    [Theory]
    [InlineData("Volodar Melensky", "Volodar Melenskyy", true)]
    [InlineData("Melensky", "Volodar Melenskyy", true)]
    [InlineData("TNA", "Tor News Agency", true)]
    [InlineData("U.T.", "United Towns", true)]
    [InlineData("Irav", "Iraw", false)]
    [InlineData("Marten", "Morton", false)]
    [InlineData("Ida Brenn", "Jon Brenn", false)]
    public void Spellings_surnames_and_initials_are_one_name(string left, string right, bool same)
    {
        Aliases.IsSame(left, right).ShouldBe(same);
        Aliases.IsSame(right, left).ShouldBe(same);
    }
}
